import type { CitationId } from './citations.js'
import { frozen } from './frozen.js'
import type { noticeOrdersByDate } from './notice-order.js'
import type { Bilingual } from './provenance.js'

/** A duty of the notice order, under the name that it has in every version: see `noticeOrderOn`. */
export type OrderDuty = Exclude<keyof (typeof noticeOrdersByDate)[number], 'from' | 'to'>

/** What a letter must say, or how it must be sent. */
interface LetterItem {
  id: string
  appliesWhen: readonly 'new-date-computable'[]
  question: Bilingual
  why: Bilingual
  /** A duty of the order, in the version of the letter's day, or a citation of its own. */
  provisions: readonly (OrderDuty | CitationId)[]
}

const ofNotice = { appliesWhen: [], provisions: ['contents', 'undersoegelse-2018/5.2'] } as const
const ofHearing = { appliesWhen: [], provisions: ['hearing', 'undersoegelse-2018/5.3'] } as const

/**
 * The letters of the rule with their points, in the order in which a letter says them: the notice (varslingsbrev, order
 * § 4, stk. 3), the hearing (partshøring, § 6, stk. 1) and the postponement (§ 6, stk. 2).
 */
export const letters = /* @__PURE__ */ frozen({
  notice: [
    {
      ...ofNotice,
      id: 'rules',
      question: { da: 'Oplyser brevet om reglerne?', en: 'Does the letter tell of the rules?' },
      why: {
        da: 'Borgeren skal vide, at der kræves ordinært og ustøttet arbejde, og hvor meget.',
        en: 'The citizen must know that ordinary unsubsidised work is demanded, and how much.'
      }
    },
    {
      ...ofNotice,
      id: 'consequence',
      question: {
        da: 'Oplyser brevet, hvad det betyder for hjælpen, hvis kravet ikke er opfyldt?',
        en: 'Does the letter tell what it means for the aid if the requirement is not met?'
      },
      why: {
        da: 'Borgeren skal vide, at hjælpen kan blive nedsat eller falde væk.',
        en: 'The citizen must know that the aid can be reduced or lapse.'
      }
    },
    {
      ...ofNotice,
      id: 'lapse-date',
      question: {
        da: 'Oplyser brevet bortfaldsdatoen, når forholdene er uændrede?',
        en: 'Does the letter tell the lapse date on unchanged facts?'
      },
      why: {
        da: 'Borgeren skal vide, hvornår timerne senest skal være nået.',
        en: 'The citizen must know by when the hours must be reached.'
      }
    },
    {
      ...ofNotice,
      id: 'jobnet-guidance',
      question: {
        da: 'Vejleder brevet om at søge arbejde på Jobnet?',
        en: 'Does the letter give guidance on seeking work on Jobnet?'
      },
      why: {
        da: 'Vejledningen skal hjælpe borgeren med at opfylde kravet i tide.',
        en: 'The guidance is to help the citizen meet the requirement in time.'
      }
    },
    {
      ...ofNotice,
      id: 'own-field-guidance',
      question: {
        da: 'Vejleder brevet om at søge arbejde inden for borgerens eget område?',
        en: 'Does the letter give guidance on seeking work in the citizen’s own field?'
      },
      why: {
        da: 'Vejledningen skal hjælpe borgeren med at opfylde kravet i tide.',
        en: 'The guidance is to help the citizen meet the requirement in time.'
      }
    }
  ],
  hearing: [
    {
      ...ofHearing,
      id: 'intention',
      question: {
        da: 'Oplyser brevet, at kommunen påtænker at nedsætte hjælpen eller lade den falde væk?',
        en: 'Does the letter say that the municipality intends to reduce or end the aid?'
      },
      why: {
        da: 'Borgeren skal kunne udtale sig om det, kommunen vil afgøre.',
        en: 'The citizen must be able to comment on what the municipality means to decide.'
      }
    },
    {
      ...ofHearing,
      id: 'information-request',
      question: {
        da: 'Beder brevet om oplysninger, som sagen ikke har, og som kan udskyde datoen?',
        en: 'Does the letter ask for information that is not on the file and could postpone the date?'
      },
      why: {
        da: 'Arbejde eller grunde til forlængelse, som kommunen ikke kender, kan udskyde datoen.',
        en: 'Work or grounds for extension that the municipality does not know of can postpone the date.'
      }
    }
  ],
  postponement: [
    {
      id: 'in-writing',
      appliesWhen: [],
      provisions: ['newDate'],
      question: {
        da: 'Er udsættelsen meddelt skriftligt?',
        en: 'Was the postponement told in writing?'
      },
      why: {
        da: 'Når datoen udskydes, skal borgeren have det at vide skriftligt.',
        en: 'When the date is postponed the citizen must be told in writing.'
      }
    },
    {
      id: 'new-date',
      // § 6, stk. 2: a date that cannot be computed yet is told as soon as possible.
      appliesWhen: ['new-date-computable'],
      provisions: ['newDate', 'undersoegelse-2018/3.4.3'],
      question: {
        da: 'Oplyser brevet den nye bortfaldsdato?',
        en: 'Does the letter tell the new lapse date?'
      },
      why: {
        da: 'Borgeren skal vide, hvornår timerne nu senest skal være nået.',
        en: 'The citizen must know by when the hours must now be reached.'
      }
    },
    {
      id: 'reason',
      appliesWhen: [],
      provisions: ['undersoegelse-2018/3.4.4'],
      question: {
        da: 'Oplyser brevet grunden til, at datoen er udskudt?',
        en: 'Does the letter give the reason why the date is postponed?'
      },
      why: {
        da: 'Uden grunden kan borgeren ikke se, hvad der har forlænget perioden.',
        en: 'Without the reason the citizen cannot see what has extended the period.'
      }
    }
  ]
} as const satisfies Readonly<Record<string, readonly LetterItem[]>>)

/** The letters of the rule: notice, hearing, postponement. */
export type LetterKind = keyof typeof letters

/** What one of the letters must say: a closed set. */
export type LetterItemId = (typeof letters)[LetterKind][number]['id']

/** The letters, in the order of a case. */
export const letterKinds: readonly LetterKind[] = /* @__PURE__ */ frozen(Object.keys(letters) as LetterKind[])

/** The points of all letters, in order. */
export const letterItemIds: readonly LetterItemId[] = /* @__PURE__ */ frozen(
  letterKinds.flatMap((kind) => letters[kind].map(({ id }) => id)) as LetterItemId[]
)

/** The points of a letter. */
export const letterItems = (kind: LetterKind): readonly (LetterItem & { id: LetterItemId })[] => letters[kind]
