import type { EarningPeriodFacts, Ground } from '../../../input/earning-period-facts.js'
import type { Answer } from '../../../logic/answer.js'
import { later, plusDays } from '../../arbitraries/dates.js'
import type { EarningPeriodCase } from '../../arbitraries/earning-period-cases.js'
import { derivedFrom } from '../../sources.js'
import { type Deviation, deviation } from '../deviation.js'
import type { Answered } from '../implementation.js'
import { type Law, law } from '../law.js'
import { same } from './period.js'

const contract = derivedFrom(
  'the contract: unknown is not no, and only what can change the outcome is missing'
)

/** Whether a ground asks whether the citizen was released from being available for work. */
const asksOfRelease = ({ kind, exemptFromAvailability = 'unknown' }: Ground): boolean =>
  kind === 'education-or-other-benefit' && exemptFromAvailability === 'unknown'

/** The paths of what is not known in a case. */
function openIn({ notice, grounds }: EarningPeriodFacts): Set<string> {
  const open = grounds.flatMap((ground, at) => [
    ...(ground.documented === 'unknown' ? [`facts.grounds[${at}].documented`] : []),
    ...(asksOfRelease(ground) ? [`facts.grounds[${at}].exemptFromAvailability`] : []),
    ...('within' in ground ? [`facts.grounds[${at}].within`] : []),
    ...('to' in ground && ground.to === 'ongoing' ? [`facts.grounds[${at}].to`] : [])
  ])
  return new Set([...(notice === 'unknown' || notice === 'not-sent' ? ['facts.notice'] : []), ...open])
}

interface Learnt {
  given: EarningPeriodCase
  answers: readonly Answer[]
  /** Days after the day of assessment on which what goes on ended. */
  ended: number
}

/** The case with what was not known now known, in one way or another. */
function learnt({ given: { facts, options }, answers, ended }: Learnt): EarningPeriodCase {
  const answer = (before: Answer, at: number): Answer =>
    before === 'unknown' ? (answers[at % answers.length] ?? 'yes') : before
  const grounds = facts.grounds.map((ground, at): Ground => {
    const known = {
      ...ground,
      documented: answer(ground.documented, at),
      ...(asksOfRelease(ground) ? { exemptFromAvailability: answer('unknown', at + 1) } : {})
    }
    return 'to' in known && known.to === 'ongoing'
      ? { ...known, to: plusDays(later(known.from, options.asOf), ended) }
      : known
  })
  const notice = facts.notice === 'unknown' ? 'sent-in-time' : facts.notice
  return { facts: { ...facts, notice, grounds }, options }
}

function missingOf(answered: Answered | undefined, facts: EarningPeriodFacts): Deviation[] {
  if (answered?.kind !== 'undetermined') return []
  if (answered.missing.length === 0) return [deviation('at-least', 'missing', 1, 0)]
  const open = openIn(facts)
  const closed = answered.missing.filter((path) => !open.has(path))
  return closed.length === 0 ? [] : [deviation('is', 'missing', [...open], answered.missing)]
}

/** What is not known is not taken for a no. */
export const unknownLaws: readonly Law[] = [
  law<'determineEarningPeriod', Learnt>({
    id: 'period/knowing-more',
    function: 'determineEarningPeriod',
    source: contract,
    drawn: ({ earningPeriods }, fc) =>
      fc.record({
        given: earningPeriods,
        answers: fc.array(fc.constantFrom<Answer>('yes', 'no'), { minLength: 1, maxLength: 6 }),
        ended: fc.oneof(fc.nat(3), fc.nat(400))
      }),
    asks: (input) => [input.given, learnt(input)],
    judge: ([before, after]) => (before?.kind === 'decided' ? same(before, after) : [])
  }),
  law<'determineEarningPeriod', EarningPeriodCase>({
    id: 'period/missing',
    function: 'determineEarningPeriod',
    source: contract,
    drawn: ({ earningPeriods }) => earningPeriods,
    asks: (given) => [given],
    judge: ([answered], { facts }) => missingOf(answered, facts)
  })
]
