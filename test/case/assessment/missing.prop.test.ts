import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assessCase,
  type CaseFacts,
  type Ground,
  type PersonInCase,
  type WorkRecord
} from '../../../src/index.js'
import { type Case, runs } from '../../arbitraries.js'
import { answersTo } from '../../rule-225/given.js'
import { aWholeCase, type GivenCase } from './arbitrary-cases.js'
import { type CaseEvaluation, citizen } from './given.js'

const evaluate = ({ facts, options }: GivenCase): CaseEvaluation => assessCase(facts, options)
const missingIn = (given: GivenCase): string[] => {
  const evaluation = evaluate(given)
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : []
}

/** A spouse of whom everything is known. */
const spouse: PersonInCase = { ...citizen, hearing: 'not-sent' }

/** The answers to a field of the case, of the couple, or of a person, by its name. */
const answers: Readonly<Record<string, readonly unknown[]>> = {
  spouse: [
    spouse,
    { ...spouse, benefit: 'benefit-without-work-demand', aid: undefined },
    { ...spouse, benefit: 'integrationsydelse', aid: { monthlyAid: 14_000 } },
    { ...spouse, benefit: 'integrationsydelse', aid: { monthlyAid: 14_000 }, maintenanceDuty: 'yes' }
  ],
  computedUnder26Stk2: ['yes', 'no'],
  appliedOn: ['2015-12-01', '2020-03-09'],
  reducedBeforeMarriage: ['yes', 'no'],
  yearOfAid: ['yes', 'no'],
  childBenefit: ['in-full', 'not-for-residence-alone', 'not-for-another-reason'],
  closestToLabourMarket: ['person', 'spouse'],
  leastAttached: ['person', 'spouse'],
  highRate: ['provider', 'other'],
  benefit: ['kontanthjaelp', 'integrationsydelse', 'benefit-without-work-demand', 'none'],
  aid: [
    { rate: '25.2.1', supplement: 'none' },
    { rate: '25.3.8', supplement: 'none' },
    { rate: '23.2.6', supplement: 'none' },
    { monthlyAid: 14_000 },
    { monthlyAid: 2000 }
  ],
  maintenanceDuty: ['yes', 'no'],
  choseNotToWork: ['yes', 'no'],
  exempt: ['yes', 'no']
}
const ofWork: Readonly<Record<string, readonly unknown[]>> = {
  documented: ['yes', 'no'],
  usualPay: ['yes', 'no'],
  concreteDoubt: ['no'],
  workingTime: ['fixed', 'not-fixed'],
  hours: [0, 1, 100, 230],
  income: [0, 100, 10_000, 100_000],
  atLeast20HoursAWeek: ['yes', 'no'],
  noAidMeanwhile: ['yes', 'no']
}

/** A stretch of work whose hours all lie on its first day, on its last, or half on each. */
function splitsOf(record: WorkRecord): WorkRecord[][] {
  const { from, to, hours, income } = record
  const part = (day: string, share: number): WorkRecord => ({
    ...record,
    from: day,
    to: day,
    ...(hours === undefined ? {} : { hours: hours * share }),
    ...(income === undefined ? {} : { income: income * share })
  })
  return [[part(from, 1)], [part(to, 1)], [part(from, 0.5), part(to, 0.5)]]
}

/** The case with what is asked for answered, in each way that makes sense. */
function answered(given: GivenCase, path: string): GivenCase[] {
  const { facts, options } = given
  const [, whom, field = ''] = /^facts\.(person|spouse)\.(.+)$/.exec(path) ?? []
  const valid = (each: GivenCase): boolean => evaluate(each).kind !== 'invalid'
  if (whom === 'person' || whom === 'spouse') {
    const person = facts[whom] as PersonInCase
    const withPerson = (known: Partial<PersonInCase>): GivenCase => ({
      facts: { ...facts, [whom]: { ...person, ...known } },
      options
    })
    const work = /^work\[(\d+)\](?:\.(\w+))?$/.exec(field)
    if (work) {
      const place = Number(work[1])
      const record = person.work[place] as WorkRecord
      const name = work[2]
      const ways =
        name === undefined
          ? splitsOf(record)
          : (ofWork[name] ?? []).map((value) => [{ ...record, [name]: value } as WorkRecord])
      return ways
        .map((way) =>
          withPerson({ work: person.work.flatMap((each, index) => (index === place ? way : [each])) })
        )
        .filter(valid)
    }
    if (field === 'notice' || field.startsWith('grounds'))
      return answersOfPeriod(given, whom, field).filter(valid)
    return (answers[field] ?? []).map((value) => withPerson({ [field]: value })).filter(valid)
  }
  if (path === 'facts.maritalStatus') {
    // One who turns out to be unmarried has no spouse to describe.
    const { spouse: _, couple: __, ...alone } = facts
    return [
      { facts: { ...facts, maritalStatus: 'married' as const }, options },
      { facts: { ...alone, maritalStatus: 'unmarried' as const }, options }
    ].filter(valid)
  }
  const [, ofCouple] = /^facts\.couple\.(\w+)$/.exec(path) ?? []
  const name = ofCouple ?? path.replace('facts.', '')
  return (answers[name] ?? [])
    .map((value) => ({
      facts: (ofCouple === undefined
        ? { ...facts, [name]: value }
        : { ...facts, couple: { ...facts.couple, [name]: value } }) as CaseFacts,
      options
    }))
    .map((each) => JSON.parse(JSON.stringify(each)) as GivenCase)
    .filter(valid)
}

/** The answers to a question of the earning period. */
function answersOfPeriod(
  { facts, options }: GivenCase,
  whom: 'person' | 'spouse',
  field: string
): GivenCase[] {
  const person = facts[whom] as PersonInCase
  // A letter of an old count is as good as none.
  const notice = field === 'notice' && typeof person.notice === 'object' ? 'not-sent' : person.notice
  const lapseDate = facts.lapseDate ?? `${options.asOf.slice(0, 7)}-01`
  const period: Case = { facts: { lapseDate, notice, grounds: person.grounds as Ground[] }, options }
  return answersTo(period, `facts.${field}`).map((known) => ({
    facts: { ...facts, [whom]: { ...person, notice: known.facts.notice, grounds: known.facts.grounds } },
    options: known.options
  }))
}

/** Whether the fields name something that is there, or that can be added. */
const isField = (path: string): boolean =>
  /^facts\.(maritalStatus|spouse|computedUnder26Stk2|appliedOn)$/.test(path) ||
  /^facts\.couple\.(reducedBeforeMarriage|yearOfAid|childBenefit|closestToLabourMarket|leastAttached|highRate)$/.test(
    path
  ) ||
  /^facts\.(person|spouse)\.(benefit|aid|maintenanceDuty|choseNotToWork|exempt|notice)$/.test(path) ||
  /^facts\.(person|spouse)\.grounds\[\d+\]\.(documented|exemptFromAvailability|to|within)$/.test(path) ||
  /^facts\.(person|spouse)\.work\[\d+\](\.(documented|usualPay|concreteDoubt|workingTime|hours|income|atLeast20HoursAWeek|noAidMeanwhile))?$/.test(
    path
  )

test('every question names a field of the case, once, and has answers', () => {
  fc.assert(
    fc.property(aWholeCase, (given) => {
      const missing = missingIn(given)
      expect(new Set(missing).size).toBe(missing.length)
      for (const path of missing) {
        expect(isField(path), path).toBe(true)
        expect(answered(given, path).length, path).toBeGreaterThan(0)
      }
    }),
    runs(300)
  )
})

/** Whether a letter of notice has to be sent, by the next steps. */
const asksForLetter = (given: GivenCase): boolean => {
  const evaluation = evaluate(given)
  const said = evaluation.kind === 'undetermined' ? evaluation.partial : undefined
  return said?.nextSteps?.some(({ step }) => step === 'send-notice' || step === 'send-new-notice') ?? false
}

/** Whether an answer can leave its own question open: days within a shorter stretch may still lie apart. */
const canStayOpen = (path: string): boolean => path.endsWith('.within')

test('what has been answered is asked no more', () => {
  fc.assert(
    fc.property(aWholeCase, (given) => {
      for (const path of missingIn(given)) {
        if (canStayOpen(path)) continue
        for (const known of answered(given, path)) {
          // A letter that is still not sent, or one of an old count, is no letter of notice for this date.
          const isUnsent = path.endsWith('.notice') && asksForLetter(known)
          if (!isUnsent) expect(missingIn(known), JSON.stringify([path, known])).not.toContain(path)
        }
      }
    }),
    runs(200)
  )
})

/** What a case comes to, besides what it asks for. */
function outcomeOf(given: GivenCase): string {
  const evaluation = evaluate(given)
  if (evaluation.kind === 'invalid') return 'invalid'
  const { kind } = evaluation
  const said =
    kind === 'decided' ? evaluation.value : kind === 'notCovered' ? evaluation.reason : evaluation.partial
  return JSON.stringify([kind, said])
}

/** The case with one open fact after another answered, each in its way, or left open. */
const answeredInTurn = (given: GivenCase, way: readonly number[], but?: string): GivenCase =>
  way.reduce((known, choice) => {
    const others = missingIn(known).filter((path) => path !== but)
    const ways = answered(known, others[choice % Math.max(others.length, 1)] ?? '')
    return ways[choice % (ways.length + 1)] ?? known
  }, given)

test('every fact that is asked for can, as the others may fall out, lead to different results', () => {
  const way = fc.array(fc.nat(11), { minLength: 1, maxLength: 8 })
  const ways = fc.array(fc.tuple(way, way), { minLength: 150, maxLength: 150 })
  fc.assert(
    fc.property(aWholeCase, fc.noShrink(ways), (given, tries) => {
      for (const path of missingIn(given)) {
        // An answer can raise questions of its own: those are answered alike after each.
        const matters = tries.some(([before, after]) => {
          const known = answered(answeredInTurn(given, before, path), path)
          return [known, known.map((each) => answeredInTurn(each, after))].some(
            (each) => new Set(each.map(outcomeOf)).size > 1
          )
        })
        expect(matters, path).toBe(true)
      }
    }),
    runs(60)
  )
})
