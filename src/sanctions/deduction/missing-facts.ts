import type { IsoDate } from '../../calendar/iso-date.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { SanctionEvent } from '../../input/sanction-event.js'
import type { CitationId } from '../../law/citations.js'
import { type About, aboutDays } from '../../words/question-in-words.js'
import { aboutEvent } from './about-event.js'
import type { AggravatedDays } from './deduction.js'
import type { FoundEvent } from './found-event.js'
import type { FoundMonth } from './months-of-deduction.js'
import { aidCitation, provisionOf } from './provisions.js'
import type { Timed } from './timed-event.js'

/** What must be known before the days, the amounts and the time limit are: in the order of the events, then by month. */
export function missingFacts(
  facts: DeductionFacts,
  timed: readonly Timed[],
  months: readonly FoundMonth[],
  aggravated: readonly AggravatedDays[]
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
  for (const one of missingOfAggravated(facts, aggravated)) ask(one)
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
const missingOfAggravated = (facts: DeductionFacts, aggravated: readonly AggravatedDays[]): Missing[] =>
  aggravated.flatMap(({ event, months }) =>
    months.flatMap(({ month, daysMet, aid }) => {
      const asked: Missing[] = []
      if (daysMet === undefined)
        asked.push(
          missing(`facts.events[${event}].daysMet.${month}`, 'aggravated-days-met', [aidCitation(month)], {
            month,
            ...aboutSanction(facts.events[event])
          })
        )
      const known = facts.aid[month]
      if (aid === undefined && (known === undefined || known === 'unknown'))
        asked.push(askForAid(month, [aidCitation(month)]))
      return asked
    })
  )

/** From when to when a sanction under § 40 a is. */
const aboutSanction = (event: SanctionEvent | undefined): About =>
  event?.provision === '40a' ? aboutDays(event.from, event.to) : {}
