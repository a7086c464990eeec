import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type Guidance, type ReviewFacts, reviewDecision } from '../../src/index.js'
import { plusDays } from '../arbitraries.js'
import { holding } from '../holding.js'
import { answers, anySpell, knownSpell } from './spells.js'

// Ankestyrelsens principafgørelse 98-17: "Et afklarende tilbud tilpasses, så borgeren først kan passe et ordinært arbejde,
// der er taget for at opfylde reglen." "Kun en eventuel resterende arbejdsevne bruges i tilbuddet." "Manglende vejledning om
// dette kan efter en konkret vurdering gøre afgørelsen om nedsættelse eller bortfald ugyldig."
//
// Encoded: the guidance that ordinary work comes first, and what its absence may do. Not encoded: how an offer is adapted and
// that only remaining capacity is used in it; that is the planning of an offer, of which no function of the library knows.

const guidances: fc.Arbitrary<Guidance> = fc.record({
  clarifyingOffer: answers,
  guidedThatWorkComesFirst: answers
})

/** A decision that sickness was documented, or was not, and the file: right, wrong, or not to be assessed. */
const decisions = fc
  .record({
    sickness: fc.oneof(knownSpell, anySpell),
    sicknessDocumented: fc.constantFrom('yes' as const, 'no' as const),
    later: fc.nat(3000)
  })
  .map(
    ({ sickness, sicknessDocumented, later }): ReviewFacts => ({
      decision: { on: plusDays('2016-10-01', later), sicknessDocumented },
      sickness
    })
  )

const guided = ({ decision: made, ...facts }: ReviewFacts, guidance: Guidance): ReviewFacts => ({
  ...facts,
  decision: { ...made, guidance }
})
const review = (facts: ReviewFacts) => {
  const evaluation = reviewDecision(facts, { asOf: '2025-06-30' })
  return evaluation.kind === 'decided' ? evaluation.value : expect.fail(evaluation.kind)
}
const ofGuidance = (facts: ReviewFacts) => review(facts).matters.filter(({ matter }) => matter === 'guidance')

describe('98-17: ordinary work taken to meet the requirement comes before a clarifying offer', () => {
  holding(
    'that the citizen in a clarifying offer was not guided of this is a finding, left to a human: the decision may be invalid',
    {
      of: fc.tuple(decisions, guidances),
      reaches: { 'for a human': 0.08, 'nothing to find': 0.3, open: 0.15 }
    },
    ([facts, guidance], reach) => {
      const { clarifyingOffer: offered, guidedThatWorkComesFirst: told } = guidance
      const found = ofGuidance(guided(facts, guidance)).map(({ verdict }) => verdict)
      // Without an offer there was nothing to guide of; who was guided was so whether or not an offer is known of.
      if (offered === 'no') expect(found).toEqual([])
      else if (told === 'yes') expect(found).toEqual(['correct'])
      else if (offered === 'yes' && told === 'no') {
        expect(found).toEqual(['for-a-human'])
        return reach('for a human')
      } else {
        expect(found).toEqual(['cannot-be-assessed'])
        return reach('open')
      }
      reach('nothing to find')
    }
  )

  holding(
    'missing guidance by itself never makes a decision wrong or right: that takes a concrete assessment',
    { of: fc.tuple(decisions, guidances), reaches: { 'a right decision': 0.2, 'a wrong decision': 0.2 } },
    ([facts, guidance], reach) => {
      const without = review(facts)
      const { verdict, matters } = review(guided(facts, guidance))
      expect(verdict).toBe(without.verdict)
      expect(matters.filter(({ matter }) => matter !== 'guidance')).toEqual(without.matters)
      if (verdict === 'correct') reach('a right decision')
      if (verdict === 'incorrect') reach('a wrong decision')
    }
  )

  holding(
    'what is not known of the guidance is asked for, and nothing else is for its sake',
    { of: fc.tuple(decisions, guidances), reaches: { asked: 0.2 } },
    ([facts, guidance], reach) => {
      const asked = ofGuidance(guided(facts, guidance)).flatMap(({ missing = [] }) =>
        missing.map(({ path }) => path)
      )
      const { clarifyingOffer: offered, guidedThatWorkComesFirst: told } = guidance
      const matters = offered !== 'no' && told !== 'yes'
      expect(asked).toEqual([
        ...(matters && offered === 'unknown' ? ['facts.decision.guidance.clarifyingOffer'] : []),
        ...(matters && told === 'unknown' ? ['facts.decision.guidance.guidedThatWorkComesFirst'] : [])
      ])
      if (asked.length > 0) reach('asked')
    }
  )
})
