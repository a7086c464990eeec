import fc from 'fast-check'
import type { Answer, SicknessDocumentationFacts } from '../../src/index.js'

export const answers = fc.constantFrom<Answer>('yes', 'no', 'unknown')
const known = fc.constantFrom<Answer>('yes', 'no')

/** The forms of documentation, of which a file holds some, or it is not known which. */
const evidence = [
  'absence-registered',
  'status-certificate',
  'medical-certificate',
  'other-medical-information',
  'offer-absence-list',
  'signed-declarations'
] as const

const spells = (open: boolean): fc.Arbitrary<SicknessDocumentationFacts> => {
  const each = open ? answers : known
  const doubts = ['none', 'pursued-at-once-and-cleared', 'pursued-and-confirmed', 'not-pursued'] as const
  const listed = fc.subarray([...evidence], { maxLength: 2 })
  return fc.record({
    evidence: open ? fc.oneof({ weight: 4, arbitrary: listed }, fc.constant('unknown' as const)) : listed,
    accepted: each,
    sanctioned: each,
    postponedOnMedicalInformation: each,
    doubt: open ? fc.constantFrom(...doubts, 'unknown' as const) : fc.constantFrom(...doubts),
    contradicted: each
  })
}

/** A spell of sickness of which everything is known, and one of which some may not be. */
export const knownSpell = spells(false)
export const anySpell = spells(true)
