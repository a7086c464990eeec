import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { plusDays } from '../arbitraries.js'
import { holding } from '../holding.js'
import { changed, without } from '../sanctions/checklist/files.js'
import { files, sanctions, standing } from './sanction-files.js'
import { answers } from './spells.js'

// Ankestyrelsens principafgørelse 86-14: "En jobparat skal være tilmeldt på Jobnet og følge med i sine jobforslag." "En
// sanktion forudsætter skriftlig vejledning på forhånd."
//
// Encoded: guidance beforehand, in every version; and that a breach of the duties on Jobnet needs that the citizen was under
// them, by the provisions that now hold them (§§ 8 a and 13 a). Not encoded: to look at the jobs that are suggested, which the
// act of 2014 asked for and which is no event of § 38 now; and whom the registration of § 8 a binds, which is not established.

/** Where the summons to a first talk carries its own sanction (21-22) this decision is not at issue: no talk is the first. */
const everySanction = files(sanctions)

describe('86-14: a sanction presupposes written guidance beforehand, and a duty that was the citizen’s', () => {
  holding(
    'without written guidance there is no basis for any sanction, whatever else is in order',
    { of: everySanction },
    (file) => {
      const unguided = without(
        file,
        'written-guidance',
        'guidance-renewed-half-yearly',
        'guidance-by-first-talk'
      )
      const never = changed(unguided, { guidance: { givenOn: 'never', extraNeed: 'no' } })
      const { report, blocks, basis } = standing(never)
      expect(report.block).toContain('written-guidance')
      expect(blocks('written-guidance')).toBe('sanction')
      expect(basis).toBe('lacking')
    }
  )

  holding(
    'guidance on the day of the event or after it was not given beforehand, even where the file says that there was guidance',
    {
      of: fc.tuple(
        everySanction,
        fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -170, max: 300 }))
      ),
      reaches: { 'the day before': 0.05, 'the same day': 0.05, after: 0.3 }
    },
    ([file, later], reach) => {
      const guided = changed(without(file, 'guidance-renewed-half-yearly'), {
        guidance: { givenOn: plusDays(file.event.date, later), extraNeed: 'no' },
        answers: { 'written-guidance': 'yes' }
      })
      const { effect, basis } = standing(guided)
      expect(effect('written-guidance')).toBe(later < 0 ? 'ok' : 'undocumented')
      if (later >= 0) expect(basis).toBe('lacking')
      if (later === -1) reach('the day before')
      if (later === 0) reach('the same day')
      if (later > 0) reach('after')
    }
  )

  holding(
    'guidance that the file does not show is as yet no guidance: no sanction until a document shows it',
    { of: everySanction },
    (file) => {
      const unknown = without(
        changed(file, { guidance: { givenOn: 'unknown', extraNeed: 'no' } }),
        'written-guidance'
      )
      expect(standing(unknown).effect('written-guidance')).toBe('undocumented')
    }
  )

  holding(
    'who is not under the duty on Jobnet that was breached is not sanctioned for it; the CV binds the jobparat, never an aktivitetsparat',
    {
      of: fc.tuple(
        files(['duty-breach-per-day']),
        answers,
        fc.constantFrom('registration' as const, 'cv' as const)
      ),
      reaches: { 'jobparat, CV': 0.1, 'not bound, CV': 0.2, 'not under the duty': 0.2 }
    },
    ([file, answer, kind], reach) => {
      const breach = changed(file, {
        event: { ...file.event, kind },
        answers: { 'within-registration-duty': answer }
      })
      const { effect, blocks } = standing(breach)
      const isBound = kind === 'registration' || file.classification === 'jobparat'
      const says = isBound ? { yes: 'ok', no: 'block', unknown: 'investigate' }[answer] : 'block'
      expect(effect('within-registration-duty')).toBe(says)
      if (says === 'block') expect(blocks('within-registration-duty')).toBe('sanction')
      if (kind === 'cv') reach(isBound ? 'jobparat, CV' : 'not bound, CV')
      if (answer === 'no') reach('not under the duty')
    }
  )
})
