import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/sickness-documentation.js'
import type { Words } from '../words.js'

/** The page of the documentation of sickness, in English. */
export const page: Words<typeof danishPage> = {
  title: 'Is the sickness documented?',
  summary: {
    finding: '{finding:sicknessFinding}',
    reasons: 'Reasons: {reasons:sicknessReason}.',
    obtain: 'The sickness can be documented by: {obtain:sicknessEvidence}.',
    open: 'It cannot be decided yet whether the sickness is documented.'
  }
}

/** What the steps say. */
export const steps: Words<typeof danishSteps> = {
  'sickness-contradiction': {
    met: 'No medical information contradicts that the citizen was ill on the days.',
    notMet:
      'Medical information contradicts that the citizen was ill on the days. Those days are not documented.',
    unknown: 'It is not known whether medical information contradicts the sickness.'
  },
  'sickness-doubt': {
    met: '{doubt:sicknessDoubt}',
    notMet: '{doubt:sicknessDoubt}',
    unknown: '{doubt:sicknessDoubt}'
  },
  'sickness-evidence': {
    met: 'The file holds documentation: {evidence:sicknessEvidence}.',
    notMet: 'The file holds no documentation of the sickness.',
    unknown: 'It is not known what documentation the file holds.'
  },
  'sickness-acceptance': {
    met: '{how:sicknessAcceptance}',
    notMet: 'The municipality has accepted the absence as sickness neither in so many words nor tacitly.',
    unknown: 'It is not settled whether the municipality has accepted the absence as sickness.'
  },
  'sickness-finding': {
    computed: '{finding:sicknessFinding}',
    unknown: 'The finding depends on what is not known.'
  }
}

/** What to ask. */
export const questions: Words<typeof danishQuestions> = {
  'sickness-evidence': {
    question: 'What documents the sickness on the file?',
    why: 'Only documented sickness extends the period. Medical information, signed declarations and registered absence can document it.'
  },
  'sickness-accepted': {
    question: 'Has the municipality accepted the absence as sickness?',
    why: 'Absence that is registered and accepted is documented.'
  },
  'sickness-sanctioned': {
    question: 'Has the absence led to a sanction?',
    why: 'Registered absence that was not sanctioned is tacitly accepted as sickness.'
  },
  'sickness-postponed': {
    question:
      'Did the municipality obtain medical information and then postpone the lapse date because of it?',
    why: 'The municipality has then tacitly accepted the sickness.'
  },
  'sickness-doubt': {
    question: 'Was there a reason to doubt the sickness, and was the doubt pursued at once?',
    why: 'Sickness can be set aside only on a basis. A doubt that was not pursued cannot be held against the citizen.'
  },
  'sickness-contradicted': {
    question: 'Does medical information contradict that the citizen was ill on the days?',
    why: 'Days that medical information contradicts are not documented.'
  }
}

/** Words that the sentences are filled with. */
export const terms: Words<typeof danishTerms> = {
  sicknessFinding: {
    documented: 'The sickness is documented. The days can extend the period.',
    'not-documented': 'The sickness is not documented. The days do not extend the period.',
    'insufficiently-informed':
      'The case is not sufficiently informed to assess whether the sickness is documented.'
  },
  sicknessReason: {
    'contradicted-by-medical-information': 'medical information contradicts sickness on the days',
    'doubt-confirmed': 'a doubt was pursued and confirmed',
    'medical-evidence': 'there is medical documentation',
    'signed-declarations': 'the citizen has signed solemn declarations',
    'registered-and-accepted': 'the absence is registered and accepted',
    'registered-and-not-sanctioned':
      'the absence is registered and not sanctioned and thereby tacitly accepted',
    'postponed-on-medical-information':
      'the municipality has postponed the date because of medical information and thereby accepted the sickness',
    'registered-but-not-accepted': 'the absence is registered but not accepted',
    'no-evidence': 'the file holds no documentation'
  },
  sicknessEvidence: {
    'absence-registered': 'sick absence registered on the file',
    'status-certificate': 'status certificate from a doctor',
    'medical-certificate': 'medical certificate',
    'other-medical-information': 'other medical information',
    'offer-absence-list': 'list of absence from the place of the offer',
    'signed-declarations': 'solemn declarations signed by the citizen'
  },
  sicknessAcceptance: {
    said: 'The municipality has accepted the absence as sickness.',
    postponed:
      'The municipality obtained medical information and postponed the date because of it. The sickness is thereby tacitly accepted.',
    'not-sanctioned':
      'The absence is registered and not sanctioned. It is thereby tacitly accepted as sickness.'
  },
  sicknessDoubt: {
    none: 'There is no reason to doubt the sickness.',
    'pursued-at-once-and-cleared': 'A doubt was pursued at once and cleared.',
    'pursued-and-confirmed':
      'A doubt was pursued and confirmed. There is a basis for setting the statement of sickness aside.',
    'not-pursued':
      'There was a doubt, but it was not pursued at once. It can therefore not be held against the citizen.',
    unknown: 'It is not known whether there was a doubt about the sickness, and whether it was pursued.'
  }
}
