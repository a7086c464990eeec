import type { Bilingual, Confidence } from '../../law/provenance.js'
import type { Asked, Entry, Source } from '../asked.js'
import type { HeldFunction } from '../held-functions.js'

/** An example that is worked out with numbers: printed somewhere, or computed by hand from what is printed. */
export interface WorkedExample extends Entry {
  /** What it is an example of. */
  about: 'earning-period' | 'work-requirement' | 'reduction' | 'couple-reduction' | 'checklist' | 'deduction'
}

/** A question without what the example itself says of it. */
type Question<Name extends HeldFunction> = Pick<
  Asked<Name>,
  'function' | 'facts' | 'options' | 'expected'
> & { assumed?: readonly string[] }

/** An example with one question. */
export function worked<Name extends HeldFunction>(
  about: WorkedExample['about'],
  id: string,
  subject: Bilingual,
  source: Source,
  confidence: Confidence,
  { assumed = [], ...question }: Question<Name>
): WorkedExample {
  return {
    id,
    about,
    subject,
    source,
    confidence,
    asked: [{ ...question, id, confidence, assumed } as unknown as Asked]
  }
}
