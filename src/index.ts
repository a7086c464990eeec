export { determineEarningPeriod } from './rule-225/determine-earning-period.js'
export { postponeLapseDate } from './rule-225/postpone-lapse-date.js'
