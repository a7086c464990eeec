import type { CaseAssessment, Consequence } from '../case/assessment/case-assessment.js'
import type { Decided } from '../evaluation/evaluation.js'
import type { Whom } from '../input/case-facts.js'
import { aboutOf } from './about.js'
import type { ReasonsAbout } from './draft.js'
import { type Found, loserOf, type Material, movedFrom } from './material.js'
import { stepsOfAid, stepsOfPerson } from './steps-of-case.js'

/** Which of the changes in a case is asked about. */
export interface Asked {
  about?: ReasonsAbout | undefined
  whom?: Whom | undefined
}

/** Whether a consequence leaves somebody with less, because of the work requirement. */
export const takesAway = (change: Consequence): boolean =>
  change.of === 'unmarried'
    ? change.monthlyReduction > 0
    : change.rule !== 'none' && change.rule !== '26.4' && change.reduction.together > 0

/**
 * What a case gives to a draft: of changes in aid the first that has not come on the day of assessment, otherwise the
 * latest; but while a date that has been moved lies ahead, that it has moved, for the requirement can still be met.
 */
export function caseMaterial(evaluation: Decided<CaseAssessment>, { about, whom }: Asked): Found {
  const { value, stamp } = evaluation
  const changes = value.consequences.filter(
    (change) =>
      takesAway(change) &&
      (whom === undefined || whom === loserOf(change)) &&
      (about === undefined || about === aboutOf({ matter: { of: 'aid', change } }))
  )
  // Dates in this form sort as text.
  const change = changes.find(({ from }) => from >= stamp.asOf) ?? changes.at(-1)
  const ofAid = change && materialOfAid(evaluation, change)
  const ofDate = materialOfDate(evaluation, whom ?? (change ? loserOf(change) : undefined))
  const found = [ofDate, ofAid].filter((material) => material !== undefined)
  if (about !== undefined) return found.find((material) => aboutOf(material) === about) ?? 'notOfThatKind'
  const isAhead = ofDate?.matter.of === 'date' && ofDate.matter.lapseDate > stamp.asOf
  return (isAhead ? ofDate : ofAid) ?? nothingIn(value, whom)
}

/** Why a case gives nothing. */
function nothingIn({ consequences, person, spouse }: CaseAssessment, whom: Whom | undefined): Found {
  if (whom !== undefined && consequences.some(takesAway)) return 'notOfThatKind'
  if (consequences.some((one) => one.of === 'couple' && one.rule === '26.4')) return 'anotherProvision'
  const persons = [person, spouse].filter((one) => one !== undefined)
  return persons.every(({ requirement }) => requirement?.met === true) ? 'requirementMet' : 'nothingChanges'
}

function materialOfAid(evaluation: Decided<CaseAssessment>, change: Consequence): Material {
  const { value, steps } = evaluation
  const whom = loserOf(change)
  return {
    matter: { of: 'aid', change },
    whom,
    track: value.coverage.track,
    own: stepsOfPerson(steps, whom),
    ofAid: stepsOfAid(steps, change.from),
    receipts: [evaluation]
  }
}

/** Of a couple the date of the one who is named, otherwise of the first whose date has moved. */
function materialOfDate(evaluation: Decided<CaseAssessment>, named: Whom | undefined): Material | undefined {
  const { value, steps } = evaluation
  for (const whom of named === undefined ? (['person', 'spouse'] as const) : [named]) {
    const requirement = value[whom]?.requirement
    if (requirement === undefined || requirement.met) continue
    const own = stepsOfPerson(steps, whom)
    const { lapseDate } = requirement.earningPeriod
    const originalLapseDate = movedFrom(own, lapseDate)
    if (originalLapseDate === undefined) continue
    return {
      matter: { of: 'date', lapseDate, originalLapseDate },
      whom,
      track: value.coverage.track,
      own,
      ofAid: [],
      receipts: [evaluation]
    }
  }
  return undefined
}
