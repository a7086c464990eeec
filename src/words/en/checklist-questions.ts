import type { questions as danish } from '../da/checklist-questions.js'
import type { Words } from '../words.js'

/** What a sanction checklist asks for, in English, where it is not known whether an item applies. */
export const questions: Words<typeof danish> = {
  'checklist-classification': {
    question: 'How was the citizen classified on the day of the event?',
    why: 'The classification decides which items apply. Aktivitetsparate have extra protection.'
  },
  'checklist-classification-on-decision-day': {
    question: 'How was the citizen classified on the day of the decision?',
    why: 'Under the chosen reading that day’s classification decides which items apply.'
  },
  'checklist-event-kind': {
    question: 'What is the event about?',
    why: 'Some items apply only to offers, to the first jobsamtale, to the CV or to a missing notice of illness.'
  },
  'checklist-limb': {
    question: 'Which number of § 39 is used, and on what does it rest?',
    why: 'Some items apply only to certain numbers.'
  },
  'checklist-reason': {
    question: 'Which reason has the citizen stated?',
    why: 'If illness or another reason is stated it must be clarified.'
  },
  'checklist-reason-accepted': {
    question: 'Does the municipality accept the citizen’s statement of illness?',
    why: 'A statement of illness can be set aside only on a concrete basis.'
  },
  'checklist-guidance-day': {
    question: 'When was the citizen latest guided in writing before the event?',
    why: 'It decides whether the summons to the first talk must have carried the guidance.'
  },
  'checklist-guidance-need': {
    question:
      'Has the citizen asked for guidance, or has the municipality found a need for it, between two half-yearly reviews?',
    why: 'Then the guidance was to be repeated.'
  },
  'checklist-first-summons': {
    question: 'Did the summons to the first jobsamtale itself carry the guidance?',
    why: 'Then it can carry the deduction for that talk, and the usual demands on guidance do not apply.'
  },
  'checklist-first-summons-day': {
    question: 'When was the citizen summoned to the first jobsamtale?',
    why: 'Where general guidance came before the summons, the summons need not carry it.'
  },
  'checklist-home-address': {
    question: 'Does the municipality know the citizen’s home address?',
    why: 'Then a visit there is the starting point where contact does not succeed in another way.'
  },
  'checklist-other-place': {
    question:
      'Does the municipality know another place where the citizen stays, is treated or is in an offer?',
    why: 'Then personal contact can be sought there.'
  },
  'checklist-contact-made': {
    question: 'Has personal contact been made with the citizen?',
    why: 'If not, the file must show whether contact was sought at the home and elsewhere.'
  },
  'checklist-intermediary': {
    question: 'Was a mentor or a place of offer already in touch with the citizen?',
    why: 'Then contact can be sought through them.'
  },
  'checklist-contact-person': {
    question: 'Was contact sought through family, a representative, a guardian or another contact person?',
    why: 'Then both must have consented beforehand.'
  },
  'checklist-hearing-reply': {
    question: 'Did the citizen reply to the hearing?',
    why: 'Then the decision must deal with the reply.'
  },
  'checklist-letter-used': {
    question: 'Is an agterskrivelse used?',
    why: 'An agterskrivelse has conditions of its own; otherwise the citizen must be heard.'
  },
  'checklist-letter-reply': {
    question: 'Did the citizen comment on the agterskrivelse before its deadline?',
    why: 'Then a new decision must be made.'
  },
  'checklist-decision-exists': {
    question: 'Is a decision drafted or made?',
    why: 'Then it must meet the demands on a decision.'
  },
  'checklist-decision-day': {
    question: 'Has the decision been made, and when?',
    why: 'If it has, it must have been communicated to the citizen.'
  },
  'checklist-amount-computed': {
    question: 'Is a deduction or reduction computed?',
    why: 'Then the time limit, the days and the amount must be right.'
  },
  'checklist-monthly-statement-used': {
    question: 'Are the deductions made up as one statement for a month?',
    why: 'Then there are special demands on telling and hearing the citizen.'
  },
  'checklist-partial-absence': {
    question: 'Did the citizen come late or leave early?',
    why: 'Then it must be concretely assessed whether that is absence.'
  },
  'checklist-self-booked': {
    question: 'Had the citizen booked the talk?',
    why: 'Own booking takes the place of a summons for certain groups only.'
  },
  'checklist-married': {
    question: 'Is the citizen married?',
    why: 'Then the spouse must have been guided too.'
  },
  'checklist-aid-stop': {
    question: 'Is the aid to stop after a calendar month without attendance?',
    why: 'That must be decided together with the aggravated sanction.'
  },
  'checklist-other-trade': {
    question: 'Is the placement in another trade than the citizen’s experience?',
    why: 'Then the change must be assessed, with its basis on the file.'
  }
}
