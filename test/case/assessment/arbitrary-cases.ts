import fc from 'fast-check'
import type { AidEntry, Answer, CaseFacts, PersonInCase, Readings, WorkRecord } from '../../../src/index.js'
import { aCase, aKnownCase, type Case, plusDays, plusMonths } from '../../arbitraries.js'
import { pairs } from '../../rule-225/rates-of-2016.js'

/** A whole case with the day of assessment and the readings. */
export interface GivenCase {
  facts: CaseFacts
  options: { asOf: string; readings?: Partial<Readings> }
}

const int = (min: number, max: number) => fc.integer({ min, max })
const answers = fc.constantFrom<Answer[]>('no', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'unknown')

const rawWork = fc.record({
  kind: fc.constantFrom('ordinary', 'ordinary', 'ordinary', 'ordinary', 'self-employment', 'wage-subsidy'),
  workingTime: fc.constantFrom(
    'fixed',
    'fixed',
    'fixed',
    'fixed',
    'fixed',
    'not-fixed',
    'not-fixed',
    'unknown'
  ),
  // Days before the bortfaldsdato, so that many records cross an edge of the period.
  // And days after it, where full aid can be regained.
  before: fc.oneof(int(0, 20), int(30, 300), int(30, 300), int(355, 375), int(-200, -1)),
  days: fc.oneof(int(1, 5), int(1, 25), int(20, 120)),
  amount: fc.constantFrom(10, 60, 112.5, 113, 200, 224.99, 225, 300),
  stated: fc.constantFrom('hours', 'both', 'both', 'both', 'income'),
  documented: fc.option(answers, { nil: undefined, freq: 1 }),
  atLeast20HoursAWeek: fc.option(answers, { nil: undefined, freq: 2 })
})

const onRates = fc
  .constantFrom(...pairs)
  .map(({ benefit, rate, supplement }) => ({ benefit, aid: { rate, supplement } }))
const onSection22 = int(0, 16_000).map((monthlyAid) => ({
  benefit: 'integrationsydelse' as const,
  aid: { monthlyAid }
}))
const onAnother = fc.constantFrom(
  { benefit: 'benefit-without-work-demand' as const },
  { benefit: 'other-public-benefit' as const },
  { benefit: 'none' as const },
  { benefit: 'unknown' as const },
  { benefit: 'kontanthjaelp' as const }
)

const rawPerson = fc.record({
  received: fc.oneof({ weight: 16, arbitrary: onRates }, { weight: 2, arbitrary: onSection22 }, onAnother),
  maintenanceDuty: answers,
  choseNotToWork: fc.option(answers, { nil: undefined, freq: 1 }),
  exempt: fc.constantFrom<Answer[]>('no', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'yes', 'unknown'),
  work: fc.array(rawWork, { maxLength: 3 }),
  hearing: fc.constantFrom('not-sent' as const, 'unknown' as const, 'sent' as const),
  told: fc.option(int(-2, 8), { nil: undefined, freq: 1 })
})

const rawHousehold = fc.record({
  maritalStatus: fc.constantFrom<CaseFacts['maritalStatus'][]>(
    'unmarried',
    'unmarried',
    'unmarried',
    'unmarried',
    'married',
    'married',
    'married',
    'married',
    'unknown'
  ),
  hasSpouse: fc.constantFrom(true, true, true, true, true, true, true, true, false),
  isStated: fc.boolean(),
  aid: fc.constantFrom('none', 'long', 'long', 'short', 'broken', 'ended'),
  aidDays: fc.oneof(int(360, 370), int(1, 400), int(400, 1500)),
  computedUnder26Stk2: fc.constantFrom<(Answer | undefined)[]>(
    'no',
    'no',
    'no',
    'no',
    'no',
    'no',
    'no',
    'yes',
    'unknown',
    undefined
  ),
  appliedOn: fc.option(fc.constantFrom('2015-12-01', '2015-12-01', '2020-04-01'), {
    nil: undefined,
    freq: 5
  }),
  reducedBeforeMarriage: fc.constantFrom<(Answer | undefined)[]>(
    'no',
    'no',
    'no',
    'no',
    'no',
    'yes',
    'unknown',
    undefined
  ),
  yearOfAid: fc.option(answers, { nil: undefined, freq: 1 }),
  childBenefit: fc.option(fc.constantFrom('in-full', 'in-full', 'not-for-residence-alone', 'unknown'), {
    nil: undefined,
    freq: 9
  }),
  closestToLabourMarket: fc.option(fc.constantFrom('person', 'spouse', 'unknown'), {
    nil: undefined,
    freq: 3
  }),
  leastAttached: fc.option(fc.constantFrom('person', 'spouse', 'unknown'), { nil: undefined, freq: 3 }),
  citizenDisagrees: fc.option(answers, { nil: undefined, freq: 1 })
})

type Raw<A> = A extends fc.Arbitrary<infer T> ? T : never

/** Without the fields that are not stated. */
const stated = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts

function workOf(raw: Raw<typeof rawWork>, lapseDate: string): WorkRecord {
  const { kind, workingTime, before, days, amount, stated: said, documented, atLeast20HoursAWeek } = raw
  const from = plusDays(lapseDate, -before)
  return stated({
    kind,
    workingTime,
    from,
    to: plusDays(from, days - 1),
    ...(said === 'income' ? {} : { hours: amount }),
    ...(said === 'hours' ? {} : { income: amount * 130 }),
    documented,
    ...(kind === 'self-employment' ? { atLeast20HoursAWeek, noAidMeanwhile: 'yes' as const } : {})
  })
}

function personOf(raw: Raw<typeof rawPerson>, { facts, options }: Case): PersonInCase {
  const { received, work, hearing, told, ...rest } = raw
  return stated({
    ...received,
    ...rest,
    notice: facts.notice,
    grounds: facts.grounds,
    work: work.map((each) => workOf(each, facts.lapseDate)),
    hearing: hearing === 'sent' ? { sentOn: plusDays(options.asOf, -10) } : hearing,
    toldLapseDate: told === undefined ? undefined : plusMonths(facts.lapseDate, told)
  }) as PersonInCase
}

function aidOf(kind: Raw<typeof rawHousehold>['aid'], days: number, asOf: string): AidEntry[] {
  const long: AidEntry = { kind: 'kontanthjaelp', from: plusDays(asOf, 1 - days), to: 'ongoing' }
  switch (kind) {
    case 'none':
      return []
    case 'long':
      return [{ ...long, from: plusDays(asOf, -1500) }]
    case 'short':
      return [long]
    case 'broken':
      return [
        long,
        { kind: 'offer', from: plusDays(asOf, -days - 100), to: plusDays(asOf, -days - 50) },
        { kind: 'kontanthjaelp', from: plusDays(asOf, -days - 900), to: plusDays(asOf, -days - 400) }
      ]
    case 'ended':
      return [{ kind: 'uddannelseshjaelp', from: plusDays(asOf, -days - 40), to: plusDays(asOf, -30) }]
  }
}

function wholeCaseOf(
  given: Case,
  person: Raw<typeof rawPerson>,
  spouse: Raw<typeof rawPerson>,
  raw: Raw<typeof rawHousehold>
): GivenCase {
  const { maritalStatus, hasSpouse, isStated, aidDays, computedUnder26Stk2, appliedOn, citizenDisagrees } =
    raw
  const { reducedBeforeMarriage, yearOfAid, childBenefit, closestToLabourMarket, leastAttached } = raw
  const { asOf } = given.options
  const aid = aidOf(raw.aid, aidDays, asOf)
  const isMarried = maritalStatus !== 'unmarried'
  // The spouse has had the same grounds in part, so that the two dates often differ.
  const ofSpouse = { ...given, facts: { ...given.facts, grounds: given.facts.grounds.slice(1) } }
  const facts = stated({
    maritalStatus,
    person: personOf(person, given),
    spouse: isMarried && hasSpouse ? personOf(spouse, ofSpouse) : undefined,
    couple: isMarried
      ? stated({ reducedBeforeMarriage, yearOfAid, childBenefit, closestToLabourMarket, leastAttached })
      : undefined,
    computedUnder26Stk2: computedUnder26Stk2 === undefined ? undefined : computedUnder26Stk2,
    appliedOn: appliedOn !== undefined && appliedOn <= asOf ? appliedOn : undefined,
    lapseDate: isStated || aid.length === 0 ? given.facts.lapseDate : undefined,
    aid,
    decision: citizenDisagrees === undefined ? undefined : { on: plusDays(asOf, -5), citizenDisagrees }
  }) as CaseFacts
  return { facts, options: given.options }
}

/** Any whole case, under any readings; a few of them say what cannot be. */
export const aWholeCase: fc.Arbitrary<GivenCase> = fc
  .tuple(fc.oneof(aKnownCase, aKnownCase, aCase), rawPerson, rawPerson, rawHousehold)
  .map((parts) => wholeCaseOf(...parts))

/** Any whole case under the defaults. */
export const aCaseByDefault: fc.Arbitrary<GivenCase> = aWholeCase.map(({ facts, options: { asOf } }) => ({
  facts,
  options: { asOf }
}))

/** A case long after: nobody is exempt, the bortfaldsdato has passed, and there has been work since. */
export const aCaseWithWorkSince: fc.Arbitrary<GivenCase> = fc
  .tuple(aWholeCase, fc.array(int(30, 300), { minLength: 1, maxLength: 3 }), int(40, 240))
  .map(([{ facts, options }, daysBefore, amount]) => {
    const asOf = plusMonths(options.asOf, 18)
    const since = daysBefore.map((days): WorkRecord => {
      const from = plusDays(asOf, -days)
      return { kind: 'ordinary', workingTime: 'fixed', from, to: plusDays(from, 20), hours: amount }
    })
    const working = (person: PersonInCase): PersonInCase => ({
      ...person,
      exempt: 'no',
      work: [...person.work, ...since]
    })
    const spouse = facts.spouse === undefined ? {} : { spouse: working(facts.spouse) }
    return { facts: { ...facts, person: working(facts.person), ...spouse }, options: { ...options, asOf } }
  })
