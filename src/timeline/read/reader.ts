import type { Evaluation } from '../../evaluation/evaluation.js'
import type { TimelineMark, TimelinePart } from '../timeline-data.js'

/** An evaluation that the rule reaches, of a function whose answer is of a certain kind. */
export type Settled<Value, Extra = unknown> = Exclude<
  Evaluation<Value, Extra>,
  { kind: 'invalid' | 'notCovered' }
>

/** What a function's evaluations show, one part for each person; today is added to each. */
export type Reader<Value = never, Extra = unknown> = (evaluation: Settled<Value, Extra>) => TimelinePart[]

/** What is decided, or what can be said already. */
export const saidIn = <Value, Extra>(evaluation: Settled<Value, Extra>): Partial<Value & Extra> =>
  evaluation.kind === 'decided'
    ? (evaluation.value as Partial<Value & Extra>)
    : ((evaluation.partial ?? {}) as Partial<Value & Extra>)

/** A mark where there is a day to mark. */
export const markOn = (what: TimelineMark['what'], on: string | undefined): TimelineMark[] =>
  on === undefined ? [] : [{ what, on }]
