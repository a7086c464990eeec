import type * as danish from '../da/checklist.js'
import type { Words } from '../words.js'

/** How many gaps there are of each kind. */
export const gaps: Words<typeof danish.gaps> = {
  block: {
    one: '1 condition or compulsory step is not met',
    several: '{count} conditions or compulsory steps are not met'
  },
  undocumented: { one: '1 condition is not documented', several: '{count} conditions are not documented' },
  investigate: {
    one: '1 matter is not sufficiently informed',
    several: '{count} matters are not sufficiently informed'
  },
  human: { one: '1 assessment is missing', several: '{count} assessments are missing' },
  defect: { one: '1 procedural error', several: '{count} procedural errors' },
  amount: {
    one: '1 statement of days or amounts is not right',
    several: '{count} statements of days or amounts are not right'
  }
}

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
    undocumented: 'The file does not document that the condition is met: {question}',
    investigate: 'The file does not show that the matter is sufficiently clarified: {question}',
    human: 'The following assessment is missing: {question}',
    defect: 'The file does not show that the rule was followed: {question}',
    amount: 'The file does not show that the statement is right: {question}',
    reminder: '{question}'
  },
  noBasis: 'On the answer there is no basis in law for a sanction: {question}',
  assessmentMissing: 'The following compulsory assessment is missing: {question}',
  toWeigh: 'A person must assess what the answer means: {question}',
  notAnswered: 'The file gives no answer to this: {question}',
  answered: {
    caseworker: 'Answer: {answer:checklistAnswer}.',
    facts: 'Answer by the facts of the case: {answer:checklistAnswer}.',
    unanswered: 'Not answered.'
  },
  blocks: 'On this answer {blocks:reach} has no basis in law.',
  waits: 'It cannot be answered as long as the answer to this is no: {questions}',
  weighed: 'What an error here means, a person must assess concretely.',
  byPerson: 'The answer is a discretionary finding that only a caseworker makes.',
  noOrder:
    'Which availability order was in force on the day of the event is not established; its sections are those of December 2023.',
  assessmentsHeading: 'Assessments of the whole, for aktivitetsparate',
  assessment: '{id:overallAssessment}: {status:assessmentStatus}.',
  contactHeading: 'Attempts at personal contact',
  contactTimes:
    'Dated attempts that certainly lie between the event and the decision: {times}. Whether all reasonable possibilities are exhausted, a person assesses.',
  attempt: '{day}: {how:contactWay}. {result:contactResult}.',
  attemptCounts: {
    no: 'The attempt does not lie between the event and the decision.',
    unknown: 'It is not known whether the attempt lies between the event and the decision.'
  },
  nextHeading: 'What to answer next',
  canGive: 'The gravest that the answer can show: {canGive:checklistEffect}.',
  opens: {
    one: 'It decides whether 1 other item applies.',
    several: 'It decides whether {count} other items apply.'
  },
  changedHeading: 'What a single changed answer would mean',
  changed: 'If the answer were {to:checklistAnswer}: {question}',
  changedDetail:
    'Now: {before:checklistEffect}. With that answer: {after:checklistEffect}. The whole list with that answer: {whole:checklistBasis}.',
  changedOthers: {
    one: 'It also changes 1 other item.',
    several: 'It also changes {count} other items.'
  },
  inOrderHeading: 'In order by the answers',
  notApplicableHeading: 'Does not apply in the case',
  openHeading: 'It cannot be decided yet whether the item applies',
  onlyWhen: 'It applies only when {condition}.',
  notAsked: {
    'event-date': 'The item does not hold of events on that day.',
    classification: 'The item does not apply to citizens who are {classification:classificationOf}.',
    unclassified: 'The item applies to some groups only, and how the citizen is classified is not told.'
  }
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
    met: 'The event is on {date:date}. The items follow the appeal board’s study of 2022 and general administrative law.',
    notMet: 'The event of {date:date} lies before 1 January 2020, and the checklists do not cover it.'
  },
  'checklist-group': {
    computed: 'The citizen was {classification:classificationOf} on the day whose classification governs.',
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
    computed: 'Dated attempts at contact between the event and the decision: {times}.'
  },
  'checklist-result': {
    met: 'No gap was found in the answers given. The decision is the municipality’s.',
    notMet: 'By the answers the file lacks something. The decision is the municipality’s.',
    unknown: 'It cannot be seen yet whether all items are included. The decision is the municipality’s.'
  }
}
