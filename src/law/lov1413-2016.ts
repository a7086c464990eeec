import type { IsoDate } from '../calendar/iso-date.js'

/**
 * From which day the wording of LOV nr. 1413/2016 is applied: § 13 f, stk. 4, 2. pkt. and stk. 7, 3. pkt. The act is of
 * 30 November 2016; its own date of effect was not seen, so that the first 1st of a month after it is taken.
 */
export const LOV_1413_FROM: IsoDate = '2016-12-01'
