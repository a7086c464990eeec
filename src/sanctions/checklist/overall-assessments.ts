import type { Bilingual } from '../../law/provenance.js'
import { mustShow as danish } from '../../words/da/checklist.js'
import { mustShow as english } from '../../words/en/checklist.js'
import type { SanctionItemId } from '../items.js'
import type { ItemInCase } from './check-items.js'
import { isGap } from './checklist-report.js'

/** The items of each assessment that protects aktivitetsparate: § 13, stk. 8, and § 35, stk. 7. */
const itemsOf = {
  'other-circumstances': ['other-circumstances-assessed', 'other-circumstances', 'overall-assessment'],
  'furthering-availability': ['furthering-assessed', 'furthers-availability', 'overall-assessment'],
  'personal-contact': [
    'personal-contact-exhausted',
    'contact-documented-how',
    'contact-documented-when',
    'contact-documented-times',
    'contact-attempts-documented',
    'contact-at-home',
    'contact-elsewhere',
    'contact-through-mentor',
    'contact-person-consents'
  ]
} as const satisfies Readonly<Record<string, readonly SanctionItemId[]>>

/** An assessment of the whole that only a person makes; the file must show it. */
export type OverallAssessmentId = keyof typeof itemsOf

/** An assessment of the whole (helhedsvurdering), as far as the answers show it. */
export interface OverallAssessment {
  id: OverallAssessmentId
  /** `lacking`: something in it is reported; `open`: it may yet be; `nothing-lacking`: nothing in the answers given. */
  status: 'lacking' | 'open' | 'nothing-lacking'
  /** Its items that apply, or may. */
  items: SanctionItemId[]
  /** What the file must show. */
  mustShow: Bilingual
}

/** The assessments that the list asks for; none where no item of them can apply. */
export function overallAssessments(items: readonly ItemInCase[]): OverallAssessment[] {
  return (Object.keys(itemsOf) as OverallAssessmentId[]).flatMap((id) => {
    const own: readonly SanctionItemId[] = itemsOf[id]
    const asked = items.filter((item) => item.applies !== 'no' && own.includes(item.id))
    if (!asked.some(({ applies }) => applies === 'yes')) return []
    const gaps = asked.filter(({ effect }) => isGap(effect))
    const isLacking = gaps.some(({ applies }) => applies === 'yes')
    return [
      {
        id,
        status: isLacking ? 'lacking' : gaps.length > 0 ? 'open' : 'nothing-lacking',
        items: asked.map((item) => item.id),
        mustShow: { da: danish[id], en: english[id] }
      } as const
    ]
  })
}
