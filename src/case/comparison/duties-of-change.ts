import type { IsoDate } from '../../calendar/iso-date.js'
import type { ComparableEvaluation } from '../../input/comparison-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import { type NextStep, nextStep } from '../next-steps/next-step.js'

/** The dates that an evaluation gives, where it gives them. */
interface Dates {
  lapseDate?: IsoDate
  hearingDeadline?: IsoDate
  earningPeriod?: Dates
  person?: { requirement?: { earningPeriod?: Dates } }
}

function datesOf(evaluation: ComparableEvaluation): Dates {
  if (evaluation.kind !== 'decided') return {}
  const value = evaluation.value as Dates
  return value.earningPeriod ?? value.person?.requirement?.earningPeriod ?? value
}

/** What has to be done next, as a whole case says it. */
function nextStepsOf(evaluation: ComparableEvaluation): readonly NextStep[] | undefined {
  if (evaluation.kind === 'notCovered') return undefined
  const said = (evaluation.kind === 'decided' ? evaluation.value : evaluation.partial) as
    | { nextSteps?: readonly NextStep[] }
    | undefined
  return said?.nextSteps
}

/** The steps that had not been due before, or not by that day: a whole case has said them already. */
const newSteps = (before: readonly NextStep[], after: readonly NextStep[]): NextStep[] =>
  after.filter(
    (now) => !before.some(({ step, whom, by }) => step === now.step && whom === now.whom && by === now.by)
  )

const isRestarted = (evaluation: ComparableEvaluation): boolean =>
  evaluation.kind === 'notCovered' && evaluation.reason === 'restarted'

/**
 * What the municipality has to do because the result changed. Notice order § 6, stk. 2: where the bortfaldsdato is
 * postponed, the citizen is told the new date in writing, and where none can be computed, as soon as possible; a mere
 * postponement needs no new letter of notice. § 4, stk. 6: after 12 months of exemption a new letter is due. What
 * follows where the date turns out to be earlier than the one told, the order does not say: that is left to a human.
 */
export function dutiesOfChange(
  before: ComparableEvaluation,
  after: ComparableEvaluation,
  asOf: IsoDate
): NextStep[] {
  const ofCase = nextStepsOf(after)
  if (ofCase !== undefined) return newSteps(nextStepsOf(before) ?? [], ofCase)
  const told = datesOf(before).lapseDate
  const { lapseDate, hearingDeadline } = datesOf(after)
  const order = noticeOrderOn(asOf)
  if (isRestarted(after))
    return isRestarted(before) ? [] : [nextStep('send-new-notice', [order.noticeAfterExemption], { asOf })]
  if (told === undefined || told === lapseDate) return []
  if (lapseDate === undefined)
    return after.kind === 'undetermined' ? [nextStep('tell-no-date-yet', [order.newDate], { asOf })] : []
  // Dates in this form sort as text.
  const tell = nextStep(lapseDate > told ? 'tell-new-date' : 'weigh-earlier-date', [order.newDate], { asOf })
  const hearing = nextStep('hear-citizen', [order.hearing], { by: hearingDeadline, asOf })
  return hearingDeadline === undefined ? [tell] : [tell, hearing]
}
