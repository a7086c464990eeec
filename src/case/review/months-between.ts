import type { IsoDate } from '../../calendar/iso-date.js'
import { monthOf } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'

/** Whole months from one 1st to another; negative where it lies before. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  monthOf(validDay(to)) - monthOf(validDay(from))
