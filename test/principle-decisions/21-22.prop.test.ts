import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { ChecklistFacts, SanctionItemId } from '../../src/index.js'
import { reasonKinds } from '../../src/sanctions/checklist/fact-values.js'
import { plusDays, plusMonths } from '../arbitraries.js'
import { holding } from '../holding.js'
import { changed, without } from '../sanctions/checklist/files.js'
import { anyDay, dayBetween, files, sanctions, standing } from './sanction-files.js'
import { answers } from './spells.js'

// Ankestyrelsens principmeddelelse 21-22, of the text of 2020: "Vejledning om alle rettigheder og pligter gives senest ved
// den første jobsamtale." "Den gentages mindst hvert halve år." "Mangler vejledningen, er der ikke grundlag for en sanktion,
// uanset hvorfor borgeren udeblev." "Ved udeblivelse fra den første jobsamtale kan indkaldelsen selv bære vejledningen."
// "Vejledningen gennemgås, udleveres og sendes." All five are encoded, for events until 31 December 2023.

const until2023 = dayBetween('2020-01-01', 1460)
const edges = fc.constantFrom('2023-12-31', '2024-01-01', '2023-12-30', '2024-01-02')
const isOfThatText = (file: ChecklistFacts) => file.event.date <= '2023-12-31'

const blockedUntil2023 = (id: SanctionItemId) => (file: ChecklistFacts, reach: (what: string) => void) => {
  const { effect, blocks, basis } = standing(changed(file, { answers: { [id]: 'no' } }))
  reach(isOfThatText(file) ? 'until 2023' : 'from 2024')
  if (!isOfThatText(file)) return expect(effect(id)).toBe('notApplicable')
  expect(effect(id)).toBe('block')
  expect(blocks(id)).toBe('sanction')
  expect(basis).toBe('lacking')
}
const ofEveryYear = {
  of: files(sanctions, fc.oneof(anyDay, edges)),
  reaches: { 'until 2023': 0.4, 'from 2024': 0.2 }
}

const guided = (file: ChecklistFacts, givenOn: string): ChecklistFacts =>
  changed(without(file, 'written-guidance', 'guidance-renewed-half-yearly'), {
    guidance: { givenOn, extraNeed: 'no' }
  })

describe('21-22: guidance on rights and duties is a condition of a sanction (the text of 2020)', () => {
  holding(
    'guidance that did not come at the latest at the first jobsamtale is no basis; from 2024 the act does not say when',
    ofEveryYear,
    blockedUntil2023('guidance-by-first-talk')
  )

  holding(
    'guidance that was not gone through, handed over and sent is no basis; from 2024 the act does not say how',
    ofEveryYear,
    blockedUntil2023('guidance-handed-over-and-sent')
  )

  holding(
    'guidance is renewed every half year: at most six calendar months lie between the latest and the event',
    {
      of: fc.tuple(
        files(sanctions, until2023),
        fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -170, max: 400 }))
      ),
      reaches: { 'the last day': 0.02, 'too old': 0.3 }
    },
    ([file, tooOld], reach) => {
      const givenOn = plusDays(plusMonths(file.event.date, -6), -tooOld)
      const isInTime = file.event.date <= plusMonths(givenOn, 6)
      const { effect } = standing(guided(file, givenOn))
      expect(effect('guidance-renewed-half-yearly')).toBe(isInTime ? 'ok' : 'block')
      if (file.event.date === plusMonths(givenOn, 6)) reach('the last day')
      if (!isInTime) reach('too old')
    }
  )

  holding(
    'read by calendar half-years, guidance of this half of the year or of the one before it is enough',
    {
      of: fc.tuple(files(sanctions, until2023), fc.integer({ min: 1, max: 500 })),
      reaches: { 'too old': 0.2, 'in time though over six months': 0.1 }
    },
    ([file, before], reach) => {
      const { date } = file.event
      const givenOn = plusDays(date, -before)
      // 1 January or 1 July of the half of the year before the event's.
      const half = `${date.slice(0, 4)}-${date.slice(5, 7) <= '06' ? '01' : '07'}-01`
      const isInTime = givenOn >= plusMonths(half, -6)
      const { effect } = standing(guided(file, givenOn), { 'guidance-half-year': 'calendar-half-year' })
      expect(effect('guidance-renewed-half-yearly')).toBe(isInTime ? 'ok' : 'block')
      if (!isInTime) reach('too old')
      if (isInTime && date > plusMonths(givenOn, 6)) reach('in time though over six months')
    }
  )

  holding(
    'from 2024 the age of the guidance blocks nothing',
    { of: fc.tuple(files(sanctions, dayBetween('2024-01-01', 700)), fc.integer({ min: 1, max: 1200 })) },
    ([file, before]) => {
      const { effect } = standing(guided(file, plusDays(file.event.date, -before)))
      expect(effect('guidance-renewed-half-yearly')).toBe('notApplicable')
      expect(effect('written-guidance')).toBe('ok')
    }
  )

  holding(
    'without guidance there is no basis for a sanction, whatever the reason for the absence',
    {
      of: fc.tuple(files(sanctions, until2023), fc.subarray([...reasonKinds], { maxLength: 3 }), answers),
      reaches: { 'no reason': 0.1, 'a reason': 0.5 }
    },
    ([file, kinds, accepted], reach) => {
      const unguided = without(
        file,
        'written-guidance',
        'guidance-renewed-half-yearly',
        'guidance-by-first-talk'
      )
      const absent = changed(unguided, {
        guidance: { givenOn: 'never', extraNeed: 'no' },
        reasons: kinds.map((kind) => ({ kind, accepted })),
        answers: { 'reason-stated': kinds.length > 0 ? 'yes' : 'no' }
      })
      const { report, basis } = standing(absent)
      expect(report.block).toEqual(
        expect.arrayContaining(['written-guidance', 'guidance-renewed-half-yearly'])
      )
      expect(basis).toBe('lacking')
      reach(kinds.length > 0 ? 'a reason' : 'no reason')
    }
  )

  holding(
    'for absence from the first jobsamtale the summons itself can carry the guidance: of that talk alone, and until 2023',
    {
      of: fc.tuple(
        files(['absence-from-meeting'], fc.oneof(anyDay, edges)),
        answers,
        fc.constantFrom('first-talk' as const, 'first-talk' as const, 'talk' as const)
      ),
      reaches: {
        'carried by the summons': 0.1,
        'another talk': 0.15,
        'the summons says nothing': 0.1,
        'from 2024': 0.15
      }
    },
    ([file, guidanceInSummons, kind], reach) => {
      const first = changed(
        without(
          file,
          'written-guidance',
          'first-summons-guidance',
          'guidance-by-first-talk',
          'guidance-handed-over-and-sent',
          'guidance-renewed-half-yearly'
        ),
        {
          event: { date: file.event.date, kind },
          firstTalk: { guidanceInSummons },
          guidance: { givenOn: 'never', extraNeed: 'no' }
        }
      )
      const { effect } = standing(first)
      const carries = isOfThatText(file) && kind === 'first-talk'
      const bySummons = carries
        ? { yes: 'ok', no: 'block', unknown: 'investigate' }[guidanceInSummons]
        : 'notApplicable'
      expect(effect('first-summons-guidance')).toBe(bySummons)
      // Whether general guidance is needed turns on the summons; where that is not known, so is this.
      const general = carries
        ? { yes: 'notApplicable', no: 'block', unknown: 'open' }[guidanceInSummons]
        : 'block'
      expect(effect('written-guidance')).toBe(general)
      if (carries && guidanceInSummons === 'yes') reach('carried by the summons')
      if (carries && guidanceInSummons === 'no') reach('the summons says nothing')
      if (kind === 'talk') reach('another talk')
      if (!isOfThatText(file)) reach('from 2024')
    }
  )
})
