import type { Ground, GroundKind } from '../../input/earning-period-facts.js'
import { groundCitation } from '../../rule-225/4-earning-period/13f-12-grounds.js'
import { groundCounts } from '../../rule-225/4-earning-period/reckoning/open-grounds.js'
import type { PeriodThen } from './period-then.js'
import type { ReviewedMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/** Whether a ground leaves open which days it gives. */
const leavesOpen = (ground: Ground): boolean =>
  groundCounts(ground) === 'unknown' || 'within' in ground || ground.to === 'ongoing'

/**
 * Case 46: the number of stk. 12 that was named must be one under which days extend, and sick days of the exempt extend
 * under nr. 5. It is a matter of the reasons: the board found that extension right.
 */
export function reviewGround(ground: GroundKind, then: PeriodThen): ReviewedMatter[] {
  const { under, missing } = then
  const named = groundCitation[ground]
  // Where nothing is asked because no date follows, nothing can be said of the ground for one.
  if (missing.length === 0 && then.ended !== undefined && then.grounds.some(leavesOpen)) return []
  if (turnsOnOpenFacts(ground, then))
    return [notAssessable('legal-ground', named, missing, ['aktivloven/13f/12'], 'procedure')]
  if (under.length === 0) return []
  return [
    reviewed('legal-ground', {
      municipality: named,
      found: under,
      error: under.includes(named) ? undefined : 'wrong-legal-ground',
      about: 'procedure',
      citations: [...under, 'undersoegelse-2018/3.4.4']
    })
  ]
}

function turnsOnOpenFacts(ground: GroundKind, { under, grounds, missing }: PeriodThen): boolean {
  if (missing.length === 0) return false
  const open = grounds.filter(leavesOpen)
  // Sick days prove to be days of exemption.
  if (under.includes(groundCitation[ground]))
    return ground === 'sickness' && open.some(({ kind }) => kind === 'limited-work-capacity')
  // What is open can only add days under the provisions of the grounds that are there.
  return under.length === 0 || grounds.some((each) => each.kind === ground && groundCounts(each) !== 'no')
}
