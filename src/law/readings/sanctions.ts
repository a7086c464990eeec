import { frozen } from '../frozen.js'
import type { ReadingTable } from './reading.js'

/** Readings of the sanction checklists: who is covered, and how far what is missing reaches. */
export const sanctionReadings = frozen({
  'classification-day': {
    question: {
      da: 'Hvilken dags visitation gælder for en sanktion?',
      en: 'Which day’s classification governs a sanction?'
    },
    values: {
      'event-day': { da: 'Dagen for hændelsen', en: 'The day of the event' },
      'decision-day': { da: 'Dagen for afgørelsen', en: 'The day of the decision' }
    },
    default: 'event-day',
    authority: {
      da: 'Ankestyrelsen, Sanktioner 3: hver sag skal fastslå visitationen på dagen for hændelsen; udledt her',
      en: 'Ankestyrelsen, Sanktioner 3: every case settles the classification on the day of the event; derived here'
    },
    confidence: 'derived'
  },
  'guidance-half-year': {
    question: {
      da: 'Hvordan regnes "hvert halve år" for vejledningen (hændelser til og med 31. december 2023)?',
      en: 'How is "hvert halve år" counted for the guidance (events until 31 December 2023)?'
    },
    values: {
      'six-months': {
        da: 'Hændelsen ligger højst seks kalendermåneder efter den seneste gennemgang',
        en: 'The event lies at most six calendar months after the latest review'
      },
      'calendar-half-year': {
        da: 'Vejledningen er gennemgået i hændelsens eller det foregående kalenderhalvår',
        en: 'The guidance was reviewed in the event’s calendar half-year or the one before it'
      }
    },
    default: 'six-months',
    authority: {
      da: 'Ordlyden af aktivloven § 35, stk. 1, 3. pkt., nr. 3, udledt her',
      en: 'The wording of aktivloven § 35, stk. 1, 3. pkt., nr. 3, derived here'
    },
    confidence: 'derived'
  },
  'missing-compulsory-assessment': {
    question: {
      da: 'Hvad betyder det, at vurderingerne i § 13, stk. 8, mangler?',
      en: 'What follows when the assessments of § 13, stk. 8 are missing?'
    },
    values: {
      block: {
        da: 'Et lovpligtigt skridt mangler: der kan ikke gives en sanktion på det foreliggende grundlag',
        en: 'A compulsory step is missing: there is no basis for a sanction as things stand'
      },
      investigate: {
        da: 'Sagen er ikke tilstrækkeligt oplyst',
        en: 'The file is not sufficiently informed'
      }
    },
    default: 'block',
    authority: {
      da: 'Ordet "skal" i aktivloven § 13, stk. 8; den fortolkning, der er mildest for borgeren; udledt her',
      en: 'The word "skal" in aktivloven § 13, stk. 8; the reading milder to the citizen; derived here'
    },
    confidence: 'derived'
  },
  'self-booked-group-2021-2023': {
    question: {
      da: 'Hvornår mellem den 13. februar 2021 og den 21. juni 2023 blev § 37, stk. 3, om egen booking udvidet?',
      en: 'When between 13 February 2021 and 21 June 2023 did § 37, stk. 3, on own booking, widen?'
    },
    values: {
      'ask-human': {
        da: 'En medarbejder afgør det for andre end jobparate og åbenlyst uddannelsesparate',
        en: 'A person settles it for others than jobparate and åbenlyst uddannelsesparate'
      },
      'narrow-until-2023-06-21': {
        da: 'Kun jobparate og åbenlyst uddannelsesparate til og med den 21. juni 2023',
        en: 'Only jobparate and åbenlyst uddannelsesparate until 21 June 2023'
      },
      'wide-from-2021-02-13': {
        da: 'Også andre grupper fra den 13. februar 2021',
        en: 'Other groups too from 13 February 2021'
      }
    },
    default: 'ask-human',
    authority: {
      da: 'LBK 241 af 12/2/2021 har den snævre tekst, LBK 1031 af 22/6/2023 den brede; datoen er ikke fastslået',
      en: 'LBK 241 of 12/2/2021 has the narrow text, LBK 1031 of 22/6/2023 the wide; the date is not established'
    },
    confidence: 'derived'
  },
  'booking-group-2020': {
    question: {
      da: 'Omfattede § 37 a uddannelsesparate og aktivitetsparate i 2020?',
      en: 'Did § 37 a cover uddannelsesparate and aktivitetsparate in 2020?'
    },
    values: {
      'ask-human': { da: 'En medarbejder afgør det', en: 'A person settles it' },
      'not-covered': { da: 'De var ikke omfattet', en: 'They were not covered' },
      covered: { da: 'De var omfattet', en: 'They were covered' }
    },
    default: 'ask-human',
    authority: {
      da: '§ 37 a, stk. 2, kan vises fra 2021; bekendtgørelsen for aktivitetsparate nævner selvbooking fra 2021',
      en: '§ 37 a, stk. 2 is shown from 2021; the order for aktivitetsparate names self-booking from 2021'
    },
    confidence: 'derived'
  },
  'aggravated-activity-ready-2025': {
    question: {
      da: 'Omfattede § 40 a aktivitetsparate fra den 1. januar til den 30. juni 2025?',
      en: 'Did § 40 a cover aktivitetsparate from 1 January to 30 June 2025?'
    },
    values: {
      'ask-human': { da: 'En medarbejder afgør det', en: 'A person settles it' },
      'not-covered': { da: 'De var ikke omfattet', en: 'They were not covered' },
      covered: { da: 'De var omfattet', en: 'They were covered' }
    },
    default: 'ask-human',
    authority: {
      da: 'Lovforslag L 108 (2024-25) er vedtaget; lovens nummer og dato er ikke fastslået',
      en: 'Bill L 108 (2024-25) was adopted; the number and date of the act are not established'
    },
    confidence: 'derived'
  },
  'spouse-not-guided': {
    question: {
      da: 'Hvor langt rækker det, at ægtefællen ikke er vejledt efter § 35, stk. 2?',
      en: 'How far does missing guidance of the spouse (§ 35, stk. 2) reach?'
    },
    values: {
      'blocks-sanction': { da: 'Hele sanktionen mangler hjemmel', en: 'The whole sanction has no basis' },
      'blocks-spouse-stop-only': {
        da: 'Kun ophøret af ægtefællens hjælp mangler hjemmel',
        en: 'Only the stop of the spouse’s aid has no basis'
      }
    },
    default: 'blocks-sanction',
    authority: {
      da: 'Ordene "personen og dennes ægtefælle" i aktivloven § 35, stk. 2, udledt her',
      en: 'The words "personen og dennes ægtefælle" in aktivloven § 35, stk. 2, derived here'
    },
    confidence: 'derived'
  },
  'section-39-nr-6-2025': {
    question: {
      da: 'Hvad henviser § 39, nr. 6, til fra den 1. juli 2025?',
      en: 'What does § 39, nr. 6 refer to from 1 July 2025?'
    },
    values: {
      'ask-human': { da: 'En medarbejder afgør det', en: 'A person settles it' },
      'as-printed': {
        da: 'Det trykte nummer, § 13, stk. 2 og 3, nr. 7: afvisning af sygeopfølgning',
        en: 'The number as printed, § 13, stk. 2 and 3, nr. 7: refusing sickness follow-up'
      },
      'as-before': {
        da: 'Sygemelding under sygeopfølgning som før, nu § 13, stk. 2 og 3, nr. 6',
        en: 'Notice of illness in sickness follow-up as before, now § 13, stk. 2 and 3, nr. 6'
      }
    },
    default: 'ask-human',
    authority: {
      da: '§ 13 blev omnummereret, men henvisningen i § 39, nr. 6, blev ikke ændret (LBK 1004 af 30/6/2025)',
      en: '§ 13 was renumbered but the reference in § 39, nr. 6 was not changed (LBK 1004 of 30/6/2025)'
    },
    confidence: 'derived'
  }
} as const satisfies ReadingTable)
