import type { Bilingual } from '../../law/provenance.js'
import type { CheckedItem } from '../../sanctions/checklist/checklist.js'
import type { ChecklistFacts } from '../../sanctions/checklist/checklist-facts.js'
import type { Part } from '../asked.js'
import { derivedFrom } from '../sources.js'
import { type WorkedExample, worked } from './worked-example.js'

const lacking = (
  id: string,
  subject: Bilingual,
  from: string,
  facts: Omit<ChecklistFacts, 'answers'> & Partial<ChecklistFacts>,
  ...items: readonly Part<CheckedItem>[]
): WorkedExample =>
  worked('checklist', `checklist/${id}`, subject, derivedFrom(from), 'derived', {
    function: 'evaluateChecklist',
    facts: { answers: {}, ...facts },
    options: { asOf: '2025-12-31' },
    expected: { kind: 'told', value: { items } },
    assumed: ['the day of the event, and all that is not named']
  })

const march = { date: '2024-03-04' }

/** Files for a sanction, and what they lack. */
export const checklists: readonly WorkedExample[] = [
  lacking(
    'cancellation-missing',
    {
      da: '"Ikke meldt afbud, derfor ingen rimelig grund"',
      en: '"No cancellation, therefore no reasonable ground"'
    },
    'principle decision 102-16',
    {
      list: 'absence-from-offer',
      event: march,
      classification: 'jobparat',
      reasons: [{ kind: 'egen-sygdom', accepted: 'no' }],
      answers: { 'more-than-missing-cancellation': 'no' }
    },
    { id: 'more-than-missing-cancellation', effect: 'investigate' }
  ),
  lacking(
    'two-calls',
    {
      da: 'Aktivitetsparat, to opkald, kendt adresse, intet besøg',
      en: 'Aktivitetsparat, two calls, a known address, no visit'
    },
    'aktivloven § 35, stk. 7: contact is sought at the home, or it is said why not',
    {
      list: 'absence-from-offer',
      event: march,
      classification: 'aktivitetsparat',
      contact: {
        homeAddressKnown: 'yes',
        otherPlaceKnown: 'no',
        made: 'no',
        noVisitReasoned: 'no',
        intermediary: 'no',
        person: 'no'
      },
      contactAttempts: [
        { on: '2024-03-04', how: 'telephone', result: 'not-reached' },
        { on: '2024-03-04', how: 'telephone', result: 'not-reached' }
      ]
    },
    { id: 'contact-at-home', answer: 'no', effect: 'investigate' }
  ),
  lacking(
    'furthering-not-assessed',
    {
      da: 'Aktivitetsparat, ingen stillingtagen til, om sanktionen fremmer rådigheden',
      en: 'Aktivitetsparat, no view on whether the sanction furthers availability'
    },
    'aktivloven § 13, stk. 8, reading missing-compulsory-assessment: block',
    {
      list: 'absence-from-offer',
      event: march,
      classification: 'aktivitetsparat',
      answers: { 'furthering-assessed': 'no' }
    },
    { id: 'furthering-assessed', effect: 'block', blocks: 'sanction' }
  ),
  lacking(
    'letter-to-activity-ready',
    { da: 'Agterskrivelse til en aktivitetsparat', en: 'An agterskrivelse to an aktivitetsparat' },
    'aktivloven § 35, stk. 6: whom the letter can be sent to',
    {
      list: 'absence-from-offer',
      event: march,
      classification: 'aktivitetsparat',
      conditionalLetter: { used: 'yes' }
    },
    { id: 'conditional-letter-group', answer: 'no', effect: 'block', blocks: 'conditional-letter' }
  ),
  lacking(
    'self-booking-2022',
    { da: 'Aktivitetsparat booker ikke selv i 2022', en: 'Aktivitetsparat misses self-booking in 2022' },
    'aktivloven § 37 a, stk. 2, as of 2022',
    { list: 'self-booking', event: { date: '2022-05-04' }, classification: 'aktivitetsparat' },
    { id: 'booking-group', answer: 'yes', effect: 'ok' }
  ),
  lacking(
    'aggravated-2025-september',
    { da: '§ 40 a, aktivitetsparat, september 2025', en: '§ 40 a, aktivitetsparat, September 2025' },
    'aktivloven § 40 a, stk. 1, as of July 2025',
    {
      list: 'aggravated-availability',
      event: { date: '2025-09-04' },
      classification: 'aktivitetsparat'
    },
    { id: 'aggravated-group', answer: 'no', effect: 'block', blocks: 'sanction' }
  ),
  worked(
    'checklist',
    'checklist/event-of-2019',
    { da: 'Hændelse 31. december 2019', en: 'An event of 31 December 2019' },
    derivedFrom('the versions of the act: before 2020 another law'),
    'derived',
    {
      function: 'evaluateChecklist',
      facts: {
        list: 'absence-from-offer',
        event: { date: '2019-12-31' },
        classification: 'jobparat',
        answers: {}
      },
      options: { asOf: '2025-12-31' },
      expected: { kind: 'notCovered', reason: 'outsideCoverage' }
    }
  )
]
