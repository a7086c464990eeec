import { type Missing, missing } from '../../evaluation/missing.js'
import type { ExemptionFacts } from '../../input/exemption-facts.js'
import { type RuleId, rules } from '../../law/rules.js'
import type { OpenAnswer } from '../../logic/turning.js'
import type { QuestionKey } from '../../words/question-keys.js'
import type { FileAtAssessment } from './file-at-assessment.js'

/** A fact of the file that is not known, with the question that asks for it. */
export interface OpenFact extends OpenAnswer<FileAtAssessment> {
  question: QuestionKey
  /** The rule for which it is asked. */
  rule: RuleId
}

/** The question of an open fact. */
export const askFor = ({ path, question, rule }: OpenFact): Missing => missing(path, question, rules[rule])

/** The facts with one group of them changed in a part. */
const withPart =
  <Group extends 'rehabilitation' | 'problems' | 'capacity' | 'clarification'>(
    group: Group,
    part: Partial<ExemptionFacts[Group]>
  ) =>
  (file: FileAtAssessment): FileAtAssessment => ({ ...file, [group]: { ...file[group], ...part } })

const withConsiderationsMet =
  (canBeMetOnOrdinaryLabourMarket: 'yes' | 'no') =>
  (file: FileAtAssessment): FileAtAssessment =>
    typeof file.considerations === 'object'
      ? { ...file, considerations: { ...file.considerations, canBeMetOnOrdinaryLabourMarket } }
      : file

/** What is not known on the file, in the order of weight: the classification last, for it has none. */
export function openFacts(file: FileAtAssessment): OpenFact[] {
  const { rehabilitation, problems, considerations, clarification, capacity } = file
  const open: OpenFact[] = []
  const ask = (
    isOpen: boolean,
    path: string,
    question: QuestionKey,
    rule: RuleId,
    ways: OpenFact['ways']
  ): void => {
    if (isOpen) open.push({ path, question, rule, ways })
  }
  ask(
    rehabilitation.status === 'unknown',
    'facts.rehabilitation.status',
    'exemption-rehabilitation',
    'exemption-rehabilitation-begun',
    [
      withPart('rehabilitation', { status: 'none' }),
      withPart('rehabilitation', { status: 'preparatory-part-begun' })
    ]
  )
  ask(
    problems.social === 'unknown',
    'facts.problems.social',
    'exemption-social',
    'exemption-social-problems-too-heavy',
    [
      withPart('problems', { social: 'no' }),
      withPart('problems', { social: 'yes' }),
      withPart('problems', { social: 'five-hours-out-of-reach' })
    ]
  )
  ask(
    typeof considerations === 'object' && considerations.canBeMetOnOrdinaryLabourMarket === 'unknown',
    'facts.considerations.canBeMetOnOrdinaryLabourMarket',
    'exemption-considerations',
    'exemption-considerations-too-extensive',
    [withConsiderationsMet('yes'), withConsiderationsMet('no')]
  )
  ask(
    clarification.inDoubt === 'unknown',
    'facts.clarification.inDoubt',
    'exemption-doubt',
    'exemption-capacity-in-doubt',
    [withPart('clarification', { inDoubt: 'no' }), withPart('clarification', { inDoubt: 'yes' })]
  )
  ask(
    clarification.status === 'unknown',
    'facts.clarification.status',
    'exemption-clarification',
    'exemption-capacity-in-doubt',
    [
      withPart('clarification', { status: 'not-begun' }),
      withPart('clarification', { status: 'begun' }),
      withPart('clarification', { status: 'cannot-be-carried-out' })
    ]
  )
  ask(
    capacity.reachesFiveHoursAWeek === 'unknown' && file.offers.length > 0,
    'facts.capacity.reachesFiveHoursAWeek',
    'exemption-five-hours',
    'exemption-short-hours-fully-effective',
    [
      withPart('capacity', { reachesFiveHoursAWeek: 'no' }),
      withPart('capacity', { reachesFiveHoursAWeek: 'yes' })
    ]
  )
  ask(
    capacity.limitsIndicated === 'unknown' && file.offers.length > 0,
    'facts.capacity.limitsIndicated',
    'exemption-limits',
    'exemption-fully-effective-without-limits',
    [withPart('capacity', { limitsIndicated: 'yes' }), withPart('capacity', { limitsIndicated: 'no' })]
  )
  ask(
    problems.languageOrEducation === 'unknown',
    'facts.problems.languageOrEducation',
    'exemption-language',
    'exemption-only-language-or-education',
    [
      withPart('problems', { languageOrEducation: 'no' }),
      withPart('problems', { languageOrEducation: 'yes' })
    ]
  )
  ask(
    problems.health === 'unknown',
    'facts.problems.health',
    'exemption-health',
    'exemption-health-problems-not-described',
    [
      withPart('problems', { health: 'no' }),
      withPart('problems', { health: 'yes' }),
      withPart('problems', { health: 'only-short-not-serious' })
    ]
  )
  ask(
    file.describedLately === 'unknown',
    `facts.offers[${file.undatedOffer}].from`,
    'exemption-offer-date',
    'exemption-no-current-information',
    [(each) => ({ ...each, describedLately: 'no' }), (each) => ({ ...each, describedLately: 'yes' })]
  )
  ask(
    file.classification === 'unknown',
    'facts.classification',
    'exemption-classification',
    'exemption-classification',
    [
      (each) => ({ ...each, classification: 'job-ready' }),
      (each) => ({ ...each, classification: 'activity-ready' })
    ]
  )
  return open
}
