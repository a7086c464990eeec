import type { EarliestRegaining, Regaining } from '../../rule-225/8-regaining/regaining.js'
import type { TimelineLane, TimelinePart } from '../timeline-data.js'
import { dateIn, saidBy, stepOf, stretchIn } from './fields.js'
import { groundLanes } from './grounds.js'
import { markOn, type Settled, saidIn } from './reader.js'
import { workLane } from './work.js'

/** Regaining full aid: the days on which work counts, the work, and from when aid is paid in full again. */
export function readRegaining(evaluation: Settled<Regaining, EarliestRegaining>): TimelinePart[] {
  const { steps, stamp } = evaluation
  const said = saidIn(evaluation)
  const window = stretchIn(saidBy(steps, 'regaining-period'))
  const period: TimelineLane[] =
    window === undefined
      ? []
      : [{ lane: 'period', bars: [{ what: 'regaining', state: 'counts', ...window }] }]
  return [
    {
      lanes: [...period, ...groundLanes(steps, undefined, stamp.asOf), ...workLane(steps)],
      marks: [
        ...markOn('reduced-from', dateIn(stepOf(steps, 'regaining-period')?.inputs ?? {}, 'reducedFrom')),
        ...markOn('regained-on', said.regainedOn?.latest),
        ...markOn('resumed-from', said.resumedFrom),
        ...markOn('next-lapse-date', said.nextLapseDate)
      ]
    }
  ]
}
