import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessRegaining,
  assessWorkRequirement,
  type CaseAssessment,
  type CaseFacts,
  citationIds,
  countYearOfAid,
  defaultReadings,
  determineCoverage,
  explain,
  type Hinge,
  type ReadingId,
  readings,
  reduceCouple,
  reduceUnmarried
} from '../../../src/index.js'
import { caseAssessmentSchema, openCaseAssessmentSchema } from '../../../src/schemas/case-schemas.js'
import { runs } from '../../arbitraries.js'
import { aCaseByDefault, aCaseWithWorkSince, aWholeCase, type GivenCase } from './arbitrary-cases.js'
import type { CaseEvaluation } from './given.js'

type Valid = Exclude<CaseEvaluation, { kind: 'invalid' }>

const evaluate = ({ facts, options }: GivenCase): CaseEvaluation => assessCase(facts, options)

const holds = (
  cases: fc.Arbitrary<GivenCase>,
  law: (evaluation: Valid, given: GivenCase) => void,
  usual: number
) =>
  fc.assert(
    fc.property(cases, (given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind !== 'invalid') law(evaluation, given)
    }),
    runs(usual)
  )

/** What has been said of a case, decided or not. */
const saidOf = (evaluation: Valid): Partial<CaseAssessment> => {
  if (evaluation.kind === 'decided') return evaluation.value
  return evaluation.kind === 'undetermined' ? (evaluation.partial ?? {}) : {}
}

/** The result as the citizen sees it, taken from the evaluation. */
function seen(evaluation: Valid): Hinge['outcome'] {
  const { kind } = evaluation
  if (kind === 'notCovered') return { kind, reason: evaluation.reason }
  const { person, spouse, consequences = [] } = saidOf(evaluation)
  const outcome: Hinge['outcome'] = { kind }
  if (person?.requirement) {
    outcome.met = person.requirement.met
    outcome.lapseDate = person.requirement.earningPeriod.lapseDate
  }
  const { resumedFrom, nextLapseDate } = person?.regaining ?? {}
  if (resumedFrom !== undefined) outcome.resumedFrom = resumedFrom
  if (nextLapseDate !== undefined) outcome.nextLapseDate = nextLapseDate
  if (person?.earliestResumedFrom !== undefined) outcome.earliestResumedFrom = person.earliestResumedFrom
  if (spouse?.requirement) {
    outcome.spouseMet = spouse.requirement.met
    outcome.spouseLapseDate = spouse.requirement.earningPeriod.lapseDate
  }
  const other = spouse?.regaining
  if (other?.resumedFrom !== undefined) outcome.spouseResumedFrom = other.resumedFrom
  if (other?.nextLapseDate !== undefined) outcome.spouseNextLapseDate = other.nextLapseDate
  if (spouse?.earliestResumedFrom !== undefined)
    outcome.spouseEarliestResumedFrom = spouse.earliestResumedFrom
  const earliest = kind === 'undetermined' ? evaluation.partial?.earliestLapseDate : undefined
  if (earliest !== undefined) outcome.earliestLapseDate = earliest
  const last = consequences.at(-1)
  if (kind === 'decided' && last !== undefined)
    outcome.monthlyReduction = last.of === 'unmarried' ? last.monthlyReduction : last.reduction.together
  return outcome
}

describe('a case is the sum of its parts', () => {
  test('the year of aid is that of countYearOfAid, for each person', () => {
    holds(
      aWholeCase,
      (evaluation, { facts, options }) => {
        const { person, spouse, coverage } = saidOf(evaluation)
        for (const [one, { grounds } = facts.person] of [
          [person, facts.person],
          [spouse, facts.spouse]
        ] as const) {
          if (one?.yearOfAid === undefined) continue
          const exemptions = grounds.flatMap((ground) =>
            ground.kind === 'limited-work-capacity' && 'to' in ground
              ? [{ from: ground.from, to: ground.to, documented: ground.documented }]
              : []
          )
          const of = coverage?.yearOfAidOf === 'couple' ? 'couple' : 'unmarried'
          const year = countYearOfAid({ of, aid: facts.aid, exemptions }, options)
          expect(year).toMatchObject({ kind: 'decided', value: one.yearOfAid })
        }
      },
      300
    )
  })

  test('coverage is that of determineCoverage on the bortfaldsdato', () => {
    holds(
      aWholeCase,
      (evaluation, { facts, options }) => {
        const { coverage } = saidOf(evaluation)
        if (coverage === undefined || facts.lapseDate === undefined) return
        const { maritalStatus, person, spouse, couple, computedUnder26Stk2, appliedOn, lapseDate } = facts
        const duties = [person.maintenanceDuty, spouse?.maintenanceDuty]
        const covered = determineCoverage(
          {
            on: lapseDate,
            benefit: person.benefit,
            maritalStatus,
            ...(spouse ? { spouse: { benefit: spouse.benefit } } : {}),
            reducedBeforeMarriage: couple?.reducedBeforeMarriage,
            coupleYearOfAid: couple?.yearOfAid,
            maintenanceDuty: duties.includes('yes') ? 'yes' : duties.includes('unknown') ? 'unknown' : 'no',
            childBenefit: couple?.childBenefit,
            computedUnder26Stk2,
            appliedOn: appliedOn !== undefined && appliedOn <= lapseDate ? appliedOn : undefined
          },
          options
        )
        expect(covered).toMatchObject({ kind: 'decided', value: coverage })
      },
      300
    )
  })

  test('each requirement is that of assessWorkRequirement on a stated bortfaldsdato of the first count', () => {
    holds(
      aWholeCase,
      (evaluation, { facts, options }) => {
        const { person, spouse } = saidOf(evaluation)
        const { lapseDate } = facts
        for (const [one, whom] of [
          [person, facts.person],
          [spouse, facts.spouse]
        ] as const) {
          if (one === undefined || whom === undefined || lapseDate === undefined) continue
          if (one.exempt !== 'no' || one.yearOfAid?.freshStart) continue
          const { notice, grounds, work } = whom
          const alone = assessWorkRequirement({ lapseDate, notice, grounds, work }, options)
          if (one.requirement) expect(alone).toMatchObject({ kind: 'decided', value: one.requirement })
          else if (one.ended === 'restarted')
            expect(alone).toMatchObject({ kind: 'notCovered', reason: one.ended })
          else if (one.ended === undefined) expect(alone.kind).toBe('undetermined')
        }
      },
      300
    )
  })

  test('regaining is that of assessRegaining after the bortfaldsdato', () => {
    let examined = 0
    holds(
      aCaseWithWorkSince,
      (evaluation, { facts, options }) => {
        const { person, spouse } = saidOf(evaluation)
        for (const [one, whom] of [
          [person, facts.person],
          [spouse, facts.spouse]
        ] as const) {
          const reducedFrom = one?.requirement?.earningPeriod.lapseDate
          if (one?.regaining === undefined || whom === undefined || reducedFrom === undefined) continue
          const { grounds, work } = whom
          const { maritalStatus } = facts
          if (maritalStatus === 'unknown' || work.some(({ to }) => to > options.asOf)) continue
          examined += 1
          const alone = assessRegaining({ reducedFrom, maritalStatus, grounds, work }, options)
          expect(alone).toMatchObject({ kind: 'decided', value: one.regaining })
        }
      },
      400
    )
    expect(examined).toBeGreaterThan(0)
  })

  test('what follows is that of reduceUnmarried or reduceCouple on each bortfaldsdato that fails', () => {
    holds(
      fc.oneof(aWholeCase, aCaseWithWorkSince),
      (evaluation, { facts, options }) => {
        if (evaluation.kind !== 'decided') return
        const { consequences, person, spouse } = evaluation.value
        // A year of aid of which nothing is told, though there is aid, cannot be reached before the repeal.
        // The year counted on the day of assessment says nothing of a bortfaldsdato that has passed.
        const isReached = (one: typeof person) =>
          facts.aid.length === 0 ||
          one.yearOfAid?.reached === true ||
          (one.requirement?.earningPeriod.lapseDate ?? '9999') <= options.asOf
        const failing = [person, spouse].map((one) =>
          one?.requirement && !one.requirement.met && isReached(one)
            ? { from: one.requirement.earningPeriod.lapseDate, until: one.regaining?.resumedFrom ?? '9999' }
            : undefined
        )
        const fails = (one: (typeof failing)[number], on: string) =>
          one !== undefined && one.from <= on && on < one.until
        const changes = [...new Set(failing.flatMap((one) => (one ? [one.from, one.until] : [])))].sort()
        const dates = changes.filter((date) => failing.some((one) => fails(one, date)))
        expect(consequences.map(({ from }) => from)).toEqual(dates)
        for (const { of, until, ...consequence } of consequences) {
          // It ends on the next change, where nobody fails any more; another consequence takes its place otherwise.
          const next = changes.find((date) => date > consequence.from)
          expect(until).toBe(next === '9999' || dates.includes(next ?? '') ? undefined : next)
          const { from: lapseDate } = consequence
          const { person: first, spouse: second, couple = {} } = facts
          if (of === 'unmarried') {
            const { benefit, aid, maintenanceDuty } = first
            const alone = reduceUnmarried({ lapseDate, benefit, ...aid, maintenanceDuty } as never, options)
            expect(alone).toMatchObject({ kind: 'decided', value: consequence })
            continue
          }
          const spouses = [first, second].map((one, place) => {
            const { benefit, aid, maintenanceDuty, choseNotToWork } = one as NonNullable<typeof one>
            const meetsRequirement = fails(failing[place], lapseDate) ? 'no' : 'yes'
            return { benefit, aid, maintenanceDuty, choseNotToWork, meetsRequirement }
          })
          const place = (whom?: string) => ({ person: 0, spouse: 1 })[whom ?? ''] ?? (whom as undefined)
          const together = reduceCouple(
            {
              lapseDate,
              spouses,
              closestToLabourMarket: place(couple.closestToLabourMarket),
              leastAttached: place(couple.leastAttached),
              highRate: couple.highRate,
              reducedAt: place(couple.reducedAt)
            } as never,
            options
          )
          expect(together).toMatchObject({ kind: 'decided', value: consequence })
        }
      },
      300
    )
  })

  test('a bortfaldsdato that follows from the aid gives the same when it is stated', () => {
    holds(
      aCaseByDefault,
      (evaluation, { facts, options }) => {
        const steps = 'steps' in evaluation ? evaluation.steps : []
        const original = steps.find(({ rule }) => rule === 'new-lapse-date')?.inputs.originalLapseDate
        if (facts.lapseDate !== undefined || original === undefined || evaluation.kind !== 'decided') return
        if (evaluation.value.spouse !== undefined) return
        const { person, consequences, coverage } = evaluation.value
        const stated = evaluate({ facts: { ...facts, lapseDate: String(original) }, options })
        expect(stated).toMatchObject({ kind: 'decided', value: { person, consequences, coverage } })
      },
      300
    )
  })
})

describe('readings', () => {
  test('the hinges under the defaults are those under the same readings stated one by one', () => {
    holds(
      aCaseByDefault,
      (evaluation, { facts, options }) => {
        const stated = evaluate({ facts, options: { ...options, readings: defaultReadings } })
        expect(stated).toEqual(evaluation)
      },
      1000
    )
  })

  test('a case hinges on just those readings that, changed alone, change it, and says how', () => {
    holds(
      fc.oneof(aWholeCase, aCaseWithWorkSince),
      (evaluation, { facts, options }) => {
        const before = seen(evaluation)
        const expected = (Object.keys(evaluation.stamp.readings) as ReadingId[]).flatMap((reading) => {
          const chosen = options.readings?.[reading] ?? defaultReadings[reading]
          const others = Object.keys(readings[reading].values).filter((value) => value !== chosen)
          return others.flatMap((alternative): Hinge[] => {
            const other = evaluate({
              facts,
              options: { ...options, readings: { ...options.readings, [reading]: alternative } }
            })
            if (other.kind === 'invalid') throw new Error(JSON.stringify(other))
            const outcome = seen(other)
            const isSame = JSON.stringify(outcome) === JSON.stringify(before)
            return isSame ? [] : [{ reading, chosen, alternative, outcome }]
          })
        })
        expect(evaluation.hinges).toEqual(expected)
      },
      200
    )
  })
})

/** A value without the places of grounds and work, and with the days that count by provision. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => {
      if (key === 'counted' && Array.isArray(inner))
        return inner.map((entry) => JSON.stringify({ ...entry, ground: 0 })).sort()
      return typeof inner === 'string' ? inner.replace(/\[\d+\]/g, '[]') : inner
    })
  )
}

describe('a case is what it says', () => {
  test('the order of grounds, of work and of aid changes nothing but places', () => {
    const reversed = <Person extends CaseFacts['person'] | undefined>(person: Person): Person =>
      person && { ...person, grounds: [...person.grounds].reverse(), work: [...person.work].reverse() }
    holds(
      aCaseByDefault,
      (evaluation, { facts, options }) => {
        const { person, spouse, aid } = facts
        const other = evaluate({
          facts: {
            ...facts,
            person: reversed(person),
            ...(spouse ? { spouse: reversed(spouse) } : {}),
            aid: [...aid].reverse()
          },
          options
        })
        const about = (each: CaseEvaluation) => {
          if (each.kind === 'invalid') throw new Error(JSON.stringify(each))
          const missing = each.kind === 'undetermined' ? each.missing.map(({ path }) => path).sort() : []
          return withoutPlaces([each.kind, seen(each), each.hinges, saidOf(each), missing.map(String)].flat())
        }
        const sorted = (each: unknown) => (each as unknown[]).map((part) => JSON.stringify(part)).sort()
        expect(sorted(about(other))).toEqual(sorted(about(evaluation)))
      },
      300
    )
  })

  test('it is plain data, fits its schema, survives JSON, and comes out the same twice and of frozen facts', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      Object.values(Object.freeze(value)).forEach(freeze)
    }
    holds(
      aWholeCase,
      (evaluation, given) => {
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
        if (evaluation.kind === 'decided') caseAssessmentSchema.parse(evaluation.value)
        if (evaluation.kind === 'undetermined') openCaseAssessmentSchema.parse(evaluation.partial ?? {})
        const copy = structuredClone(given)
        freeze(given)
        expect(evaluate(given)).toStrictEqual(evaluation)
        expect(given).toEqual(copy)
      },
      300
    )
  })

  test('every step, question, next step and provision cites what exists', () => {
    const known = new Set<string>(citationIds)
    holds(
      aWholeCase,
      (evaluation) => {
        const { nextSteps = [], coverage } = saidOf(evaluation)
        const missing = evaluation.kind === 'undetermined' ? evaluation.missing : []
        for (const { citations } of [...evaluation.steps, ...missing, ...nextSteps]) {
          expect(citations.length).toBeGreaterThan(0)
          expect(citations.filter((id) => !known.has(id))).toEqual([])
        }
        expect(coverage === undefined || known.has(coverage.provision)).toBe(true)
      },
      300
    )
  })

  test('its pages in both languages have no open place and nothing undefined in them', () => {
    holds(
      aWholeCase,
      (evaluation) => {
        for (const language of ['da', 'en'] as const)
          for (const format of ['text', 'markdown'] as const) {
            const page = explain(evaluation, { language, format })
            expect(page).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|\[object/)
            expect(page.length).toBeGreaterThan(100)
          }
      },
      200
    )
  })

  test('a deadline is overdue just where it lies before the day of assessment', () => {
    holds(
      aWholeCase,
      (evaluation, { facts, options }) => {
        for (const { step, whom = 'person', by, overdue = false } of saidOf(evaluation).nextSteps ?? []) {
          // A hearing of which it is not known whether it was held is not known to be overdue.
          const isOpen = step === 'hear-citizen' && facts[whom]?.hearing === 'unknown'
          expect(overdue).toBe(by !== undefined && by < options.asOf && !isOpen)
        }
      },
      300
    )
  })
})
