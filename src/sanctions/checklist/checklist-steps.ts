import { isoDate } from '../../calendar/iso-date.js'
import { type Step, step } from '../../evaluation/step.js'
import { validDay } from '../../input/date.js'
import type { CitationId } from '../../law/citations.js'
import { sanctionLawOn } from '../../law/sanction-versions.js'
import { lastTimelyDay } from '../deduction/35-3-three-months.js'
import type { SanctionListId } from '../lists.js'
import type { CaseChecked, ItemInCase } from './check-items.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { basisOfItems } from './checklist-report.js'
import { isDate } from './fact-values.js'

/** Where each list has its basis. */
const provisionsOf: Readonly<Record<SanctionListId, readonly CitationId[]>> = {
  'absence-from-offer': ['aktivloven/36/1'],
  'absence-from-meeting': ['aktivloven/37/1'],
  'self-booking': ['aktivloven/37a'],
  'duty-breach-per-day': ['aktivloven/38'],
  'refusal-or-abandonment': ['aktivloven/39', 'aktivloven/40'],
  'aggravated-availability': ['aktivloven/40a/1'],
  'work-placement': ['virksomhedspraktik-2022/anbefalinger']
}

const outcomeOf = { yes: 'met', no: 'notMet', unknown: 'unknown' } as const

/** The step of the law that governs; an event from before the lists is covered by none. */
export function lawStep({ event: { date }, list }: ChecklistFacts): Step {
  const law = sanctionLawOn(date)
  const also = provisionsOf[list]
  if (law === 'before-coverage')
    return step('checklist-law', 'notMet', { inputs: { date }, also, decisive: true })
  // A work placement stands under LAB, and its items are the study’s: no version of aktivloven governs it.
  if (list === 'work-placement') return step('checklist-law', 'met', { inputs: { date }, also })
  return step('checklist-law', 'computed', { inputs: { date }, value: { law }, also })
}

function groupStep({ classification, items }: CaseChecked): Step[] {
  const matters = items.some(({ item }) => item.classifications !== 'all')
  if (classification !== 'unknown')
    return [step('checklist-group', 'computed', { inputs: { classification }, value: classification })]
  return matters ? [step('checklist-group', 'unknown', { inputs: { classification } })] : []
}

/** The step of an item that is reckoned from dates, where it applies. */
const reckonedStep = (
  items: readonly ItemInCase[],
  id: ItemInCase['id'],
  made: (item: ItemInCase) => Step
): Step[] => items.filter((item) => item.id === id && item.applies === 'yes').map(made)

/** What was examined: the law, the group, the items, what is reckoned from dates, and what the answers give. */
export function checklistSteps(facts: ChecklistFacts, checked: CaseChecked): Step[] {
  const { items, known, contact, governing } = checked
  const also = provisionsOf[facts.list]
  const count = (applies: ItemInCase['applies']): number =>
    items.filter((item) => item.applies === applies).length
  const counts = { all: items.length, asked: count('yes'), notAsked: count('no'), open: count('unknown') }
  const lastDay = isoDate(lastTimelyDay(validDay(facts.event.date), governing.readings['three-month-count']))
  const givenOn = known['guidance.givenOn']
  const basis = basisOfItems(items)
  return [
    lawStep(facts),
    ...groupStep(checked),
    step('checklist-items', counts.open === 0 ? 'computed' : 'unknown', {
      inputs: { list: facts.list },
      value: counts,
      also
    }),
    ...(isDate(givenOn)
      ? reckonedStep(items, 'guidance-renewed-half-yearly', ({ shown }) =>
          step('checklist-guidance', outcomeOf[shown], {
            inputs: { givenOn },
            also: ['aktivloven/35/1/3/3']
          })
        )
      : []),
    ...reckonedStep(items, 'three-month-limit', ({ shown, answer }) =>
      step('checklist-three-months', outcomeOf[shown === 'unknown' ? answer : shown], {
        inputs: { date: facts.event.date },
        value: { lastDay },
        also: ['aktivloven/35/3/2']
      })
    ),
    ...(contact === undefined
      ? []
      : reckonedStep(items, 'personal-contact-exhausted', () =>
          step('checklist-contact', 'computed', {
            inputs: { attempts: contact.attempts.length },
            value: { times: contact.times },
            also: ['aktivloven/35/7']
          })
        )),
    step('checklist-result', basis === 'open' ? 'unknown' : basis === 'lacking' ? 'notMet' : 'met', {
      inputs: { list: facts.list },
      decisive: true,
      also
    })
  ]
}
