import type { IsoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { type Step, step } from '../../evaluation/step.js'
import { assessedTooLate, type ExemptionFacts, exemptionFactsSchema } from '../../input/exemption-facts.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import type { Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import type { Criterion, ExemptionIndication, ExemptionInformation } from './criterion.js'
import { exemptionSteps } from './exemption-steps.js'
import { type FileAtAssessment, fileAtAssessment } from './file-at-assessment.js'
import { askFor } from './open-facts.js'
import type { ExemptionCriterion } from './order-of-weight.js'
import { type WeighedCriterion, type Weighing, weigh } from './weigh.js'

/** What the file indicates of exemption (undtagelse) from the requirement. The municipality decides. */
export interface Exemption {
  /** `insufficiently-informed`: a finding about the file, the board's "kan ikke vurderes på det foreliggende grundlag". */
  indication: ExemptionIndication
  /** The weightiest criterion that indicates it, whatever is not known; `none` where the classification gave it. */
  criterion: ExemptionCriterion | 'none'
  /** Every criterion that is met whatever is not known, in the order of weight, whichever way it points. */
  reasons: ExemptionCriterion[]
  /** Where the file does not suffice: what to obtain. */
  obtain: ExemptionInformation[]
  /** The day from which the citizen is exempt, where the deciding criterion gives one and it is dated. */
  exemptFrom?: IsoDate
  /** Working capacity is for the municipality to assess: this is an indication of its skøn, never the skøn. */
  decidedBy: 'municipality'
  /** The fields with what came after the municipality's latest assessment, and therefore does not count. */
  afterAssessment: string[]
}

/** What § 13 f, stk. 9 and the board's decisions say of valid facts. No open question of law bears on it. */
export function findExemption(facts: ExemptionFacts, _readings: Readings, asOf: IsoDate): Finding<Exemption> {
  const file = fileAtAssessment(facts, asOf)
  if (file.assessedOn >= REPEALED_FROM)
    return { kind: 'notCovered', reason: 'repealed', steps: afterTheRepeal(file) }
  const weighing = weigh(file)
  const { deciding: criterion } = weighing
  const exemptFrom = exemptFromOf(file, criterion)
  const steps = exemptionSteps(file, weighing, exemptFrom)
  const met: WeighedCriterion['criterion'][] = weighing.criteria
    .filter(({ outcome }) => outcome === 'met')
    .map(({ criterion: each }) => each)
  const said = {
    reasons: met.map(({ id }) => id),
    decidedBy: 'municipality',
    afterAssessment: file.afterAssessment
  } as const
  if (weighing.indication === 'open')
    return { kind: 'undetermined', missing: weighing.turningOn.map(askFor), partial: said, steps }
  const { indication } = weighing
  const obtain = indication === 'insufficiently-informed' ? toObtain(met) : []
  const value = {
    indication,
    criterion,
    obtain,
    ...said,
    ...(exemptFrom === undefined ? {} : { exemptFrom })
  }
  return { kind: 'decided', value, steps }
}

/** Once the requirement is repealed there is nothing to be exempt from. */
const afterTheRepeal = ({ assessedOn }: FileAtAssessment): Step[] => [
  step('exemption-in-force', 'notMet', { inputs: { assessedOn }, also: ['lov-1655-2024'], decisive: true }),
  step('exemption-indication', 'notReached', { inputs: {} })
]

/** What the criteria that are met ask for, each once; where none is, only an offer can show working capacity. */
function toObtain(met: readonly Criterion[]): ExemptionInformation[] {
  const obtain = new Set(met.flatMap((criterion) => criterion.obtain ?? []))
  return obtain.size === 0 ? ['offer-describing-capacity'] : [...obtain]
}

/** E1: "from that day"; E5: "from when the doubt arose". */
function exemptFromOf(file: FileAtAssessment, criterion: Weighing['deciding']): IsoDate | undefined {
  if (criterion === 'rehabilitation-begun') return file.rehabilitation.begunOn
  return criterion === 'capacity-in-doubt' ? file.clarification.since : undefined
}

const answer = /* @__PURE__ */ answerer<ExemptionFacts, Exemption>({
  capability: 'exemption',
  schema: exemptionFactsSchema,
  consulted: [],
  seen: ['indication'],
  refuse: (facts, asOf) => assessedTooLate(facts, asOf),
  find: findExemption
})

/**
 * Answers: do the facts indicate that a citizen is exempt from the work requirement, because working capacity is so
 * limited that employment on the ordinary labour market cannot be obtained?
 *
 * Aktivloven § 13 f, stk. 9, 1. pkt.; principafgørelse 6-17; chapter 2 of the board's study of 2018, whose criteria are
 * weighed in a fixed order: the first that is met decides. The result is an indication with its reasons. The skøn is the
 * municipality's: whether needs can be met, a certificate is current or a problem is too heavy are facts here.
 *
 * Hours are hours a week. What is dated after the municipality's latest assessment (`assessedOn`, otherwise `asOf`) does
 * not count, and is listed in `afterAssessment`. `insufficiently-informed` is a decided finding about the file, with
 * what to `obtain`; a fact that is `unknown` and can change the indication is asked for instead (`undetermined`). Where
 * no criterion decides, an activity-ready citizen's case is insufficiently informed, and another citizen is not exempt.
 * An assessment from 1 July 2025 is `notCovered`. An assessment after `asOf`, an unknown field and more than 100 entries in a list are `invalid`; nothing is thrown.
 *
 * @example
 * const evaluation = assessExemption(
 *   {
 *     classification: 'activity-ready',
 *     rehabilitation: { status: 'preparatory-part-begun', begunOn: '2017-02-01' },
 *     problems: { health: 'yes', social: 'no', languageOrEducation: 'no' },
 *     medicalInformation: [],
 *     considerations: 'cannot-be-assessed',
 *     offers: [],
 *     capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' },
 *     clarification: { inDoubt: 'no', status: 'not-begun' },
 *     newInformation: []
 *   },
 *   { asOf: '2017-05-01' }
 * )
 * evaluation.value.indication // 'exempt'
 * evaluation.value.criterion // 'rehabilitation-begun'
 * evaluation.value.exemptFrom // '2017-02-01'
 */
export function assessExemption(facts: ExemptionFacts, options: Options): Evaluation<Exemption> {
  return answer(facts, options)
}
