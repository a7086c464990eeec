import type { Capability } from '../evaluation/stamp.js'
import { headOf } from '../explain/heads.js'
import { inWords } from '../explain/in-words.js'
import { catalogues, type Language } from '../explain/language.js'
import { barLabel, laneLabel, markLabel, wordsIn } from './labels.js'
import { type Timelined, timeline } from './timeline.js'
import type { DrawnTimeline, EmptyTimeline, TimelineLane } from './timeline-data.js'

/** A timeline with what stands above it. */
export interface Told {
  title: string
  /** The outcome, a sentence a line; of an empty timeline why it is empty. */
  summary: readonly string[]
  line: DrawnTimeline | EmptyTimeline
}

/** The title and the outcome of an evaluation, as its page has them, with its timeline. */
export function toldOf(evaluation: Timelined, language: Language): Told {
  const line = timeline(evaluation)
  const { page, pages } = catalogues[language]
  const { title, empty, open } = wordsIn[language]
  const named = (of: string): string => inWords(title, { title: of }, language)
  if (evaluation.kind === 'invalid')
    return { title: page.invalid.title, summary: [page.invalid.summary], line }
  if (!('stamp' in evaluation)) {
    const { title: of, summary } = pages['earning-period']
    return { title: named(of), summary: [inWords(summary.lapse, { ...evaluation.value }, language)], line }
  }
  const capability = evaluation.stamp.trace.split('/')[0] as Capability
  const of = named(pages[capability].title)
  if (line.kind === 'empty' && (line.reason === 'no-period' || line.reason === 'no-dates'))
    return { title: of, summary: [empty[line.reason]], line }
  const { summary } = headOf(capability, evaluation, language)
  if (line.kind === 'empty' || !line.isOpen) return { title: of, summary, line }
  // The page of a case says that what is missing stands below; here it does not.
  const sentences = summary.filter((sentence) => sentence !== pages.case.summary.open)
  return { title: of, summary: [...sentences, open], line }
}

/** More bars than this in a lane are told by their number of days alone. */
const MOST_TOLD = 12

/** Whether each bar of a lane is told by itself. */
export const areTold = ({ bars }: TimelineLane): boolean => bars.length <= MOST_TOLD

/** All that the picture shows, in sentences: what a screen reader says. */
export function description({ summary, line }: Told, language: Language): string {
  const { described, persons, datesHeading } = wordsIn[language]
  const told = (name: string, items: readonly string[]): string =>
    inWords(described, { name, items: items.join('; ') }, language)
  if (line.kind === 'empty') return summary.join(' ')
  const parts = line.parts.flatMap(({ whom, lanes, marks }) => [
    ...(whom === undefined ? [] : [`${persons[whom]}.`]),
    ...lanes.map((lane) =>
      areTold(lane)
        ? told(
            laneLabel(lane, language),
            lane.bars.map((bar) => barLabel(bar, language))
          )
        : `${laneLabel(lane, language)}.`
    ),
    told(
      datesHeading,
      marks.map((mark) => markLabel(mark, language))
    )
  ])
  return [...summary, ...parts].join(' ')
}
