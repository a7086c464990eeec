import type { IsoDate } from '../../calendar/iso-date.js'
import type { ExemptionFacts } from '../../input/exemption-facts.js'
import type { Bilingual } from '../../law/provenance.js'
import type { ExemptionIndication } from '../../rule-225/3-exemption/criterion.js'
import type { Asked } from '../asked.js'
import { inStudy } from '../sources.js'
import { type BoardCase, reviewAsked } from './board-case.js'

/** The study prints no dates of assessment; its cases are of January to August 2017. */
const asOf: IsoDate = '2017-08-31'

/** What a source says of an exemption under § 13 f, stk. 9, and the file that it is put on. */
export interface ExemptionSaid {
  id: string
  facts: ExemptionFacts
  /** What the municipality had found. */
  municipality: 'exempt' | 'not-exempt'
  /** What the board says is right. */
  found: ExemptionIndication
  assumed: readonly string[]
}

/** Two questions: what the file indicates, and whether the municipality was right. */
export function exemptionAsked({ id, facts, municipality, found, assumed }: ExemptionSaid): Asked[] {
  const isWrong = found !== 'insufficiently-informed' && found !== municipality
  const assessed = found === 'insufficiently-informed' ? 'cannot-be-assessed' : 'correct'
  const verdict = isWrong ? 'incorrect' : assessed
  const error = municipality === 'exempt' ? 'wrongly-exempt' : 'wrongly-not-exempt'
  return [
    {
      id: `${id}/exemption`,
      function: 'assessExemption',
      facts,
      options: { asOf },
      expected: { kind: 'decided', value: { indication: found } },
      confidence: 'read',
      assumed
    },
    reviewAsked(
      { id, asOf, assumed },
      { decision: { on: asOf, exemption: municipality }, exemption: facts },
      verdict,
      [{ matter: 'exemption', verdict, ...(isWrong ? { error } : {}) }]
    )
  ]
}

/** A case of the study on exemption. */
export function exemptionCase(
  said: ExemptionSaid & { subject: Bilingual; section: string; printed: readonly string[]; board: string }
): BoardCase {
  const { id, subject, section, printed, board } = said
  return {
    id,
    topic: 'exemption',
    subject,
    source: inStudy(section),
    confidence: 'read',
    printed,
    board,
    asked: exemptionAsked(said)
  }
}
