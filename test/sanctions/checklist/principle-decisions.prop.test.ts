import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ChecklistFacts,
  type SanctionClassification,
  type SanctionItemId,
  type SanctionListId,
  sanctionListIds,
  sanctionLists
} from '../../../src/index.js'
import { plusDays, plusMonths, runs } from '../../arbitraries.js'
import { changed, completeFile, itemOf, told, without } from './files.js'

type Sanction = Exclude<SanctionListId, 'work-placement'>
const sanctions = sanctionListIds.filter((list): list is Sanction => list !== 'work-placement')
const asking = (id: SanctionItemId): Sanction[] =>
  sanctions.filter((list) => sanctionLists[list].items.some((item) => item === id))

const dayBetween = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((later) => plusDays(first, later))
const anyDay = dayBetween('2020-01-01', 2190)
const groups = fc.constantFrom<SanctionClassification>('jobparat', 'uddannelsesparat', 'aktivitetsparat')

/** Files in which nothing else is lacking than what the decision is about, and files in which more is. */
const files = (lists: readonly Sanction[], date = anyDay) =>
  fc
    .record({
      list: fc.constantFrom(...lists),
      date,
      group: groups,
      lacking: fc.subarray(['duty-notified', 'heard', 'reasons-stated', 'file-note'] as const)
    })
    .map(({ list, date, group, lacking }): ChecklistFacts => {
      const own: readonly SanctionItemId[] = sanctionLists[list].items
      const answers = Object.fromEntries(lacking.filter((id) => own.includes(id)).map((id) => [id, 'no']))
      return changed(completeFile(list, date, group), { answers })
    })

const holds = (of: fc.Arbitrary<ChecklistFacts>, says: (file: ChecklistFacts) => void): void =>
  fc.assert(fc.property(of, says), runs(60))

describe('102-16: a statement of sickness is set aside only on a basis', () => {
  const ill = (file: ChecklistFacts): ChecklistFacts =>
    changed(file, {
      reasons: [{ kind: 'egen-sygdom', accepted: 'no' }],
      answers: { 'reason-stated': 'yes' }
    })

  test('without one the file lacks a document, and as long as nobody says, it is not investigated', () => {
    holds(files(asking('illness-set-aside-on-basis')), (file) => {
      const none = changed(ill(file), { answers: { 'illness-set-aside-on-basis': 'no' } })
      expect(told(none).basis).toBe('lacking')
      expect(told(none).report.undocumented).toContain('illness-set-aside-on-basis')
      const open = without(ill(file), 'illness-set-aside-on-basis')
      expect(told(open).report.investigate).toContain('illness-set-aside-on-basis')
    })
  })

  test('whether the citizen could attend that offer on those days is looked into', () => {
    holds(files(asking('illness-clarified')), (file) => {
      expect(told(without(ill(file), 'illness-clarified')).report.investigate).toContain('illness-clarified')
    })
  })

  test('a missing cancellation alone is never enough, whatever was stated', () => {
    holds(files(asking('more-than-missing-cancellation')), (file) => {
      for (const each of [file, ill(file)]) {
        const alone = changed(each, { answers: { 'more-than-missing-cancellation': 'no' } })
        expect(told(alone).report.investigate).toContain('more-than-missing-cancellation')
        expect(told(alone).basis).toBe('lacking')
      }
    })
  })
})

test('85-14: under every list an event that the act does not name carries no sanction', () => {
  holds(files(sanctions), (file) => {
    const outside = itemOf(changed(file, { answers: { 'event-in-catalogue': 'no' } }), 'event-in-catalogue')
    expect(outside).toMatchObject({ effect: 'block', blocks: 'sanction' })
  })
})

test('85-14: an opfølgningssamtale is in no version', () => {
  holds(files(['absence-from-meeting']), (file) => {
    const followUp = changed(without(file, 'talk-kind'), {
      talk: { kind: 'opfoelgningssamtale', selfBooked: 'no' }
    })
    expect(told(followUp).report.block).toContain('talk-kind')
  })
})

test('86-14 and 21-22: without written guidance before the event there is no basis, whatever else is in order', () => {
  holds(files(sanctions), (file) => {
    const unguided = without(
      file,
      'written-guidance',
      'guidance-renewed-half-yearly',
      'guidance-by-first-talk'
    )
    const never = changed(unguided, { guidance: { givenOn: 'never', extraNeed: 'no' } })
    expect(told(never).report.block).toContain('written-guidance')
    // Guidance on the day of the event, or after it, does not precede it.
    const tooLate = changed(unguided, {
      guidance: { givenOn: file.event.date, extraNeed: 'no' },
      answers: { 'written-guidance': 'yes' }
    })
    expect(told(tooLate).report.undocumented).toContain('written-guidance')
  })
})

describe('21-22: the guidance is reviewed every half year, until 2023', () => {
  const guided = (file: ChecklistFacts, givenOn: string): ChecklistFacts =>
    changed(without(file, 'written-guidance', 'guidance-renewed-half-yearly'), {
      guidance: { givenOn, extraNeed: 'no' }
    })

  test('within six months it is in order, and beyond them there is no basis', () => {
    holds(files(sanctions, dayBetween('2020-01-01', 1460)), (file) => {
      const { date } = file.event
      const half = 'guidance-renewed-half-yearly'
      expect(itemOf(guided(file, plusDays(plusMonths(date, -6), 1)), half).effect).toBe('ok')
      expect(itemOf(guided(file, plusDays(plusMonths(date, -6), -4)), half).effect).toBe('block')
    })
  })

  test('from 2024 its age blocks nothing', () => {
    holds(files(sanctions, dayBetween('2024-01-01', 700)), (file) => {
      const old = guided(file, plusMonths(file.event.date, -30))
      expect(itemOf(old, 'guidance-renewed-half-yearly').effect).toBe('notApplicable')
      expect(itemOf(old, 'written-guidance').effect).toBe('ok')
    })
  })
})

describe('17-24: § 40 a', () => {
  const aggravated = files(['aggravated-availability'])

  test.each([
    'lacking-will-assessed',
    'lacking-will-documented',
    'preceding-sanction',
    'extra-guidance-person'
  ] as const)('without %s there is no basis', (id) => {
    holds(aggravated, (file) => {
      expect(itemOf(changed(file, { answers: { [id]: 'no' } }), id)).toMatchObject({
        effect: 'block',
        blocks: 'sanction'
      })
    })
  })

  test('nor where the spouse is not guided; a preceding decision that fell is looked into; reasons are in the decision', () => {
    holds(aggravated, (file) => {
      const married = changed(file, { maritalStatus: 'married', answers: { 'extra-guidance-spouse': 'no' } })
      expect(told(married).report.block).toContain('extra-guidance-spouse')
      const fallen = changed(file, { answers: { 'preceding-sanction-stands': 'no' } })
      expect(told(fallen).report.investigate).toContain('preceding-sanction-stands')
      const unreasoned = changed(file, { answers: { 'lacking-will-reasons': 'no' } })
      expect(told(unreasoned).report.defect).toContain('lacking-will-reasons')
    })
  })

  test('the procedure that protects aktivitetsparate is asked for besides, and of no one else', () => {
    holds(aggravated, (file) => {
      const isActivityReady = file.classification === 'aktivitetsparat'
      for (const id of ['furthering-assessed', 'personal-contact-exhausted'] as const)
        expect(itemOf(file, id).applies).toBe(isActivityReady ? 'yes' : 'no')
    })
  })
})
