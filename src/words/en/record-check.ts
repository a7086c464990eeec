import type { page as danish } from '../da/record-check.js'
import type { Words } from '../words.js'

/** What the check of a stored record says, in English, after the record's name and a colon. */
export const page: Words<typeof danish> = {
  unnamed: 'No. {number}',
  same: 'Unchanged. The same evaluation comes out again.',
  different:
    'Differs. The evaluation was made with this version ({now}), but it does not come out again. What is stored has been changed since.',
  sameAgain: 'Same result. The evaluation was made with version {made}, and version {now} gives the same.',
  changedSince:
    'Another result. The evaluation was made with version {made}, and version {now} gives something else.',
  sameOfOtherLaw:
    'Same result. The evaluation was made with another edition of the rules ({made}), and version {now} gives the same.',
  changedSinceOtherLaw:
    'Another result. The evaluation was made with another edition of the rules ({made}), and version {now} gives something else.',
  unreadable: {
    'no-record':
      'Cannot be checked. The facts (facts), an evaluation (evaluation) or its stamp (stamp) are missing.',
    'nothing-evaluated':
      'Cannot be checked. There were errors in the facts of the case, so there is no evaluation to check.',
    'unknown-trace': 'Cannot be checked. This version does not know that kind of evaluation.'
  },
  invalid: 'Cannot be read.',
  difference: '{path}: stored: {stored}, now: {now}',
  absent: 'not there',
  more: {
    one: 'and 1 more difference; --format json shows them all',
    several: 'and {count} more differences; --format json shows them all'
  }
}
