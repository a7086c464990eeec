import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { Spouse } from '../../input/spouse.js'
import type { CitationId } from '../../law/citations.js'
import type { OpenAnswer } from '../../logic/turning.js'
import type { QuestionKey } from '../../words/question-keys.js'
import type { Household } from './household.js'
import { highRateGroup } from './known-couple.js'

type Facts = CoupleReductionFacts

/** A fact of a couple that is not known: what to ask, and where it stands. */
export interface OpenFact extends OpenAnswer<Facts> {
  key: QuestionKey
  citations: readonly CitationId[]
}

const PLACES: readonly SpouseIndex[] = [0, 1]

type Asked = 'maintenanceDuty' | 'meetsRequirement' | 'choseNotToWork'

/** The question of a spouse's answer where it is not known. */
function openAnswer(
  { spouses }: Facts,
  place: SpouseIndex,
  field: Asked,
  about: Pick<OpenFact, 'key' | 'citations'>
): OpenFact[] {
  if (spouses[place][field] !== 'unknown') return []
  const way =
    (answer: 'yes' | 'no') =>
    (facts: Facts): Facts => {
      const [first, second] = facts.spouses
      const known: Spouse = { ...facts.spouses[place], [field]: answer }
      return { ...facts, spouses: place === 0 ? [known, second] : [first, known] }
    }
  return [{ path: `facts.spouses[${place}].${field}`, ways: [way('yes'), way('no')], ...about }]
}

/** The question of the municipality's judgement between the two, where it is not stated. */
function openJudgement(
  facts: Facts,
  field: 'closestToLabourMarket' | 'leastAttached',
  about: Pick<OpenFact, 'key' | 'citations'>
): OpenFact[] {
  if (facts[field] !== undefined && facts[field] !== 'unknown') return []
  const ways = PLACES.map(
    (place) =>
      (known: Facts): Facts => ({ ...known, [field]: place })
  )
  return [{ path: `facts.${field}`, ways, ...about }]
}

/** The questions of the high rate: the maintenance duties, and where they may differ which rate it is. */
function openHighRate(facts: Facts, stands: readonly CitationId[]): OpenFact[] {
  if (highRateGroup(facts) !== undefined) return []
  const citations: readonly CitationId[] = [...stands, 'aktivloven/25/2']
  const ways = (['provider', 'other'] as const).map(
    (highRate) =>
      (known: Facts): Facts => ({ ...known, highRate })
  )
  return [
    ...PLACES.flatMap((place) =>
      openAnswer(facts, place, 'maintenanceDuty', { key: 'couple-maintenance-duty', citations })
    ),
    { path: 'facts.highRate', ways, key: 'couple-high-rate', citations }
  ]
}

/** Where the requirement of work stands for those of whom it does not stand in § 13 f, stk. 1. */
const requirementOf: Readonly<Partial<Record<Household, CitationId>>> = {
  'as-unmarried': 'aktivloven/13f/6/2',
  'section-22': 'aktivloven/13f/3'
}

/** Every fact of a couple that is not known and that its provisions look at, in the order to ask. */
export function openFacts(facts: Facts, household: Household): OpenFact[] {
  const meets = (place: SpouseIndex): OpenFact[] =>
    openAnswer(facts, place, 'meetsRequirement', {
      key: 'couple-requirement',
      citations: [requirementOf[household] ?? 'aktivloven/13f/1/2']
    })
  if (household === 'as-unmarried') {
    const recipient = facts.spouses[0].aid === undefined ? 1 : 0
    const duty = {
      key: 'maintenance-duty',
      citations: ['aktivloven/13g/1/1', 'aktivloven/13g/1/2']
    } as const
    return [...meets(recipient), ...openAnswer(facts, recipient, 'maintenanceDuty', duty)]
  }
  if (household !== 'sections-23-25' && household !== 'section-22') return []
  const together: CitationId = household === 'section-22' ? 'aktivloven/26/8' : 'aktivloven/26/7'
  return [
    ...PLACES.flatMap(meets),
    ...PLACES.flatMap((place) =>
      openAnswer(facts, place, 'choseNotToWork', {
        key: 'couple-chose-not-to-work',
        citations: ['aktivloven/26/4']
      })
    ),
    ...openJudgement(facts, 'closestToLabourMarket', {
      key: 'couple-closest',
      citations: ['aktivloven/26/6', 'undersoegelse-2018/5.4.1']
    }),
    ...openJudgement(facts, 'leastAttached', { key: 'couple-least-attached', citations: [together] }),
    ...openHighRate(facts, [together])
  ]
}
