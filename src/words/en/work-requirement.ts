import type { page as danish } from '../da/work-requirement.js'
import type { Words } from '../words.js'

/** The page of the work requirement, in English. */
export const page: Words<typeof danish> = {
  title: 'The requirement of ordinary unsubsidised work',
  summary: {
    met: 'The work requirement is met: at least {hours:hours} in the earning period, where {required:hours} are required.',
    notMet:
      'The work requirement is not met: {hours:hours} in the earning period, where {required:hours} are required. {shortfall:hours} are missing.',
    open: 'It cannot be decided yet whether the work requirement is met. The lapse date is at the earliest {earliestLapseDate:date}.'
  },
  labels: {
    hours: 'Hours that count',
    shortfall: 'Hours missing'
  }
}
