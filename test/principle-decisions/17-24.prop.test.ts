import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Answer, Readings, SanctionItemId } from '../../src/index.js'
import { holding } from '../holding.js'
import { changed, without } from '../sanctions/checklist/files.js'
import { dayBetween, files, standing } from './sanction-files.js'
import { answers } from './spells.js'

// Ankestyrelsens principmeddelelse 17-24 on § 40 a: "Det vurderes konkret, om adfærden skyldes manglende vilje til at stå til
// rådighed." "Den manglende vilje skal være dokumenteret." "Vurderingen og dens begrundelse fremgår af selve afgørelsen."
// "Mindst én forudgående afgørelse om sanktion er en betingelse." "Skriftlig vejledning er ufravigelig, også den særlige til
// borgeren og en eventuel ægtefælle." "For aktivitetsparate er de særlige sagsbehandlingskrav afgørende: kontakt og konkret
// begrundelse for, at sanktionen fremmer rådigheden."
//
// Not encoded: 17-24/signs, what can be signs of lacking will (negative conduct, constant reservations, unexplained absence, no
// active job search). Whether conduct shows it is a person's to judge, and no sign is counted.

const aggravated = files(['aggravated-availability'])
const untilMid2025 = files(['aggravated-availability'], dayBetween('2020-01-01', 1826)) // to 31 December 2024
const stands = { yes: 'ok', no: 'block', unknown: 'investigate' } as const

/** That an item blocks the sanction where it is answered no, and how it stands where it is not answered. */
const isCondition =
  (id: SanctionItemId, says: Readonly<Record<Answer, string>>) =>
  ([file, answer]: [Parameters<typeof standing>[0], Answer], reach: (what: string) => void) => {
    const { effect, blocks, basis } = standing(changed(file, { answers: { [id]: answer } }))
    expect(effect(id)).toBe(says[answer])
    if (answer !== 'yes') expect(basis).toBe('lacking')
    if (answer !== 'no') return
    expect(blocks(id)).toBe('sanction')
    reach('absent')
  }
const answered = { of: fc.tuple(aggravated, answers), reaches: { absent: 0.2 } }

describe('17-24: the aggravated availability sanction of § 40 a', () => {
  holding(
    'without a concrete assessment of whether the conduct shows lacking will there is no basis',
    answered,
    isCondition('lacking-will-assessed', stands)
  )

  holding(
    'without documents that show the lacking will there is no basis',
    answered,
    isCondition('lacking-will-documented', stands)
  )

  holding(
    'an assessment whose reasons do not appear from the decision itself is an error of the decision, which a person weighs',
    answered,
    ([file, answer], reach) => {
      const { effect, report } = standing(changed(file, { answers: { 'lacking-will-reasons': answer } }))
      expect(effect('lacking-will-reasons')).toBe(answer === 'yes' ? 'ok' : 'defect')
      expect(report.defect.includes('lacking-will-reasons')).toBe(answer !== 'yes')
      if (answer === 'no') reach('absent')
    }
  )

  holding(
    'without at least one preceding decision on a sanction there is no basis',
    answered,
    isCondition('preceding-sanction', stands)
  )

  holding(
    'whether the preceding decision stands is looked into: one that was set aside is none',
    answered,
    ([file, answer], reach) => {
      const { effect, basis } = standing(changed(file, { answers: { 'preceding-sanction-stands': answer } }))
      expect(effect('preceding-sanction-stands')).toBe(answer === 'yes' ? 'ok' : 'investigate')
      if (answer !== 'yes') expect(basis).toBe('lacking')
      if (answer === 'no') reach('absent')
    }
  )

  holding(
    'written guidance is absolute: without the special guidance to the citizen there is no basis',
    answered,
    isCondition('extra-guidance-person', { ...stands, unknown: 'undocumented' })
  )

  holding(
    'nor without the general guidance, though the special one was given',
    { of: aggravated },
    (file) => {
      const unguided = without(
        file,
        'written-guidance',
        'guidance-renewed-half-yearly',
        'guidance-by-first-talk'
      )
      const never = changed(unguided, { guidance: { givenOn: 'never', extraNeed: 'no' } })
      expect(standing(never).report.block).toContain('written-guidance')
    }
  )

  holding(
    'a spouse is guided too, where there is one: without it there is no basis, and read more narrowly only the spouse’s aid goes on',
    {
      of: fc.tuple(
        aggravated,
        answers,
        fc.constantFrom('married' as const, 'unmarried' as const, 'unknown' as const),
        fc.constantFrom<Readings['spouse-not-guided']>('blocks-sanction', 'blocks-spouse-stop-only')
      ),
      reaches: { 'a spouse not guided': 0.05, 'no spouse': 0.2 }
    },
    ([file, answer, maritalStatus, reading], reach) => {
      const given = changed(file, { maritalStatus, answers: { 'extra-guidance-spouse': answer } })
      const { effect, blocks, applies } = standing(given, { 'spouse-not-guided': reading })
      if (maritalStatus !== 'married') {
        expect(applies('extra-guidance-spouse')).toBe(maritalStatus === 'unmarried' ? 'no' : 'unknown')
        return reach('no spouse')
      }
      expect(effect('extra-guidance-spouse')).toBe(
        { yes: 'ok', no: 'block', unknown: 'undocumented' }[answer]
      )
      if (answer !== 'no') return
      expect(blocks('extra-guidance-spouse')).toBe(reading === 'blocks-sanction' ? 'sanction' : 'spouse-stop')
      reach('a spouse not guided')
    }
  )

  holding(
    'for aktivitetsparate contact and concrete reasons that the sanction furthers availability are decisive besides, and for no one else',
    {
      of: fc.tuple(
        untilMid2025,
        answers,
        fc.constantFrom('furthering-assessed' as const, 'personal-contact-exhausted' as const)
      ),
      reaches: { aktivitetsparat: 0.2, 'another group': 0.4 }
    },
    ([file, answer, id], reach) => {
      // Where contact was made there is nothing to exhaust: here it was not.
      const given = changed(file, { contact: { ...file.contact, made: 'no' }, answers: { [id]: answer } })
      const { effect, basis } = standing(given)
      if (file.classification !== 'aktivitetsparat') {
        expect(effect(id)).toBe('notApplicable')
        return reach('another group')
      }
      reach('aktivitetsparat')
      if (answer === 'yes') expect(effect(id)).toBe('ok')
      else expect(basis).toBe('lacking')
      if (id === 'furthering-assessed') expect(effect(id)).toBe(stands[answer])
    }
  )
})
