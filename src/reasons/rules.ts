import type { Step } from '../evaluation/step.js'
import type { CitationId } from '../law/citations.js'
import { noticeOrderOn } from '../law/notice-order.js'
import { law, rules as sentences } from '../words/da/reasons-rules.js'
import type { ReasonsParagraph } from './draft.js'
import { dayOfMatter, type Material, stepOf, type Track } from './material.js'
import { paragraph } from './paragraph.js'
import { citationsOn } from './provisions-on-track.js'
import { parametersFor, said, told } from './told.js'

/** The provisions, in the order of the statute, each sentence with where it stands. */
export function ruleParagraphs(material: Material): ReasonsParagraph[] {
  const { matter, own, ofAid, track, whom } = material
  return [
    requirementParagraph(material),
    ...specialTracks(material),
    paragraph(law.exemption, ['aktivloven/13f/9/1']),
    ...told(own, sentences, whom, citationsOn(track)),
    ...(matter.of === 'aid' && matter.change.of === 'couple' ? coupleRule(matter.change.rule) : []),
    ...told(ofAid, sentences, whom, citationsOn(track)),
    ...(matter.of === 'aid' && matter.change.until !== undefined
      ? [paragraph(law.regained, ['aktivloven/13f/14'])]
      : []),
    ...(matter.of === 'date' ? [paragraph(law.newDate, [noticeOrderOn(dayOfMatter(material)).newDate])] : [])
  ]
}

/** Where the requirement stands for those whom each track reaches. */
const requirementOf = {
  unmarried: { words: 'unmarried', citations: ['aktivloven/13f/6', 'aktivloven/13f/7/1'] },
  couple: { words: 'couple', citations: ['aktivloven/13f/1', 'aktivloven/13f/2'] },
  'couple-section-22': { words: 'couple', citations: ['aktivloven/13f/3', 'aktivloven/13f/4'] },
  open: { words: 'open', citations: ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'] }
} as const satisfies Record<Track, { words: string; citations: readonly CitationId[] }>

/** What is demanded; without the hours where no step has told them. */
function requirementParagraph({ own, track, whom }: Material): ReasonsParagraph {
  const { words, citations } = requirementOf[track]
  const step = stepOf(own, 'work-requirement')
  const withHours = step && said(law[`requirement-${words}`], parametersFor(step, whom))
  // The lower requirement of the transition stands elsewhere than the act's own.
  const elsewhere = (step?.citations ?? []).filter((id) => !id.startsWith('aktivloven/13f/'))
  return withHours === undefined
    ? paragraph(law[`requirement-${words}-bare`], citations)
    : paragraph(withHours, [...citations, ...elsewhere])
}

/** Married, and yet by the rules for the unmarried: § 13 f, stk. 7, 2. pkt. and stk. 8. */
function specialTracks({ matter, own, ofAid }: Material): ReasonsParagraph[] {
  const steps = [...own, ...ofAid]
  const isMet = (rule: Step['rule']): boolean => stepOf(steps, rule)?.outcome === 'met'
  const isAsUnmarried = matter.of === 'aid' && matter.change.of === 'couple' && matter.change.rule === '13g'
  return [
    ...(isMet('reduced-since-before-marriage') ? [paragraph(law.married, ['aktivloven/13f/7/2'])] : []),
    ...(isMet('treated-as-unmarried') || isAsUnmarried ? [paragraph(law['13g'], ['aktivloven/13f/8'])] : [])
  ]
}

const coupleRules = {
  '26.5': 'aktivloven/26/5',
  '26.6': 'aktivloven/26/6',
  '26.7': 'aktivloven/26/7',
  '26.8': 'aktivloven/26/8'
} as const satisfies Record<string, CitationId>

const coupleRule = (rule: string): ReasonsParagraph[] =>
  rule in coupleRules
    ? [paragraph(law[rule as keyof typeof coupleRules], [coupleRules[rule as keyof typeof coupleRules]])]
    : []
