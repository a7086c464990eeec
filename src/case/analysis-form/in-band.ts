import type { PrintedAnswer } from '../../law/analysis-form/question.js'

/**
 * Whether something lies in the band that a printed answer stands for; in none where it stands for no numbers.
 * `compare` sets it against a limit of the band: negative where it lies below, 0 where it lies on it, positive where
 * it lies above.
 */
export function isInBand({ band }: PrintedAnswer, compare: (limit: number) => number): boolean {
  if (band === undefined) return false
  const { from, above, to, below } = band
  return (
    (from === undefined || compare(from) >= 0) &&
    (above === undefined || compare(above) > 0) &&
    (to === undefined || compare(to) <= 0) &&
    (below === undefined || compare(below) < 0)
  )
}
