import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type ChecklistFacts,
  type ReadingId,
  type Readings,
  readings,
  type SanctionClassification,
  type SanctionItemId
} from '../../../src/index.js'
import { evaluated } from '../../evaluated.js'
import { changed, completeFile, evaluate, without } from './files.js'
import { found, itemFound } from './in-lines.js'

const isMarried = { maritalStatus: 'married' } as const
const selfBooked = { talk: { kind: 'jobsamtale', selfBooked: 'yes' } } as const
const inFollowUp = { event: { date: '2025-09-04', kind: 'illness-notice', limb: '6' } } as const
const under = (reading: ReadingId, value: string): Partial<Readings> => ({ [reading]: value })

interface Read {
  reading: ReadingId
  file: ChecklistFacts
  id: SanctionItemId
  /** What yes, no and no answer say of the file, and how far they block, by the value of the reading. */
  effects: Readonly<Record<string, string>>
}

/** Handbook, section 11; `ask-human`: a person settles it whatever is answered. */
const read: readonly Read[] = [
  {
    reading: 'missing-compulsory-assessment',
    file: completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'),
    id: 'other-circumstances-assessed',
    effects: { block: 'ok, block sanction, investigate', investigate: 'ok, investigate, investigate' }
  },
  {
    reading: 'spouse-not-guided',
    file: { ...completeFile('aggravated-availability', '2024-03-04', 'jobparat'), ...isMarried },
    id: 'extra-guidance-spouse',
    effects: {
      'blocks-sanction': 'ok, block sanction, undocumented',
      'blocks-spouse-stop-only': 'ok, block spouse-stop, undocumented'
    }
  },
  {
    reading: 'self-booked-group-2021-2023',
    file: { ...completeFile('absence-from-meeting', '2022-05-04', 'aktivitetsparat'), ...selfBooked },
    id: 'self-booked-summons',
    effects: {
      'ask-human': 'human, human, human',
      'narrow-until-2023-06-21': 'block sanction, block sanction, block sanction',
      'wide-from-2021-02-13': 'ok, block sanction, investigate'
    }
  },
  {
    reading: 'booking-group-2020',
    file: completeFile('self-booking', '2020-05-04', 'aktivitetsparat'),
    id: 'booking-group-2020',
    effects: {
      'ask-human': 'human, human, human',
      'not-covered': 'block sanction, block sanction, block sanction',
      covered: 'ok, ok, ok'
    }
  },
  {
    reading: 'aggravated-activity-ready-2025',
    file: completeFile('aggravated-availability', '2025-03-04', 'aktivitetsparat'),
    id: 'aggravated-group-2025h1',
    effects: {
      'ask-human': 'human, human, human',
      'not-covered': 'block sanction, block sanction, block sanction',
      covered: 'ok, ok, ok'
    }
  },
  {
    reading: 'section-39-nr-6-2025',
    file: { ...completeFile('refusal-or-abandonment', '2025-09-04', 'jobparat'), ...inFollowUp },
    id: 'cross-reference-2025',
    effects: {
      'ask-human': 'human, human, human',
      'as-printed': 'block sanction, block sanction, block sanction',
      'as-before': 'ok, ok, ok'
    }
  }
]

const effectOf = (file: ChecklistFacts, id: SanctionItemId, chosen: Partial<Readings>): string => {
  const { effect, blocks } = itemFound(file, id, chosen)
  return [effect, blocks].filter(Boolean).join(' ')
}

describe.each(read)('the reading $reading', ({ reading, file, id, effects }) => {
  test('of each value: what yes, no and no answer say of the file, and how far they block', () => {
    const found = Object.keys(effects).map((value) => [
      value,
      (['yes', 'no', 'unknown'] satisfies Answer[])
        .map((answer) => effectOf(changed(file, { answers: { [id]: answer } }), id, under(reading, value)))
        .join(', ')
    ])
    expect(found).toEqual(Object.entries(effects))
    expect(Object.keys(effects).sort()).toEqual(Object.keys(readings[reading].values).sort())
  })

  test('asks the item only where its answer tells something', () => {
    for (const [value, told3] of Object.entries(effects)) {
      const open = found(without(file, id), under(reading, value))
      const asked = open.next.some((each) => each.asks === 'item' && each.id === id)
      expect([value, asked]).toEqual([value, new Set(told3.split(', ')).size > 1])
    }
  })

  test('is named as one on which the list hinges, where the answer is no', () => {
    const { hinges } = evaluated(evaluate(changed(file, { answers: { [id]: 'no' } })))
    expect(new Set(hinges.map((hinge) => hinge.reading))).toEqual(new Set([reading]))
  })
})

// LBK 241 of 12 February 2021 names jobparate and åbenlyst uddannelsesparate; on 22 June 2023 the text names everyone.
describe('the reading of whose own booking counts as a summons', () => {
  const booked = (date: string, classification: SanctionClassification): string => {
    const file = { ...completeFile('absence-from-meeting', date, classification), ...selfBooked }
    return effectOf(file, 'self-booked-summons', {})
  }

  test.each([
    ['2021-02-12', 'block sanction'],
    ['2021-02-13', 'human'],
    ['2023-06-21', 'human'],
    ['2023-06-22', 'ok']
  ])('bears on events from 13 February 2021 to 21 June 2023: on %s, %s', (date, effect) => {
    expect(booked(date, 'aktivitetsparat')).toBe(effect)
    expect(booked(date, 'uddannelsesparat')).toBe(effect)
  })

  test('bears on no jobparat, and on no åbenlyst uddannelsesparat', () => {
    expect(booked('2022-05-04', 'jobparat')).toBe('ok')
    expect(booked('2022-05-04', 'aabenlyst-uddannelsesparat')).toBe('ok')
  })
})

test('what is no reading of the lists is not named by them: how weekends count is a matter of the days', () => {
  const { stamp } = evaluated(evaluate(completeFile('absence-from-offer', '2024-03-04', 'jobparat')))
  expect(Object.keys(stamp.readings).sort()).toEqual([
    'aggravated-activity-ready-2025',
    'booking-group-2020',
    'classification-day',
    'guidance-half-year',
    'missing-compulsory-assessment',
    'section-39-nr-6-2025',
    'self-booked-group-2021-2023',
    'spouse-not-guided',
    'three-month-act',
    'three-month-count'
  ])
})

describe('whose group governs', () => {
  const moved: ChecklistFacts = {
    ...completeFile('absence-from-offer', '2024-03-04', 'jobparat'),
    classificationOnDecisionDay: 'aktivitetsparat'
  }

  test('that of the day of the event, and under the other reading that of the decision', () => {
    expect(found(moved).classification).toBe('jobparat')
    const later = found(moved, { 'classification-day': 'decision-day' })
    expect(later.classification).toBe('aktivitetsparat')
    expect(later.items.find(({ id }) => id === 'furthering-assessed')?.applies).toBe('yes')
  })

  test('where it is asked for, it is asked of the day that governs', () => {
    const asked = (facts: ChecklistFacts, chosen: Partial<Readings>): string[] =>
      found(facts, chosen).missing.map(({ question }) => question.da)
    const untold = completeFile('absence-from-offer', '2024-03-04', 'unknown')
    const onEvent = asked(untold, {})
    const onDecision = asked(untold, { 'classification-day': 'decision-day' })
    expect(onEvent).toHaveLength(1)
    expect(onEvent[0]).toContain('hændelsen')
    expect(onDecision).toHaveLength(1)
    expect(onDecision[0]).toContain('afgørelsen')
  })
})
