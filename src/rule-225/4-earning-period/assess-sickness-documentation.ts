import type { Evaluation } from '../../evaluation/evaluation.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { missing } from '../../evaluation/missing.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import {
  type SicknessDocumentationFacts,
  type SicknessEvidence,
  sicknessDocumentationFactsSchema
} from '../../input/sickness-documentation-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { Answer } from '../../logic/answer.js'
import { type Bearing, reasonsThat } from '../../logic/bearing.js'
import { turn } from '../../logic/turning.js'
import {
  isRegistered,
  type SicknessFinding,
  type SicknessReason,
  sicknessFinding,
  whatBearsOnSickness
} from './13f-12-1-documented-sickness.js'
import { openSicknessAnswers } from './open-sickness-answers.js'
import { sicknessDocumentationSteps } from './sickness-documentation-steps.js'

/** Whether a spell of sickness is documented. */
export interface SicknessDocumentation {
  finding: SicknessFinding
  /** What the finding rests on, in the order in which it is examined. */
  reasons: SicknessReason[]
  /** What would document it, where the case is insufficiently informed. */
  obtain: SicknessEvidence[]
  /** What to put into `Ground.documented` for these days. */
  documented: Answer
}

const bearingOf = {
  documented: 'for',
  'not-documented': 'against',
  'insufficiently-informed': 'enquire'
} as const satisfies Record<SicknessFinding, Bearing>

const documentedOf = {
  documented: 'yes',
  'not-documented': 'no',
  'insufficiently-informed': 'unknown'
} as const satisfies Record<SicknessFinding, Answer>

function toObtain(facts: SicknessDocumentationFacts, finding: SicknessFinding): SicknessEvidence[] {
  if (finding !== 'insufficiently-informed') return []
  const registration: SicknessEvidence[] = isRegistered(facts)
    ? []
    : ['absence-registered', 'offer-absence-list']
  return [...registration, 'signed-declarations', 'medical-certificate']
}

/** Absence that is accepted and sanctioned all the same: one of the two is wrong, and a human should look. */
const acceptedAndSanctioned = ({ accepted, sanctioned }: SicknessDocumentationFacts): Issue[] =>
  accepted === 'yes' && sanctioned === 'yes' ? [issue('facts.sanctioned', 'accepted-and-sanctioned', {})] : []

const asked: readonly CitationId[] = [
  'undersoegelse-2018/3.3.1',
  'principafgoerelse/102-16/documented-sickness'
]

/** What the law says of the documentation of a spell of sickness, its facts being valid. */
export function findSicknessDocumentation(facts: SicknessDocumentationFacts): Finding<SicknessDocumentation> {
  const turned = turn(facts, openSicknessAnswers(facts), sicknessFinding, (a, b) => a === b)
  const warnings = acceptedAndSanctioned(facts)
  if (!turned.settled) {
    const open = turned.turningOn.map(({ path, question }) => missing(path, question, asked))
    return { kind: 'undetermined', missing: open, steps: sicknessDocumentationSteps(facts, 'open'), warnings }
  }
  const finding = turned.result
  const reasons = reasonsThat(whatBearsOnSickness(facts), bearingOf[finding])
  const value: SicknessDocumentation = {
    finding,
    reasons,
    obtain: toObtain(facts, finding),
    documented: documentedOf[finding]
  }
  return { kind: 'decided', value, steps: sicknessDocumentationSteps(facts, { finding, reasons }), warnings }
}

const answer = /* @__PURE__ */ answerer<SicknessDocumentationFacts, SicknessDocumentation>({
  capability: 'sickness-documentation',
  schema: sicknessDocumentationFactsSchema,
  consulted: [],
  seen: ['finding'],
  find: findSicknessDocumentation
})

/**
 * Answers: is a spell of sickness documented, so that its days extend the earning period? It is where absence is
 * registered and accepted, in so many words or by never being sanctioned; where medical information was obtained and the
 * date then postponed because of it; and by medical documents or the citizen's own signed declarations.
 *
 * Aktivloven § 13 f, stk. 12, nr. 1; the board's study of 2018, 3.3; principafgørelse 102-16 by analogy.
 *
 * Sickness is set aside only on a basis: a doubt that was pursued and confirmed, or medical information that contradicts
 * the days. A doubt that was not pursued at once cannot be held against the citizen. Where nothing documents the sickness
 * and nothing contradicts it the case is insufficiently informed. Facts that are not known are asked for where they
 * matter (`undetermined`); facts that cannot be are `invalid`; nothing is thrown.
 *
 * @example
 * // Case 201 of the board's study: the citizen's signed declarations sufficed.
 * const evaluation = assessSicknessDocumentation(
 *   {
 *     evidence: ['signed-declarations'],
 *     accepted: 'unknown',
 *     sanctioned: 'unknown',
 *     postponedOnMedicalInformation: 'no',
 *     doubt: 'none',
 *     contradicted: 'no'
 *   },
 *   { asOf: '2018-01-01' }
 * )
 * evaluation.value.finding // 'documented'
 * evaluation.value.documented // 'yes'
 */
export function assessSicknessDocumentation(
  facts: SicknessDocumentationFacts,
  options: Options
): Evaluation<SicknessDocumentation> {
  return answer(facts, options)
}
