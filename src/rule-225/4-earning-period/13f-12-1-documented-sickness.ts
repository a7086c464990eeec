import type {
  SicknessDocumentationFacts,
  SicknessEvidence
} from '../../input/sickness-documentation-facts.js'
import { type Bears, reasonsThat } from '../../logic/bearing.js'

/** Whether sickness is documented; insufficiently informed is the board's "kan ikke vurderes på det foreliggende grundlag". */
export const sicknessFindings = ['documented', 'not-documented', 'insufficiently-informed'] as const

/** What is found of a spell of sickness. */
export type SicknessFinding = (typeof sicknessFindings)[number]

/** What speaks for, against, and for an enquiry, in the order in which it is examined. */
export const sicknessReasons = [
  'contradicted-by-medical-information',
  'doubt-confirmed',
  'medical-evidence',
  'signed-declarations',
  'registered-and-accepted',
  'registered-and-not-sanctioned',
  'postponed-on-medical-information',
  'registered-but-not-accepted',
  'no-evidence'
] as const

/** A reason for a finding on sickness. */
export type SicknessReason = (typeof sicknessReasons)[number]

const medical: readonly SicknessEvidence[] = [
  'status-certificate',
  'medical-certificate',
  'other-medical-information'
]
/** What registers an absence: the file itself, or the list of the place of the offer (case 149: "attendance lists"). */
const registers: readonly SicknessEvidence[] = ['absence-registered', 'offer-absence-list']

const holdsAny = (
  evidence: SicknessDocumentationFacts['evidence'],
  of: readonly SicknessEvidence[]
): boolean => evidence !== 'unknown' && evidence.some((each) => of.includes(each))

/** Whether absence is registered, on the file or by the place of an offer. */
export const isRegistered = ({ evidence }: SicknessDocumentationFacts): boolean =>
  holdsAny(evidence, registers)

/**
 * § 13 f, stk. 12, nr. 1: "dokumenteret sygdom". The board's study, 3.3.1, and principafgørelse 102-16 by analogy: absence
 * that is registered and accepted is documented; it is tacitly accepted where it is not sanctioned (cases 62 and 149), or
 * where medical information was obtained and the date then postponed because of it; the citizen's signed declarations
 * sufficed (case 201). The citizen's statement is set aside only on a basis, and a doubt is pursued at once: one that was
 * not pursued counts for nothing. Days that medical information contradicts are not documented.
 */
export function whatBearsOnSickness(facts: SicknessDocumentationFacts): Bears<SicknessReason>[] {
  const { evidence, accepted, sanctioned, doubt } = facts
  const registered = isRegistered(facts)
  const holds: readonly [boolean, Bears<SicknessReason>][] = [
    [facts.contradicted === 'yes', { reason: 'contradicted-by-medical-information', bearing: 'against' }],
    [doubt === 'pursued-and-confirmed', { reason: 'doubt-confirmed', bearing: 'against' }],
    [holdsAny(evidence, medical), { reason: 'medical-evidence', bearing: 'for' }],
    [holdsAny(evidence, ['signed-declarations']), { reason: 'signed-declarations', bearing: 'for' }],
    [registered && accepted === 'yes', { reason: 'registered-and-accepted', bearing: 'for' }],
    [registered && sanctioned === 'no', { reason: 'registered-and-not-sanctioned', bearing: 'for' }],
    [
      facts.postponedOnMedicalInformation === 'yes',
      { reason: 'postponed-on-medical-information', bearing: 'for' }
    ],
    [
      registered && accepted === 'no' && sanctioned === 'yes',
      { reason: 'registered-but-not-accepted', bearing: 'enquire' }
    ],
    [evidence !== 'unknown' && evidence.length === 0, { reason: 'no-evidence', bearing: 'enquire' }]
  ]
  return holds.flatMap(([isSo, bears]) => (isSo ? [bears] : []))
}

/** What is found where every fact is known: a reason against settles it, then one for; without either it is open. */
export function sicknessFinding(facts: SicknessDocumentationFacts): SicknessFinding {
  const bears = whatBearsOnSickness(facts)
  if (reasonsThat(bears, 'against').length > 0) return 'not-documented'
  return reasonsThat(bears, 'for').length > 0 ? 'documented' : 'insufficiently-informed'
}
