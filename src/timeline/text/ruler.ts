import type { Language } from '../../explain/language.js'
import type { Scale } from '../scale.js'
import { type Tick, ticksOf } from '../ticks.js'

/** The years, the months where they have room, and a line with a mark where each begins. */
export function rulerOf(scale: Scale, language: Language): string[] {
  const { months, years } = ticksOf(scale, (text) => text.length, 1, language)
  const line = new Array<string>(scale.right).fill('-')
  for (const { x } of [...months, ...years]) line[columnOf(x, scale)] = '+'
  const named = months.some(({ label }) => label !== undefined)
  return [written(years, scale), ...(named ? [written(months, scale)] : []), line.join('')]
}

const columnOf = (x: number, { right }: Scale): number => Math.min(Math.round(x), right - 1)

function written(ticks: readonly Tick[], scale: Scale): string {
  const signs = new Array<string>(scale.right).fill(' ')
  for (const { x, label = '' } of ticks) {
    const start = Math.min(columnOf(x, scale), scale.right - label.length)
    for (const [index, letter] of [...label].entries()) signs[start + index] = letter
  }
  return signs.join('').trimEnd()
}
