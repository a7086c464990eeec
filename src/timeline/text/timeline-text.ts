import { readEvaluation } from '../../evaluation/read-evaluation.js'
import type { Language } from '../../explain/language.js'
import { barLabel, laneLabel, markLabel, wordsIn } from '../labels.js'
import { linesOf } from '../lines-of.js'
import { type Scale, scaleOf } from '../scale.js'
import type { Timelined } from '../timeline.js'
import type { TimelineBar, TimelineLane, TimelinePart } from '../timeline-data.js'
import { areTold, toldOf } from '../told.js'
import { chartOf, lettersAt, signOf } from './chart.js'
import { rulerOf } from './ruler.js'

/** How a timeline is written. */
export interface TimelineTextOptions {
  language: Language
  /** How many characters a line has at most, 40 to 200; 80 where nothing is said, and the nearest of them otherwise. */
  width?: number
}

const LEAST = 40
const USUAL = 80
const MOST = 200
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const letterOf = (index: number): string => LETTERS[index] ?? '*'

/**
 * Writes the timeline of an evaluation for a terminal: the same lanes as the picture in lines of signs, each with what it
 * means, and a letter at each day that the list below the chart names. No colours and no control characters. Where there
 * is nothing to draw it says why. Nothing is thrown.
 *
 * @param options `language`: `da` or `en`; `width`: characters a line, 40 to 200
 *
 * @example
 * const facts = { lapseDate: '2016-10-01', notice: { sentOn: '2016-07-08' }, grounds: [] }
 * const evaluation = determineEarningPeriod(facts, { asOf: '2017-01-15' })
 * timelineText(evaluation, { language: 'da', width: 60 })
 * // 'TIDSLINJE: OPTJENINGSPERIODE OG BORTFALDSDATO\n\nHjælpen kan tidligst …'
 */
export function timelineText(evaluation: Timelined, { language, width }: TimelineTextOptions): string {
  const wanted = width === undefined || Number.isNaN(width) ? USUAL : Math.trunc(width)
  const columns = Math.max(LEAST, Math.min(wanted, MOST))
  return readEvaluation(evaluation, (read) => textOf(read, columns, language))
}

function textOf(evaluation: Timelined, columns: number, language: Language): string {
  const { title, summary, line } = toldOf(evaluation, language)
  const lines = [
    ...wrapped(title.toUpperCase(), '', columns),
    '',
    ...summary.flatMap((sentence) => wrapped(sentence, '', columns))
  ]
  if (line.kind === 'drawn') {
    const scale = scaleOf(line, 0, columns)
    for (const part of line.parts) lines.push('', ...partLines(part, scale, language))
  }
  return lines.join('\n')
}

function partLines({ whom, lanes, marks }: TimelinePart, scale: Scale, language: Language): string[] {
  const { persons, datesHeading } = wordsIn[language]
  const dates = marks.map((mark, index) => ({ letter: letterOf(index), on: mark.on, mark }))
  return [
    ...(whom === undefined ? [] : [persons[whom].toUpperCase(), '']),
    ...rulerOf(scale, language),
    ...lettersAt(dates, scale),
    ...lanes.flatMap((lane) => ['', ...laneLines(lane, scale, language)]),
    '',
    datesHeading,
    ...dates.flatMap(({ letter, mark }) => wrapped(markLabel(mark, language), `  ${letter}  `, scale.right))
  ]
}

function laneLines(lane: TimelineLane, scale: Scale, language: Language): string[] {
  const said = (bar: TimelineBar): string[] =>
    wrapped(barLabel(bar, language), `  ${signOf(bar)}  `, scale.right)
  return [
    ...wrapped(laneLabel(lane, language), '', scale.right),
    ...chartOf(lane, scale),
    ...(areTold(lane) ? lane.bars.flatMap(said) : [])
  ]
}

/** A text in lines of so many characters, the first after a mark and the others below it. */
function wrapped(text: string, mark: string, width: number): string[] {
  const indent = ' '.repeat(mark.length)
  return linesOf(text, width - mark.length, (line) => line.length).map(
    (line, index) => `${index === 0 ? mark : indent}${line}`
  )
}
