import type * as danish from '../da/checklist.js'
import type { Words } from '../words.js'

/** The page of a sanction checklist, in English. It says what the file shows and lacks, never what to decide. */
export const page: Words<typeof danish.page> = {
  title: 'Checklist for a case of sanction or work placement',
  notCovered: {
    outsideCoverage: 'The checklists cover events from 1 January 2020. Before that day another law applied.'
  },
  summary: {
    list: '{title} ({provision}). The event is of {date:date}.',
    lacking: 'By the answers the file lacks something: {gaps}.',
    nothing: 'No gap was found in the answers given.',
    open: 'Nothing is lacking in the answers given, but it cannot be seen yet whether all items are included.',
    decision: 'The decision is the municipality’s.'
  },
  gaps: {
    block: '{count} conditions or compulsory steps are not met',
    undocumented: '{count} conditions are not documented',
    investigate: '{count} matters are not sufficiently informed',
    human: '{count} assessments are missing',
    defect: '{count} procedural errors',
    amount: '{count} matters of days or amounts'
  },
  oneGap: {
    block: '1 condition or compulsory step is not met',
    undocumented: '1 condition is not documented',
    investigate: '1 matter is not sufficiently informed',
    human: '1 assessment is missing',
    defect: '1 procedural error',
    amount: '1 matter of days or amounts'
  },
  labels: { date: 'The event', law: 'The law', classification: 'Classification' },
  sections: {
    block: 'Conditions of the law that are not met by the answers',
    undocumented: 'Conditions that are not documented',
    investigate: 'Matters that are not sufficiently informed',
    human: 'Assessments that a person must make and give reasons for',
    defect: 'Procedural errors',
    amount: 'Days and amounts that are not right',
    reminder: 'Reminders (not verified)'
  },
  lead: {
    block: 'The file does not show that the condition is met: {question}',
    undocumented: 'The file does not show that the condition is documented: {question}',
    investigate: 'The file does not show that this is clarified: {question}',
    human: 'The following assessment is missing: {question}',
    defect: 'The file does not show that the rule was followed: {question}',
    amount: 'The file does not show that the statement is right: {question}',
    reminder: '{question}'
  },
  noBasis: 'The file does not show that there is a basis in the law: {question}',
  notAnswered: 'The file does not show what the answer is: {question}',
  answered: {
    caseworker: 'Answer: {answer:checklistAnswer}.',
    facts: 'Answer by the facts of the case: {answer:checklistAnswer}.',
    unanswered: 'Not answered.'
  },
  blocks: 'This concerns {blocks:reach}.',
  weighed: 'What the error means, a person must assess concretely.',
  byPerson: 'The answer is a discretionary finding that only a caseworker makes.',
  noOrder: 'Which availability order was in force on the day is not established.',
  assessmentsHeading: 'Assessments of the whole, for aktivitetsparate',
  assessment: '{id:overallAssessment}: {status:assessmentStatus}.',
  contactHeading: 'Attempts at personal contact',
  contactTimes:
    'Number of dated attempts between the event and the decision: {times}. Whether all reasonable possibilities are exhausted, a person assesses.',
  attempt: '{day}: {how:contactWay}. {result:contactResult}.',
  attemptNotCounted: 'Does not lie between the event and the decision.',
  nextHeading: 'What to answer next',
  canGive: 'At most the answer can show: {canGive:checklistEffect}.',
  changedHeading: 'What a single changed answer would mean',
  changed: 'Were the answer {to:checklistAnswer}: {question}',
  changedDetail:
    'The item: {before:checklistEffect} now, {after:checklistEffect} then. The list as a whole: {whole:checklistBasis}.',
  changedOthers: 'It also changes other items: {others}.',
  inOrderHeading: 'In order by the answers',
  notApplicableHeading: 'Does not apply in the case',
  openHeading: 'It cannot be decided yet whether the item applies',
  onlyWhen: 'It applies only when {condition}.',
  notAsked: '{because:notAsked}.'
}

/** What the file must show of each assessment of the whole. */
export const mustShow: Words<typeof danish.mustShow> = {
  'other-circumstances':
    'The file must show that it was concretely assessed whether other circumstances than the reasonable grounds mean that the citizen did not have the duty, on which information the assessment rests, and what weighed.',
  'furthering-availability':
    'The file must show that it was concretely assessed whether a sanction will further the citizen’s availability, on the whole file, and why.',
  'personal-contact':
    'The file must show how, when and how many times personal contact was attempted. Where the home address is known, a visit there is the starting point if contact does not succeed in another way; otherwise the reason must appear. Where contact was sought through others, the consents of both must appear.'
}

/** What the steps say. */
export const steps: Words<typeof danish.steps> = {
  'checklist-law': {
    computed: 'The event is of {date:date}. It follows {law:sanctionLaw}.',
    notMet: 'The event of {date:date} lies before 1 January 2020, and the checklists do not cover it.'
  },
  'checklist-group': {
    computed: 'The citizen is {classification:classificationOf} on the day that governs.',
    unknown: 'It is not known how the citizen is classified. That decides which items apply.'
  },
  'checklist-items': {
    computed: 'The list has {all} items. {asked} of them apply in the case, and {notAsked} do not.',
    unknown:
      'The list has {all} items. {asked} of them apply in the case, {notAsked} do not, and whether {open} do cannot be decided yet.'
  },
  'checklist-guidance': {
    met: 'The latest guidance before the event is of {givenOn:date}, within the half year.',
    notMet: 'The latest guidance before the event is of {givenOn:date}, more than half a year before.',
    unknown: 'It is not known when the citizen was latest guided before the event.'
  },
  'checklist-three-months': {
    met: 'The 3 whole calendar months after the event end {lastDay:date}. The limit is kept.',
    notMet: 'The 3 whole calendar months after the event end {lastDay:date}. The limit is not kept.',
    unknown:
      'The 3 whole calendar months after the event end {lastDay:date}. It is not known whether the limit is kept.'
  },
  'checklist-contact': {
    computed: 'The file shows {times} dated attempts at contact between the event and the decision.'
  },
  'checklist-result': {
    met: 'No gap was found in the answers given. The decision is the municipality’s.',
    notMet: 'By the answers the file lacks something. The decision is the municipality’s.',
    unknown: 'It cannot be seen yet whether all items are included. The decision is the municipality’s.'
  }
}
