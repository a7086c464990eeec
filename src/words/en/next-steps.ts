import type { page as danishPage, terms as danishTerms } from '../da/next-steps.js'
import type { Words } from '../words.js'

/** What a municipality can have to do next, in English. */
export const terms: Words<typeof danishTerms> = {
  nextStep: {
    'compute-lapse-date': 'Compute the lapse date',
    'assess-exemption': 'Assess whether {person} is exempt under stk. 9',
    'reassess-exemption':
      'Assess the exemption again: the assessment is continuous as long as {person} is activity-ready',
    'obtain-medical-information': 'Obtain the medical information that is missing',
    'look-into-new-information': 'Look into the new information that {person} has come with',
    'send-notice': 'Send the letter of notice',
    'send-new-notice':
      'Send a new letter of notice: the reckoning has started afresh, and the old date does not hold',
    'tell-new-date': 'Tell the new lapse date in writing; no new letter of notice is needed',
    'tell-no-date-yet':
      'Tell that the lapse date is postponed and that the new one is computed as soon as possible',
    'weigh-earlier-date':
      'The date is now earlier than the one that {person} knows. Assess concretely what follows: the rules do not say',
    'hear-citizen': 'Hold the hearing',
    'choose-spouse': 'Assess which of the spouses is closest to the labour market, or least attached to it',
    'assess-regaining':
      'Assess whether {person} meets the requirement again: work has been done since the lapse date',
    'tell-date-with-resumption': 'Tell the new lapse date when aid is resumed or computed anew',
    'correct-decision': 'Reopen the case and correct what is not right by the facts that were known',
    'reassess-complaint':
      'Reassess the decision and, if it is upheld, send the complaint on to the appeal board'
  },
  whom: { person: 'the citizen', spouse: 'the spouse', couple: 'the couple' },
  whomFirst: { person: 'The citizen', spouse: 'The spouse', couple: 'The couple' }
}

/** How a next step and its day are told. */
export const page: Words<typeof danishPage> = {
  heading: 'What the municipality has to do',
  step: '{step:nextStep}.',
  whom: '{whom:whomFirst}: {step:nextStep}.',
  by: 'At the latest {by:date}.',
  overdue: 'The deadline was {by:date} and has passed.'
}
