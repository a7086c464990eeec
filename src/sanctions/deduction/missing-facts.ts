import type { IsoDate } from '../../calendar/iso-date.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { CitationId } from '../../law/citations.js'
import { aboutDays } from '../../words/question-in-words.js'
import type { FoundSanction } from './40a-aid.js'
import { aboutEvent } from './about-event.js'
import type { FoundEvent } from './found-event.js'
import type { FoundMonth } from './months-of-deduction.js'
import { aidCitation, provisionOf } from './provisions.js'
import type { Timed } from './timed-event.js'

/** What must be known before the days, the amounts and the time limit are: in the order of the events, then by month. */
export function missingFacts(
  aid: DeductionFacts['aid'],
  timed: readonly Timed[],
  months: readonly FoundMonth[],
  sanctions: readonly FoundSanction[]
): Missing[] {
  const asked = new Map<string, Missing>()
  const ask = (one: Missing): void => {
    if (!asked.has(one.path)) asked.set(one.path, one)
  }
  for (const { found, open } of timed) {
    for (const one of missingDays(found)) ask(one)
    if (open === 'deductedIn' || found.parts.some(({ reckonedIn }) => reckonedIn === undefined))
      ask(missing(`${found.path}.deductedIn`, 'deduction-month', timeLimit, aboutEvent(found.event)))
    if (open === 'decidedOn')
      ask(missing(`${found.path}.decidedOn`, 'deduction-decided', timeLimit, aboutEvent(found.event)))
  }
  for (const { result, rate } of months)
    for (const fact of rate.open)
      if (fact === 'aid') ask(askForAid(result.month, ['aktivloven/35/4/2', 'aktivloven/35/4/3']))
      else
        ask(
          missing(
            `facts.publishedRates.${rate.from}.${fact}`,
            `deduction-${fact}`,
            ['aktivloven/35/5', 'aktivloven/109'],
            { from: rate.from }
          )
        )
  for (const one of missingOfSanctions(aid, sanctions)) ask(one)
  return [...asked.values()]
}

const timeLimit = ['aktivloven/35/3/2'] as const

const askForAid = (month: IsoDate, citations: readonly CitationId[]): Missing =>
  missing(`facts.aid.${month}`, 'deduction-aid', citations, { month })

/** When the days of an event end. */
function missingDays({ open, path, event }: FoundEvent): Missing[] {
  const citations = [provisionOf[event.provision]]
  if (event.provision !== '38')
    return open.map((field) => missing(`${path}.${field}`, 'deduction-renewed', citations, aboutEvent(event)))
  return event.breaches.flatMap(({ from }, index) => {
    const field = `breaches[${index}].to`
    if (!open.includes(field)) return []
    return [missing(`${path}.${field}`, 'deduction-breach-end', citations, { from })]
  })
}

/** The days met, and the aid where the duty was met on some. */
const missingOfSanctions = (known: DeductionFacts['aid'], sanctions: readonly FoundSanction[]): Missing[] =>
  sanctions.flatMap(({ sanction, result }) =>
    result.months.flatMap(({ month, daysMet, aid }) => {
      const asked: Missing[] = []
      const citations = [aidCitation(month)]
      if (daysMet === undefined)
        asked.push(
          missing(`facts.events[${result.event}].daysMet.${month}`, 'aggravated-days-met', citations, {
            month,
            ...aboutDays(sanction.from, sanction.to)
          })
        )
      if (aid === undefined && typeof known[month] !== 'number') asked.push(askForAid(month, citations))
      return asked
    })
  )
