import { format } from 'date-fns'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/law/analysis-form/question.js'
import { formQuestions } from '../../src/law/analysis-form.js'

const questions: Readonly<Record<string, Question>> = formQuestions

describe('what an answer of the form holds is what it prints', () => {
  const answers = Object.entries(questions).flatMap(([id, { answers }]) =>
    Object.entries(answers).map(([answer, printed]) => ({ of: `${id} ${answer}`, ...printed }))
  )

  /** The numbers for which an answer is printed. */
  function bandIn(da: string): object {
    const [first = 0, last = first] = (da.match(/\d+/g) ?? []).map(Number)
    if (da.startsWith('Mindre end')) return { from: 0, below: first }
    return /^(Mere end|Over)/.test(da) ? { above: first } : { from: first, to: last }
  }
  const bands = answers.flatMap(({ of, da, band }) => (band === undefined ? [] : [[of, da, band] as const]))
  test.each(bands)('%s: %s', (_of, da, band) => expect(band).toEqual(bandIn(da)))

  const months = answers.flatMap(({ of, en, month }) =>
    month === undefined ? [] : [[of, en, month] as const]
  )
  test.each(months)('%s: %s', (_of, en, month) => expect(month).toBe(format(new Date(en), 'yyyy-MM')))

  test('there are numbers and months', () => {
    expect(bands.length).toBeGreaterThan(30)
    expect(months).toHaveLength(8)
  })

  test('an answer that is printed for some offers holds which', () => {
    expect(answers.flatMap(({ of, offers }) => (offers === undefined ? [] : [[of, offers]]))).toEqual([
      ['3.2.6.1 mentor', [2, 3, 4]]
    ])
  })
})
