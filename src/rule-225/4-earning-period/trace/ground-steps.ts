import { isoDate } from '../../../calendar/iso-date.js'
import type { Json } from '../../../evaluation/json.js'
import { type Step, step } from '../../../evaluation/step.js'
import type { Ground } from '../../../input/earning-period-facts.js'
import type { CitationId } from '../../../law/citations.js'
import { groundCitation, groundRule } from '../13f-12-grounds.js'
import { covidExtensions } from '../13h-covid.js'
import type { CountedDays } from '../reckoning/counted-days.js'
import { groundCounts, releasedFromAvailability } from '../reckoning/open-grounds.js'
import type { Told } from './told.js'

const daysOf = (counted: readonly CountedDays[]): number => counted.reduce((sum, { days }) => sum + days, 0)

/** A ground that holds no day: there is nothing to tell of it. */
export const isEmpty = (ground: Ground): boolean => 'within' in ground && ground.days === 0

/** A step for each ground in the facts, and one for each covid period of which days count. */
export function groundSteps({
  facts,
  counted,
  asked
}: Pick<Told, 'counted' | 'asked'> & { facts: Pick<Told['facts'], 'grounds'> }): Step[] {
  const open = new Set(asked.map(({ ground }) => ground))
  // The days stand in the order of the grounds, those of covid after them all.
  let place = 0
  const next = (ground: number | 'covid'): readonly CountedDays[] => {
    const first = place
    while (counted[place]?.ground === ground) place++
    return counted.slice(first, place)
  }
  const steps: Step[] = []
  facts.grounds.forEach((ground, index) => {
    const days = next(index)
    if (!isEmpty(ground)) steps.push(groundStep(ground, index, days, open.has(index)))
  })
  const covid = next('covid')
  for (const { from, to, citation } of covidExtensions) {
    const days = daysOf(covid.filter((entry) => entry.citation === citation))
    if (days === 0) continue
    const inputs = { from: isoDate(from), to: isoDate(to) }
    steps.push(
      step('ground-covid', 'computed', { inputs, value: { days }, also: [citation], decisive: true })
    )
  }
  return steps
}

function groundStep(ground: Ground, index: number, counted: readonly CountedDays[], open: boolean): Step {
  const { kind, documented } = ground
  const inputs: Record<string, Json> = { ground: index, documented }
  if (kind === 'education-or-other-benefit') inputs.exemptFromAvailability = releasedFromAvailability(ground)
  const { from, to } = 'within' in ground ? ground.within : ground
  inputs.from = from
  inputs.to = to
  if ('within' in ground) inputs.stated = ground.days
  const days = daysOf(counted)
  const counts = groundCounts(ground)
  if (open || counts === 'unknown')
    return step(groundRule(kind), 'unknown', { inputs, value: { days }, decisive: open })
  if (counts === 'no') return step(groundRule(kind), 'notMet', { inputs })
  return step(groundRule(kind), 'met', {
    inputs,
    value: { days },
    also: otherGround(counted, groundCitation[kind]),
    decisive: days > 0
  })
}

/** Nr. 5 and case 46, where sick days are days of exemption. */
const otherGround = (counted: readonly CountedDays[], own: CitationId): CitationId[] =>
  counted.some(({ citation }) => citation !== own)
    ? [groundCitation['limited-work-capacity'], 'undersoegelse-2018/3.4.4']
    : []
