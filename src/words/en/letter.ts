import type { page as danishPage, steps as danishSteps, terms as danishTerms } from '../da/letter.js'
import type { Words } from '../words.js'

/** The page of a letter, in English. */
export const page: Words<typeof danishPage> = {
  title: 'Does the letter meet the demands?',
  notCovered: { repealed: 'The rule does not apply: it was repealed on 1 July 2025.' },
  summary: {
    complete: '{letter:letterKind} says what it must.',
    lacking: '{letter:letterKind} lacks something that it must say: {lacking:letterItem}.',
    open: 'It is not known whether {letter:letterKindWithin} says all that it must. Answers are missing about: {lacking:letterItem}.',
    timely: {
      yes: 'It was sent in time.',
      no: 'The deadline of {deadline:date} was exceeded by {daysLate:days}.',
      'not-yet': 'It has not been sent yet. It must be sent no later than {deadline:date}.',
      unknown: 'It is not known when it was sent. It should have been sent no later than {deadline:date}.'
    }
  },
  labels: { deadline: 'To be sent no later than' }
}

/** What the steps say. */
export const steps: Words<typeof danishSteps> = {
  'letter-rules': {
    met: 'The letter tells of the rules.',
    notMet: 'The letter does not tell of the rules.',
    unknown: 'It is not known whether the letter tells of the rules.'
  },
  'letter-consequence': {
    met: 'The letter tells what it means for the aid if the requirement is not met.',
    notMet: 'The letter does not tell what it means for the aid if the requirement is not met.',
    unknown:
      'It is not known whether the letter tells what it means for the aid if the requirement is not met.'
  },
  'letter-lapse-date': {
    met: 'The letter tells the lapse date on unchanged facts.',
    notMet: 'The letter does not tell the lapse date on unchanged facts.',
    unknown: 'It is not known whether the letter tells the lapse date on unchanged facts.'
  },
  'letter-jobnet-guidance': {
    met: 'The letter gives guidance on seeking work on Jobnet.',
    notMet: 'The letter gives no guidance on seeking work on Jobnet.',
    unknown: 'It is not known whether the letter gives guidance on seeking work on Jobnet.'
  },
  'letter-own-field-guidance': {
    met: 'The letter gives guidance on seeking work in the citizen’s own field.',
    notMet: 'The letter gives no guidance on seeking work in the citizen’s own field.',
    unknown: 'It is not known whether the letter gives guidance on seeking work in the citizen’s own field.'
  },
  'letter-intention': {
    met: 'The letter says that the municipality intends to reduce or end the aid.',
    notMet: 'The letter does not say that the municipality intends to reduce or end the aid.',
    unknown: 'It is not known whether the letter says that the municipality intends to reduce or end the aid.'
  },
  'letter-information-request': {
    met: 'The letter asks for information that is not on the file and could postpone the date.',
    notMet: 'The letter does not ask for information that is not on the file and could postpone the date.',
    unknown:
      'It is not known whether the letter asks for information that is not on the file and could postpone the date.'
  },
  'letter-in-writing': {
    met: 'The postponement was told in writing.',
    notMet: 'The postponement was not told in writing.',
    unknown: 'It is not known whether the postponement was told in writing.'
  },
  'letter-new-date': {
    met: 'The letter tells the new lapse date.',
    notMet: 'The letter does not tell the new lapse date.',
    unknown: 'It is not known whether the letter tells the new lapse date.'
  },
  'letter-new-date-later': {
    computed: 'The new lapse date cannot be computed yet. The citizen must be told it as soon as it can.'
  },
  'letter-reason': {
    met: 'The letter gives the reason why the date is postponed.',
    notMet: 'The letter does not give the reason why the date is postponed.',
    unknown: 'It is not known whether the letter gives the reason why the date is postponed.'
  },
  'letter-sent': {
    computed: '{letter:letterKind} was sent on {sentOn:date}.',
    unknown: '{sentOn:letterNotSent}'
  },
  'letter-in-time': {
    met: 'It is in time: it was to be sent at the latest {months:months} before the lapse date, that is by {deadline:date}.',
    notMet:
      'It was to be sent at the latest {months:months} before the lapse date, that is by {deadline:date}. The deadline was exceeded by {daysLate:days}.',
    unknown:
      'It must be sent at the latest {months:months} before the lapse date, that is by {deadline:date}.'
  },
  'late-notice-moves-date': {
    computed:
      'A late notice is not invalid, but it moves the date: aid can lapse or be reduced at the earliest when {months:months} have passed since the letter was actually sent.'
  },
  'late-hearing': {
    computed: 'What it means that the hearing is late must be assessed by a caseworker.'
  },
  'letter-complete': {
    met: '{letter:letterKind} says what it must.',
    notMet: '{letter:letterKind} lacks something that it must say.',
    unknown: 'It cannot be decided yet whether {letter:letterKindWithin} says what it must.'
  }
}

/** Words that the sentences are filled with. */
export const terms: Words<typeof danishTerms> = {
  letterKind: {
    notice: 'The letter of notice',
    hearing: 'The letter of hearing',
    postponement: 'The letter of postponement'
  },
  letterKindWithin: {
    notice: 'the letter of notice',
    hearing: 'the letter of hearing',
    postponement: 'the letter of postponement'
  },
  letterItem: {
    rules: 'the rules',
    consequence: 'the consequence for the aid',
    'lapse-date': 'the lapse date',
    'jobnet-guidance': 'guidance on seeking work on Jobnet',
    'own-field-guidance': 'guidance on seeking work in the citizen’s own field',
    intention: 'what the municipality intends',
    'information-request': 'a request for information that could postpone the date',
    'in-writing': 'the written form',
    'new-date': 'the new lapse date',
    reason: 'the reason for the postponement'
  },
  letterNotSent: {
    'not-sent': 'The letter has not been sent on the day of assessment.',
    unknown: 'It is not known when the letter was sent.'
  },
  letterTimely: {
    yes: 'the letter was sent in time',
    no: 'the letter was not sent in time',
    'not-yet': 'the letter has not been sent yet',
    unknown: 'it is not known when the letter was sent'
  },
  letterComplete: { true: 'the letter says what it must', false: 'the letter lacks something' }
}
