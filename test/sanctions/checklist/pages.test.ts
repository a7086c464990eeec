import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type ChecklistFacts,
  citation,
  citationIds,
  evaluateChecklist,
  explain,
  sanctionListIds
} from '../../../src/index.js'
import { checklistFactsSchema } from '../../../src/sanctions/checklist/checklist-facts-schema.js'
import { sanctionItem, type sanctionItemIds } from '../../../src/sanctions/items.js'
import { checklistSchema, openChecklistSchema } from '../../../src/schemas/checklist-schemas.js'
import { evaluationSchema } from '../../../src/schemas/evaluation-schema.js'
import { changed, completeFile, emptyFile, evaluate } from './files.js'

const dates = [
  '2019-12-31',
  '2020-05-04',
  '2022-05-04',
  '2024-05-06',
  '2025-03-04',
  '2025-09-04',
  '2026-02-02'
]
const groups = ['jobparat', 'aktivitetsparat', 'unknown'] as const

/** A file in which everything that can be answered badly is. */
function badFile(list: (typeof sanctionListIds)[number], date: string): ChecklistFacts {
  const file = completeFile(list, date, 'aktivitetsparat')
  const answers = Object.fromEntries(
    Object.entries(file.answers)
      .filter(([id]) => sanctionItem(id as (typeof sanctionItemIds)[number]).effect.yes !== 'route')
      .map(([id, good]) => [id, good === 'yes' ? 'no' : 'yes'])
  )
  const { firstTalk: _, talk, event, ...rest } = file
  const known = {
    ...rest,
    event,
    ...(talk?.selfBooked === undefined ? {} : { talk: { selfBooked: talk.selfBooked } })
  }
  return changed(known as ChecklistFacts, {
    answers,
    contactAttempts: [{ on: 'unknown', how: 'letter', result: 'unknown' }]
  })
}

const evaluations = sanctionListIds.flatMap((list) =>
  dates.flatMap((date) => [
    ...groups.flatMap((group) => [
      evaluate(emptyFile(list, date, group)),
      evaluate(completeFile(list, date, group))
    ]),
    evaluate(badFile(list, date))
  ])
)
const pages = (language: 'da' | 'en'): string[] =>
  evaluations.flatMap((evaluation) =>
    (['text', 'markdown'] as const).map((format) => explain(evaluation, { language, format }))
  )

/** Words that would say what should be decided about the citizen. */
const recommending = {
  da: /\b(bør|anbefal\w*|indstill\w*)\b|(borgeren|hjælpen|kommunen) skal (sanktioneres|nedsættes|sanktionere|nedsætte)|skal (have|gives|tildeles) en sanktion|sanktion(en)? (kan|skal|bør) gives|grundlag for at sanktionere|må sanktioneres/i,
  en: /\b(recommend\w*|ought)\b|should be (sanctioned|reduced|deducted)|must be sanctioned|(a|the) sanction (should|must|can|may) be (given|imposed)|impose/i
} as const

// The longest first, for one name can be a part of another.
const studies = citationIds
  .map(citation)
  .flatMap(({ title, provision }) => [title.da, title.en, provision])
  .sort((a, b) => b.length - a.length)

/** A page without the names of what it cites: the board’s studies hold recommendations of their own. */
const ownWords = (page: string): string =>
  studies.reduce(
    (words, name) => words.replaceAll(name, ''),
    page.replace(/\\|\s+/g, (found) => (found === '\\' ? '' : ' '))
  )

describe('a page', () => {
  test.each(['da', 'en'] as const)('never says that a sanction should be given (%s)', (language) => {
    for (const page of pages(language))
      expect(ownWords(page).match(recommending[language])?.[0]).toBeUndefined()
  })

  test('the words that are searched for would be found', () => {
    expect('Borgeren skal sanktioneres.').toMatch(recommending.da)
    expect('Kommunen bør give en sanktion.').toMatch(recommending.da)
    expect('A sanction should be given.').toMatch(recommending.en)
  })

  test.each([
    ['da', 'Afgørelsen er kommunens.'],
    ['en', 'The decision is the municipality’s.']
  ] as const)('always leaves the decision to the municipality (%s)', (language, sentence) => {
    for (const evaluation of evaluations)
      if (evaluation.kind !== 'notCovered')
        expect(explain(evaluation, { language, format: 'text' })).toContain(sentence)
  })

  test.each(['da', 'en'] as const)('leaves no parameter unfilled and no word undefined (%s)', (language) => {
    for (const page of pages(language)) expect(page).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|\[object/)
  })

  test('says of a complete file that no gap was found in the answers given', () => {
    const complete = evaluate(completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'))
    const page = explain(complete, { language: 'da', format: 'text' })
    expect(page).toContain('Ingen mangler fundet ud fra de givne svar.')
  })

  test('tells the report in its order, each with its provision', () => {
    const page = explain(evaluate(badFile('absence-from-meeting', '2024-05-06')), {
      language: 'da',
      format: 'text'
    })
    const headings = [
      'Betingelser i loven, der ikke er opfyldt efter svarene',
      'Betingelser, der ikke er dokumenteret',
      'Forhold, der ikke er tilstrækkeligt oplyst',
      'Vurderinger, som en medarbejder skal foretage og begrunde',
      'Fejl i sagsbehandlingen',
      'Dage og beløb, der ikke passer',
      'Helhedsvurderinger for aktivitetsparate'
    ].map((heading) => page.indexOf(`\n${heading}\n`))
    expect(headings).not.toContain(-1)
    expect(headings).toEqual([...headings].sort((a, b) => a - b))
    expect(page.replace(/\s+/g, ' ')).toContain('(aktivloven § 13, stk. 8, 1. pkt.')
  })

  const inOneLine = (facts: ChecklistFacts, language: 'da' | 'en' = 'da'): string =>
    explain(evaluate(facts), { language, format: 'text' }).replace(/\s+/g, ' ')

  test('a work placement stands under LAB, of which no version is named', () => {
    for (const date of ['2022-05-04', '2025-09-04']) {
      const placement = inOneLine(completeFile('work-placement', date, 'dagpengemodtager'))
      expect(placement).toContain('Virksomhedspraktik (LAB).')
      expect(placement).toContain('Punkterne følger Ankestyrelsens undersøgelse fra 2022')
      expect(placement).not.toMatch(/Loven |som den lød/)
    }
    expect(inOneLine(completeFile('absence-from-offer', '2022-05-04', 'jobparat'))).toContain(
      'Loven loven, som den lød fra den 1. januar 2020'
    )
  })

  // § 13, stk. 8, says "skal vurdere" and sets no condition: what is missing is an assessment that the act compels.
  test.each(['furthering-assessed', 'other-circumstances-assessed'] as const)(
    'says of %s, answered no, that a compulsory assessment is missing',
    (id) => {
      const file = changed(completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'), {
        answers: { [id]: 'no' }
      })
      const question = sanctionItem(id).question
      expect(inOneLine(file)).toContain(`Følgende lovpligtige vurdering mangler: ${question.da} Svar: nej.`)
      expect(inOneLine(file, 'en')).toContain(
        `The following compulsory assessment is missing: ${question.en}`
      )
    }
  )

  test('says of an answer that takes the duty away that there is no basis, not that one is not shown', () => {
    const holiday = changed(completeFile('absence-from-offer', '2024-03-04', 'jobparat'), {
      answers: { holiday: 'yes' }
    })
    expect(inOneLine(holiday)).toContain(
      'Efter svaret er der ikke hjemmel til en sanktion: Var dagen aftalt ferie med ret til hjælp? Svar: ja.'
    )
  })

  test('says what has no basis on an answer, and of part of a sanction which part', () => {
    const without = (id: 'heard-with-statement' | 'told-at-once' | 'written-guidance') =>
      inOneLine(
        changed(completeFile('absence-from-meeting', '2024-03-04', 'jobparat'), {
          amount: { computed: 'yes', monthlyStatement: 'yes', deductedIn: '2024-04-01' },
          answers: { 'monthly-statement': 'yes', [id]: 'no' }
        })
      )
    expect(without('written-guidance')).toContain('På dette svar har sanktionen ikke hjemmel.')
    expect(without('told-at-once')).toContain(
      'På dette svar har den samlede opgørelse for måneden ikke hjemmel.'
    )
  })

  test('says of an unknown group that it is not known, and of a known one which it is', () => {
    const unknown = inOneLine(emptyFile('absence-from-offer', '2024-03-04', 'unknown'))
    expect(unknown).toContain('Punktet gælder kun for nogle grupper, og borgerens visitation er ikke oplyst.')
    const jobparat = inOneLine(emptyFile('absence-from-offer', '2024-03-04', 'jobparat'))
    expect(jobparat).toContain('Punktet gælder ikke for borgere, der er jobparat.')
    expect(unknown + jobparat).not.toContain('med den visitation')
  })

  test.each([
    ['da', 'sagen mangler noget, 1 forhold er ikke tilstrækkeligt oplyst.'],
    ['en', 'the file lacks something, 1 matter is not sufficiently informed.']
  ] as const)(
    'tells of another reading what it would give, and of none nothing (%s)',
    (language, outcome) => {
      const notMade = changed(completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'), {
        answers: { 'furthering-assessed': 'no' }
      })
      expect(inOneLine(notMade, language)).toContain(outcome)
    }
  )

  test.each(['da', 'en'] as const)('ends no sentence twice (%s)', (language) => {
    for (const page of pages(language)) expect(page.match(/[^.]\.\.(?!\.)|\?\./)?.[0]).toBeUndefined()
  })

  test('says of an event from before 2020 that another law applied, not that the citizen is outside a rule', () => {
    const before = evaluate(emptyFile('absence-from-offer', '2019-12-31', 'jobparat'))
    const page = explain(before, { language: 'da', format: 'text' })
    expect(page).toContain('Før den dag gjaldt en anden lov.')
    expect(page).not.toContain('omfattet af reglen')
  })
})

test('every result satisfies its schema', () => {
  const schema = evaluationSchema(checklistSchema, openChecklistSchema)
  for (const evaluation of evaluations) expect(schema.safeParse(evaluation).error?.issues ?? []).toEqual([])
  expect(z.toJSONSchema(checklistFactsSchema)).toHaveProperty('properties.list')
})

describe('the examples', () => {
  const example = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../examples/checklists/${name}.json`, import.meta.url), 'utf8'))
  const run = (name: string) => {
    const { facts, options } = example(name)
    return evaluateChecklist(facts, options)
  }

  test('a complete file: no gap in the answers given', () => {
    expect(run('complete')).toMatchObject({
      kind: 'decided',
      value: { basis: 'nothing-lacking-in-the-answers', next: [] }
    })
  })

  test('an empty file: it asks, and nothing counts as in order', () => {
    const evaluation = run('empty')
    expect(evaluation).toMatchObject({ kind: 'undetermined', partial: { basis: 'lacking' } })
    const items = evaluation.kind === 'undetermined' ? (evaluation.partial?.items ?? []) : []
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(({ effect }) => effect === 'ok')).toEqual([])
  })

  test('a typical faulty file: two calls, no visit, nothing on furthering, guidance eight months old', () => {
    const evaluation = run('faulty')
    expect(evaluation).toMatchObject({ kind: 'decided', value: { basis: 'lacking' } })
    const report = evaluation.kind === 'decided' ? evaluation.value.report : undefined
    expect(report?.block).toEqual(['guidance-renewed-half-yearly', 'furthering-assessed'])
    expect(report?.investigate).toEqual(
      expect.arrayContaining(['more-than-missing-cancellation', 'illness-clarified', 'contact-at-home'])
    )
  })
})
