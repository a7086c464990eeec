import { blanks, appeal as words } from '../words/da/reasons.js'
import type { ReasonsParagraph } from './draft.js'
import { blank, paragraph } from './paragraph.js'

/** Guidance on appeal, forvaltningsloven § 25, stk. 1: where, how and by when. The same for every draft. */
export const appealParagraphs = (): ReasonsParagraph[] => [
  paragraph(words.where, ['forvaltningsloven/25/1', 'aktivloven/98/1']),
  paragraph(words.when, ['retssikkerhedsloven/67']),
  blank(blanks.sendTo, ['retssikkerhedsloven/66']),
  paragraph(words.reassess, ['retssikkerhedsloven/66']),
  paragraph(words.effect, ['retssikkerhedsloven/72/1'])
]
