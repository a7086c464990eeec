import type { IsoDate } from '../../../calendar/iso-date.js'
import { type Step, step } from '../../../evaluation/step.js'
import type { CoupleReductionFacts } from '../../../input/couple-reduction-facts.js'
import type { Spouse } from '../../../input/spouse.js'
import { isOnRate } from '../../../input/spouse-aid.js'
import type { CitationId } from '../../../law/citations.js'
import { rateCitation } from '../../../law/rates/base-rates.js'
import { ruleVersions } from '../../../law/rule-life.js'
import { aidBefore, coupleAid, type OfEach } from '../couple-aid.js'
import { type Household, householdCitations } from '../household.js'

const benefitsOf = ([first, second]: OfEach<Spouse>) => ({ first: first.benefit, second: second.benefit })

/** Where the amount of a spouse's aid stands. */
function aidCitations({ aid }: Spouse): CitationId[] {
  if (aid === undefined) return []
  if (!isOnRate(aid)) return ['aktivloven/13f/3']
  const { rate, supplement } = aid
  return supplement === 'none' ? [rateCitation(rate)] : [rateCitation(rate), rateCitation(supplement)]
}

/** The couple's aid as it is without the rule. */
export function aidStep(facts: CoupleReductionFacts): Step {
  const { spouses, lapseDate } = facts
  const { amounts, status } = aidBefore(facts)
  const { together } = coupleAid(amounts)
  const [first, second] = amounts
  return step('couple-aid', 'computed', {
    inputs: { lapseDate, benefits: spouses.map(({ benefit }) => benefit) },
    value: { first, second, together, rateStatus: status },
    also: [...new Set(spouses.flatMap(aidCitations))]
  })
}

/** What kind of couple it is, and so which provisions reach it. */
export function householdStep(spouses: OfEach<Spouse>, household: Household | 'unknown'): Step {
  const inputs = benefitsOf(spouses)
  if (household === 'unknown')
    return step('couple-household', 'unknown', {
      inputs,
      also: ['aktivloven/13f/1', 'aktivloven/13f/3', 'aktivloven/13f/8'],
      decisive: true
    })
  const reached = ['sections-23-25', 'section-22', 'as-unmarried'].includes(household)
  return step('couple-household', reached ? 'computed' : 'notMet', {
    inputs,
    value: household,
    also: householdCitations[household],
    decisive: !reached
  })
}

/** Where the lower requirement of the transition stands, for a bortfaldsdato in it. */
export function transitionCitations(lapseDate: IsoDate): readonly CitationId[] {
  const [transition, full] = ruleVersions
  // Dates in this form sort as text.
  return lapseDate < full.from ? transition.citations : []
}

/** Which of the spouses meets the work requirement. */
export function requirementStep({ lapseDate, spouses }: CoupleReductionFacts, matters: boolean): Step {
  const [first, second] = spouses
  const answers = [first.meetsRequirement, second.meetsRequirement]
  const met = answers.every((answer) => answer === 'yes')
  const open = matters || !(met || answers.includes('no'))
  return step('couple-requirement', open ? 'unknown' : met ? 'met' : 'notMet', {
    inputs: { first: first.meetsRequirement, second: second.meetsRequirement },
    also: transitionCitations(lapseDate),
    decisive: met || matters
  })
}
