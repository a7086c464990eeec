import { turn } from '../../logic/turning.js'
import { whereNothingDecides } from './classification.js'
import type { ExemptionIndication } from './criterion.js'
import type { FileAtAssessment } from './file-at-assessment.js'
import { type OpenFact, openFacts } from './open-facts.js'
import { type ExemptionCriterion, orderOfWeight } from './order-of-weight.js'

/** A criterion with how it came out: met or not, whatever is not known, or unknown. */
export interface WeighedCriterion {
  criterion: (typeof orderOfWeight)[number]
  outcome: 'met' | 'notMet' | 'unknown'
}

/** What the file indicates, and by which criterion; or the facts on which that turns. */
export type Weighing = {
  /** Every criterion in the order of weight. */
  criteria: readonly WeighedCriterion[]
  /** The weightiest criterion that indicates it and is met whatever is not known. */
  deciding: ExemptionCriterion | 'none'
} & ({ indication: ExemptionIndication } | { indication: 'open'; turningOn: readonly OpenFact[] })

/** Weighs a file: where not everything is known, every way in which it can turn out must indicate the same. */
export function weigh(file: FileAtAssessment): Weighing {
  // Which criteria are met in each way in which the file can turn out.
  const ways: boolean[][] = []
  const turned = turn(
    file,
    openFacts(file),
    (known) => {
      const met = orderOfWeight.map((criterion) => criterion.isMet(known))
      ways.push(met)
      return indicationOf(known, met)
    },
    Object.is
  )
  const criteria = orderOfWeight.map((criterion, index) => ({ criterion, outcome: outcomeIn(ways, index) }))
  if (!turned.settled) return { criteria, indication: 'open', deciding: 'none', turningOn: turned.turningOn }
  const indication = turned.result
  const deciding = criteria.find(
    ({ criterion, outcome }) => outcome === 'met' && criterion.indicates === indication
  )
  return { criteria, indication, deciding: deciding?.criterion.id ?? 'none' }
}

/** The first criterion in the order of weight that is met decides; where none is, the classification does. */
const indicationOf = ({ classification }: FileAtAssessment, met: readonly boolean[]): ExemptionIndication =>
  orderOfWeight[met.indexOf(true)]?.indicates ?? whereNothingDecides(classification)

/** How a criterion came out: the same in every way, or unknown; where there are too many ways to try, unknown too. */
function outcomeIn(ways: readonly (readonly boolean[])[], index: number): WeighedCriterion['outcome'] {
  const first = ways[0]?.[index]
  if (first === undefined || ways.some((met) => met[index] !== first)) return 'unknown'
  return first ? 'met' : 'notMet'
}
