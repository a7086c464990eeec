import { type CountedGround, determineEarningPeriod, type Ground, type Notice } from '../../src/index.js'
import { type Case, daysFrom, plusDays, plusMonths } from '../arbitraries.js'

export const evaluate = ({ facts, options }: Case) => determineEarningPeriod(facts, options)

export const withGrounds = ({ facts, options }: Case, grounds: Ground[]): Case => ({
  facts: { ...facts, grounds },
  options
})

/** The result as the citizen sees it, which is also what a hinge tells of another result. */
export function seen(given: Case): object {
  const evaluation = evaluate(given)
  switch (evaluation.kind) {
    case 'decided': {
      const { lapseDate, requirement } = evaluation.value
      return { kind: 'decided', lapseDate, requirement }
    }
    case 'undetermined':
      return { kind: 'undetermined', earliestLapseDate: evaluation.partial?.earliestLapseDate }
    case 'notCovered':
      return { kind: 'notCovered', reason: evaluation.reason }
    case 'invalid':
      return evaluation
  }
}

/** The facts of a case that are not known, by their paths. */
export function openFacts({ facts }: Case): string[] {
  return [
    ...(facts.notice === 'unknown' || facts.notice === 'not-sent' ? ['facts.notice'] : []),
    ...facts.grounds.flatMap((ground, index) => {
      const education = ground.kind === 'education-or-other-benefit'
      const open = [
        ...(ground.documented === 'unknown' ? ['documented'] : []),
        ...(education && (ground.exemptFromAvailability ?? 'unknown') === 'unknown'
          ? ['exemptFromAvailability']
          : []),
        ...('within' in ground ? ['within'] : ground.to === 'ongoing' ? ['to'] : [])
      ]
      return open.map((field) => `facts.grounds[${index}].${field}`)
    })
  ]
}

/** The case with one open fact answered, in several ways that what is already known allows. */
export function answersTo({ facts, options }: Case, path: string): Case[] {
  const { asOf } = options
  if (path === 'facts.notice') {
    const now = (notice: Notice): Case => ({ facts: { ...facts, notice }, options })
    const sent = [0, 40, 190, 400].map((days) => now({ sentOn: plusDays(asOf, -days) }))
    const known = facts.notice === 'not-sent' ? [] : [now('sent-in-time'), ...sent, now('not-sent')]
    // What is not sent can only be sent from the day of assessment on, so time passes.
    const later = [0, 1, 30, 200, 800, 1400, 2100, 2800].map((days) => plusDays(asOf, days))
    return [
      ...known,
      ...later.map((sentOn) => ({
        facts: { ...facts, notice: { sentOn } },
        options: { ...options, asOf: sentOn }
      }))
    ]
  }
  const [, index, field] = /^facts\.grounds\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  const ground = facts.grounds[Number(index)]
  if (ground === undefined) return []
  const ways =
    'within' in ground && field === 'within' ? placesOf(ground, facts.lapseDate) : waysOf(ground, field, asOf)
  return ways.map(([known, ...more]) =>
    withGrounds({ facts, options }, [
      ...facts.grounds.map((each) => (each === ground ? known : each)),
      ...more
    ])
  )
}

/** Where days without dates lie: together from some day on, or some first and the others last in their stretch. */
function placesOf(ground: CountedGround, lapseDate: string): [Ground, ...Ground[]][] {
  const { days, within } = ground
  const spare = daysFrom(within.from, within.to) + 1 - days
  const starts = [-12, -6].map((months) => daysFrom(within.from, plusMonths(lapseDate, months)))
  const block = (length: number, from: string): Ground => ({
    ...ground,
    days: length,
    within: { from, to: plusDays(from, length - 1) }
  })
  const together = [0, spare, ...starts].map((skip): [Ground] => [
    block(days, plusDays(within.from, Math.min(Math.max(skip, 0), spare)))
  ])
  const apart = [1, ...starts, Math.floor(days / 2)]
    .filter((first) => first > 0 && first < days)
    .map((first): [Ground, Ground] => [
      block(first, within.from),
      block(days - first, plusDays(within.to, first - days + 1))
    ])
  return [...together, ...apart]
}

function waysOf(ground: Ground, field: string | undefined, asOf: string): [Ground][] {
  if (field === 'documented' || field === 'exemptFromAvailability')
    return (['yes', 'no'] as const).map((answer) => [{ ...ground, [field]: answer }])
  if ('within' in ground) return []
  // It had not ended on the day of assessment, and that may have been its last day.
  return [0, 1, 31, 400, 4000].map((days) => [{ ...ground, to: plusDays(asOf, days) }])
}
