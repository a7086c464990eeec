import { barRows } from '../bar-rows.js'
import { extentOf, type Scale } from '../scale.js'
import type { TimelineBar, TimelineLane, TimelineStretch } from '../timeline-data.js'

/** The sign of the days of a bar, by which a line below the chart says what they are. */
const signs: Readonly<Record<TimelineBar['what'], string>> = {
  'year-within-three': '=',
  'fresh-start': '-',
  'left-out': '-',
  original: '=',
  'late-notice': '!',
  extension: '+',
  'three-year-limit': '~',
  regaining: '=',
  'municipality-extension': 'k',
  ground: '#',
  work: 'w',
  owed: 'x'
}

/** The sign of a bar: of a ground also whether its days count, where their dates are known. */
export function signOf({ what, state, undated }: TimelineBar): string {
  if (state === 'open') return '?'
  if (what === 'ground' || what === 'work')
    return state === 'not' ? '-' : undated === undefined ? signs[what] : ':'
  return signs[what]
}

interface Columns {
  start: number
  end: number
}

function columnsOf(stretch: TimelineStretch, scale: Scale): Columns {
  const { left, right } = extentOf(stretch, scale)
  const start = Math.min(Math.round(left), scale.right - 1)
  return { start, end: Math.min(Math.max(Math.round(right), start + 1), scale.right) }
}

/** The bars of a lane in lines of signs; bars that overlap stand in lines of their own. */
export function chartOf(lane: TimelineLane, scale: Scale): string[] {
  return barRows(lane, scale).map((row) => {
    const signs = new Array<string>(scale.right).fill(' ')
    const ofRow = row.map(({ bar }) => ({ bar, at: columnsOf(bar, scale) }))
    // The shorter ones last, so that none is written over.
    ofRow.sort((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start))
    for (const { bar, at } of ofRow) writeBar(signs, bar, at, scale)
    return signs.join('').trimEnd()
  })
}

function writeBar(signs: string[], bar: TimelineBar, { start, end }: Columns, scale: Scale): void {
  const { counted, state, goesOn } = bar
  const sign = signOf(bar)
  signs.fill(state === 'counts' && counted !== undefined ? '.' : sign, start, end)
  if (state === 'counts')
    for (const stretch of counted ?? []) {
      const part = columnsOf(stretch, scale)
      signs.fill(sign, part.start, part.end)
    }
  if (goesOn) signs[Math.min(end, scale.right - 1)] = '>'
}

/** Letters at the columns of days, in as many lines as it takes to part those of one column. */
export function lettersAt(days: readonly { letter: string; on: string }[], scale: Scale): string[] {
  const lines: string[][] = []
  for (const { letter, on } of days) {
    const { start } = columnsOf({ from: on, to: on }, scale)
    let line = lines.find((each) => each[start] === ' ')
    if (line === undefined) {
      line = new Array<string>(scale.right).fill(' ')
      lines.push(line)
    }
    line[start] = letter
  }
  return lines.map((line) => line.join('').trimEnd())
}
