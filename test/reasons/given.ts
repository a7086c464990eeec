import { readFileSync } from 'node:fs'
import {
  assessCase,
  assessWorkRequirement,
  type CoupleReductionFacts,
  type Draftable,
  determineEarningPeriod,
  draftReasons,
  type EarningPeriodFacts,
  type Options,
  type ReasonsDraft,
  type ReasonsOptions,
  reduceCouple,
  reduceUnmarried
} from '../../src/index.js'
import { aidSince, hours, married, provider, sick, unmarried } from '../case/assessment/given.js'

/** The draft that an evaluation gives. */
export function drafted(evaluation: Draftable, options: Partial<ReasonsOptions> = {}): ReasonsDraft {
  const draft = draftReasons(evaluation, { format: 'text', ...options })
  if (draft.kind !== 'draft') throw new Error(`no draft: ${draft.reason}`)
  return draft
}

/** Why an evaluation gives none. */
export const noDraftOf = (evaluation: Draftable, options: Partial<ReasonsOptions> = {}): string => {
  const draft = draftReasons(evaluation, { format: 'text', ...options })
  return draft.kind === 'draft' ? 'a draft' : draft.reason
}

/** The words of a part of a draft. */
export const partOf = (draft: ReasonsDraft, part: string): string =>
  draft.sections
    .filter((section) => section.part === part)
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n')

/** The earning period of a case of the board's study, as the examples hold it. */
export function ofBoard(id: string) {
  const file = new URL(`../../examples/cases/${id}.json`, import.meta.url)
  const { facts, options } = JSON.parse(readFileSync(file, 'utf8')) as {
    facts: EarningPeriodFacts
    options: Options
  }
  return determineEarningPeriod(facts, options)
}

const aid = aidSince('2016-06-01')

/** An unmarried person with 20 sick days and 40.5 hours, whose aid is reduced from 1 July 2017. */
export const reducedOn = (asOf: string) =>
  assessCase(
    unmarried(
      {
        notice: { sentOn: '2016-11-25' },
        grounds: [sick('2017-04-03', '2017-04-22')],
        work: [hours('2017-02-01', '2017-02-28', 40.5)]
      },
      { aid }
    ),
    { asOf }
  )

const notified = { ...provider, notice: { sentOn: '2018-01-15' } } as const
const worked = [hours('2017-10-01', '2017-10-31', 60), hours('2017-11-01', '2017-11-30', 180)]
const couple = married(
  notified,
  { ...notified, work: worked },
  {
    lapseDate: '2018-09-01',
    aid: aidSince('2017-09-01'),
    couple: { reducedBeforeMarriage: 'no', closestToLabourMarket: 'person' }
  }
)

/** A couple of whom the spouse has worked enough for 1 September 2018; the person has not. */
export const coupleOn = (asOf: string) => assessCase(couple, { asOf })

const spouse = { benefit: 'kontanthjaelp', maintenanceDuty: 'yes' } as const

/** § 26, stk. 7: one on the high rate for providers, one on another rate, neither of whom meets the requirement. */
export const togetherFacts: CoupleReductionFacts = {
  lapseDate: '2017-05-01',
  leastAttached: 1,
  spouses: [
    { ...spouse, aid: { rate: '25.2.1', supplement: 'none' }, meetsRequirement: 'no' },
    {
      benefit: 'uddannelseshjaelp',
      maintenanceDuty: 'yes',
      aid: { rate: '23.2.2', supplement: 'none' },
      meetsRequirement: 'no'
    }
  ]
}
export const together = reduceCouple(togetherFacts, { asOf: '2017-05-01' })

/** § 13 f, stk. 8: the other spouse has another public benefit. */
export const asUnmarried = reduceCouple(
  {
    lapseDate: '2017-05-01',
    spouses: [
      { ...spouse, aid: { rate: '25.2.1', supplement: 'none' }, meetsRequirement: 'no' },
      { benefit: 'other-public-benefit', maintenanceDuty: 'unknown', meetsRequirement: 'unknown' }
    ]
  },
  { asOf: '2017-05-01' }
)

/** The reduction of an unmarried person by itself. */
export const reductionAlone = (lapseDate: string) =>
  reduceUnmarried(
    { lapseDate, benefit: 'kontanthjaelp', rate: '25.2.2', supplement: 'none', maintenanceDuty: 'no' },
    { asOf: lapseDate }
  )

/** The hours of an unmarried person by themselves. */
export const requirementAlone = (lapseDate: string, worked: number) =>
  assessWorkRequirement(
    { lapseDate, notice: 'sent-in-time', grounds: [], work: [hours('2017-11-01', '2017-11-30', worked)] },
    { asOf: lapseDate }
  )
