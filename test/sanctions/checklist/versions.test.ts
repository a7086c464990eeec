import { describe, expect, test } from 'vitest'
import {
  type ChecklistFacts,
  type SanctionClassification,
  type SanctionItemId,
  sanctionListIds,
  sanctionLists
} from '../../../src/index.js'
import { plusDays } from '../../arbitraries.js'
import { softened, transcript } from '../items.transcript.js'
import { changed, completeFile, emptyFile, itemOf } from './files.js'

/** The items that do not hold of every event, with their first and last day as the handbook’s data have them. */
const dated = [...transcript, ...softened].flatMap((line) => {
  const [id = '', , groups = '', days = ''] = line.split(' | ')
  const [from = '', to = ''] = days.split('..')
  const group = (groups === 'all' ? 'jobparat' : groups.split(' ')[0]) as SanctionClassification
  return from === '2020-01-01' && to === '' ? [] : [[id as SanctionItemId, group, from, to] as const]
})

describe('an item holds of the events of its days, and of none beside them', () => {
  test.each(dated)('%s (%s): from %s to %s', (id, group, from, to) => {
    const within = [from, ...(to === '' ? [] : [to])]
    const beside = [
      ...(from === '2020-01-01' ? [] : [plusDays(from, -1)]),
      ...(to === '' ? [] : [plusDays(to, 1)])
    ]
    const lists = sanctionListIds.filter((list) => sanctionLists[list].items.some((item) => item === id))
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists) {
      for (const date of within)
        expect([date, itemOf(emptyFile(list, date, group), id).because]).not.toEqual([date, 'event-date'])
      for (const date of beside)
        expect(itemOf(emptyFile(list, date, group), id)).toMatchObject({
          applies: 'no',
          because: 'event-date'
        })
    }
  })
})

// Handbook, section 11: for others than jobparate and åbenlyst uddannelsesparate a person settles it between the two texts.
describe('whose own booking counts as a summons, § 37, stk. 3', () => {
  const booked = (date: string, classification: SanctionClassification): ChecklistFacts =>
    changed(emptyFile('absence-from-meeting', date, classification), {
      talk: { kind: 'jobsamtale', selfBooked: 'yes' },
      answers: { 'self-booked-summons': 'yes' }
    })
  test.each([
    ['2021-02-12', 'block'],
    ['2021-02-13', 'human'],
    ['2023-06-21', 'human'],
    ['2023-06-22', 'ok']
  ])('on %s of an aktivitetsparat: %s', (date, effect) => {
    expect(itemOf(booked(date, 'aktivitetsparat'), 'self-booked-summons').effect).toBe(effect)
    expect(itemOf(booked(date, 'aabenlyst-uddannelsesparat'), 'self-booked-summons').effect).toBe('ok')
  })
})

// Handbook, section 5: "en person"; from 1 January 2025 a reading; from 1 July "uddannelses- eller jobparat".
test.each([
  ['2024-12-31', 'notApplicable', 'notApplicable'],
  ['2025-01-01', 'human', 'notApplicable'],
  ['2025-06-30', 'human', 'notApplicable'],
  ['2025-07-01', 'notApplicable', 'block']
])('§ 40 a of an aktivitetsparat on %s', (date, firstHalf, after) => {
  const file = completeFile('aggravated-availability', date, 'aktivitetsparat')
  expect(itemOf(file, 'aggravated-group-2025h1').effect).toBe(firstHalf)
  expect(itemOf(file, 'aggravated-group').effect).toBe(after)
})
