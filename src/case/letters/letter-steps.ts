import { type Step, step } from '../../evaluation/step.js'
import type { LetterFacts } from '../../input/letter-facts.js'
import type { CitationId } from '../../law/citations.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Answer } from '../../logic/answer.js'
import type { ItemOutcome } from '../../logic/checklist.js'
import { ruleInForceStep } from '../../rule-225/rule-in-force-step.js'
import { type CheckedItem, dayOfOrder } from './letter-check.js'
import type { LetterTiming } from './order-4-6-timing.js'

/** The outcome of a point that decides whether a letter is complete. */
const decisiveOutcome: Readonly<Record<Answer, ItemOutcome | 'none'>> = {
  yes: 'none',
  no: 'notMet',
  unknown: 'unknown'
}

/** The steps of a letter: its date, each of its points, its timing, and whether it is complete. */
export function letterSteps(
  facts: LetterFacts,
  checked: readonly CheckedItem[],
  timing: LetterTiming | undefined,
  complete: Answer
): Step[] {
  const order = noticeOrderOn(dayOfOrder(facts))
  return [
    ruleInForceStep(facts.lapseDate),
    ...checked.map(({ item, answer, outcome, citations }) =>
      outcome === 'notApplicable'
        ? step('letter-new-date-later', 'computed', { inputs: {}, also: citations })
        : step(`letter-${item.id}`, outcome, {
            inputs: { answer },
            also: citations,
            decisive: outcome === decisiveOutcome[complete]
          })
    ),
    sentStep(facts),
    ...(timing === undefined ? [] : timingSteps(facts, timing)),
    step('letter-complete', ({ yes: 'met', no: 'notMet', unknown: 'unknown' } as const)[complete], {
      inputs: { letter: facts.letter },
      also: [dutyToSay(facts.letter, order)]
    })
  ]
}

/** The day on which the letter was sent, or what is known of it. */
function sentStep(facts: LetterFacts): Step {
  const { letter, sentOn } = facts
  const order = noticeOrderOn(dayOfOrder(facts))
  const outcome = sentOn === 'not-sent' || sentOn === 'unknown' ? 'unknown' : 'computed'
  return step('letter-sent', outcome, { inputs: { letter, sentOn }, also: [dutyToSend(letter, order)] })
}

type Order = ReturnType<typeof noticeOrderOn>

const dutyToSend = (letter: LetterFacts['letter'], order: Order): CitationId =>
  ({ notice: order.notice, hearing: order.hearing, postponement: order.newDate })[letter]

const dutyToSay = (letter: LetterFacts['letter'], order: Order): CitationId =>
  ({ notice: order.contents, hearing: order.hearing, postponement: order.newDate })[letter]

function timingSteps(facts: LetterFacts, { months, deadline, timely, daysLate = 0 }: LetterTiming): Step[] {
  const { letter, sentOn } = facts
  const order = noticeOrderOn(dayOfOrder(facts))
  const transition: readonly CitationId[] = letter === 'notice' && months === 3 ? ['bek-310-2016/9/2'] : []
  const also: CitationId[] = [dutyToSend(letter, order), ...transition]
  const inputs = { sentOn, months, deadline }
  if (timely === 'yes') return [step('letter-in-time', 'met', { inputs, also })]
  if (timely !== 'no') return [step('letter-in-time', 'unknown', { inputs, value: { timely }, also })]
  const late = step('letter-in-time', 'notMet', { inputs, value: { daysLate }, also })
  // § 7 keeps a late notice in force but moves the date; of a late hearing the sources say nothing.
  const follows =
    letter === 'notice'
      ? step('late-notice-moves-date', 'computed', {
          inputs: { months },
          also: [order.lateNotice, 'undersoegelse-2018/3.4.1']
        })
      : step('late-hearing', 'computed', { inputs: {}, also: [order.hearing] })
  return [late, follows]
}
