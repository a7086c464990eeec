import type { Review, ReviewedMatter, ReviewVerdict } from './review.js'

/**
 * Whether a verdict rests on what the facts indicate of exemption: that is the municipality's judgement, so that no more
 * than an indication can be said of it.
 */
export function restsOnExemption(verdict: ReviewVerdict, matters: Review['matters']): boolean {
  const exemption = matters.find(({ matter }) => matter === 'exemption')
  if (exemption === undefined) return false
  if (verdict === 'correct') return true
  return (
    verdict === 'incorrect' && exemption.verdict === 'incorrect' && !matters.some(isWrongByOtherThanExemption)
  )
}

/** That aid was cut at all is wrong of those who are exempt. */
const isWrongByOtherThanExemption = ({ matter, about, verdict, error }: ReviewedMatter): boolean =>
  about === 'substance' && verdict === 'incorrect' && matter !== 'exemption' && error !== 'wrongly-cut'

/** A verdict as it is told. */
export function verdictAsSaid(
  verdict: ReviewVerdict,
  matters: Review['matters']
): ReviewVerdict | 'indicated-correct' | 'indicated-incorrect' {
  if (!restsOnExemption(verdict, matters)) return verdict
  return verdict === 'correct' ? 'indicated-correct' : 'indicated-incorrect'
}
