import { type Issue, issue } from '../../evaluation/issue.js'
import type { Answer } from '../../logic/answer.js'

/**
 * The warning that a stated maintenance duty is contradicted by the rate itself.
 *
 * @param path the field of the duty
 * @param rate the rate in legal notation, which is made only where it is told
 * @param byRate whether the rate is one for those with a maintenance duty
 */
export function dutyAgainstRate(path: string, rate: () => string, byRate: Answer, stated: Answer): Issue[] {
  if (byRate === 'unknown' || stated === 'unknown' || byRate === stated) return []
  return [issue(path, 'duty-against-rate', { rate: rate() })]
}
