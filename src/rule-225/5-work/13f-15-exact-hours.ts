/**
 * Hours, exactly: whole hundredths of an hour, and income in øre to be divided by a rate in øre an hour. No rounding
 * decides a case; only what is shown is rounded down, to two decimals.
 */
export interface ExactHours {
  hundredths: number
  /** Øre of income by the rate that divides them. */
  converted: readonly (readonly [oere: number, rate: number])[]
}

/** No hours. */
export const NO_HOURS: ExactHours = { hundredths: 0, converted: [] }

/** Documented hours, in hundredths. */
export const documentedHours = (hundredths: number): ExactHours => ({ hundredths, converted: [] })

/** § 13 f, stk. 15: income in øre "divideret med en omregningssats" in øre an hour. */
export const convertedHours = (oere: number, rate: number): ExactHours => ({
  hundredths: 0,
  converted: [[oere, rate]]
})

/** All the hours together. */
export function sumOfHours(parts: readonly ExactHours[]): ExactHours {
  let hundredths = 0
  const converted: ExactHours['converted'][number][] = []
  for (const part of parts) {
    hundredths += part.hundredths
    converted.push(...part.converted)
  }
  return { hundredths, converted }
}

/**
 * The hours in whole hundredths, rounded down once, at the end. A whole number of hours is reached exactly where the
 * rounded hundredths reach it.
 */
export function hundredthsDown({ hundredths, converted }: ExactHours): number {
  if (converted.length === 0) return hundredths
  const oereByRate = new Map<number, number>()
  for (const [oere, rate] of converted) oereByRate.set(rate, (oereByRate.get(rate) ?? 0) + oere)
  // Fractions of an hour with different denominators, brought to a common one.
  let numerator = BigInt(hundredths)
  let denominator = 1n
  for (const [rate, oere] of oereByRate) {
    numerator = numerator * BigInt(rate) + BigInt(oere) * 100n * denominator
    denominator *= BigInt(rate)
  }
  return Number(numerator / denominator)
}
