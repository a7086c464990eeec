import { type OrdinaryWorkFacts, workDoubts } from '../../input/ordinary-work-facts.js'
import type { OpenAnswer } from '../../logic/turning.js'
import type { QuestionKey } from '../../words/question-keys.js'

/** A fact of a job that is not known, with what to ask. */
export interface OpenWorkAnswer extends OpenAnswer<OrdinaryWorkFacts> {
  question: QuestionKey
}

const ways = <Value>(
  values: readonly Value[],
  put: (facts: OrdinaryWorkFacts, value: Value) => OrdinaryWorkFacts
) => values.map((value) => (facts: OrdinaryWorkFacts) => put(facts, value))

/**
 * The facts that are not known, in the order to ask for them. Terms, pay and hours that the file does not show are none:
 * whether more must be collected turns on the doubt alone. How long pay was below matters for pay that was slightly so,
 * and a doubt that stays unknown bears on nothing, as none does.
 */
export function openWorkAnswers({
  documentation,
  municipalityActedOnIt,
  pay,
  concreteDoubt
}: OrdinaryWorkFacts): OpenWorkAnswer[] {
  const open: [boolean, OpenWorkAnswer][] = [
    [
      documentation === 'unknown',
      {
        path: 'facts.documentation',
        question: 'job-documentation',
        ways: ways([['payslips'], []] as const, (facts, value) => ({ ...facts, documentation: [...value] }))
      }
    ],
    [
      municipalityActedOnIt === 'unknown',
      {
        path: 'facts.municipalityActedOnIt',
        question: 'job-acted-on',
        ways: ways(['neither-reduction-nor-lapse', 'no'] as const, (facts, value) => ({
          ...facts,
          municipalityActedOnIt: value
        }))
      }
    ],
    [
      (pay.below ?? 'unknown') === 'unknown',
      {
        path: 'facts.pay.below',
        question: 'job-pay-below',
        ways: ways(['for-a-while', 'throughout'] as const, (facts, below) => ({
          ...facts,
          pay: { ...facts.pay, below }
        }))
      }
    ],
    [
      concreteDoubt === 'unknown',
      {
        path: 'facts.concreteDoubt',
        question: 'job-doubt',
        ways: ways(
          workDoubts.filter((doubt) => doubt !== 'unknown'),
          (facts, value) => ({ ...facts, concreteDoubt: value })
        )
      }
    ]
  ]
  return open.flatMap(([isOpen, answer]) => (isOpen ? [answer] : []))
}
