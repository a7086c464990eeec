import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { eventKinds, kindsOfList, talkKinds } from '../../src/sanctions/checklist/fact-values.js'
import { holding } from '../holding.js'
import { changed, evaluate, without } from '../sanctions/checklist/files.js'
import { files, type Sanction, sanctions, standing } from './sanction-files.js'
import { answers } from './spells.js'

// Ankestyrelsens principafgørelse 85-14: "Loven opregner udtømmende de hændelser, der kan udløse en sanktion."
//
// Encoded: the one holding, for the catalogue of the act as it is from 2020 on (§§ 36, 37, 37 a, 38, 39, nr. 1-8, 40 a; a
// caseworker answers for §§ 42 and 43, which have no list of their own). The decision is of the act of 2014.

/** What the act names, by the list; the other kinds of event are none of that list's. */
const named: Readonly<Record<Sanction, readonly string[]>> = {
  'absence-from-offer': ['offer'], // § 36
  'absence-from-meeting': ['first-talk', 'talk'], // § 37
  'self-booking': ['booking'], // § 37 a
  'duty-breach-per-day': ['registration', 'cv'], // § 38
  'refusal-or-abandonment': ['offer', 'illness-notice', 'other'], // §§ 39-40
  'aggravated-availability': [...eventKinds] // § 40 a: a new breach of any duty
}
/** § 37, stk. 1: jobsamtale, rehabiliteringsteam, rådighedsvurdering. */
const talksOfTheAct: readonly string[] = ['jobsamtale', 'rehabiliteringsteam', 'raadighedsvurdering']

describe('85-14: the act lists exhaustively the events that can lead to a sanction', () => {
  holding(
    'an event that the act does not name carries no sanction, whatever else is in order',
    { of: fc.tuple(files(sanctions), answers), reaches: { 'not named': 0.2 } },
    ([file, answer], reach) => {
      const { effect, blocks, basis } = standing(changed(file, { answers: { 'event-in-catalogue': answer } }))
      expect(effect('event-in-catalogue')).toBe({ yes: 'ok', no: 'block', unknown: 'investigate' }[answer])
      if (answer === 'yes') return
      expect(basis).toBe('lacking')
      if (answer === 'unknown') return
      expect(blocks('event-in-catalogue')).toBe('sanction')
      reach('not named')
    }
  )

  holding(
    'of talks the act names three: absence from any other, an opfølgningssamtale too, carries no sanction in any version',
    {
      of: fc.tuple(files(['absence-from-meeting']), fc.constantFrom(...talkKinds)),
      reaches: { opfoelgningssamtale: 0.1, 'another that is not named': 0.1, named: 0.4 }
    },
    ([file, kind], reach) => {
      const missed = changed(without(file, 'talk-kind'), { talk: { kind, selfBooked: 'no' } })
      const { effect, report } = standing(missed)
      if (talksOfTheAct.includes(kind)) {
        expect(effect('talk-kind')).toBe('ok')
        return reach('named')
      }
      expect(report.block).toContain('talk-kind')
      reach(kind === 'opfoelgningssamtale' ? kind : 'another that is not named')
    }
  )

  holding(
    'an event is not carried over to a list whose provision does not name it: it is refused',
    {
      of: fc.tuple(files(sanctions), fc.constantFrom(...eventKinds)),
      reaches: { refused: 0.3, 'of the list': 0.2 }
    },
    ([file, kind], reach) => {
      const isNamed = named[file.list as Sanction].includes(kind)
      expect(kindsOfList[file.list].includes(kind)).toBe(isNamed)
      reach(isNamed ? 'of the list' : 'refused')
      if (isNamed) return
      const evaluation = evaluate({ ...file, event: { ...file.event, kind } })
      const issues = evaluation.kind === 'invalid' ? evaluation.issues : expect.fail(evaluation.kind)
      expect(issues.map(({ path }) => path)).toContain('facts.event.kind')
    }
  )
})
