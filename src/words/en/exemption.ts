import type * as danish from '../da/exemption.js'
import type { Words } from '../words.js'

/** The page of an exemption, in English. */
export const page: Words<typeof danish.page> = {
  title: 'Exemption from the 225-hour rule',
  notCovered: { repealed: 'The rule does not apply: it was repealed on 1 July 2025.' },
  summary: {
    exempt: 'The information indicates that the citizen is exempt from the 225-hour rule.',
    'not-exempt': 'The information indicates that the citizen is not exempt from the 225-hour rule.',
    'insufficiently-informed':
      'Whether the citizen is exempt from the 225-hour rule cannot be assessed on the present basis.',
    open: 'What the information indicates cannot be said yet. Something that can change it is missing.',
    criterion: 'What decides is: {criterion:exemption}.',
    none: 'No single circumstance decides it.',
    obtain: 'The municipality should obtain: {obtain:exemptionObtain}.',
    decidedBy:
      'It is the municipality that assesses working capacity and decides whether the citizen is exempt.'
  },
  labels: {
    exemptFrom: 'Exempt from'
  }
}

/** Words of an exemption that sentences are filled with, in English. */
export const terms: Words<typeof danish.terms> = {
  exemption: {
    'rehabilitation-begun': 'rehabilitation or revalidering has begun',
    'no-present-capacity':
      'the medical information by itself shows that there is no capacity for work at present',
    'social-problems-too-heavy': 'abuse or social problems put 5 to 6 hours of work a week out of reach',
    'considerations-too-extensive': 'the needs for consideration cannot be met on the ordinary labour market',
    'effectiveness-substantially-reduced': 'effectiveness or pace is substantially reduced',
    'capacity-in-doubt':
      'the municipality is itself in doubt about working capacity, or has begun to clarify it',
    'limits-and-no-clarification-possible':
      'health limits the citizen substantially, and working capacity cannot be clarified at present',
    'short-hours-fully-effective':
      'the citizen works fully effectively for short hours and can reach 5 to 6 hours a week',
    'fully-effective-without-limits': 'the citizen works fully effectively, and nothing points to limits',
    'tested-only-against-needs':
      'the citizen was tested only in work without the necessary considerations, and nothing suggests that other work cannot be done effectively',
    'only-language-or-education': 'language or low education is all that is stated',
    'only-short-illness': 'the illness is short and not serious',
    'health-problems-not-described':
      'the health problems are not medically described, and no offer describes working capacity',
    'meaning-for-work-not-described':
      'what the illness means for working capacity is not described, and no offer describes it',
    'no-current-information':
      'no offer within 12 months describes working capacity, and the medical information is not current',
    'new-information-not-looked-into':
      'the citizen has come with new information that the municipality has not looked into'
  },
  exemptionObtain: {
    'medical-information': 'current medical information',
    'what-the-illness-means-for-work': 'a description of what the illness means for working capacity',
    'offer-describing-capacity': 'an offer to show working capacity',
    'look-into-new-information': 'an enquiry into the new information'
  },
  exemptionClass: {
    'job-ready': 'job-ready',
    'education-ready': 'education-ready',
    'activity-ready': 'activity-ready',
    unknown: 'not stated'
  },
  exemptionClassified: {
    'job-ready': '{Person} is job-ready and therefore taken not to be exempt',
    'education-ready': '{Person} is education-ready and therefore taken not to be exempt',
    'activity-ready':
      '{Person} is activity-ready, which sharpens the municipality’s duty to have working capacity described. The case is therefore insufficiently informed'
  },
  exemptionIndication: {
    exempt: '{person} is exempt',
    'not-exempt': '{person} is not exempt',
    'insufficiently-informed': 'the case is insufficiently informed'
  },
  exemptionFile: {
    rehabilitation: 'rehabilitation or revalidering',
    medicalInformation: 'medical information',
    offers: 'offers or work',
    clarification: 'the municipality’s clarification',
    newInformation: 'new information from {person}'
  }
}

/** What to ask for when a fact of an exemption is missing, in English, and why it matters. */
export const questions: Words<typeof danish.questions> = {
  'exemption-rehabilitation': {
    question:
      'Have the municipality and {person} begun to fill in the rehabilitation plan’s preparatory part, or is {person} in forrevalidering or revalidering?',
    why: 'If so, {person} is exempt by definition from the day it began.'
  },
  'exemption-social': {
    question:
      'Does {person} have abuse or social problems, and if so, are they so heavy that {person} cannot reach 5 to 6 hours of work a week?',
    why: 'Problems so heavy indicate exemption; other problems must be described.'
  },
  'exemption-considerations': {
    question: 'Can {person}’s needs for consideration be met at a workplace on the ordinary labour market?',
    why: 'Needs that the ordinary labour market cannot meet indicate exemption.'
  },
  'exemption-doubt': {
    question: 'Is the municipality itself in doubt about {person}’s working capacity?',
    why: 'If the municipality is itself in doubt, {person} should be exempt from when the doubt arose.'
  },
  'exemption-clarification': {
    question: 'Has clarification of {person}’s working capacity begun, and can it be carried out at present?',
    why: 'If it has begun, or cannot be carried out because of health, {person} should be exempt.'
  },
  'exemption-five-hours': {
    question: 'Can {person} reach 5 to 6 hours of work a week, or 1½ months full time a year?',
    why: 'That is what a fully effective capacity for short hours is measured against.'
  },
  'exemption-limits': {
    question:
      'Does anything point to limits that shut {person} out of the ordinary labour market, in suitable work too?',
    why: 'A capacity that was shown speaks against exemption only if nothing points to such limits.'
  },
  'exemption-language': {
    question: 'Are difficulties with language, or low education, stated or noted of {person}?',
    why: 'Language or low education is not by itself a ground for exemption.'
  },
  'exemption-health': {
    question:
      'Are health problems stated or noted of {person}, and if so, is there more than short illness that is not serious?',
    why: 'Health problems must be described before working capacity can be assessed; short illness that is not serious does not exempt.'
  },
  'exemption-offer-date': {
    question: 'When did {person} take part in the offer?',
    why: 'It must be known whether an offer within the latest 12 months describes working capacity.'
  },
  'exemption-classification': {
    question: 'How is {person} classified: job-ready, education-ready or activity-ready?',
    why: 'The classification does not decide the case, but the municipality’s duty to have working capacity described is sharpened for the activity-ready.'
  }
}
