import type { CaseAssessment, Consequence } from '../case/assessment/case-assessment.js'
import type { Decided, Evaluation } from '../evaluation/evaluation.js'
import type { EarningPeriod } from '../rule-225/4-earning-period/earning-period.js'
import type { PostponedLapse } from '../rule-225/4-earning-period/postpone-lapse-date.js'
import type { WorkRequirement } from '../rule-225/5-work/work-requirement.js'
import type { Reduction } from '../rule-225/6-unmarried/13g-1-reduction.js'
import type { CoupleReduction } from '../rule-225/7-couple/couple-reduction.js'
import { aboutOf } from './about.js'
import { type Asked, caseMaterial, takesAway } from './case-material.js'
import { capabilityOf } from './drafted.js'
import { type Found, loserOf, movedFrom } from './material.js'

/** What is asked about, and the requirement that an evaluation of the aid alone says nothing of. */
export interface Given extends Asked {
  requirement?: Evaluation<WorkRequirement> | undefined
}

/** The bare arithmetic of a date carries no stamp: it is known by its value. */
export interface BarePostponement {
  kind: 'decided'
  value: PostponedLapse
}

/** What a decided evaluation gives to a draft, or why it gives nothing. */
export function findMaterial(evaluation: Decided<unknown> | BarePostponement, given: Given): Found {
  const found = materialOf(evaluation, given)
  if (typeof found === 'string') return found
  const { about, whom } = given
  const isAsked = (about ?? aboutOf(found)) === aboutOf(found) && (whom ?? found.whom) === found.whom
  return isAsked ? found : 'notOfThatKind'
}

function materialOf(evaluation: Decided<unknown> | BarePostponement, given: Given): Found {
  if (!('stamp' in evaluation)) {
    const { lapseDate } = evaluation.value
    return {
      matter: { of: 'date', lapseDate },
      whom: 'person',
      track: 'open',
      own: [],
      ofAid: [],
      receipts: []
    }
  }
  switch (capabilityOf(evaluation)) {
    case 'case':
      return caseMaterial(evaluation as Decided<CaseAssessment>, given)
    case 'reduction':
      return aidMaterial(evaluation, { of: 'unmarried', ...(evaluation.value as Reduction) }, given)
    case 'couple-reduction':
      return aidMaterial(evaluation, { of: 'couple', ...(evaluation.value as CoupleReduction) }, given)
    case 'earning-period':
      return dateMaterial(evaluation, evaluation.value as EarningPeriod) ?? 'nothingChanges'
    case 'work-requirement': {
      const { met, earningPeriod } = evaluation.value as WorkRequirement
      if (met) return 'requirementMet'
      return dateMaterial(evaluation, earningPeriod) ?? 'consequenceUnknown'
    }
    default:
      return 'noDecision'
  }
}

/** Aid that changes, with the requirement of the one who loses it where that is given. */
function aidMaterial(evaluation: Decided<unknown>, change: Consequence, { requirement }: Given): Found {
  if (change.of === 'couple' && change.rule === '26.4') return 'anotherProvision'
  if (!takesAway(change)) return 'nothingChanges'
  const isUnmarried = change.of === 'unmarried' || change.rule === '13g'
  const isSection22 = change.of === 'couple' && change.rule === '26.8'
  const material = {
    matter: { of: 'aid', change },
    whom: loserOf(change),
    track: isUnmarried ? 'unmarried' : isSection22 ? 'couple-section-22' : 'couple',
    ofAid: evaluation.steps
  } as const
  if (requirement === undefined) return { ...material, own: [], receipts: [evaluation] }
  if (requirement.kind !== 'decided' || capabilityOf(requirement) !== 'work-requirement')
    return 'partsDisagree'
  const { met, earningPeriod } = requirement.value
  if (met || earningPeriod.lapseDate !== change.from) return 'partsDisagree'
  return { ...material, own: requirement.steps, receipts: [evaluation, requirement] }
}

/** A date that has moved. */
function dateMaterial(evaluation: Decided<unknown>, { lapseDate }: EarningPeriod): Found | undefined {
  const originalLapseDate = movedFrom(evaluation.steps, lapseDate)
  if (originalLapseDate === undefined) return undefined
  return {
    matter: { of: 'date', lapseDate, originalLapseDate },
    whom: 'person',
    track: 'open',
    own: evaluation.steps,
    ofAid: [],
    receipts: [evaluation]
  }
}
