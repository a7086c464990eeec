import type { Step } from '../../evaluation/step.js'
import type { RuleId } from '../../law/rules.js'
import type { TimelineBar, TimelineLane } from '../timeline-data.js'
import { fieldsOf, numberIn, stretchIn } from './fields.js'

const ofWork: readonly RuleId[] = ['ordinary-work', 'subsidised-work', 'self-employment']
const states = {
  met: 'counts',
  computed: 'counts',
  notMet: 'not',
  notReached: 'not',
  unknown: 'open'
} as const

/** The lane of work, from the step of each record. */
export function workLane(steps: readonly Step[]): TimelineLane[] {
  const bars = steps.flatMap(({ rule, inputs, outcome, value }): TimelineBar[] => {
    const stretch = ofWork.includes(rule) ? stretchIn(inputs) : undefined
    if (stretch === undefined) return []
    const place = typeof inputs.work === 'number' ? { place: inputs.work } : {}
    return [
      {
        what: 'work',
        state: states[outcome],
        ...stretch,
        ...place,
        hours: numberIn(fieldsOf(value), 'least')
      }
    ]
  })
  return bars.length === 0 ? [] : [{ lane: 'work', bars }]
}
