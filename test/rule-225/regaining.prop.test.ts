import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessRegaining,
  citationIds,
  evaluationSchemaOf,
  explain,
  factsSchemaOf,
  type Hinge,
  type ReadingId,
  readings
} from '../../src/index.js'
import { plusDays, runs } from '../arbitraries.js'
import {
  aRegaining,
  openPaths,
  type RegainingGiven,
  regainingAnswers,
  regainingReadings
} from './regaining-cases.js'

const evaluate = ({ facts, options }: RegainingGiven) => assessRegaining(facts, options)

const holds = (law: (given: RegainingGiven) => void, usual: number) =>
  fc.assert(fc.property(aRegaining, law), runs(usual))

/** What the citizen sees: whether, from when, and until when. */
function seen(given: RegainingGiven): Hinge['outcome'] {
  const evaluation = evaluate(given)
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  if (evaluation.kind === 'notCovered') return { kind: 'notCovered', reason: evaluation.reason }
  const said = evaluation.kind === 'decided' ? evaluation.value : (evaluation.partial ?? {})
  const fields = ['regained', 'resumedFrom', 'nextLapseDate', 'earliestResumedFrom', 'earliestNextLapseDate']
  return {
    kind: evaluation.kind,
    ...Object.fromEntries(Object.entries(said).filter(([field]) => fields.includes(field)))
  }
}

describe('readings', () => {
  test('a result hinges on just those readings that, changed alone, change it, and says how', () => {
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      const before = seen(given)
      const expected = (Object.keys(readings) as ReadingId[]).flatMap((reading) => {
        const chosen = given.options.readings[reading] ?? readings[reading].default
        const alternatives = Object.keys(readings[reading].values).filter((value) => value !== chosen)
        return alternatives.flatMap((alternative): Hinge[] => {
          const options = {
            ...given.options,
            readings: { ...given.options.readings, [reading]: alternative }
          }
          const outcome = seen({ ...given, options })
          try {
            expect(outcome).toEqual(before)
            return []
          } catch {
            return [{ reading, chosen, alternative, outcome }]
          }
        })
      })
      const inOrder = (hinges: Hinge[]) => [...hinges].sort((a, b) => (a.reading < b.reading ? -1 : 1))
      expect(inOrder(evaluation.hinges)).toEqual(inOrder(expected))
    }, 100)
  })

  test('the stamp names the readings that can matter, and evaluating under them gives the same', () => {
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      expect(Object.keys(evaluation.stamp.readings).sort()).toEqual(Object.keys(regainingReadings).sort())
      const options = { ...given.options, readings: evaluation.stamp.readings }
      expect(evaluate({ ...given, options })).toEqual(evaluation)
    }, 80)
  })
})

describe('what is not known', () => {
  test('knowing more never undoes what is decided', () => {
    const chosen = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(aRegaining, chosen, (given, choices) => {
        const before = seen(given)
        if (before.kind === 'undetermined') return
        let known = given
        for (const [which, answer] of choices) {
          const open = openPaths(known)
          const answers = regainingAnswers(known, open[which % open.length] ?? '')
          known = answers[answer % answers.length] ?? known
        }
        expect(seen(known), JSON.stringify(known)).toEqual(before)
      }),
      runs(120)
    )
  })

  test('every fact that is asked for can, as the others may fall out, lead to different results', () => {
    const ways = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 8 }), {
      minLength: 120,
      maxLength: 120
    })
    fc.assert(
      fc.property(aRegaining, fc.noShrink(ways), (given, tries) => {
        const evaluation = evaluate(given)
        // Where only the next bortfaldsdato is open, the facts are those that the work requirement asks for.
        if (evaluation.kind !== 'undetermined' || evaluation.partial?.resumedFrom) return
        expect(evaluation.missing.length).toBeGreaterThan(0)
        for (const { path } of evaluation.missing) {
          const matters = [[0], [1], [2], [3], ...tries].some((way) => {
            const others = openPaths(given).reduce((known, other, index) => {
              const answers =
                other === path || other.startsWith(`${path}.`) ? [] : regainingAnswers(known, other)
              return answers[(way[index % way.length] ?? 0) % (answers.length + 1)] ?? known
            }, given)
            const outcomes = regainingAnswers(others, path).map((each) => JSON.stringify(seen(each)))
            return new Set([...outcomes, JSON.stringify(seen(others))]).size > 1
          })
          expect(matters, `${path} in ${JSON.stringify(given)}`).toBe(true)
        }
      }),
      runs(80)
    )
  })
})

describe('laws of regaining', () => {
  test('more work never makes full aid come later', () => {
    fc.assert(
      fc.property(aRegaining, aRegaining, (given, other) => {
        const before = evaluate(given)
        if (before.kind !== 'decided' || !before.value.regained) return
        const more = other.facts.work.filter(({ to }) => to <= given.options.asOf)
        const after = evaluate({ ...given, facts: { ...given.facts, work: [...given.facts.work, ...more] } })
        const resumed =
          after.kind === 'decided'
            ? after.value.resumedFrom
            : after.kind === 'undetermined'
              ? (after.partial?.resumedFrom ?? after.partial?.earliestResumedFrom)
              : undefined
        expect(resumed, JSON.stringify(after.kind)).toBeDefined()
        expect(String(resumed) <= String(before.value.resumedFrom)).toBe(true)
      }),
      runs(120)
    )
  })

  test('work before the reduction changes nothing, once the same hours regain full aid and keep it', () => {
    fc.assert(
      fc.property(aRegaining, fc.integer({ min: 0, max: 24 }), ({ facts, options }, hours) => {
        // In the transition 113 hours regain it, and 225 keep it.
        if (facts.reducedFrom < '2017-04-01') return
        const earlier = plusDays(facts.reducedFrom, -1)
        const record = { from: earlier, to: earlier, kind: 'ordinary', workingTime: 'fixed', hours } as const
        const work = [...facts.work, record]
        const value = (evaluation: ReturnType<typeof evaluate>) =>
          evaluation.kind === 'decided' ? evaluation.value : evaluation.kind
        expect(value(evaluate({ facts: { ...facts, work }, options }))).toEqual(
          value(evaluate({ facts, options }))
        )
      }),
      runs(80)
    )
  })

  test('the order of the jobs and of the grounds changes nothing', () => {
    holds((given) => {
      const { facts } = given
      const turned = { ...facts, work: [...facts.work].reverse(), grounds: [...facts.grounds].reverse() }
      expect(seen({ ...given, facts: turned })).toEqual(seen(given))
    }, 100)
  })

  test('full aid is resumed after the reduction, on the 1st for the married, and hours and shortfall are the requirement', () => {
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind !== 'decided') return
      const {
        regained,
        required,
        hours,
        shortfall,
        regainedOn,
        resumedFrom = '',
        nextLapseDate = '9'
      } = evaluation.value
      expect(regained).toBe(shortfall === 0)
      if (!regained) {
        expect(Math.round(hours * 100) + Math.round(shortfall * 100)).toBe(required * 100)
        expect(evaluation.value).not.toHaveProperty('resumedFrom')
        return
      }
      expect(hours).toBeGreaterThanOrEqual(required)
      const { earliest = '', latest = '' } = regainedOn ?? {}
      expect([given.facts.reducedFrom <= earliest, earliest <= latest, latest <= given.options.asOf]).toEqual(
        [true, true, true]
      )
      expect(latest <= resumedFrom && resumedFrom <= nextLapseDate).toBe(true)
      if (given.facts.maritalStatus === 'married') expect(resumedFrom).toMatch(/-01$/)
    }, 100)
  })
})

describe('a result is plain data', () => {
  test('it survives JSON unchanged, the same facts give it twice, and they are left as they were', () => {
    holds((given) => {
      const before = structuredClone(given)
      const evaluation = evaluate(given)
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      expect(evaluate(before)).toStrictEqual(evaluation)
      expect(given).toEqual(before)
    }, 80)
  })

  test('every step and every question names provisions that exist, and the page leaves no parameter open', () => {
    const known = new Set<string>(citationIds)
    holds((given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
      const questions = evaluation.kind === 'undetermined' ? evaluation.missing : []
      for (const { citations } of [...evaluation.steps, ...questions]) {
        expect(citations.length).toBeGreaterThan(0)
        expect(citations.filter((id) => !known.has(id))).toEqual([])
      }
      for (const language of ['da', 'en'] as const)
        expect(explain(evaluation, { language, format: 'text' })).not.toMatch(/[{}]|undefined/)
    }, 100)
  })

  test('its schemas name its fields', () => {
    expect(factsSchemaOf('regaining')).toMatchObject({
      required: ['reducedFrom', 'maritalStatus', 'grounds', 'work'],
      additionalProperties: false
    })
    expect(JSON.stringify(evaluationSchemaOf('regaining'))).toContain('"nextLapseDate"')
  })
})
