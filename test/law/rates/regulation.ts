import { regulationPercent } from '../../../src/law/rates/yearly-amounts.js'

// The yearly regulation in whole numbers, so that no rounding of the computer's can tip half a krone.

/** The per cent of each year from 2017 in hundredths: 1.25 per cent is 125 of 10,000. */
const hundredths = regulationPercent.map((percent) => Math.round(percent * 100))

/** What each amount but the last becomes in the year after it, in ten-thousandths, exactly. */
export const regulated = (amounts: readonly number[]): number[] =>
  amounts.slice(0, -1).map((amount, index) => amount * (10_000 + (hundredths[index] ?? Number.NaN)))

/** To the nearest whole; a half goes up. */
export const toNearest = (tenThousandths: number): number => Math.floor((tenThousandths + 5000) / 10_000)
