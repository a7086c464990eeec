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

// What is not known to be documented is reckoned as what is not.
const notEstablished = (facts: YearOfAidFacts): YearOfAidFacts => facts

/**
 * The exemptions of which it is not known whether they are documented, where they lie in a stretch of 12 months: no
 * shorter one makes the count start afresh.
 */
export function openExemptions({ exemptions }: YearOfAidFacts, asOf: Day): OpenExemption[] {
  const possible = exemptions
    .filter(({ documented }) => documented !== 'no')
    .map(({ from, to }) => ({ from: validDay(from), to: to === 'ongoing' ? asOf : validDay(to) }))
  const long = union(possible).filter(lastsTwelveMonths)
  return exemptions.flatMap((exemption, index) => {
    const { documented, from } = exemption
    const day = validDay(from)
    if (documented !== 'unknown' || !long.some((stretch) => stretch.from <= day && day <= stretch.to))
      return []
    const established = (facts: YearOfAidFacts): YearOfAidFacts => ({
      ...facts,
      exemptions: facts.exemptions.map((each, place) =>
        place === index ? { ...each, documented: 'yes' } : each
      )
    })
    const path = `facts.exemptions[${index}].documented`
    return [{ path, exemption, ways: [established, notEstablished] }]
  })
}
