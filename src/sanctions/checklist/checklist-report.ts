import { frozen } from '../../law/frozen.js'
import { nothingLacking, outcomeOf } from '../../logic/checklist.js'
import type { Effect } from '../item.js'
import type { SanctionItemId } from '../items.js'
import type { ItemInCase, StandingItem } from './check-items.js'

/** The parts of a report, in their order: the gravest first. */
export const reportSections = frozen([
  'block',
  'undocumented',
  'investigate',
  'human',
  'defect',
  'amount',
  'reminder'
] as const satisfies readonly Effect[])

/** A part of the report: see `Effect`. */
export type ReportSection = (typeof reportSections)[number]

/** The items that give something to report, by section, each in the order of the list. */
export type ChecklistReport = Record<ReportSection, SanctionItemId[]>

/** Whether nothing was found lacking in the answers, or something was. Neither says what should be decided. */
export type ChecklistBasis = 'nothing-lacking-in-the-answers' | 'lacking'

/** How grave an effect is: 0 for a block, the further down the report the more, the most where there is nothing to report. */
export function graveness(effect: Effect): number {
  const section = (reportSections as readonly Effect[]).indexOf(effect)
  return section < 0 ? reportSections.length : section
}

/** Whether an effect is a gap: a reminder is not, and neither is a route. */
export const isGap = (effect: Effect): boolean => graveness(effect) < reportSections.indexOf('reminder')

/** Whether an item is reported: where it applies, and as a reminder also where it is not known to. */
const isReported = ({ applies, effect }: ItemInCase): boolean =>
  applies === 'yes' || (applies === 'unknown' && effect === 'reminder')

/** What the items that apply give to report. */
export function reportOf(items: readonly ItemInCase[]): ChecklistReport {
  const reported = items.filter(isReported)
  const sections = reportSections.map((section): [ReportSection, SanctionItemId[]] => [
    section,
    reported.filter(({ effect }) => effect === section).map(({ id }) => id)
  ])
  return Object.fromEntries(sections) as ChecklistReport
}

/**
 * Whether it matters that an item is not known to apply: it would be reported, or it turns on the classification, which
 * is asked for before anything else. What waits for something that is lacking does not matter yet.
 */
export const isOpenItem = ({ applies, because, effect, waitsFor }: StandingItem): boolean =>
  applies === 'unknown' && waitsFor === undefined && (because === 'classification' || isGap(effect))

/** The basis that the items give: an item that is not known to apply can still be lacking. */
export function basisOfItems(items: readonly StandingItem[]): ChecklistBasis | 'open' {
  const outcomes = items.map((item) =>
    isOpenItem(item) ? 'unknown' : outcomeOf(item.applies, isGap(item.effect) ? 'no' : 'yes')
  )
  return basisOf[nothingLacking(outcomes)]
}

const basisOf = { no: 'lacking', unknown: 'open', yes: 'nothing-lacking-in-the-answers' } as const
