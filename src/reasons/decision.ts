import type { Consequence } from '../case/assessment/case-assessment.js'
import type { Step } from '../evaluation/step.js'
import type { Whom } from '../input/case-facts.js'
import type { CitationId } from '../law/citations.js'
import { noticeOrderOn } from '../law/notice-order.js'
import { blanks, decision as words } from '../words/da/reasons.js'
import { terms } from '../words/da/terms.js'
import type { ReasonsParagraph } from './draft.js'
import { type Material, stepOf } from './material.js'
import { blank, paragraph } from './paragraph.js'
import { said } from './told.js'

/** What has been decided, in a sentence or two. */
export function decisionParagraphs(material: Material): ReasonsParagraph[] {
  const { matter } = material
  return matter.of === 'aid' ? ofAid(material, matter.change) : ofDate(matter)
}

function ofDate(matter: Extract<Material['matter'], { of: 'date' }>): ReasonsParagraph[] {
  const citations = [noticeOrderOn(matter.lapseDate).newDate]
  const moved = said(words.moved, { ...matter })
  return [
    paragraph(moved ?? said(words.calculated, { ...matter }) ?? '', citations),
    paragraph(words.meaning),
    ...(moved === undefined ? [blank(blanks.before)] : [])
  ]
}

function ofAid({ whom, ofAid }: Material, change: Consequence): ReasonsParagraph[] {
  const { sentence, citations } = change.of === 'couple' ? ofCouple(change) : ofUnmarried(change)
  const parameters = { ...change, ...amountsOf(change, whom), benefit: benefitIn(ofAid) }
  const until = said(words.until, { ...change })
  return [
    paragraph(said(sentence, parameters) ?? '', citations),
    paragraph(words.why),
    ...(until === undefined ? [] : [paragraph(until, ['aktivloven/13f/14'])])
  ]
}

interface Said {
  sentence: string
  citations: readonly CitationId[]
}

const ofUnmarried = (change: Extract<Consequence, { of: 'unmarried' }>): Said => ({
  sentence: words.reduced,
  citations: [change.class === 'high' ? 'aktivloven/13g/1/1' : 'aktivloven/13g/1/2', 'aktivloven/13g/2']
})

function ofCouple({ rule }: Extract<Consequence, { of: 'couple' }>): Said {
  switch (rule) {
    case '26.5':
      return { sentence: words.lapses, citations: ['aktivloven/26/5', 'aktivloven/26/10'] }
    case '26.6':
      return { sentence: words.notPaid, citations: ['aktivloven/26/6', 'aktivloven/26/10'] }
    case '26.8':
      return { sentence: words.cut, citations: ['aktivloven/26/8', 'aktivloven/26/10'] }
    case '13g':
      return { sentence: words.cut, citations: ['aktivloven/13f/8', 'aktivloven/13g/2'] }
    default:
      return { sentence: words.cut, citations: ['aktivloven/26/7', 'aktivloven/26/10'] }
  }
}

/** Of a couple, what the reader loses and is left with. */
function amountsOf(change: Consequence, whom: Whom): { cut?: number; left?: number } {
  if (change.of === 'unmarried') return {}
  const place = whom === 'person' ? 0 : 1
  return { cut: change.reduction.spouses[place], left: change.after.spouses[place] }
}

/** The benefit that is reduced, by its name. */
function benefitIn(steps: readonly Step[]): string {
  const benefit = stepOf(steps, 'reduction-class')?.inputs.benefit
  return benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp' ? terms.received[benefit] : 'hjælp'
}
