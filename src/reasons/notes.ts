import type { Receipt } from '../evaluation/evaluation.js'
import { inWords } from '../explain/in-words.js'
import { hingeItem } from '../explain/sections.js'
import { noticeOrderOn } from '../law/notice-order.js'
import { page } from '../words/da/page.js'
import { notes as words } from '../words/da/reasons.js'
import type { ReasonsParagraph } from './draft.js'
import { dayOfMatter, type Material, stepOf } from './material.js'
import { paragraph } from './paragraph.js'
import { said } from './told.js'

/** What the caseworker should know and the citizen does not read: what is uncertain, and what remains to be done. */
export function noteParagraphs(material: Material): ReasonsParagraph[] {
  const { matter, receipts } = material
  return [
    ...(isOfCouple(material) ? ofCouple(material) : []),
    ...receipts.flatMap(uncertain),
    ...(matter.of === 'aid' ? ofAid(material) : ofDate(material)),
    ...derivedRates(material),
    ...hearing(material),
    paragraph(words.contents, ['forvaltningsloven/22', 'forvaltningsloven/24']),
    paragraph(words.appealText, ['retssikkerhedsloven/66', 'retssikkerhedsloven/67']),
    ...receipts.map(({ stamp }) => paragraph(inWords(page.stamp, { ...stamp }, 'da')))
  ]
}

const isOfCouple = ({ track, matter }: Material): boolean =>
  track === 'couple' ||
  track === 'couple-section-22' ||
  (matter.of === 'aid' && matter.change.of === 'couple')

const ofCouple = ({ whom, matter }: Material): ReasonsParagraph[] => [
  paragraph(whom === 'person' ? words.toPerson : words.toSpouse),
  ...(matter.of === 'aid' ? [paragraph(words.other)] : [])
]

/** The open questions of law on which the result turns, and what the evaluation warns of. */
const uncertain = ({ hinges, warnings = [] }: Receipt): ReasonsParagraph[] => [
  ...hinges.map((hinge) => paragraph(hingeItem(hinge, 'da').text)),
  ...warnings.map(({ message }) => paragraph(message.da))
]

function ofAid(material: Material): ReasonsParagraph[] {
  const { matter, own, receipts } = material
  if (matter.of !== 'aid') return []
  // Dates in this form sort as text.
  const isAhead = receipts.some(({ stamp }) => stamp.asOf < dayOfMatter(material))
  return [
    ...(isAhead ? [paragraph(words.ahead)] : []),
    ...(own.length === 0 ? [paragraph(words.bare)] : []),
    ...(matter.change.rateStatus === 'derived' ? [paragraph(words.derived)] : []),
    paragraph(words.guidance, [
      'principafgoerelse/98-17/offer-gives-way',
      'principafgoerelse/98-17/missing-guidance'
    ])
  ]
}

const ofDate = (material: Material): ReasonsParagraph[] => [
  ...(material.own.length === 0 ? [paragraph(words.onlyDays)] : []),
  paragraph(words.newDate, [noticeOrderOn(dayOfMatter(material)).newDate]),
  paragraph(words.appealOpen)
]

/** The rates of income that no published source was found for, each once. */
function derivedRates({ own }: Material): ReasonsParagraph[] {
  const texts = own
    .filter(({ rule, inputs }) => rule === 'income-conversion' && inputs.status === 'derived')
    .map(({ inputs }) => inWords(words.derivedConversion, inputs, 'da'))
  return [...new Set(texts)].map((text) => paragraph(text, ['aktivloven/13f/15']))
}

function hearing({ own }: Material): ReasonsParagraph[] {
  const step = stepOf(own, 'hearing-deadline')
  const value = typeof step?.value === 'object' ? { ...step.value } : {}
  const text = said(words.hearing, value)
  return step === undefined || text === undefined ? [] : [paragraph(text, step.citations)]
}
