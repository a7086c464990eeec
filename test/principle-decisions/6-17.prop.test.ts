import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { assessExemption, type ExemptionFacts, type Offer } from '../../src/index.js'
import { plusDays } from '../arbitraries.js'
import { holding } from '../holding.js'
import { aFile, asOf, certificate, offer } from '../rule-225/exemption-given.js'

// Ankestyrelsens principafgørelse 6-17: "Det er den effektive arbejdsevne, der afgør, hvordan vurderingen falder ud."
// "Vurderingen er løbende, sker over for det ordinære arbejdsmarked og ses i forhold til arbejdskravet." "Kan hensynene
// ikke tilgodeses på det ordinære arbejdsmarked, er borgeren undtaget, også ved op til 37 timer med nedsat effektivitet
// eller betydelige hensyn." "Arbejder borgeren fuldt effektivt, men kun i kort tid, måles der mod 5-6 timer om ugen eller
// 1½ måneds fuldtidsarbejde om året; da er borgeren ikke undtaget."
//
// Encoded as an indication: whether needs can be met and how effective the work was are judgements, and so facts. Not
// encoded: 1½ months full time a year as a sum of dates; the caseworker says whether it is reached, beside the 5 to 6 hours.

const int = (min: number, max: number) => fc.integer({ min, max })
/** Hours a week, in quarters of an hour, up to full time. */
const weekly = int(0, 148).map((quarters) => quarters / 4)
const answers = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)

const decided = (facts: ExemptionFacts, on = asOf) => {
  const evaluation = assessExemption(facts, { asOf: on })
  return evaluation.kind === 'decided' ? evaluation.value : expect.fail(evaluation.kind)
}
const with_ = (file: ExemptionFacts, ...more: Offer[]): ExemptionFacts => ({
  ...file,
  offers: [...file.offers, ...more]
})

/** A file on which nothing speaks for exemption, or for too little being known, but what a holding puts there. */
const plainFile = fc
  .tuple(aFile, answers, answers)
  .map(([file, reachesFiveHoursAWeek, limitsIndicated]): ExemptionFacts => {
    const { health, social } = file.problems
    return {
      ...file,
      rehabilitation: { status: 'none' },
      problems: {
        health: health === 'unknown' ? 'yes' : health,
        social: social === 'no' ? 'no' : 'yes',
        languageOrEducation: 'no'
      },
      medicalInformation: [],
      considerations: 'none',
      offers: [],
      capacity: { reachesFiveHoursAWeek, limitsIndicated },
      clarification: { inDoubt: 'no', status: 'not-begun' }
    }
  })

describe('6-17: the effective working capacity decides whether a citizen is exempt', () => {
  holding(
    'hours at a substantially reduced pace exempt, however many they are: 15 to 20 at 25 % or 37',
    {
      of: fc.tuple(
        aFile,
        weekly,
        fc.constantFrom<Offer['needsMet']>('yes', 'cannot-be-assessed', 'not-relevant')
      ),
      reaches: { '15 hours or more': 0.4 }
    },
    ([file, attendedHours, needsMet], reach) => {
      const slow = offer({ attendedHours, effectiveness: 'substantially-reduced', needsMet })
      const found = decided(with_(file, slow))
      expect(found.indication).toBe('exempt')
      expect(found.reasons).toContain('effectiveness-substantially-reduced')
      if (attendedHours >= 15) reach('15 hours or more')
    }
  )

  holding(
    'the number of hours decides nothing where the citizen does not work fully effectively',
    {
      of: fc.tuple(
        aFile,
        fc.constantFrom<Offer['effectiveness']>(
          'not-fully-effective',
          'substantially-reduced',
          'cannot-be-assessed'
        ),
        fc.constantFrom<Offer['needsMet']>('yes', 'no', 'cannot-be-assessed', 'not-relevant'),
        weekly,
        weekly
      ),
      reaches: { 'across the 5 hours': 0.1, decided: 0.3 }
    },
    ([file, effectiveness, needsMet, some, others], reach) => {
      const at = (attendedHours: number) =>
        assessExemption(
          with_(file, offer({ effectiveness, needsMet, attendedHours, agreedHours: attendedHours })),
          {
            asOf
          }
        )
      const [one, other] = [at(some), at(others)]
      const said = ({ kind, ...rest }: typeof one) => ({
        kind,
        value: 'value' in rest ? rest.value : undefined,
        missing: 'missing' in rest ? rest.missing : undefined
      })
      expect(said(one)).toEqual(said(other))
      if (some < 5 !== others < 5) reach('across the 5 hours')
      if (one.kind === 'decided') reach('decided')
    }
  )

  holding(
    'needs that the ordinary labour market cannot meet exempt, also at up to 37 hours, whatever else stands on the file',
    {
      of: fc.tuple(
        aFile,
        weekly,
        fc.constantFrom<('working-time' | 'tasks')[]>(['working-time'], ['tasks'], ['tasks', 'working-time'])
      ),
      reaches: { '15 hours or more': 0.4 }
    },
    ([file, attendedHours, needs], reach) => {
      const works = offer({ attendedHours, effectiveness: 'fully-effective', needsMet: 'yes' })
      const facts = with_({ ...file, considerations: { needs, canBeMetOnOrdinaryLabourMarket: 'no' } }, works)
      const found = decided(facts)
      expect(found.indication).toBe('exempt')
      expect(found.reasons).toContain('considerations-too-extensive')
      if (attendedHours >= 15) reach('15 hours or more')
    }
  )

  holding(
    'who works fully effectively for short hours is not exempt from 5 hours a week on',
    {
      of: fc.tuple(
        plainFile,
        fc.oneof(
          weekly,
          int(16, 24).map((quarters) => quarters / 4)
        ),
        fc.boolean()
      ),
      reaches: { 'just below 5 hours': 0.02, '5 hours': 0.02, 'by the file as a whole': 0.1 }
    },
    ([file, attendedHours, onlyTime], reach) => {
      const needs: ('working-time' | 'tasks')[] = onlyTime ? ['working-time'] : ['tasks', 'working-time']
      const works = offer({ attendedHours, effectiveness: 'fully-effective', needsMet: 'yes' })
      const facts = with_(
        { ...file, considerations: { needs, canBeMetOnOrdinaryLabourMarket: 'yes' } },
        works
      )
      const evaluation = assessExemption(facts, { asOf })
      const reaches = attendedHours >= 5 || file.capacity.reachesFiveHoursAWeek === 'yes'
      const found =
        evaluation.kind === 'decided'
          ? evaluation.value.reasons
          : evaluation.kind === 'undetermined'
            ? evaluation.partial?.reasons
            : undefined
      expect(found?.includes('short-hours-fully-effective')).toBe(reaches)
      if (reaches)
        expect(evaluation).toMatchObject({
          kind: 'decided',
          value: { indication: 'not-exempt', criterion: 'short-hours-fully-effective' }
        })
      if (attendedHours === 4.75) reach('just below 5 hours')
      if (attendedHours === 5) reach('5 hours')
      if (attendedHours < 5 && reaches) reach('by the file as a whole')
    }
  )

  holding(
    'fully effective work at 5 hours or more does not outweigh needs that the ordinary labour market cannot meet',
    {
      of: fc.tuple(
        plainFile,
        weekly.map((hours) => 5 + (hours * 32) / 37)
      )
    },
    ([file, attendedHours]) => {
      const works = offer({ attendedHours, effectiveness: 'fully-effective', needsMet: 'yes' })
      const given = (canBeMetOnOrdinaryLabourMarket: 'yes' | 'no') =>
        decided(
          with_(
            { ...file, considerations: { needs: ['working-time'], canBeMetOnOrdinaryLabourMarket } },
            works
          )
        )
      expect(given('yes').indication).toBe('not-exempt')
      expect(given('no').indication).toBe('exempt')
    }
  )

  holding(
    'the assessment goes on: what comes after it does not count, and at the next one it does',
    {
      of: fc.tuple(plainFile, int(1, 400), int(0, 400), fc.boolean()),
      reaches: { 'assessed before': 0.2, 'assessed again': 0.2 }
    },
    ([file, came, assessed, isOffer], reach) => {
      const cameOn = plusDays('2017-01-01', came)
      const assessedOn = plusDays('2017-01-01', assessed)
      const { newInformation: _, ...others } = file
      const facts: ExemptionFacts = {
        ...others,
        newInformation: [],
        assessedOn,
        ...(isOffer
          ? { offers: [offer({ from: cameOn, effectiveness: 'substantially-reduced', needsMet: 'yes' })] }
          : { medicalInformation: [{ ...certificate('yes', 'no-present-capacity'), obtainedOn: cameOn }] })
      }
      const evaluation = assessExemption(facts, { asOf })
      const isThere = cameOn <= assessedOn
      const indication = evaluation.kind === 'decided' ? evaluation.value.indication : evaluation.kind
      if (isThere) expect(indication).toBe('exempt')
      else expect(indication).not.toBe('exempt')
      reach(isThere ? 'assessed again' : 'assessed before')
    }
  )
})
