import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessWorkRequirement,
  type Draftable,
  determineEarningPeriod,
  draftReasons,
  postponeLapseDate,
  type ReasonsDraft,
  reduceCouple,
  reduceUnmarried
} from '../../src/index.js'
import { blanks } from '../../src/words/da/reasons.js'
import { aCase, runs } from '../arbitraries.js'
import { aCaseByDefault, aWholeCase } from '../case/assessment/arbitrary-cases.js'
import { aCouple } from '../rule-225/couples.js'

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
const names = months.split('|')

/** What the law itself counts, in the words of the drafts: no fact of a case. */
const ofTheLaw = new RegExp(
  [
    '§§? \\d+(-\\d+)?( [a-z]\\b)?',
    'stk\\. \\d+',
    'nr\\. \\d+',
    '\\d+\\. pkt\\.',
    'sammenlagt 1 år',
    'inden for 3 år',
    'mere end 3 år',
    'den 1\\. i',
    '4 uger',
    '[Cc]ovid-19',
    'tekst fra 2021',
    '20 timer om ugen'
  ].join('|'),
  'g'
)

/** Every date, as people write it, and every number of an evaluation. */
function contentsOf(evaluation: unknown): { dates: Set<string>; numbers: Set<number> } {
  const dates = new Set<string>()
  const numbers = new Set<number>()
  JSON.parse(JSON.stringify(evaluation), (_, value: unknown) => {
    const date = typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
    if (date) dates.add(`${Number(date[3])}. ${names[Number(date[2]) - 1]} ${date[1]}`)
    else if (typeof value === 'number') numbers.add(value)
    else if (typeof value === 'string' && /^\d+$/.test(value)) numbers.add(Number(value))
    return value
  })
  return { dates, numbers }
}

/** The paragraphs of a draft, without those that repeat a hinge, a warning or the stamp word for word. */
function ownWords({ sections }: ReasonsDraft): string[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => text).filter((text) => !/Her er valgt:|^facts\.|Vurderet pr\./.test(text))
  )
}

/** What a draft says that its evaluation does not hold. */
function invented(draft: ReasonsDraft, evaluation: unknown): string[] {
  const { dates, numbers } = contentsOf(evaluation)
  return ownWords(draft).flatMap((text) => {
    const said = [...text.matchAll(new RegExp(`\\d{1,2}\\. (?:${months}) \\d{4}`, 'g'))].map(([date]) => date)
    const rest = said.reduce((left, date) => left.replace(date, ''), text).replace(ofTheLaw, '')
    const counted = [...rest.matchAll(/\d[\d.]*(?:,\d+)?/g)].map(([number]) => number.replace(/\.$/, ''))
    const unknown = counted.filter(
      (number) => !numbers.has(Number(number.replaceAll('.', '').replace(',', '.')))
    )
    return [...said.filter((date) => !dates.has(date)), ...unknown].map((what) => `${what}: ${text}`)
  })
}

const allBlanks: readonly string[] = Object.values(blanks)

/** Holds a draft against its evaluation, and tells whether there was one. */
function examine(evaluation: Draftable): boolean {
  const draft = draftReasons(evaluation, { format: 'text' })
  expect(JSON.parse(JSON.stringify(draft))).toEqual(draft)
  expect(draft.text).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|\[object/)
  if (draft.kind === 'noDraft') return false
  expect(invented(draft, evaluation)).toEqual([])
  expect(draft.text).toContain('Dette er et udkast. Det er ikke en afgørelse.')
  const parts = draft.sections.map(({ part }) => part)
  expect(parts).toEqual(expect.arrayContaining(['decision', 'rules', 'considerations', 'appeal', 'notes']))
  for (const { part, reader, paragraphs } of draft.sections) {
    for (const { text, citations, fillIn } of paragraphs) {
      expect(text.trim()).not.toBe('')
      // A marked place holds nothing of the case, and no other sentence to the citizen looks like one.
      if (fillIn) expect(allBlanks).toContain(text)
      else if (reader === 'citizen') expect(text).not.toContain('[')
      if (part === 'rules' || part === 'appeal') expect(citations, text).not.toEqual([])
    }
  }
  const isMarked = (part: string) =>
    draft.sections.some((section) => section.part === part && section.paragraphs.some(({ fillIn }) => fillIn))
  expect(isMarked('considerations')).toBe(true)
  return true
}

/** Examines many evaluations, of which enough must give a draft for the law to say anything. */
function always<Given>(
  given: fc.Arbitrary<Given>,
  evaluate: (given: Given) => Draftable,
  atLeast = 20
): void {
  let drafts = 0
  fc.assert(
    fc.property(given, (one) => {
      if (examine(evaluate(one))) drafts += 1
    }),
    runs(250)
  )
  expect(drafts).toBeGreaterThan(atLeast)
}

describe('a draft invents no fact, says what it is, how to appeal, and what is to be filled in', () => {
  test('of an earning period, under any readings', () => {
    always(aCase, ({ facts, options }) => determineEarningPeriod(facts, options))
  })

  test('of a requirement', () => {
    always(aCase, ({ facts, options }) => assessWorkRequirement({ ...facts, work: [] }, options))
  })

  test('of a whole case', () => {
    always(aCaseByDefault, ({ facts, options }) => assessCase(facts, options))
    always(aWholeCase, ({ facts, options }) => assessCase(facts, options))
  })

  test('of a couple', () => {
    always(aCouple, (facts) => reduceCouple(facts, { asOf: facts.lapseDate }))
  })

  test('of an unmarried person', () => {
    const rate = fc.constantFrom('25.2.1', '25.2.2', '25.2.3')
    always(fc.record({ rate, month: fc.integer({ min: 1, max: 9 }) }), ({ rate, month }) => {
      const lapseDate = `2018-0${month}-01`
      return reduceUnmarried(
        { lapseDate, benefit: 'kontanthjaelp', rate, supplement: 'none', maintenanceDuty: 'no' } as never,
        { asOf: lapseDate }
      )
    })
  })

  test('of bare days', () => {
    always(fc.integer({ min: -1, max: 400 }), (days) => postponeLapseDate({ lapseDate: '2018-11-01', days }))
  })
})

test('what is asked for of a case is what is drafted', () => {
  let drafts = 0
  fc.assert(
    fc.property(aCaseByDefault, ({ facts, options }) => {
      const evaluation = assessCase(facts, options)
      for (const about of ['reduction', 'lapse', 'postponement'] as const)
        for (const whom of ['person', 'spouse'] as const) {
          const draft = draftReasons(evaluation, { format: 'text', about, whom })
          if (draft.kind === 'noDraft') continue
          drafts += 1
          expect([draft.about, draft.whom]).toEqual([about, whom])
        }
    }),
    runs(250)
  )
  expect(drafts).toBeGreaterThan(20)
})
