import type { Issue } from '../../evaluation/issue.js'
import type { CoupleReductionFacts } from '../../input/couple-reduction-facts.js'
import { isOnRate } from '../../input/spouse-aid.js'
import { baseRate, provisionOfRate } from '../../law/rates/base-rates.js'
import { section22Duty } from '../../law/rates/section-22.js'
import { dutyAgainstRate } from '../6-unmarried/duty-against-rate.js'

/** For each spouse, a stated maintenance duty that the rate itself contradicts. */
export const dutyWarnings = ({ spouses }: CoupleReductionFacts): Issue[] =>
  spouses.flatMap(({ aid, maintenanceDuty }, place) => {
    const path = `facts.spouses[${place}].maintenanceDuty`
    if (aid === undefined || 'monthlyAid' in aid) return []
    return isOnRate(aid)
      ? dutyAgainstRate(
          path,
          () => provisionOfRate(aid.rate),
          baseRate(aid.rate).maintenanceDuty,
          maintenanceDuty
        )
      : dutyAgainstRate(path, () => '§ 22', section22Duty[aid.rate], maintenanceDuty)
  })
