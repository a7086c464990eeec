import { frozen } from '../frozen.js'
import type { Bilingual } from '../provenance.js'

/** The headings of the form, in its order. Part 2 has only its number. */
export const formSections = /* @__PURE__ */ frozen({
  identification: { da: 'Identifikation af sagen', en: 'Identification of the case' },
  basics: { da: '1. Grundlæggende oplysninger', en: '1. Basic information' },
  subject: { da: '2.', en: '2. (no printed heading)' },
  exemption: { da: '3. Særligt for § 13 f, stk. 9', en: '3. On § 13 f, stk. 9' },
  'exemption-basis': { da: '3.2. Sagens oplysningsgrundlag', en: '3.2. The information on the file' },
  offers: { da: 'Nærmere om tilbud', en: 'More on offers' },
  effectiveness: { da: 'Borgerens effektivitet', en: "The citizen's effectiveness" },
  'board-assessment': { da: 'Ankestyrelsens vurdering', en: "The board's assessment" },
  extension: { da: '4. Særligt for § 13 f, stk. 12', en: '4. On § 13 f, stk. 12' },
  'extension-sickness': {
    da: 'Særligt for § 13 f, stk. 12, nr. 1 (sygdom)',
    en: 'On § 13 f, stk. 12, nr. 1 (sickness)'
  },
  'extension-education': {
    da: '5. Særligt for § 13 f, stk. 12, nr. 6 (uddannelse m.v.)',
    en: '5. On § 13 f, stk. 12, nr. 6 (education etc.)'
  },
  'extension-result': { da: '6. Forlængelsen', en: '6. The extension' },
  'ordinary-work': {
    da: '7. Særligt for sager om ordinært og ustøttet arbejde',
    en: '7. On ordinary, unsubsidised work'
  }
}) satisfies Readonly<Record<string, Bilingual>>

/** A section of the form: a closed set. */
export type FormSectionId = keyof typeof formSections
