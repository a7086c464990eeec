import type { Language } from '../../explain/language.js'
import { wordsIn } from '../labels.js'
import { linesOf } from '../lines-of.js'
import { scaleOf } from '../scale.js'
import { type Ticks, ticksOf } from '../ticks.js'
import type { TimelinePart } from '../timeline-data.js'
import type { Told } from '../told.js'
import { layLane, type PlacedLane } from './lay-lane.js'
import { layMarks, type PlacedMark } from './lay-marks.js'
import { MARGIN, type PlacedText, paper, sizes, WIDTH } from './paper.js'
import { textWidth } from './text-width.js'

/** What is drawn of one person, placed. */
export interface PlacedPart {
  heading?: PlacedText
  /** The base lines of the years and of the months, and where the lanes begin and end. */
  years: number
  months: number
  top: number
  bottom: number
  ticks: Ticks
  lanes: PlacedLane[]
  marks: PlacedMark[]
}

/** A whole picture, placed: what is left is to draw it. */
export interface Layout {
  width: number
  height: number
  texts: PlacedText[]
  parts: PlacedPart[]
}

const LEADING = 1.4

/** Places all that is told on paper of a fixed width, as long as it takes. */
export function layOut(
  { title, summary, line }: Told,
  heading: string | undefined,
  language: Language
): Layout {
  const texts: PlacedText[] = []
  let y = MARGIN
  const write = (text: string, size: number, isBold: boolean): void => {
    for (const each of linesOf(text, paper.right - paper.left, (line) => textWidth(line, size, isBold))) {
      y += size * LEADING
      texts.push({ x: paper.left, y: y - size * 0.3, text: each, size, ...(isBold ? { isBold } : {}) })
    }
  }
  if (heading !== undefined) write(heading, sizes.heading, false)
  write(title, sizes.title, true)
  y += 4
  for (const sentence of summary) write(sentence, sizes.text, false)
  const parts: PlacedPart[] = []
  if (line.kind === 'drawn')
    for (const part of line.parts) {
      const scale = scaleOf(line, paper.left, paper.right)
      const placed = layPart(part, scale, y + 14, language)
      parts.push(placed.part)
      y = placed.bottom
    }
  return { width: WIDTH, height: Math.ceil(y + MARGIN), texts, parts }
}

function layPart(
  { whom, lanes, marks }: TimelinePart,
  scale: ReturnType<typeof scaleOf>,
  top: number,
  language: Language
): { part: PlacedPart; bottom: number } {
  let y = top
  const part: PlacedPart = {
    years: 0,
    months: 0,
    top: 0,
    bottom: 0,
    ticks: ticksOf(scale, (label) => textWidth(label, sizes.tick, true), 6, language),
    lanes: [],
    marks: []
  }
  if (whom !== undefined) {
    y += sizes.text * LEADING
    part.heading = {
      x: paper.left,
      y,
      text: wordsIn[language].persons[whom],
      size: sizes.title - 2,
      isBold: true
    }
    y += 8
  }
  part.years = y + sizes.tick
  const isNamed = part.ticks.months.some(({ label }) => label !== undefined)
  part.months = part.years + (isNamed ? sizes.tick * LEADING : 0)
  part.top = part.months + 6
  y = part.top + 4
  for (const lane of lanes) {
    const placed = layLane(lane, scale, y, language)
    part.lanes.push(placed)
    y = placed.bottom
  }
  part.bottom = y + 6
  part.marks = layMarks(marks, scale, part.bottom, language)
  return { part, bottom: Math.max(part.bottom, ...part.marks.map(({ label }) => label.y + 6)) }
}
