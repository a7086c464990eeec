import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Options } from '../../input/options.js'
import { type ProjectionFacts, projectionFactsSchema } from '../../input/projection-facts.js'
import { answerer } from '../../input/question.js'
import { refuseAfterAssessment } from '../../input/work-so-far.js'
import type { EarliestLapse } from '../4-earning-period/determine-earning-period.js'
import { workRequirementReadings } from '../5-work/work-case.js'
import { findProjection, type Projection } from './find-projection.js'
import { readingsRaised } from './readings-raised.js'

const answer = /* @__PURE__ */ answerer<ProjectionFacts, Projection, EarliestLapse>({
  capability: 'projection',
  schema: projectionFactsSchema,
  consulted: workRequirementReadings,
  atStake: (facts, asOf) => readingsRaised(facts, facts.from, asOf),
  seen: ['lapseDate', 'earliestLapseDate'],
  refuse: refuseAfterAssessment,
  find: findProjection
})

/**
 * Answers: from which date will the aid lapse or be reduced if the citizen works no more? The first 1st of a month from
 * `from` on for which the work requirement is not met, as `assessWorkRequirement` assesses it with a letter of notice
 * that is sent in time; and the bortfaldsdato after extension that follows.
 *
 * Aktivloven § 13 f, stk. 1, nr. 2, stk. 6, nr. 2, stk. 12, 13, 15 and 16; § 13 g, stk. 2; the notice order § 4, stk. 1
 * (the municipality computes the bortfaldsdato on what the file says).
 *
 * It does not ask whether the citizen is covered or has a year of aid: `from` is the first date that these allow, and a
 * date before 1 October 2016 means that day. `undetermined` with what to ask for where the hours of the first date that
 * can fail, or its extension, turn on what is not known; `partial.earliestLapseDate` holds however that falls out.
 * `notCovered`: no such date before the repeal on 1 July 2025 (`repealed`), or an exemption of 12 months makes the
 * reckoning start afresh (`restarted`). Work that ends after the day of assessment is `invalid`; nothing is thrown.
 *
 * @example
 * const evaluation = projectLapseDate(
 *   {
 *     from: '2018-05-01',
 *     grounds: [],
 *     work: [
 *       { from: '2017-09-01', to: '2017-09-30', kind: 'ordinary', workingTime: 'fixed', hours: 150 },
 *       { from: '2018-02-01', to: '2018-02-28', kind: 'ordinary', workingTime: 'fixed', hours: 75 }
 *     ]
 *   },
 *   { asOf: '2018-03-15' }
 * )
 * // On 1 September 2018 September 2017 is still among the 12 months; on 1 October it is not.
 * evaluation.value.lapseDate // '2018-10-01'
 * evaluation.value.shortfall // 150
 */
export function projectLapseDate(
  facts: ProjectionFacts,
  options: Options
): Evaluation<Projection, EarliestLapse> {
  return answer(facts, options)
}
