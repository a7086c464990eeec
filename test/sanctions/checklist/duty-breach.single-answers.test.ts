import { describe, expect, test } from 'vitest'
import type { ChangedAnswer, ChecklistFacts } from '../../../src/index.js'
import { changed, evaluate } from './files.js'
import { askedIn, found, lines } from './in-lines.js'

/** A jobparat without a CV in March 2024; all is answered by the caseworker, and nothing is lacking. */
const facts: ChecklistFacts = {
  list: 'duty-breach-per-day',
  event: { date: '2024-03-04', kind: 'cv' },
  classification: 'jobparat',
  hearing: { reply: 'yes' },
  conditionalLetter: { reply: 'no' },
  decision: { exists: 'yes', on: '2024-03-20' },
  amount: { computed: 'no' },
  answers: {
    'classification-on-file': 'yes',
    'event-in-catalogue': 'yes',
    'within-registration-duty': 'yes',
    'cv-deadline-passed': 'yes',
    'written-guidance': 'yes',
    'guidance-clear': 'yes',
    'breach-documented-per-day': 'yes',
    'reason-asked': 'yes',
    'due-to-the-person': 'yes',
    heard: 'yes',
    'reply-considered': 'yes',
    'monthly-statement': 'no',
    'conditional-letter-used': 'no',
    'sufficiently-informed': 'yes',
    'decided-by-municipality': 'yes',
    'provision-cited': 'yes',
    'reasons-stated': 'yes',
    'individual-assessment': 'yes',
    'appeal-guidance': 'yes',
    'decision-notified': 'yes',
    'file-note': 'yes'
  }
}

const singles = (file: ChecklistFacts): readonly ChangedAnswer[] => {
  const said = found(file)
  return ('singleAnswers' in said && (said.singleAnswers as ChangedAnswer[])) || []
}
const inWords = { 'nothing-lacking-in-the-answers': 'nothing lacking', lacking: 'lacking', open: 'open' }
const line = ({ id, to, effect, basis, others }: ChangedAnswer): string =>
  [
    `${id} to ${to}: ${effect.before} → ${effect.after}, ${inWords[basis.before]} → ${inWords[basis.after]}`,
    ...(others.length === 0 ? [] : [others.join(' ')])
  ].join('; ')

describe('a jobparat without a CV, with nothing lacking in the answers', () => {
  test('what each answer would alter if it alone were the other one', () => {
    expect(singles(facts).map(line)).toEqual(
      lines(`
        classification-on-file to no: ok → investigate, nothing lacking → lacking
        event-in-catalogue to no: ok → block, nothing lacking → lacking
        within-registration-duty to no: ok → block, nothing lacking → lacking
        cv-deadline-passed to no: ok → block, nothing lacking → lacking
        written-guidance to no: ok → block, nothing lacking → lacking
        guidance-clear to no: ok → human, nothing lacking → lacking
        breach-documented-per-day to no: ok → block, nothing lacking → lacking
        reason-asked to no: ok → investigate, nothing lacking → lacking
        due-to-the-person to no: ok → block, nothing lacking → lacking
        heard to no: ok → defect, nothing lacking → lacking
        reply-considered to no: ok → defect, nothing lacking → lacking
        monthly-statement to yes: ok → route, nothing lacking → lacking; told-at-once heard-with-statement
        conditional-letter-used to yes: ok → route, nothing lacking → lacking; heard conditional-letter-group conditional-letter-hearing conditional-letter-deadline conditional-letter-intended-decision conditional-letter-becomes-final decision-notified
        sufficiently-informed to no: ok → investigate, nothing lacking → lacking
        decided-by-municipality to no: ok → block, nothing lacking → lacking
        provision-cited to no: ok → defect, nothing lacking → lacking
        reasons-stated to no: ok → defect, nothing lacking → lacking
        individual-assessment to no: ok → defect, nothing lacking → lacking
        appeal-guidance to no: ok → defect, nothing lacking → lacking
        decision-notified to no: ok → block, nothing lacking → lacking
        file-note to no: ok → investigate, nothing lacking → lacking
      `)
    )
  })

  test('of two gaps neither answer alone mends the file; of one it does', () => {
    const two = changed(facts, { answers: { heard: 'no', 'provision-cited': 'no' } })
    expect(singles(two).map(line)).toContain('heard to yes: defect → ok, lacking → lacking')
    const one = changed(facts, { answers: { 'provision-cited': 'no' } })
    expect(singles(one).map(line)).toContain('provision-cited to yes: defect → ok, lacking → nothing lacking')
  })

  test('that a reason was stated after all leaves open which: what is asked of it may apply', () => {
    const list = 'self-booking' as const
    const { answers } = facts
    const booking: ChecklistFacts = {
      ...facts,
      list,
      event: { date: '2024-03-04', kind: 'booking' },
      answers: {
        ...Object.fromEntries(
          Object.entries(answers).filter(
            ([id]) =>
              ![
                'within-registration-duty',
                'cv-deadline-passed',
                'breach-documented-per-day',
                'due-to-the-person'
              ].includes(id)
          )
        ),
        'booking-deadline-told': 'yes',
        holiday: 'no',
        leave: 'no',
        'exempt-from-talk': 'no',
        'reason-stated': 'no',
        'own-illness-assessed': 'yes',
        'other-reasons-assessed': 'yes',
        'reasonable-ground-assessed': 'yes',
        'reasonable-ground': 'no',
        'incoming-contacts-searched': 'yes',
        'contact-renewed-date': 'yes',
        'same-day-rule': 'yes'
      }
    }
    expect(singles(booking).map(line)).toContain(
      'reason-stated to yes: ok → route, nothing lacking → open; illness-clarified illness-set-aside-on-basis medical-information-considered sick-absence-already-accepted other-reason-clarified'
    )
  })

  test('what the facts show too, what does not apply and what waits is no single answer', () => {
    const shown = changed(facts, {
      guidance: { givenOn: '2024-01-15' },
      amount: { computed: 'yes', monthlyStatement: 'no', deductedIn: '2024-04-01' },
      answers: {
        'told-at-once': 'no',
        'days-and-rate': 'yes',
        'rate-before-income': 'yes',
        'monthly-cap': 'yes'
      }
    })
    const { 'reply-considered': _, ...answers } = { ...shown.answers, heard: 'no' as const }
    const before = singles(facts).map(({ id }) => id)
    expect(singles({ ...shown, answers }).map(({ id }) => id)).toEqual([
      ...before.filter(
        (id) => !['written-guidance', 'reply-considered', 'monthly-statement', 'file-note'].includes(id)
      ),
      'file-note',
      'days-and-rate',
      'rate-before-income',
      'monthly-cap'
    ])
  })

  test('as long as an item is not answered the list asks, and tells of no single answers', () => {
    const { 'file-note': _, ...answers } = facts.answers
    const open: ChecklistFacts = { ...facts, answers }
    expect(askedIn(found(open))).toEqual(['file-note (investigate)'])
    expect(found(open)).not.toHaveProperty('singleAnswers')
    expect(evaluate(open)).toMatchObject({ kind: 'decided', value: { basis: 'lacking' } })
    expect(evaluate(facts)).toMatchObject({ kind: 'decided' })
  })
})
