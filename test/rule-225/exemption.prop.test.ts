import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogues } from '../../src/explain/language.js'
import { assessExemption, citation, type ExemptionFacts, explain } from '../../src/index.js'
import { evaluationSchema } from '../../src/schemas/evaluation-schema.js'
import { exemptionSchema, openExemptionSchema } from '../../src/schemas/exemption-schemas.js'
import { runs } from '../arbitraries.js'
import { aFile, asOf, certificate, offer } from './exemption-given.js'

const assess = (facts: ExemptionFacts) => assessExemption(facts, { asOf })
const indicationOf = (facts: ExemptionFacts) => {
  const evaluation = assess(facts)
  return evaluation.kind === 'decided' ? evaluation.value.indication : evaluation.kind
}

/** What is not known, by path, with the facts in each way in which it can turn out. */
function openFacts(facts: ExemptionFacts): [path: string, ways: ExemptionFacts[]][] {
  const { rehabilitation, problems, considerations, capacity, clarification, offers } = facts
  const open: [string, ExemptionFacts[]][] = []
  if (facts.classification === 'unknown')
    open.push([
      'facts.classification',
      (['job-ready', 'education-ready', 'activity-ready'] as const).map((classification) => ({
        ...facts,
        classification
      }))
    ])
  if (rehabilitation.status === 'unknown')
    open.push([
      'facts.rehabilitation.status',
      (['none', 'preparatory-part-begun', 'forrevalidering'] as const).map((status) => ({
        ...facts,
        rehabilitation: { status }
      }))
    ])
  const among = <Group extends 'problems' | 'capacity' | 'clarification', Value>(
    group: Group,
    part: keyof ExemptionFacts[Group] & string,
    ...values: Value[]
  ) => {
    const given: object = facts[group]
    if ((given as Record<string, unknown>)[part] !== 'unknown') return
    open.push([
      `facts.${group}.${part}`,
      values.map((value) => ({ ...facts, [group]: { ...given, [part]: value } }))
    ])
  }
  among<'problems', typeof problems.health>('problems', 'health', 'no', 'yes', 'only-short-not-serious')
  among<'problems', typeof problems.social>('problems', 'social', 'no', 'yes', 'five-hours-out-of-reach')
  among('problems', 'languageOrEducation', 'no', 'yes')
  among<'capacity', typeof capacity.limitsIndicated>('capacity', 'limitsIndicated', 'no', 'yes')
  among('capacity', 'reachesFiveHoursAWeek', 'no', 'yes')
  among('clarification', 'inDoubt', 'no', 'yes')
  among<'clarification', typeof clarification.status>(
    'clarification',
    'status',
    'not-begun',
    'begun',
    'cannot-be-carried-out',
    'done'
  )
  if (typeof considerations === 'object' && considerations.canBeMetOnOrdinaryLabourMarket === 'unknown')
    open.push([
      'facts.considerations.canBeMetOnOrdinaryLabourMarket',
      (['no', 'yes'] as const).map((canBeMetOnOrdinaryLabourMarket) => ({
        ...facts,
        considerations: { ...considerations, canBeMetOnOrdinaryLabourMarket }
      }))
    ])
  for (const [index, each] of offers.entries()) {
    if (each.from !== undefined || each.describesCapacity !== 'yes') continue
    open.push([
      `facts.offers[${index}].from`,
      (['2015-01-31', '2018-04-30'] as const).map((to) => ({
        ...facts,
        offers: offers.map((other, at) => (at === index ? { ...each, from: '2015-01-01', to } : other))
      }))
    ])
  }
  return open
}

/** Facts that are all known: every one that is open answered, each in a way of its own. */
function completed(facts: ExemptionFacts, ways: readonly number[], except = ''): ExemptionFacts {
  const next = openFacts(facts).find(([path]) => path !== except)
  if (next === undefined) return facts
  const [path, answers] = next
  const way = ways[path.length % ways.length] ?? 0
  return completed(answers[way % answers.length] as ExemptionFacts, ways, except)
}
const someWays = fc.array(fc.nat(11), { minLength: 7, maxLength: 7 })

test('knowing more never changes what is indicated, and never takes a reason away', () => {
  fc.assert(
    fc.property(aFile, fc.nat(20), fc.nat(20), (facts, which, way) => {
      const open = openFacts(facts)
      const before = assess(facts)
      if (open.length === 0 || before.kind !== 'decided') return
      const [, answers] = open[which % open.length] ?? expect.fail()
      const after = assess(answers[way % answers.length] ?? expect.fail())
      if (after.kind !== 'decided') return expect.fail(after.kind)
      expect(after.value.indication).toBe(before.value.indication)
      expect(after.value.reasons).toEqual(expect.arrayContaining(before.value.reasons))
    }),
    runs(300)
  )
})

test('a file of which everything is known is decided', () => {
  fc.assert(
    fc.property(aFile, someWays, (facts, ways) => {
      expect(assess(completed(facts, ways)).kind).toBe('decided')
    }),
    runs(300)
  )
})

test('whatever is asked for has, the rest being known in some way, an answer that changes what is indicated', () => {
  let asked = 0
  fc.assert(
    fc.property(aFile, (facts) => {
      const evaluation = assess(facts)
      if (evaluation.kind !== 'undetermined') return
      for (const { path } of evaluation.missing) {
        asked++
        let rest: ExemptionFacts[] = [facts]
        for (const [other] of openFacts(facts)) {
          if (other === path) continue
          rest = rest.flatMap((each) => openFacts(each).find(([open]) => open === other)?.[1] ?? [each])
          // A known way is all that is wanted: of very many, every so manieth is tried.
          if (rest.length > 1500) rest = rest.filter((_, index) => index % 5 !== 3)
        }
        const matters = rest.some((each) => {
          const answers = openFacts(each).find(([open]) => open === path)?.[1] ?? expect.fail(path)
          return new Set(answers.map(indicationOf)).size > 1
        })
        expect(matters, path).toBe(true)
      }
    }),
    runs(300)
  )
  expect(asked).toBeGreaterThan(50)
})

test('what is not asked for cannot change what is indicated', () => {
  fc.assert(
    fc.property(aFile, someWays, (facts, ways) => {
      const evaluation = assess(facts)
      if (evaluation.kind !== 'undetermined') return
      const asked = evaluation.missing.map(({ path }) => path)
      const idle = openFacts(facts).find(
        ([path]) => !asked.includes(path) && !path.startsWith('facts.offers')
      )
      if (idle === undefined) return
      const known = completed(facts, ways, idle[0])
      const answers = openFacts(known).find(([path]) => path === idle[0])?.[1] ?? expect.fail()
      expect(new Set(answers.map(indicationOf)).size).toBe(1)
    }),
    runs(300)
  )
})

test('a job-ready citizen is never insufficiently informed of without a stated limit', () => {
  fc.assert(
    fc.property(aFile, someWays, (file, ways) => {
      const facts = completed(
        {
          ...file,
          classification: 'job-ready',
          problems: { ...file.problems, health: 'no', social: 'no' },
          newInformation: file.newInformation.map((each) => ({ ...each, about: 'other' }))
        },
        ways
      )
      expect(['exempt', 'not-exempt']).toContain(indicationOf(facts))
    }),
    runs(300)
  )
})

test('the classification changes nothing where a criterion decides', () => {
  fc.assert(
    fc.property(aFile, someWays, (file, ways) => {
      const facts = completed(file, ways)
      const evaluation = assess(facts)
      if (evaluation.kind !== 'decided' || evaluation.value.criterion === 'none') return
      for (const classification of ['job-ready', 'education-ready', 'activity-ready', 'unknown'] as const)
        expect(assess({ ...facts, classification })).toMatchObject({ value: evaluation.value })
    }),
    runs(300)
  )
})

test('what comes after the assessment changes nothing, and is listed', () => {
  fc.assert(
    fc.property(aFile, (facts) => {
      const later = '2018-06-02'
      const before = assess(facts)
      const after = assess({
        ...facts,
        medicalInformation: [
          ...facts.medicalInformation,
          { ...certificate('yes', 'no-present-capacity'), obtainedOn: later }
        ],
        offers: [...facts.offers, offer({ from: later, effectiveness: 'substantially-reduced' })],
        newInformation: [...facts.newInformation, { about: 'health', on: later, lookedInto: 'no' }]
      })
      const listed = [
        `facts.medicalInformation[${facts.medicalInformation.length}]`,
        `facts.offers[${facts.offers.length}]`,
        `facts.newInformation[${facts.newInformation.length}]`
      ]
      const said = (evaluation: typeof before) => {
        const told = evaluation.kind === 'decided' ? evaluation.value : undefined
        const partial = evaluation.kind === 'undetermined' ? evaluation.partial : undefined
        const { afterAssessment = [], ...value } = told ?? partial ?? {}
        return { afterAssessment, value, kind: evaluation.kind }
      }
      expect(said(after)).toMatchObject({ kind: said(before).kind, value: said(before).value })
      expect(said(after).afterAssessment).toEqual(
        expect.arrayContaining([...said(before).afterAssessment, ...listed])
      )
    }),
    runs(300)
  )
})

test('the order of the entries decides nothing', () => {
  fc.assert(
    fc.property(aFile, (facts) => {
      const turned = assess({
        ...facts,
        medicalInformation: [...facts.medicalInformation].reverse(),
        offers: [...facts.offers].reverse(),
        newInformation: [...facts.newInformation].reverse()
      })
      const evaluation = assess(facts)
      expect(turned.kind).toBe(evaluation.kind)
      if (evaluation.kind !== 'decided' || turned.kind !== 'decided') return
      const { afterAssessment, ...value } = evaluation.value
      expect(turned.value).toMatchObject(value)
      expect(turned.value.afterAssessment).toHaveLength(afterAssessment.length)
    }),
    runs(300)
  )
})

test('a result survives JSON, is what its schema says, and the same facts give it twice', () => {
  const schema = evaluationSchema(exemptionSchema, openExemptionSchema)
  fc.assert(
    fc.property(aFile, (facts) => {
      const evaluation = assess(Object.freeze(facts))
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      expect(assess(structuredClone(facts))).toStrictEqual(evaluation)
      expect(schema.safeParse(evaluation).error?.issues ?? []).toEqual([])
    }),
    runs(300)
  )
})

test('every step that was reached has a sentence in both languages and a provision that was in force', () => {
  fc.assert(
    fc.property(aFile, (facts) => {
      const evaluation = assess(facts)
      if (evaluation.kind === 'invalid') return expect.fail()
      expect(evaluation.steps.filter(({ decisive }) => decisive).length).toBeGreaterThan(0)
      for (const { rule, outcome, citations } of evaluation.steps) {
        for (const id of citations) expect((citation(id).inForce?.to ?? '9999') > asOf, id).toBe(true)
        expect(citations.length).toBeGreaterThan(0)
        if (outcome === 'notReached') continue
        for (const language of ['da', 'en'] as const)
          expect(catalogues[language].steps[rule][outcome], `${rule} ${outcome}`).toBeTruthy()
      }
      for (const language of ['da', 'en'] as const)
        for (const format of ['text', 'markdown'] as const)
          expect(explain(evaluation, { language, format })).not.toMatch(
            /\{\w+(:\w+)?\}|undefined|NaN|\[object/
          )
    }),
    runs(100)
  )
})

test('the page says what is indicated first, and that the municipality decides', () => {
  fc.assert(
    fc.property(aFile, (facts) => {
      const page = explain(assess(facts), { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
      expect(page).toContain('Det er kommunen, der vurderer arbejdsevnen og afgør, om borgeren er undtaget.')
    }),
    runs(50)
  )
})
