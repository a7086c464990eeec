import { frozen } from '../../law/frozen.js'
import { always, humanOrOk, okOrBlock, okOrInvestigate } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'meeting' } as const

/** Absence from a talk, aktivloven § 37. */
export const meetingItems = /* @__PURE__ */ frozen({
  'talk-kind': {
    ...asked,
    question: {
      da: 'Var det en jobsamtale (også ved sygeopfølgning eller hos anden aktør), et møde i rehabiliteringsteamet eller en rådighedsvurdering?',
      en: 'Was it a jobsamtale (also in sickness follow-up or at another provider), a meeting of the rehabiliteringsteam or a rådighedsvurdering?'
    },
    basis: ['aktivloven/37/1', 'aktivloven/37/2'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'samtaletype',
    notes: [
      {
        da: 'En opfølgningssamtale står ikke i nogen version af § 37.',
        en: 'An opfølgningssamtale is named in no version of § 37.'
      }
    ]
  },
  'rehabilitation-team-2026': {
    ...asked,
    question: {
      da: 'Var det et møde i rehabiliteringsteamet?',
      en: 'Was it a meeting of the rehabiliteringsteam?'
    },
    validFrom: '2026-01-01',
    basis: ['lov-1750-2025/4'],
    effect: humanOrOk,
    confidence: 'derived',
    notes: [
      {
        da: 'Virkningen for § 37 og datoen for den er ikke fastslået.',
        en: 'The effect on § 37 and its date are not established.'
      }
    ]
  },
  'self-booked-summons': {
    ...asked,
    question: {
      da: 'Er bookingen dokumenteret, og hører borgeren til den gruppe, hvis egen booking gælder som indkaldelse?',
      en: 'Is the booking documented, and is the citizen in the group whose own booking counts as a summons?'
    },
    when: 'talk-self-booked',
    basis: ['aktivloven/37/3'],
    effect: okOrBlock,
    blocks: 'sanction',
    reading: 'self-booked-group-2021-2023',
    underReading: {
      'ask-human': { effect: always('human') },
      'narrow-until-2023-06-21': { effect: always('block') }
    },
    readingBearsOn: {
      from: '2021-02-13',
      to: '2023-06-21',
      classifications: ['uddannelsesparat', 'aktivitetsparat']
    },
    danishId: 'selvbooket',
    notes: [
      {
        to: '2021-02-12',
        da: 'Teksten fra 2021 nævner jobparate og åbenlyst uddannelsesparate.',
        en: 'The text of 2021 names jobparate and åbenlyst uddannelsesparate.'
      },
      {
        from: '2021-02-13',
        to: '2023-06-21',
        da: 'Teksten fra februar 2021 nævner jobparate og åbenlyst uddannelsesparate, teksten fra juni 2023 alle uden for integrationsloven. Hvornår gruppen blev udvidet, er ikke fastslået.',
        en: 'The text of February 2021 names jobparate and åbenlyst uddannelsesparate, that of June 2023 everyone outside integrationsloven. When the group widened is not established.'
      },
      {
        from: '2023-06-22',
        to: '2025-06-30',
        da: 'Gælder alle uden for integrationsloven og jobparate i et integrationsprogram.',
        en: 'Everyone outside integrationsloven, and jobparate in an integration programme.'
      },
      { from: '2025-07-01', da: 'Gælder alle.', en: 'Everyone.' }
    ]
  },
  'incoming-contacts-searched': {
    ...asked,
    question: {
      da: 'Er borgerens egne henvendelser i perioden søgt frem (telefon, digital post, anden aktør)?',
      en: 'Were the citizen’s own contacts in the period searched for (telephone, digital post, other provider)?'
    },
    basis: ['retssikkerhedsloven/10', 'aktivloven/37/1'],
    effect: okOrInvestigate,
    confidence: 'derived',
    danishId: 'kontakt-indgaaende'
  }
} as const satisfies ItemTable)
