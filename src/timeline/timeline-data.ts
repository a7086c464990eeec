import type { IsoDate } from '../calendar/iso-date.js'
import type { NextStepId } from '../case/next-steps/next-step.js'
import type { NotCovered } from '../evaluation/evaluation.js'
import type { Capability } from '../evaluation/stamp.js'
import type { Whom } from '../input/case-facts.js'
import { groundKinds } from '../input/earning-period-facts.js'

/** The lanes of a timeline: a closed set, in the order in which they are drawn. */
export const timelineLaneIds = [
  'year-of-aid',
  'period',
  'municipality',
  ...groundKinds,
  'covid',
  'work',
  'owed'
] as const

/** What a lane shows: the year of aid, the earning period, one kind of ground, work, or what is owed. */
export type TimelineLaneId = (typeof timelineLaneIds)[number]

/** What a bar stands for: a closed set. */
export const timelineBarIds = [
  'year-within-three',
  'fresh-start',
  'left-out',
  'original',
  'late-notice',
  'extension',
  'three-year-limit',
  'regaining',
  'municipality-extension',
  'ground',
  'work',
  'owed'
] as const

/**
 * What a bar stands for. Of the earning period: the months left out because they lie more than three years back, the
 * period before extension, the days of a late letter, those of the grounds, and those given for months left out.
 */
export type TimelineBarId = (typeof timelineBarIds)[number]

/** The days that are marked: a closed set, in the order in which those of one day are told. */
export const timelineMarkIds = [
  'compute-by',
  'expected-transition-date',
  'transition-date',
  'first-lapse-date',
  'expected-lapse-date',
  'notice-deadline',
  'letter-sent',
  'old-lapse-date',
  'calculation-date',
  'hearing-deadline',
  'decision',
  'municipality-lapse-date',
  'municipality-cut',
  'lapse-date',
  'earliest-lapse-date',
  'consequence',
  'reduced-from',
  'regained-on',
  'resumed-from',
  'next-lapse-date',
  'next-step',
  'today'
] as const

/** What a marked day is. */
export type TimelineMarkId = (typeof timelineMarkIds)[number]

/** Whole days, both ends included. */
export interface TimelineStretch {
  from: IsoDate
  to: IsoDate
}

/** A stretch of days in a lane. */
export interface TimelineBar extends TimelineStretch {
  what: TimelineBarId
  /** `counts`, does not (`not`), or it is not known yet (`open`). */
  state: 'counts' | 'not' | 'open'
  /** How many days it adds or counts; of a ground those by which it extends the earning period. */
  days?: number
  /** The hours of work that are certain to count. */
  hours?: number
  /** The place of the ground, or of the record of work, in the facts, from 0. */
  place?: number
  /** Where only a number of days is known: how many there are somewhere in the stretch. */
  undated?: number
  /** The days that count; absent where their dates are not known. */
  counted?: TimelineStretch[]
  /** It goes on, or can prove to go on, after its last day. */
  goesOn?: true
}

/** A lane with its bars, in order of their beginning. */
export interface TimelineLane {
  lane: TimelineLaneId
  /** What the bars count together, where that is days. */
  days?: number
  bars: TimelineBar[]
}

/** A marked day. */
export interface TimelineMark {
  what: TimelineMarkId
  on: IsoDate
  /** What must be done by then, for a `next-step`. */
  step?: NextStepId
  /** Whole kroner a month by which the aid is cut, for a `consequence`. */
  kroner?: number
}

/** What is drawn of one person. */
export interface TimelinePart {
  /** Whose it is; absent where there is only one. */
  whom?: Whom
  lanes: TimelineLane[]
  /** In order of their days. */
  marks: TimelineMark[]
}

/** The days of an evaluation in order, ready to be drawn. */
export interface DrawnTimeline extends TimelineStretch {
  kind: 'drawn'
  /** The function that made the evaluation. */
  of: Capability | 'postponement'
  /** Whether facts are missing: then the dates are the earliest possible. */
  isOpen: boolean
  /** One, or two for a couple. */
  parts: TimelinePart[]
}

/**
 * Why there is nothing to draw. `no-period`: the function's answers hold no dates in a period. `no-dates`: this answer
 * names none. `invalid`: the facts cannot be. Otherwise why the rule does not reach the case.
 */
export type NoTimeline = 'no-period' | 'no-dates' | 'invalid' | NotCovered

/** A timeline with nothing on it. */
export interface EmptyTimeline {
  kind: 'empty'
  reason: NoTimeline
}

/** The days of an evaluation in order, or why there are none. */
export type Timeline = DrawnTimeline | EmptyTimeline
