import type { WorkKind, WorkRecord } from '../../../input/work-record.js'
import { type WorkRequirementCase, workCase } from '../../arbitraries/work-cases.js'
import { derivedFrom, inStudy } from '../../sources.js'
import { type Law, law, valueIn } from '../law.js'
import { mustBe, same } from './period.js'

const required = derivedFrom(
  'aktivloven § 13 f, stk. 6, nr. 2: "mindst 225 timers ordinært og ustøttet arbejde"'
)
const fields = ['met', 'hours', 'shortfall']

/** Hours in whole hundredths, so that nothing is rounded. */
const hundredths = (work: readonly WorkRecord[]): number =>
  work.reduce((sum, { hours = 0 }) => sum + Math.round(hours * 100), 0)

const withWork = ({ facts }: WorkRequirementCase, more: readonly WorkRecord[]): WorkRequirementCase =>
  workCase([...facts.work, ...more])

/** Which hours count, and how many are enough. */
export const workLaws: readonly Law[] = [
  law<'assessWorkRequirement', WorkRequirementCase>({
    id: 'work/hours-reached',
    function: 'assessWorkRequirement',
    source: required,
    drawn: ({ workRequirements }, fc) =>
      // Beside the requirement to a hundredth, too.
      fc.oneof(
        workRequirements,
        fc.integer({ min: -2, max: 2 }).map((over) =>
          workCase([
            { ...ordinary, hours: 100.1 },
            { ...ordinary, hours: (12_490 + over) / 100 }
          ])
        )
      ),
    asks: (given) => [given],
    judge: ([answered], { facts }) => mustBe(valueIn(answered), 'met', hundredths(facts.work) >= 22_500)
  }),
  law<'assessWorkRequirement', { given: WorkRequirementCase; more: WorkRequirementCase }>({
    id: 'work/more-work',
    function: 'assessWorkRequirement',
    source: required,
    drawn: ({ workRequirements }, fc) => fc.record({ given: workRequirements, more: workRequirements }),
    asks: ({ given, more }) => [given, withWork(given, more.facts.work)],
    judge: ([before, after]) => (valueIn(before).met === true ? mustBe(valueIn(after), 'met', true) : [])
  }),
  law<'assessWorkRequirement', WorkRequirementCase>({
    id: 'work/order',
    function: 'assessWorkRequirement',
    source: inStudy('4', '35-39'),
    drawn: ({ workRequirements }) => workRequirements,
    asks: (given) => [given, workCase([...given.facts.work].reverse())],
    judge: ([first, second]) => same(first, second, fields)
  }),
  law<'assessWorkRequirement', { given: WorkRequirementCase; kind: WorkKind }>({
    id: 'work/subsidised',
    function: 'assessWorkRequirement',
    source: inStudy('4', '35-39'),
    drawn: ({ workRequirements }, fc) =>
      fc.record({
        given: workRequirements,
        kind: fc.constantFrom<WorkKind>('wage-subsidy', 'job-rotation', 'paid-placement')
      }),
    asks: ({ given, kind }) => [given, withWork(given, [{ ...ordinary, kind, hours: 300 }])],
    judge: ([first, second]) => same(first, second, fields)
  })
]

const ordinary: WorkRecord = {
  from: '2018-03-01',
  to: '2018-06-30',
  kind: 'ordinary',
  workingTime: 'fixed',
  documented: 'yes',
  usualPay: 'yes'
}
