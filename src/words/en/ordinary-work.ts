import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/ordinary-work.js'
import type { Words } from '../words.js'

/** The page of the assessment of one job, in English. */
export const page: Words<typeof danishPage> = {
  title: 'Is the work ordinary and unsubsidised?',
  summary: {
    finding: '{finding:jobFinding}',
    reasons: 'Reasons: {reasons:jobReason}.',
    obtain: 'To be established or obtained: {obtain:jobInformation}.',
    documents: 'It can be documented by: {obtain:jobInformation}.',
    open: 'It cannot be decided yet whether the work is ordinary and unsubsidised.'
  }
}

/** What the steps say. */
export const steps: Words<typeof danishSteps> = {
  'job-kind': {
    met: 'The work was not done with a wage subsidy, in job rotation or as a paid placement under an education.',
    notMet: '{kind:work} is not ordinary unsubsidised work, whatever the pay and the terms.'
  },
  'job-documented': {
    met: 'The work is documented: {documentation:jobDocument}.',
    notMet: 'The work is not documented on the file.',
    unknown: 'It is not settled whether the work is documented.'
  },
  'job-accepted': {
    met: 'The municipality has accepted the work: {acted:jobActed}.',
    notMet: 'The municipality has made no decision that builds on the work.',
    unknown: 'It is not known whether the municipality has made a decision that builds on the work.'
  },
  'job-terms': {
    met: 'The employment is on the agreement’s terms or on terms that are usual otherwise.',
    notMet: 'The employment is not on usual terms.',
    unknown: 'The file does not show whether the terms are usual. Without a concrete doubt it need not.'
  },
  'job-pay': { met: '{pay:jobPay}', notMet: '{pay:jobPay}', unknown: '{pay:jobPay}' },
  'job-pay-compared': {
    computed:
      'The hourly pay is stated as {hourlyPay:kroner} against {agreedPay:kroner} under the agreement or for comparable work. There is no minimum-wage rule.'
  },
  'job-long-hours': {
    met: 'The hours are not unusually long for the pay.',
    notMet: 'The hours are long for the pay. That speaks against the work being ordinary.',
    unknown:
      'The file does not show whether the hours are long for the pay. Without a concrete doubt it need not.'
  },
  'job-doubt': { met: '{doubt:jobDoubt}', notMet: '{doubt:jobDoubt}', unknown: '{doubt:jobDoubt}' },
  'job-finding': {
    computed: '{finding:jobFinding}',
    unknown: 'The finding depends on what is not known.'
  }
}

/** What to ask. */
export const questions: Words<typeof danishQuestions> = {
  'job-documentation': {
    question: 'What documents the work on the file (payslips, contract, income register or other)?',
    why: 'Only documented work counts towards the 225 hours.'
  },
  'job-acted-on': {
    question:
      'Has the municipality, because of the work, decided on regaining, or decided that aid is neither reduced nor lapses?',
    why: 'It is then taken to have accepted the work.'
  },
  'job-pay-below': {
    question: 'Was the pay slightly below the level for a while, or as long as the work lasted?',
    why: 'Slightly lower pay for a while does not keep work from being ordinary. If it goes on, it must be looked into.'
  },
  'job-doubt': {
    question:
      'Is there a concrete reason to doubt that the work is ordinary and unsubsidised, and has it been investigated?',
    why: 'A concrete doubt must be investigated before the hours can count. Without doubt there is no duty to collect more.'
  }
}

/** Words that the sentences are filled with. */
export const terms: Words<typeof danishTerms> = {
  jobFinding: {
    counts: 'The work is ordinary and unsubsidised. The hours count.',
    'does-not-count': 'The work cannot be regarded as ordinary and unsubsidised. The hours do not count.',
    'insufficiently-informed':
      'The case is not sufficiently informed to assess whether the work is ordinary and unsubsidised.'
  },
  jobReason: {
    subsidised: 'the work was done with a wage subsidy, in job rotation or as a paid placement',
    'accepted-by-municipality': 'the municipality itself has made a decision that builds on the work',
    documented: 'the work is documented',
    'not-documented': 'the work is not documented',
    'usual-terms': 'the terms are usual',
    'terms-not-usual': 'the terms are not usual',
    'usual-pay': 'the pay is that of the agreement or of comparable work',
    'slightly-below-for-a-while': 'the pay was slightly below the level for a while only',
    'slightly-below-throughout': 'the pay was slightly below the level all the time',
    'pay-substantially-below': 'the pay is substantially below the level',
    'no-pay': 'no pay was paid',
    'long-hours-for-low-pay': 'the hours are long for the pay',
    'doubt-not-investigated': 'there is a concrete doubt that the municipality has not investigated',
    'doubt-cleared': 'a concrete doubt was investigated and cleared',
    'doubt-confirmed': 'a concrete doubt was investigated and confirmed',
    'no-more-to-collect': 'there is no concrete doubt and therefore no duty to collect more'
  },
  jobInformation: {
    payslips: 'payslips',
    'employment-contract': 'employment contract',
    'income-register': 'information from the income register',
    'employment-terms': 'the terms of the employment',
    'comparable-pay': 'the pay under the agreement or for comparable work',
    'clarification-of-doubt': 'a clarification of what gives rise to doubt'
  },
  jobDocument: {
    payslips: 'payslips',
    'employment-contract': 'employment contract',
    'income-register': 'the income register',
    other: 'other documentation',
    nothing: 'the municipality has accepted it, though the file does not show the documentation',
    unknown: 'the municipality has accepted it'
  },
  jobActed: {
    regained: 'it has decided that the right to full aid is regained',
    'neither-reduction-nor-lapse': 'it has decided that aid is neither reduced nor lapses'
  },
  jobPay: {
    usual: 'The pay is at or very near that of the agreement or of comparable work.',
    'slightly-below-for-a-while':
      'The pay was slightly below the level for a while. That does not keep the work from being ordinary.',
    'slightly-below-throughout':
      'The pay was slightly below the level all the time. Whether it is still very near must be assessed.',
    'slightly-below-unknown': 'The pay was slightly below the level. It is not known for how long.',
    'substantially-below':
      'The pay is substantially below that of the agreement or of comparable work. The work is then not ordinary.',
    'no-pay': 'No pay was paid. Only paid hours in a usual employment count.',
    unknown:
      'The file does not show how the pay lies against the agreement. Without a concrete doubt it need not.'
  },
  jobDoubt: {
    none: 'There is no concrete reason for doubt. There is then no general duty to collect more.',
    'not-investigated': 'There is a concrete doubt, and the municipality has a duty to investigate it.',
    'investigated-and-cleared': 'A concrete doubt was investigated and cleared.',
    'investigated-and-confirmed': 'A concrete doubt was investigated and confirmed.',
    unknown: 'It is not known whether there is a concrete doubt, and whether it was investigated.'
  }
}
