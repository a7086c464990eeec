// What the back end answers: a path for each function, named as on the command line. A further one is a further line.
import { assessWorkRequirement, determineEarningPeriod, reduceUnmarried } from 'aktivloven'

export const capabilities = {
  'earning-period': {
    evaluate: determineEarningPeriod,
    summary: 'The earning period and the date from which the aid can lapse or be reduced'
  },
  'work-requirement': {
    evaluate: assessWorkRequirement,
    summary: 'Whether the hours in the earning period suffice'
  },
  reduction: {
    evaluate: reduceUnmarried,
    summary: "By how much an unmarried person's aid is reduced each month, and from when"
  }
}
