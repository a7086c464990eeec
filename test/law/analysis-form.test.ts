import { describe, expect, expectTypeOf, test } from 'vitest'
import { formBlocks } from '../../src/law/analysis-form/blocks.js'
import type { Question } from '../../src/law/analysis-form/question.js'
import { formSections } from '../../src/law/analysis-form/sections.js'
import { formSource } from '../../src/law/analysis-form/source.js'
import {
  type AnswerId,
  type AnswerOf,
  type FormCondition,
  type FormQuestionId,
  formQuestions,
  type OfferQuestionId
} from '../../src/law/analysis-form.js'
import type { Bilingual } from '../../src/law/provenance.js'
import { transcript } from './analysis-form.transcript.js'
import { realDay } from './real-date.js'

const questions: readonly (readonly [string, Question])[] = Object.entries(formQuestions)
const ids = questions.map(([id]) => id)
const table: Readonly<Record<string, Question>> = formQuestions

describe('the form as data', () => {
  test('has the 58 questions and 227 answers of the transcript, in its order, each once', () => {
    expect(ids).toEqual(transcript.map(([id]) => id))
    expect(new Set(ids).size).toBe(58)
    expect(transcript.reduce((sum, [, , , count]) => sum + count, 0)).toBe(227)
  })

  test.each(transcript)(
    '%s stands where it is printed, and is answered as printed',
    (id, section, answered, count, printed) => {
      const { answers, type, multiple, block, freeText, ...question } = table[id] as Question
      expect(question.section).toBe(section)
      const flags = [type, multiple && 'multiple', freeText && 'freeText', block]
      expect(flags.filter((flag) => typeof flag === 'string').join(' ')).toBe(answered)
      expect(Object.keys(answers)).toHaveLength(count)
      const written = Object.entries(answers).map(([answer, { code }]) =>
        code === undefined ? answer : `${answer}=${code}`
      )
      expect(written.join(' ')).toBe(printed)
    }
  )

  test('cannot be changed', () => {
    expect(Object.isFrozen(formQuestions['3.2.6.1'].answers.mentor.offers)).toBe(true)
    expect(Object.isFrozen(formBlocks.offer.appliesWhen[4])).toBe(true)
    expect(Object.isFrozen(formSections.offers)).toBe(true)
    expect(Object.isFrozen(formSource.notes)).toBe(true)
  })

  test('survives JSON', () => {
    const data = { formQuestions, formSections, formBlocks, formSource }
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  test('says where it comes from and when it was checked', () => {
    expect(formSource.source).toContain('bilag 4')
    expect(realDay(formSource.checkedOn)).toBeGreaterThan(0)
  })

  test('repeats what the print says: samples, word for word', () => {
    expect(formQuestions['3.5'].question.da).toBe(
      'Vurderer vi, at kommunens vurdering efter § 13 f, stk. 9, er korrekt?'
    )
    expect(formQuestions['7.1'].answers.counts.da).toBe(
      'Der er tale om ordinært og ustøttet arbejde – timerne tæller med i opgørelsen af arbejdskravet'
    )
    expect(formQuestions['7.2'].answers.cleaning).toEqual({
      code: '91',
      da: 'Rengøringsarbejde',
      en: 'Cleaning'
    })
    expect(formQuestions['1.1'].name).toBe('birthYear')
  })
})

describe('its texts', () => {
  // A bare number and the name of a month can be the same word in both languages.
  const alikeInBoth = ['1', '2', '3', '4', 'April 2017', 'August 2017']
  const texts: readonly (readonly [string, Bilingual])[] = [
    ...questions.flatMap(([id, { question, answers, note }]) => [
      [id, question] as const,
      ...Object.entries(answers).map(([answer, text]) => [`${id} ${answer}`, text] as const),
      ...(note === undefined ? [] : [[`${id} note`, note] as const])
    ]),
    ...Object.entries(formSections),
    ...Object.entries(formBlocks),
    ...formSource.notes.map((note, index) => [`note ${index}`, note] as const),
    ['title', formSource.title]
  ]

  test('stand in Danish and in English', () => {
    for (const [, { da, en }] of texts)
      for (const text of [da, en]) {
        expect(text).not.toBe('')
        expect(text).toBe(text.trim())
      }
  })

  test('are not the same in both', () => {
    const alike = texts.filter(([, { da, en }]) => da === en).map(([, { da }]) => da)
    expect([...new Set(alike)].sort()).toEqual(alikeInBoth)
  })

  test('stand under a heading of the form, every heading with at least one question, in the order of the headings', () => {
    expect([...new Set(questions.map(([, { section }]) => section))]).toEqual(Object.keys(formSections))
  })
})

describe('what the form prints and what is derived', () => {
  test('that several answers can be chosen is printed for 3.2.1 and 3.2.4, and derived for six others', () => {
    const whose = (source: string) =>
      questions.filter(([, { multipleIs }]) => multipleIs === source).map(([id]) => id)
    expect(whose('printed')).toEqual(['3.2.1', '3.2.4'])
    expect(whose('derived')).toEqual(['3.5.1', '3.5.2', '4.2.1', '5.1', '5.2', '7.3'])
    for (const [, { multiple, multipleIs }] of questions) expect(multipleIs !== undefined).toBe(multiple)
  })

  test('a condition is printed where the question begins with "Hvis ja" or "Hvis nej", and is then its last', () => {
    for (const [, { question, appliesWhen }] of questions) {
      const printed = appliesWhen.map((condition) => condition.printed === true)
      expect(printed.lastIndexOf(true)).toBe(/^Hvis (ja|nej)/.test(question.da) ? printed.length - 1 : -1)
      expect(printed.indexOf(true)).toBe(printed.lastIndexOf(true))
      const answer = /^Hvis ja/.test(question.da) ? 'yes' : 'no'
      for (const { is, printed: isPrinted } of appliesWhen) if (isPrinted) expect(is).toEqual([answer])
    }
  })

  test('it says which bands leave a gap, and which answer is printed for some offers only', () => {
    expect(questions.filter(([, { note }]) => note !== undefined).map(([id]) => id)).toEqual([
      '3.2.6.1',
      '3.3.1',
      '3.3.2',
      '7.4'
    ])
  })

  test('it has no 3.3.7 and no 3.4', () => {
    expect(ids.filter((id) => id === '3.3.7' || id.startsWith('3.4'))).toEqual([])
  })
})

describe('conditions', () => {
  const all = [
    ...questions.flatMap(([id, { appliesWhen }]) => appliesWhen.map((condition) => ({ id, ...condition }))),
    ...Object.values(formBlocks.offer.appliesWhen).flatMap((conditions) =>
      conditions.map((condition) => ({ id: formBlocks.offer.questions[0], ...condition }))
    )
  ]

  test('name an earlier question of the form, and answers that are printed there', () => {
    expect(all.length).toBeGreaterThan(0)
    for (const { id, question, is } of all) {
      expect(ids.indexOf(question), `${id} on ${question}`).toBeGreaterThanOrEqual(0)
      expect(ids.indexOf(question), `${id} on ${question}`).toBeLessThan(ids.indexOf(id))
      expect(is.length).toBeGreaterThan(0)
      for (const answer of is) expect(Object.keys(table[question]?.answers ?? {})).toContain(answer)
    }
  })

  test('always leave an answer with which the question is not asked', () => {
    for (const { question, is } of all)
      expect(is.length, question).toBeLessThan(Object.keys(table[question]?.answers ?? {}).length)
  })

  test('of a question hold those of each question that they name', () => {
    const wordsOf = (conditions: Question['appliesWhen']) => conditions.map((each) => JSON.stringify(each))
    for (const { id, question } of all)
      expect(wordsOf(table[id]?.appliesWhen ?? [])).toEqual(
        expect.arrayContaining(wordsOf(table[question]?.appliesWhen ?? []))
      )
  })

  test('none stand on the eight questions that are asked in every case', () => {
    const always = questions.filter(([, { appliesWhen }]) => appliesWhen.length === 0).map(([id]) => id)
    expect(always).toEqual(['case-number', 'municipality', '1.1', '1.2', '1.3', '1.4', '2.1', '2.2'])
  })
})

test('the block holds just the questions that are asked for each offer, in their order, four times', () => {
  expect(formBlocks.offer.questions).toEqual(
    questions.filter(([, { block }]) => block === 'offer').map(([id]) => id)
  )
  expect(Object.keys(formBlocks.offer.appliesWhen)).toHaveLength(formBlocks.offer.repeats)
})

test('ids and answers are closed sets, and each question says what it is answered with', () => {
  expectTypeOf<FormQuestionId>().toEqualTypeOf<(typeof transcript)[number][0]>()
  expectTypeOf<AnswerId<'2.2'>>().toEqualTypeOf<'exemption' | 'extension' | 'ordinary-work'>()
  expectTypeOf<AnswerId<'6.1'>>().toEqualTypeOf<never>()
  expectTypeOf<AnswerOf<'6.4'>>().toEqualTypeOf<'yes' | 'no' | 'cannot-be-assessed'>()
  type Documentation = 'payslips' | 'employment-contract' | 'other'
  expectTypeOf<AnswerOf<'7.3'>>().toEqualTypeOf<readonly [Documentation, ...Documentation[]]>()
  expectTypeOf<AnswerOf<'1.1'>>().toEqualTypeOf<number>()
  expectTypeOf<AnswerOf<'6.3'>>().toEqualTypeOf<string>()
  expectTypeOf<AnswerOf<'7.7'>>().toEqualTypeOf<string>()
  expectTypeOf<{ question: '6.2'; is: ['yes'] }>().toExtend<FormCondition>()
  expectTypeOf<{ question: '6.2'; is: ['cannot-be-assessed'] }>().not.toExtend<FormCondition>()
  expectTypeOf<{ question: '6.1'; is: [] }>().not.toExtend<FormCondition>()
  expectTypeOf<OfferQuestionId>().toEqualTypeOf<(typeof formBlocks.offer.questions)[number]>()
})
