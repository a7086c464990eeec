import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import type { ExemptionPeriod, YearOfAidFacts } from '../../input/year-of-aid-facts.js'
import type { OpenAnswer } from '../../logic/turning.js'
import { union } from '../../periods/union.js'
import { lastsTwelveMonths } from '../13f-09-restart.js'

/** An exemption of which it is not known whether it is documented. */
export interface OpenExemption extends OpenAnswer<YearOfAidFacts> {
  exemption: ExemptionPeriod
}

/**
 * The exemptions of which it is not known whether they are documented, where they lie in a stretch of 12 months: no
 * shorter one makes the count start afresh.
 */
export function openExemptions({ exemptions }: YearOfAidFacts, asOf: Day): OpenExemption[] {
  if (!exemptions.some(({ documented }) => documented === 'unknown')) return []
  const periods = exemptions.map(({ from, to }) => ({
    from: validDay(from),
    to: to === 'ongoing' ? asOf : validDay(to)
  }))
  const long = union(periods.filter((_, index) => exemptions[index]?.documented !== 'no')).filter(
    lastsTwelveMonths
  )
  return exemptions.flatMap((exemption, index) => {
    const { documented, from } = exemption
    const day = validDay(from)
    if (documented !== 'unknown' || !long.some((stretch) => stretch.from <= day && day <= stretch.to))
      return []
    const answered = (answer: 'yes' | 'no') => (facts: YearOfAidFacts) => ({
      ...facts,
      exemptions: facts.exemptions.map((each, place) =>
        place === index ? { ...each, documented: answer } : each
      )
    })
    const path = `facts.exemptions[${index}].documented`
    return [{ path, exemption, ways: [answered('yes'), answered('no')] }]
  })
}
