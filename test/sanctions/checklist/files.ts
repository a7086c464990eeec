import type {
  Answer,
  Checklist,
  ChecklistFacts,
  ChecklistSoFar,
  Evaluation,
  Readings,
  SanctionItemId,
  SanctionListId
} from '../../../src/index.js'
import { evaluateChecklist, sanctionItem, sanctionListIds, sanctionLists } from '../../../src/index.js'

/** The answer to an item with which nothing is reported. */
export function goodAnswer(id: SanctionItemId): Answer {
  const { effect } = sanctionItem(id)
  return effect.yes === 'ok' ? 'yes' : 'no'
}

const kinds = {
  'absence-from-offer': { kind: 'offer' },
  'absence-from-meeting': { kind: 'talk' },
  'self-booking': { kind: 'booking' },
  'duty-breach-per-day': { kind: 'registration' },
  'refusal-or-abandonment': { kind: 'other', limb: '1' },
  'aggravated-availability': { kind: 'other' },
  'work-placement': {}
} as const

const monthBefore = (date: string): string => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const before = month === 1 ? [year - 1, 12] : [year, month - 1]
  return `${before[0]}-${String(before[1]).padStart(2, '0')}-15`
}

/** The answers with which nothing is reported, of each list. */
const goodAnswers = new Map(
  sanctionListIds.map((list) => {
    const items: readonly SanctionItemId[] = sanctionLists[list].items
    return [list, Object.fromEntries(items.map((id) => [id, goodAnswer(id)]))]
  })
)

type Group = ChecklistFacts['classification']

/** A file in which everything is told and answered, and nothing is lacking. */
export function completeFile(list: SanctionListId, date: string, classification: Group): ChecklistFacts {
  return {
    list,
    event: { date, ...kinds[list] },
    classification,
    reasons: [],
    guidance: { givenOn: monthBefore(date), extraNeed: 'no' },
    firstTalk: { guidanceInSummons: 'yes' },
    contact: {
      homeAddressKnown: 'no',
      otherPlaceKnown: 'no',
      made: 'yes',
      intermediary: 'no',
      person: 'no'
    },
    hearing: { reply: 'no' },
    conditionalLetter: { used: 'no', reply: 'no' },
    decision: { exists: 'yes', on: date },
    amount: { computed: 'yes', monthlyStatement: 'no', deductedIn: `${date.slice(0, 8)}01` },
    absence: { partial: 'no' },
    talk: { selfBooked: 'no', ...(list === 'absence-from-meeting' ? { kind: 'jobsamtale' as const } : {}) },
    maritalStatus: 'unmarried',
    aggravated: { stop: 'no' },
    placement: { otherTrade: 'no' },
    answers: { ...goodAnswers.get(list) }
  }
}

/** A file about which nothing is known but the list, the day and the group. */
export const emptyFile = (list: SanctionListId, date: string, classification: Group): ChecklistFacts => ({
  list,
  event: { date },
  classification,
  answers: {}
})

/** The file with some facts put in the place of its own, and some answers. */
export const changed = (
  file: ChecklistFacts,
  { answers = {}, ...facts }: Partial<ChecklistFacts>
): ChecklistFacts => ({ ...file, ...facts, answers: { ...file.answers, ...answers } })

/** The file without the answers to some items. */
export const without = (file: ChecklistFacts, ...ids: SanctionItemId[]): ChecklistFacts => ({
  ...file,
  answers: Object.fromEntries(
    Object.entries(file.answers).filter(([id]) => !ids.includes(id as SanctionItemId))
  )
})

export const AS_OF = '2026-11-01'

export const evaluate = (
  facts: ChecklistFacts,
  readings: Partial<Readings> = {}
): Evaluation<Checklist, ChecklistSoFar> => evaluateChecklist(facts, { asOf: AS_OF, readings })

/** What a valid and covered list gives, whether or not everything is known. */
export function told(facts: ChecklistFacts, readings: Partial<Readings> = {}): ChecklistSoFar {
  const evaluation = evaluate(facts, readings)
  if (evaluation.kind === 'decided') return evaluation.value
  if (evaluation.kind === 'undetermined') return evaluation.partial as ChecklistSoFar
  throw new Error(JSON.stringify(evaluation))
}

/** An item of the result. */
export function itemOf(facts: ChecklistFacts, id: SanctionItemId, readings: Partial<Readings> = {}) {
  const found = told(facts, readings).items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`${id} is not in ${facts.list}`)
  return found
}
