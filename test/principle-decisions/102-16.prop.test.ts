import fc from 'fast-check'
import { describe, expect } from 'vitest'
import {
  assessSicknessDocumentation,
  type ChecklistFacts,
  determineEarningPeriod,
  type SicknessDocumentationFacts
} from '../../src/index.js'
import { plusDays, plusMonths } from '../arbitraries.js'
import { holding } from '../holding.js'
import { changed, without } from '../sanctions/checklist/files.js'
import { asking, files, standing } from './sanction-files.js'
import { answers, anySpell, knownSpell } from './spells.js'

// Ankestyrelsens principafgørelse 102-16: "Kommunen kan kun tilsidesætte borgerens forklaring om sygdom, hvis der er
// grundlag for det." "Er det nødvendigt, kan en læge udtale sig om, hvad borgeren fejlede, hvor alvorligt det var, og om
// borgeren kunne møde." "Spørgsmålet gælder det konkrete tilbud på de konkrete dage." And, by the board's own transfer in
// its study of 2018: "De samme principper gælder § 13 f, stk. 12, nr. 1: accepteret sygefravær forlænger som udgangspunkt
// perioden, og tvivl forfølges straks."
//
// All four are encoded. How serious an illness was, and whether a doctor is necessary, is a person's to judge: the library
// asks whether it was considered.

const options = { asOf: '2020-01-01' }
const found = (facts: SicknessDocumentationFacts) => {
  const evaluation = assessSicknessDocumentation(facts, options)
  return evaluation.kind === 'decided' ? evaluation.value : expect.fail(evaluation.kind)
}

/** The file of an absence for which sickness was the reason that was stated, and not accepted. */
const ill = (file: ChecklistFacts): ChecklistFacts =>
  changed(file, { reasons: [{ kind: 'egen-sygdom', accepted: 'no' }], answers: { 'reason-stated': 'yes' } })
const ofSickness = files(asking('illness-set-aside-on-basis'))
const reported = { yes: 'ok', no: 'investigate', unknown: 'investigate' } as const

describe('102-16, sanctions: a statement of sickness is set aside only on a basis', () => {
  holding(
    'without a basis the file lacks a document, and as long as nobody says there is one, it is to be looked into',
    { of: fc.tuple(ofSickness, answers), reaches: { 'no basis': 0.2, 'not known': 0.2 } },
    ([file, answer], reach) => {
      const { effect, basis } = standing(
        changed(ill(file), { answers: { 'illness-set-aside-on-basis': answer } })
      )
      const says = { yes: 'ok', no: 'undocumented', unknown: 'investigate' } as const
      expect(effect('illness-set-aside-on-basis')).toBe(says[answer])
      if (answer !== 'yes') expect(basis).toBe('lacking')
      if (answer === 'no') reach('no basis')
      if (answer === 'unknown') reach('not known')
    }
  )

  holding(
    'of sickness that the municipality accepts no basis is asked for: it is not set aside',
    { of: ofSickness },
    (file) => {
      const accepted = changed(ill(file), { reasons: [{ kind: 'egen-sygdom', accepted: 'yes' }] })
      expect(standing(accepted).applies('illness-set-aside-on-basis')).toBe('no')
    }
  )

  holding(
    'the question is whether the citizen could attend that very offer or talk on those very days: it is asked wherever sickness is stated',
    {
      of: fc.tuple(ofSickness, answers, fc.constantFrom('egen-sygdom', 'transport', 'andet')),
      reaches: { 'sickness, not clarified': 0.1, 'another reason': 0.3 }
    },
    ([file, answer, kind], reach) => {
      const isIll = kind === 'egen-sygdom'
      const stated = changed(ill(file), {
        reasons: [{ kind, accepted: 'no' }],
        answers: { 'illness-clarified': answer }
      })
      const { effect, basis } = standing(stated)
      expect(effect('illness-clarified')).toBe(isIll ? reported[answer] : 'notApplicable')
      if (isIll && answer !== 'yes') expect(basis).toBe('lacking')
      if (isIll && answer !== 'yes') reach('sickness, not clarified')
      if (!isIll) reach('another reason')
    }
  )

  holding(
    'where sickness is stated the file shows whether a doctor’s opinion was considered, near the absence',
    { of: fc.tuple(ofSickness, answers), reaches: { 'not shown': 0.5 } },
    ([file, answer], reach) => {
      const asked = changed(ill(file), { answers: { 'medical-information-considered': answer } })
      expect(standing(asked).effect('medical-information-considered')).toBe(reported[answer])
      expect(standing(changed(asked, { reasons: [] })).applies('medical-information-considered')).toBe('no')
      if (answer !== 'yes') reach('not shown')
    }
  )

  holding(
    'that nobody cancelled is never by itself enough to set a reason aside, whatever was stated',
    { of: fc.tuple(files(asking('more-than-missing-cancellation')), fc.boolean()) },
    ([file, isIll]) => {
      const alone = changed(isIll ? ill(file) : file, { answers: { 'more-than-missing-cancellation': 'no' } })
      const { report, basis } = standing(alone)
      expect(report.investigate).toContain('more-than-missing-cancellation')
      expect(basis).toBe('lacking')
    }
  )

  holding(
    'where nothing of a stated sickness is answered, each of the three questions about it is to be looked into',
    { of: ofSickness },
    (file) => {
      const three = [
        'illness-clarified',
        'illness-set-aside-on-basis',
        'medical-information-considered'
      ] as const
      expect(standing(without(ill(file), ...three)).report.investigate).toEqual(
        expect.arrayContaining([...three])
      )
    }
  )
})

describe('102-16 by analogy, § 13 f, stk. 12, nr. 1: accepted sick absence extends the period', () => {
  holding(
    'sickness is found undocumented only on a basis: a doubt that was pursued and confirmed, or a doctor who contradicts it',
    { of: knownSpell, reaches: { 'a basis': 0.4, 'no basis': 0.2 } },
    (facts, reach) => {
      const isOnBasis = facts.doubt === 'pursued-and-confirmed' || facts.contradicted === 'yes'
      expect(found(facts).finding === 'not-documented').toBe(isOnBasis)
      reach(isOnBasis ? 'a basis' : 'no basis')
    }
  )

  holding(
    'a doubt that was not pursued at once counts for nothing',
    { of: anySpell, reaches: { decided: 0.3 } },
    (facts, reach) => {
      const [none, idle] = (['none', 'not-pursued'] as const).map((doubt) => {
        const evaluation = assessSicknessDocumentation({ ...facts, doubt }, options)
        if (evaluation.kind === 'undetermined') return evaluation.missing.map(({ path }) => path)
        return evaluation.kind === 'decided' ? evaluation.value.documented : expect.fail(evaluation.kind)
      })
      expect(idle).toEqual(none)
      if (typeof idle === 'string') reach('decided')
    }
  )

  holding(
    'absence that is registered and accepted, in so many words or by never being sanctioned, is documented, and extends the period by its days',
    {
      of: fc.record({
        spell: knownSpell,
        register: fc.constantFrom('absence-registered' as const, 'offer-absence-list' as const),
        how: fc.constantFrom('in so many words', 'never sanctioned'),
        month: fc.nat(20),
        start: fc.nat(300),
        days: fc.integer({ min: 1, max: 60 })
      }),
      reaches: { 'in so many words': 0.15, 'never sanctioned': 0.15, 'set aside on a basis': 0.2 }
    },
    ({ spell, register, how, month, start, days }, reach) => {
      const accepted = how === 'in so many words'
      const isOnBasis = spell.doubt === 'pursued-and-confirmed' || spell.contradicted === 'yes'
      const { documented } = found({
        ...spell,
        evidence: [register],
        ...(accepted ? { accepted: 'yes' } : { sanctioned: 'no' })
      })
      const lapseDate = plusMonths('2017-04-01', month)
      const from = plusDays(plusMonths(lapseDate, -12), start)
      const grounds = [{ kind: 'sickness' as const, documented, from, to: plusDays(from, days - 1) }]
      const period = determineEarningPeriod({ lapseDate, notice: 'sent-in-time', grounds }, options)
      const extended = isOnBasis ? 0 : days
      expect(period).toMatchObject({
        kind: 'decided',
        value: { period: { to: plusDays(lapseDate, extended - 1) } }
      })
      reach(isOnBasis ? 'set aside on a basis' : how)
    }
  )

  holding(
    'where nothing shows the sickness and nothing speaks against it, the case is to be informed: a doctor’s certificate is among what helps',
    { of: knownSpell, reaches: { 'not informed': 0.02 } },
    (facts, reach) => {
      const { finding, obtain, documented } = found(facts)
      if (finding !== 'insufficiently-informed') return expect(obtain).toEqual([])
      expect(documented).toBe('unknown')
      expect(obtain).toContain('medical-certificate')
      reach('not informed')
    }
  )
})
