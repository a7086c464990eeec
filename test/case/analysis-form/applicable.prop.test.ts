import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicable } from '../../../src/case/analysis-form/applicable.js'
import type { FormAnswers } from '../../../src/case/analysis-form/form-answers.js'
import type { FormCondition } from '../../../src/law/analysis-form.js'
import { formQuestions } from '../../../src/law/analysis-form.js'
import { runs } from '../../arbitraries.js'

type Plain = Record<string, unknown>

const chosen = [
  '2.2',
  '3.1',
  '3.1.1',
  '3.2.1',
  '3.2.6',
  '3.5',
  '4.1',
  '4.1.1',
  '4.1.2',
  '6.2',
  '7.6'
] as const

/** A printed answer, or a list of them where several can be chosen. */
function answerTo(id: keyof typeof formQuestions): fc.Arbitrary<unknown> {
  const printed = Object.keys(formQuestions[id].answers)
  return formQuestions[id].multiple
    ? fc.uniqueArray(fc.constantFrom(...printed), { minLength: 1 })
    : fc.constantFrom(...printed)
}

const offer = fc.record({ '3.3.3': answerTo('3.3.3'), '3.3.5': answerTo('3.3.5') }, { requiredKeys: [] })

/** Answers to some or all of the questions on which others rest. */
const someAnswers = fc
  .tuple(
    fc.record(Object.fromEntries(chosen.map((id) => [id, answerTo(id)])), { requiredKeys: [] }),
    fc.record({ 1: offer, 2: offer, 3: offer, 4: offer }, { requiredKeys: [] })
  )
  .map(([answers, offers]): FormAnswers => ({ ...(answers as FormAnswers), offers: offers as object }))

/** The answers with one more, or with another. */
function answered(answers: FormAnswers, id: string, answer: unknown, about?: number): FormAnswers {
  if (about === undefined || !('block' in formQuestions[id as '3.3']))
    return { ...answers, [id]: answer } as FormAnswers
  const offers = (answers.offers ?? {}) as Record<number, Plain>
  return { ...answers, offers: { ...offers, [about]: { ...offers[about], [id]: answer } } } as FormAnswers
}

const inList = (id: string, answer: string): unknown =>
  formQuestions[id as '3.2.1'].multiple ? [answer] : answer

const fulfilling = ({ question, is }: FormCondition): unknown => inList(question, is[0] as string)

const failing = ({ question, is }: FormCondition): unknown => {
  const others = Object.keys(formQuestions[question].answers).filter(
    (id) => !(is as readonly string[]).includes(id)
  )
  return inList(question, others[0] as string)
}

const aboutOf = (place: object): number | undefined =>
  'offer' in place ? (place.offer as number) : undefined

test('knowing more never changes whether a question is asked, once that is known', () => {
  fc.assert(
    fc.property(someAnswers, someAnswers, (known, more) => {
      const offers = [1, 2, 3, 4].map((n) => [
        n,
        { ...((more.offers as Plain)?.[n] as Plain), ...((known.offers as Plain)?.[n] as Plain) }
      ])
      const later = applicable({ ...more, ...known, offers: Object.fromEntries(offers) })
      applicable(known).forEach((place, index) => {
        if (place.applies !== 'unknown') expect(later[index]?.applies).toBe(place.applies)
      })
    }),
    runs(200)
  )
})

test('a question of which it is not known turns on each question that it waits for, and on no other', () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(), (answers, pick) => {
      const places = applicable(answers)
      const open = places
        .map((place, index) => ({ place, index }))
        .filter(({ place }) => place.applies === 'unknown')
      const one = open[pick % Math.max(open.length, 1)]
      if (one === undefined) return
      const { place, index } = one
      const appliesWith = (more: FormAnswers) => applicable(more)[index]?.applies
      const all = place.because.reduce(
        (more, each) => answered(more, each.question, fulfilling(each), aboutOf(place)),
        answers
      )
      expect(appliesWith(all)).toBe('yes')
      for (const each of place.because)
        expect(appliesWith(answered(answers, each.question, failing(each), aboutOf(place)))).toBe('no')
    }),
    runs(200)
  )
})

test('where a question is asked, so is every question on whose answer that rests', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const places = applicable(answers)
      for (const place of places.filter(({ applies }) => applies === 'yes'))
        for (const { question } of place.because) {
          const named = places.find(
            (other) => other.id === question && (aboutOf(other) ?? aboutOf(place)) === aboutOf(place)
          )
          expect(named?.applies).toBe('yes')
        }
    }),
    runs(200)
  )
})

test('a case is about one subject: never are two of the parts 3, 4 to 6 and 7 asked', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const asked = applicable(answers).filter(({ applies }) => applies === 'yes')
      const parts = asked.map(
        ({ id }) => ({ 3: 'exemption', 7: 'work' })[id[0] as '3'] ?? (/^[456]/.test(id) && 'extension')
      )
      expect(new Set(parts.filter(Boolean)).size).toBe(answers['2.2'] === undefined ? 0 : 1)
    }),
    runs(200)
  )
})

test('the order in which several answers are chosen changes nothing, and JSON loses nothing', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const { '3.2.1': kinds, ...others } = answers
      const turned = kinds === undefined ? others : { ...others, '3.2.1': [...kinds].reverse() }
      expect(applicable(turned as FormAnswers)).toEqual(applicable(answers))
      expect(applicable(JSON.parse(JSON.stringify(answers)))).toEqual(applicable(answers))
      expect(JSON.parse(JSON.stringify(applicable(answers)))).toEqual(applicable(answers))
    }),
    runs(200)
  )
})
