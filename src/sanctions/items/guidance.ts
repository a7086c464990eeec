import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrBlockUnlessDocumented, okOrHuman, okOrInvestigate, okOrReminder } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'guidance' } as const

/** Guidance, aktivloven § 35, stk. 1: the detailed rule until 31 December 2023, one sentence after it. */
export const guidanceItems = /* @__PURE__ */ frozen({
  'written-guidance': {
    ...asked,
    question: {
      da: 'Var borgeren før hændelsen skriftligt vejledt om rettigheder og pligter ved rådighed og sanktioner?',
      en: 'Before the event, had the citizen been guided in writing on rights and duties about availability and sanctions?'
    },
    when: 'not-guided-by-first-summons',
    basis: ['aktivloven/35/1'],
    effect: okOrBlockUnlessDocumented,
    blocks: 'sanction',
    danishId: 'vejledning-skriftlig',
    notes: [
      {
        da: 'En betingelse for enhver sanktion efter §§ 36-40 a.',
        en: 'A condition of every sanction under §§ 36-40 a.'
      },
      {
        from: '2024-01-01',
        da: 'Den er hele reglen om vejledning fra den 1. januar 2024. At vejledningen skal ligge før hændelsen, er udledt af "har vejledt".',
        en: 'It is the whole of the guidance rule from 1 January 2024. That it comes before the event is derived from "har vejledt".'
      }
    ]
  },
  'guidance-by-first-talk': {
    ...asked,
    question: {
      da: 'Blev vejledningen drøftet og gennemgået senest ved første jobsamtale under hensyn til borgerens situation og forudsætninger?',
      en: 'Was the guidance discussed and reviewed at the latest at the first jobsamtale, with regard to the citizen’s situation and abilities?'
    },
    when: 'not-guided-by-first-summons',
    validTo: '2023-12-31',
    basis: ['aktivloven/35/1/3/1', 'principmeddelelse/21-22/no-guidance-no-basis'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'vejledning-rettidig'
  },
  'guidance-handed-over-and-sent': {
    ...asked,
    question: {
      da: 'Blev vejledningen udleveret skriftligt senest ved første jobsamtale og sendt umiddelbart derefter?',
      en: 'Was the guidance handed over in writing at the latest at the first jobsamtale and sent immediately afterwards?'
    },
    when: 'not-guided-by-first-summons',
    validTo: '2023-12-31',
    basis: ['aktivloven/35/1/3/2', 'principmeddelelse/21-22/handing-over-and-sending'],
    presupposes: ['written-guidance'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'vejledning-gennemgaaet-og-udleveret'
  },
  'guidance-renewed-half-yearly': {
    ...asked,
    question: {
      da: 'Var vejledningen gennemgået og gjort tilgængelig igen inden for det seneste halve år før hændelsen?',
      en: 'Had the guidance been reviewed and made available again within the half year before the event?'
    },
    when: 'not-guided-by-first-summons',
    validTo: '2023-12-31',
    basis: ['aktivloven/35/1/3/3', 'principmeddelelse/21-22/half-yearly'],
    presupposes: ['written-guidance'],
    effect: okOrBlock,
    blocks: 'sanction',
    reading: 'guidance-half-year',
    danishId: 'vejledning-rettidig'
  },
  'guidance-on-request-or-need': {
    ...asked,
    question: {
      da: 'Blev vejledningen gentaget, da borgeren bad om det, eller kommunen fandt behov for det?',
      en: 'Was the guidance repeated when the citizen asked for it or the municipality found a need?'
    },
    when: 'guidance-asked-or-needed',
    validTo: '2023-12-31',
    basis: ['aktivloven/35/1/3/4'],
    effect: okOrInvestigate,
    danishId: 'vejledning-rettidig'
  },
  'first-summons-guidance': {
    ...asked,
    question: {
      da: 'Stod der i indkaldelsen til første jobsamtale, at borgeren har pligt til at møde, og at udeblivelse uden rimelig grund koster en sanktionssats for hver dag?',
      en: 'Did the summons to the first jobsamtale say that the citizen must attend, and that absence without a reasonable ground costs a sanction rate for each day?'
    },
    when: 'first-talk-without-earlier-guidance',
    validTo: '2023-12-31',
    basis: ['aktivloven/35/1/1', 'principmeddelelse/21-22/first-summons'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'indkaldelse-med-konsekvens',
    notes: [
      {
        to: '2023-12-31',
        da: 'Bærer kun fradraget efter § 37 for netop den første samtale og ingen anden sanktion.',
        en: 'Carries only the § 37 deduction for that first talk, no other sanction.'
      },
      {
        from: '2024-01-01',
        da: 'Fra den 1. januar 2024 gælder kun kravet om skriftlig vejledning.',
        en: 'From 1 January 2024 only the guidance in writing is required.'
      }
    ]
  },
  'guidance-clear': {
    ...asked,
    question: {
      da: 'Siger vejledningen klart, hvad der kan sanktioneres, hvad følgen er, og hvordan borgeren igen får hjælp?',
      en: 'Does the guidance say clearly what is sanctioned, with what consequence, and how to regain aid?'
    },
    basis: ['aktivloven/35/1', 'artikel-2016'],
    presupposes: ['written-guidance'],
    effect: okOrHuman,
    human: true,
    confidence: 'secondary',
    danishId: 'vejledning-klar',
    notes: [
      {
        to: '2023-12-31',
        da: 'Loven kræver, at vejledningen tager hensyn til borgerens situation og forudsætninger (§ 35, stk. 1, 3. pkt., nr. 1).',
        en: 'The act requires regard to the situation and abilities of the person (§ 35, stk. 1, 3. pkt., nr. 1).'
      },
      {
        from: '2024-01-01',
        da: 'Fra den 1. januar 2024 siger loven ikke længere, at vejledningen skal tage hensyn til borgerens forudsætninger.',
        en: 'From 1 January 2024 the act no longer says that the guidance has regard to the abilities of the person.'
      }
    ]
  },
  'guidance-before-2024': {
    ...asked,
    question: {
      da: 'Er det overvejet, om en vejledning fra før 1. januar 2024 kan bære sanktionen?',
      en: 'Has it been considered whether guidance given before 1 January 2024 can carry the sanction?'
    },
    when: 'guided-before-2024',
    validFrom: '2024-01-01',
    basis: ['aktivloven/35/1'],
    effect: okOrReminder,
    confidence: 'unverified',
    notes: [{ da: 'Overgangsreglen er ikke fastslået.', en: 'The transitional rule is not established.' }]
  }
} as const satisfies ItemTable)
