import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessCase,
  type CaseFacts,
  type Changes,
  explain,
  type Ground,
  type Notice,
  type PeriodChange,
  type PersonInCase,
  type WholeCaseOutcome,
  whatWouldChange
} from '../../src/index.js'
import { changesSchema, openChangesSchema } from '../../src/schemas/what-would-change-schemas.js'
import { plusDays, plusMonths, runs } from '../arbitraries.js'
import { aCaseByDefault } from '../case/assessment/arbitrary-cases.js'
import { aidSince, hours, married, sick, unmarried } from '../case/assessment/given.js'

const int = (min: number, max: number) => fc.integer({ min, max })
const lapseDate = '2018-11-01'
/** By then all that can come into these cases has been done, so that planned work does not trouble the trial of hours. */
const asOf = '2019-06-30'

/** Few short spells of sickness, a letter that can be late, and some hours in the spring and the autumn. */
const aPerson = fc
  .record({
    sentAfter: fc.oneof(fc.constant(undefined), int(-3, 35)),
    spells: fc.array(fc.record({ before: fc.oneof(int(-35, 6), int(20, 300)), days: int(1, 3) }), {
      maxLength: 2
    }),
    long: fc.option(int(28, 31), { nil: undefined }),
    early: fc.constantFrom(0, 60, 112.5, 200),
    late: fc.constantFrom(0, 24.75, 112.5)
  })
  .map(({ sentAfter, spells, long, early, late }) => {
    const ofSpells = spells.map(({ before, days }): Ground => {
      const from = plusDays(lapseDate, -before)
      return sick(from, plusDays(from, days - 1))
    })
    const ofLong = long === undefined ? [] : [sick('2018-03-01', plusDays('2018-03-01', long - 1))]
    const notice: Notice =
      sentAfter === undefined ? 'sent-in-time' : { sentOn: plusDays('2018-04-30', sentAfter) }
    return {
      notice,
      grounds: [...ofSpells, ...ofLong],
      work: [
        ...(early === 0 ? [] : [hours('2018-02-05', '2018-02-09', early)]),
        ...(late === 0 ? [] : [hours('2018-11-02', '2018-11-02', late)])
      ]
    } satisfies Partial<PersonInCase>
  })

const alone = aPerson.map((person) => unmarried(person, { lapseDate }))
const together = fc
  .tuple(aPerson, aPerson)
  .map(([person, spouse]) =>
    married(person, spouse, { lapseDate, couple: { closestToLabourMarket: 'person' } })
  )
const aSmallCase = fc.oneof(alone, together)
/** The same with a bortfaldsdato that is reckoned: the 365th day since 15 October 2017 is 14 October 2018. */
const aReckonedCase = aSmallCase.map((facts): CaseFacts => {
  const { lapseDate: _, ...rest } = facts
  return { ...rest, aid: aidSince('2017-10-15') }
})

type Whom = 'person' | 'spouse'
const partOf = (facts: CaseFacts, whom: Whom): PersonInCase => {
  const person = facts[whom]
  if (person === undefined) throw new Error(whom)
  return person
}
const having = (facts: CaseFacts, whom: Whom, part: Partial<PersonInCase>): CaseFacts => ({
  ...facts,
  [whom]: { ...partOf(facts, whom), ...part }
})

/** How a case comes out by `assessCase`, in the words of the changes. */
function assessed(facts: CaseFacts): WholeCaseOutcome {
  const evaluation = assessCase(facts, { asOf })
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation))
  if (evaluation.kind === 'notCovered') return { kind: 'notCovered', reason: evaluation.reason }
  const said = evaluation.kind === 'decided' ? evaluation.value : evaluation.partial
  const { person, spouse, consequences = [] } = said ?? {}
  const outcomeOf = (one: typeof person) => {
    if (one?.requirement === undefined) return { ended: one?.ended ?? ('open' as const) }
    const { met, earningPeriod } = one.requirement
    const { resumedFrom } = one.regaining ?? {}
    return { lapseDate: earningPeriod.lapseDate, met, ...(resumedFrom && { resumedFrom }) }
  }
  const both = { person: outcomeOf(person), ...(spouse && { spouse: outcomeOf(spouse) }) }
  return evaluation.kind === 'decided'
    ? { kind: 'decided', ...both, consequences }
    : { kind: 'undetermined', ...both, consequences, missing: evaluation.missing.map(({ path }) => path) }
}

const dateOf = (outcome: WholeCaseOutcome, whom: Whom): string => {
  if (outcome.kind === 'notCovered') return outcome.reason
  const one = outcome[whom]
  return one !== undefined && 'lapseDate' in one ? one.lapseDate : (one?.ended ?? '')
}

/** The same cases are tried for every law. */
const known = new Map<string, ReturnType<typeof findChanges>>()
function changesOf(facts: CaseFacts): ReturnType<typeof findChanges> {
  const key = JSON.stringify(facts)
  const found = known.get(key) ?? findChanges(facts)
  known.set(key, found)
  return found
}

function findChanges(facts: CaseFacts): { value: Changes; changes: (PeriodChange & { whom: Whom })[] } {
  const evaluation = whatWouldChange(facts, { asOf })
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  const { value } = evaluation
  return { value, changes: value.changes as (PeriodChange & { whom: Whom })[] }
}

/** The period of a person before anything extends it, and the days of it on which the person is not sick. */
function wellDays(facts: CaseFacts, whom: Whom): string[] {
  const evaluation = assessCase(facts, { asOf })
  const one = evaluation.kind === 'decided' ? evaluation.value[whom] : undefined
  const from = one?.requirement?.earningPeriod.period.from ?? ''
  const days = Array.from({ length: 365 }, (_, index) => plusDays(from, index))
  const { grounds } = partOf(facts, whom)
  return days.filter(
    (day) =>
      day < plusMonths(from, 12) && !grounds.some((one) => 'from' in one && one.from <= day && day <= one.to)
  )
}

/** The sick days of a person that count in the earning period as it stands. */
function countedDays(facts: CaseFacts, whom: Whom): string[] {
  const evaluation = assessCase(facts, { asOf })
  const one = evaluation.kind === 'decided' ? evaluation.value[whom] : undefined
  const { from = '', to = '' } = one?.requirement?.earningPeriod.period ?? {}
  const days = new Set<string>()
  for (const ground of partOf(facts, whom).grounds)
    if ('from' in ground)
      for (let day = ground.from; day <= ground.to; day = plusDays(day, 1))
        if (from <= day && day <= to) days.add(day)
  return [...days].sort()
}

/** The grounds of a person without some days. */
const groundsWithout = (facts: CaseFacts, whom: Whom, out: ReadonlySet<string>): Ground[] => {
  const days = new Set<string>()
  for (const ground of partOf(facts, whom).grounds)
    if ('from' in ground)
      for (let day = ground.from; day <= ground.to; day = plusDays(day, 1)) if (!out.has(day)) days.add(day)
  return [...days].map((day) => sick(day, day))
}

/** Every choice of `count` of some days. */
function choices(days: readonly string[], count: number): string[][] {
  if (count === 0) return [[]]
  return days.flatMap((day, at) => choices(days.slice(at + 1), count - 1).map((rest) => [day, ...rest]))
}

describe.each([
  ['stated', aSmallCase],
  ['reckoned from the aid', aReckonedCase]
] as const)('where the bortfaldsdato is %s, a change does what it says in the whole case', (_, aCase) => {
  const holds = (
    kind: PeriodChange['change'],
    law: (facts: CaseFacts, change: PeriodChange & { whom: Whom }, now: WholeCaseOutcome) => void
  ) => {
    let examined = 0
    fc.assert(
      fc.property(aCase, (facts) => {
        const { value, changes } = changesOf(facts)
        const now = assessed(facts)
        expect(value.case).toEqual(now)
        for (const change of changes)
          if (change.change === kind) {
            examined += 1
            law(facts, change, now)
          }
      }),
      runs(25)
    )
    expect(examined).toBeGreaterThan(4)
  }

  test('so many more sick days, on whichever days, move the date of that person; one fewer does not', () => {
    let place = 0
    holds('more-days', (facts, change, now) => {
      if (change.change !== 'more-days') return
      const { whom, days, gives } = change
      const free = wellDays(facts, whom)
      const more = Array.from({ length: days }, () => {
        place += 97
        const [day = ''] = free.splice(place % free.length, 1)
        return sick(day, day)
      })
      const withMore = (count: number) =>
        assessed(having(facts, whom, { grounds: [...partOf(facts, whom).grounds, ...more.slice(0, count)] }))
      expect(withMore(days)).toEqual(gives.case)
      expect(dateOf(withMore(days), whom)).not.toBe(dateOf(now, whom))
      expect(dateOf(withMore(days - 1), whom)).toBe(dateOf(now, whom))
    })
  })

  test('without so many sick days the date is earlier; without fewer, whichever they are, it is not', () => {
    holds('fewer-days', (facts, change, now) => {
      if (change.change !== 'fewer-days') return
      const { whom, days, gives } = change
      const counted = countedDays(facts, whom)
      const without = (out: readonly string[]) =>
        assessed(having(facts, whom, { grounds: groundsWithout(facts, whom, new Set(out)) }))
      expect(without(counted.slice(0, days))).toEqual(gives.case)
      expect(dateOf(without(counted.slice(0, days)), whom) < dateOf(now, whom)).toBe(true)
      if (days > 3) return
      for (const out of choices(counted, days - 1)) expect(dateOf(without(out), whom)).toBe(dateOf(now, whom))
    })
  })

  test('a letter sent on that day gives the earlier date; one sent later does not', () => {
    holds('earlier-letter', (facts, change, now) => {
      const { notice } = partOf(facts, change.whom)
      if (change.change !== 'earlier-letter' || typeof notice !== 'object') return
      const { whom, by, gives } = change
      const sent = (sentOn: string) => assessed(having(facts, whom, { notice: { sentOn } }))
      expect(sent(by)).toEqual(gives.case)
      expect(dateOf(sent(by), whom) < dateOf(now, whom)).toBe(true)
      for (let day = plusDays(by, 1); day < notice.sentOn; day = plusDays(day, 1))
        expect(dateOf(sent(day), whom)).toBe(dateOf(now, whom))
    })
  })

  test('so many more hours on any of the days meet the requirement or move the date; a hundredth fewer does not', () => {
    let place = 0
    holds('more-hours', (facts, change, now) => {
      if (change.change !== 'more-hours') return
      const { whom, from, by, gives } = change
      const on = (day: string, count: number) =>
        assessed(having(facts, whom, { work: [...partOf(facts, whom).work, hours(day, day, count)] }))
      const helps = (then: WholeCaseOutcome): boolean => {
        if (then.kind === 'notCovered') return false
        const one = then[whom]
        if (one === undefined || !('lapseDate' in one)) return true
        return one.met || one.lapseDate > dateOf(now, whom)
      }
      expect(on(from, change.hours)).toEqual(gives.case)
      place += 41
      const between = plusDays(from, place % 300)
      for (const day of [from, between < by ? between : from, by]) {
        expect(helps(on(day, change.hours))).toBe(true)
        expect(helps(on(day, Math.round(change.hours * 100 - 1) / 100))).toBe(false)
      }
    })
  })
})

test('the order of the grounds and of the work changes nothing', () => {
  fc.assert(
    fc.property(aSmallCase, (facts) => {
      const turned = (person: PersonInCase): PersonInCase => ({
        ...person,
        grounds: [...person.grounds].reverse(),
        work: [...person.work].reverse()
      })
      const { spouse } = facts
      const other = { ...facts, person: turned(facts.person), ...(spouse && { spouse: turned(spouse) }) }
      expect(changesOf(other).value).toEqual(changesOf(facts).value)
    }),
    runs(15)
  )
})

test('a change of one spouse leaves the date and the hours of the other as they are', () => {
  fc.assert(
    fc.property(aSmallCase, (facts) => {
      const { value, changes } = changesOf(facts)
      for (const { whom, gives } of changes) {
        const other = whom === 'person' ? 'spouse' : 'person'
        const [now, then] = [value.case, gives.case]
        if (now?.kind !== 'decided' || then?.kind !== 'decided') continue
        // Full aid is resumed for one who fails; whether the other fails bears on what that comes to, not on the date.
        expect(then[other]).toEqual(now[other])
      }
    }),
    runs(25)
  )
})

test('every case has an ending that its schema knows, and a page in both languages', () => {
  fc.assert(
    fc.property(aCaseByDefault, ({ facts, options }) => {
      const evaluation = whatWouldChange(facts, options)
      const before = assessCase(facts, options)
      expect(evaluation.kind).toBe(before.kind)
      if (evaluation.kind === 'decided')
        expect(changesSchema.safeParse(evaluation.value).error).toBeUndefined()
      if (evaluation.kind === 'undetermined' && evaluation.partial !== undefined)
        expect(openChangesSchema.safeParse(evaluation.partial).error).toBeUndefined()
      if (evaluation.kind === 'undetermined' && before.kind === 'undetermined')
        expect(evaluation.missing).toEqual(before.missing)
      expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
      for (const language of ['da', 'en'] as const)
        expect(explain(evaluation, { language, format: 'text' })).not.toMatch(/[{}]|undefined/)
    }),
    runs(30)
  )
})
