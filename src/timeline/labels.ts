import { inWords } from '../explain/in-words.js'
import { catalogues, type Language } from '../explain/language.js'
import { timeline as danish } from '../words/da/timeline.js'
import { timeline as english } from '../words/en/timeline.js'
import type { Words } from '../words/words.js'
import { daysAfter, lengthOf } from './read/fields.js'
import type { TimelineBar, TimelineLane, TimelineMark } from './timeline-data.js'

/** What a timeline says, in each language. */
export const wordsIn: Readonly<Record<Language, Words<typeof danish>>> = { da: danish, en: english }

/** What a lane is called. */
function nameOf(lane: TimelineLane['lane'], language: Language): string {
  const names: Readonly<Record<string, string>> = {
    ...catalogues[language].terms.ground,
    ...wordsIn[language].lanes
  }
  return names[lane] ?? lane
}

/** A lane's name, with its days where they extend the period, and the whole period by its dates. */
export function laneLabel({ lane, bars, days }: TimelineLane, language: Language): string {
  const { total, bar } = wordsIn[language]
  const name = nameOf(lane, language)
  if (bars.some(({ what }) => what === 'ground')) {
    const isOpen = bars.some(({ state }) => state === 'open')
    const sentence = days ? (isOpen ? total.open : total.days) : isOpen ? total.unsettled : total.none
    return inWords(sentence, { name, days: days ?? 0 }, language)
  }
  const inPeriod = bars.filter(({ state }) => state === 'counts')
  const [first, last] = [inPeriod[0], inPeriod.at(-1)]
  // Of a period that has begun afresh, and of one that can last longer, no dates are told.
  const isSettled = last?.goesOn === undefined && !bars.some(({ what }) => what === 'fresh-start')
  if (lane !== 'period' || first === undefined || last === undefined || !isSettled) return name
  const leftOut = bars.find(({ what }) => what === 'left-out')
  const from = leftOut === undefined ? first.from : daysAfter(leftOut.to, 1)
  return inWords(bar.named, { name, from, to: last.to }, language)
}

/** What a bar says of itself. */
export function barLabel(bar: TimelineBar, language: Language): string {
  const words = wordsIn[language]
  const say = (sentence: string): string =>
    inWords(sentence, { ...bar, length: lengthOf(bar), name: nameOfBar(bar, language) }, language)
  if (bar.what === 'ground') return say(groundSentence(bar, language))
  if (bar.what === 'work') {
    if (bar.state === 'not') return say(words.bar.not)
    return say(bar.state === 'open' ? words.bar.workOpen : words.bar.work)
  }
  if (bar.days === undefined) return say(words.bar.named)
  // The days added to a period follow each other, and its first and last day are told.
  return say(bar.what === 'year-within-three' ? words.bar.namedDays : words.bar.added)
}

function nameOfBar({ what }: TimelineBar, language: Language): string {
  const names: Readonly<Record<string, string>> = wordsIn[language].bars
  return names[what] ?? what
}

function groundSentence(bar: TimelineBar, language: Language): string {
  const { bar: words } = wordsIn[language]
  const { state, days = 0, undated, goesOn } = bar
  if (state === 'not') return words.not
  if (state === 'open') {
    if (undated !== undefined) return words.openUndated
    if (!goesOn) return words.open
    return days > 0 ? words.ongoing : words.openOngoing
  }
  if (undated !== undefined) return days === undated ? words.undated : words.undatedSome
  if (goesOn) return words.ongoing
  if (days === 0) return words.none
  return days === lengthOf(bar) ? words.all : words.some
}

/** What a marked day is, with its date. */
export const markLabel = (mark: TimelineMark, language: Language): string =>
  inWords(wordsIn[language].marks[mark.what], { ...mark }, language)
