import type { IsoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Finding } from '../../evaluation/finding.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { missing } from '../../evaluation/missing.js'
import { step } from '../../evaluation/step.js'
import { type CoverageFacts, coverageFactsSchema } from '../../input/coverage-facts.js'
import { validDay } from '../../input/date.js'
import type { Options } from '../../input/options.js'
import { answerer } from '../../input/question.js'
import { otherNameOf } from '../../law/benefits.js'
import { turn } from '../../logic/turning.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'
import type { Coverage } from './coverage.js'
import { coverageSteps } from './coverage-steps.js'
import { type Examination, examineCoverage } from './examination.js'
import { openCoverageFacts } from './open-facts.js'

/** A benefit by a name that it did not have on the day: the same benefits under another name, so nothing changes. */
function namesOfAnotherTime({ on, benefit, spouse }: CoverageFacts): Issue[] {
  const issues: Issue[] = []
  const name = (path: string, received: string): void => {
    const other = otherNameOf(received, on, on)
    if (other !== undefined) issues.push(issue(path, 'name-of-another-time', { other }))
  }
  name('facts.benefit', benefit)
  if (spouse !== undefined) name('facts.spouse.benefit', spouse.benefit)
  return issues
}

/** What § 13 f, stk. 1-8, and § 13 h, stk. 1 say of valid facts. */
export function findCoverage(facts: CoverageFacts, asOf: IsoDate): Finding<Coverage> {
  const { on } = facts
  const version = ruleInForceOn(validDay(on))
  if (typeof version === 'string') {
    const also = [version === 'repealed' ? 'lov-1655-2024' : 'lov-296-2016/7/3'] as const
    const outside = step('coverage-in-force', 'notMet', {
      inputs: { on },
      value: version,
      also,
      decisive: true
    })
    return { kind: 'notCovered', reason: version, steps: [outside] }
  }
  const open = openCoverageFacts(facts, asOf)
  const examinations: Examination[] = []
  const turned = turn(
    facts,
    open,
    (known) => {
      const examination = examineCoverage(known)
      examinations.push(examination)
      return examination
    },
    (a, b) => a.coverage?.provision === b.coverage?.provision
  )
  const steps = [
    step('coverage-in-force', 'met', { inputs: { on }, also: ['lov-296-2016/7/3'] }),
    ...coverageSteps(facts, examinations, turned.settled)
  ]
  const warnings = namesOfAnotherTime(facts)
  if (!turned.settled) {
    const asked = turned.turningOn.map(({ path, question, citations }) => missing(path, question, citations))
    return { kind: 'undetermined', missing: asked, steps, warnings }
  }
  const { coverage } = turned.result
  if (coverage === undefined) return { kind: 'notCovered', reason: 'outsideCoverage', steps, warnings }
  const { track, yearOfAidOf, testedOn, provision, consequences } = coverage
  const value = { track, yearOfAidOf, testedOn }
  steps.push(step('coverage-track', 'computed', { inputs: {}, value, also: [provision, ...consequences] }))
  return { kind: 'decided', value: coverage, steps, warnings }
}

const answer = /* @__PURE__ */ answerer<CoverageFacts, Coverage>({
  capability: 'coverage',
  schema: coverageFactsSchema,
  consulted: [],
  seen: ['track', 'yearOfAidOf', 'testedOn'],
  find: (facts, _readings, asOf) => findCoverage(facts, asOf)
})

/**
 * Answers: is a person covered by the 225-hour rule on a day, whose year of aid counts, who is held against the work
 * requirement, and what follows when it is not met?
 *
 * Aktivloven § 13 f, stk. 1-8, and § 13 h, stk. 1. The answer is that of the person whose benefit is stated first: where
 * one spouse is treated as unmarried (stk. 8), the other is not covered at all. The exemption of stk. 9 and the rates
 * that § 13 g spares are answered elsewhere (`assessExemption`, `reduceUnmarried`).
 *
 * Facts that are not known, or left out, are asked for (`undetermined`) where they matter. A day before 1 October 2016
 * or from 1 July 2025 is `notCovered`, and so is a person whom none of the stykker reaches (`outsideCoverage`). A
 * benefit by a name that it did not have on the day gives a warning. Facts of a spouse for an unmarried person, or an
 * application after the day, are `invalid`; nothing is thrown.
 *
 * @example
 * // Kontanthjælp, and a spouse with førtidspension: treated as unmarried.
 * const evaluation = determineCoverage(
 *   {
 *     on: '2018-05-01',
 *     benefit: 'kontanthjaelp',
 *     maritalStatus: 'married',
 *     spouse: { benefit: 'benefit-without-work-demand' }
 *   },
 *   { asOf: '2018-02-01' }
 * )
 * evaluation.value.track // 'unmarried'
 * evaluation.value.yearOfAidOf // 'person'
 * evaluation.value.provision // 'aktivloven/13f/8'
 * evaluation.value.consequences // ['aktivloven/13g/1/1', 'aktivloven/13g/1/2']
 */
export function determineCoverage(facts: CoverageFacts, options: Options): Evaluation<Coverage> {
  return answer(facts, options)
}
