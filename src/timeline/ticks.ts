import { civilOfDay } from '../calendar/day.js'
import { isoDate } from '../calendar/iso-date.js'
import { firstOf, type Month, monthOf } from '../calendar/month.js'
import type { Language } from '../explain/language.js'
import { dateInWords } from '../words/date-in-words.js'
import type { Scale } from './scale.js'

/** A line across the lanes at the 1st of a month, and what is written at it. */
export interface Tick {
  x: number
  label?: string
}

/** The ticks of the months, and those of the years. */
export interface Ticks {
  months: Tick[]
  years: Tick[]
}

/** The months of a year, and more letters than the longest of their names has. */
const twelve = /* @__PURE__ */ Array.from({ length: 12 }, (_, month) => 24_000 + month)
const LONGEST = 20

/** A month's name: `februar`. */
export const monthName = (month: Month, language: Language): string =>
  dateInWords(isoDate(firstOf(month)), language).split(' ')[1] ?? ''

/**
 * The ticks of a scale: each month where its name has room, in full or by three letters; otherwise each quarter, or none.
 * Years stand at their January, the first one at the beginning; where they are many, each second, fifth, tenth, …
 *
 * @param measure how wide a label is
 * @param gap how far two labels stand apart
 */
export function ticksOf(
  { first, end, x }: Scale,
  measure: (label: string) => number,
  gap: number,
  language: Language
): Ticks {
  const [from, to] = [monthOf(first), monthOf(end)]
  const all = Array.from({ length: to - from }, (_, index) => from + index)
  const perMonth = (x(end) - x(first)) / all.length
  const widest = (letters: number): number =>
    gap + Math.max(...twelve.map((month) => measure(monthName(month, language).slice(0, letters))))
  const long = widest(LONGEST) <= perMonth
  const short = widest(3)
  const every = short <= perMonth ? 1 : short <= perMonth * 3 ? 3 : 12
  return {
    months: all
      .filter((month) => month % every === 0)
      .map((month) => {
        const name = monthName(month, language)
        const at = x(firstOf(month))
        return every === 12 ? { x: at } : { x: at, label: long ? name : name.slice(0, 3) }
      }),
    years: yearTicks(all, perMonth, x, gap + measure('2000'))
  }
}

function yearTicks(all: readonly Month[], perMonth: number, x: Scale['x'], room: number): Tick[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * 12 * perMonth >= room) ?? 100
  const [first] = all
  const ticks = all.flatMap((month): (Tick & { month: Month })[] => {
    const { year } = civilOfDay(firstOf(month))
    const isShown = month === first || (month % 12 === 0 && year % step === 0)
    return isShown ? [{ month, x: x(firstOf(month)), label: String(year) }] : []
  })
  // The year in which the picture begins gives way to the next one where there is no room for both.
  const [begins, next] = ticks
  return begins !== undefined && next !== undefined && next.x - begins.x < room ? ticks.slice(1) : ticks
}
