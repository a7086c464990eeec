import type { IsoDate } from '../calendar/iso-date.js'

/** Whether a date lies from one day to another, both included; a day that is left out sets no bound. */
export const isWithin = (
  date: IsoDate,
  { from, to }: { from?: IsoDate | undefined; to?: IsoDate | undefined }
): boolean =>
  // Dates in this form sort as text.
  (from === undefined || from <= date) && (to === undefined || date <= to)
