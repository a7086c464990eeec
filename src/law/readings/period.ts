import { frozen } from '../frozen.js'
import type { ReadingTable } from './reading.js'

/** Readings of how far the earning period is extended (§ 13 f, stk. 12; § 13 h; principle decision 33-18). */
export const periodReadings = frozen({
  'extended-date': {
    question: {
      da: 'Hvilken 1. i en måned følger efter en forlængelse på N dage?',
      en: 'Which 1st of a month follows an extension of N days?'
    },
    values: {
      'last-day': {
        da: 'Den 1. i måneden efter den måned, hvor den forlængede periodes sidste dag ligger',
        en: 'The 1st of the month after the month in which the extended period’s last day lies'
      },
      'plain-addition': {
        da: 'Den 1. i måneden efter den måned, hvor bortfaldsdatoen plus N dage ligger',
        en: 'The 1st of the month after the month in which the lapse date plus N days lies'
      }
    },
    default: 'last-day',
    authority: {
      da: 'Principafgørelse 33-18 (kun videre, hvis perioderne tilsammen overstiger en måned) og § 13 g, stk. 2',
      en: 'Principle decision 33-18 (further only if the periods together exceed a month) and § 13 g, stk. 2'
    },
    confidence: 'derived'
  },
  'overlapping-grounds': {
    question: {
      da: 'Hvordan tæller en dag, som to forlængelsesgrunde dækker?',
      en: 'How does a day count that two grounds for extension cover?'
    },
    values: {
      union: { da: 'En kalenderdag tæller én gang', en: 'A calendar day counts once' },
      sum: {
        da: 'En gang for hver periode, og en gang mere for en covid-periode',
        en: 'Once for each period, and once more for a covid period'
      }
    },
    default: 'union',
    authority: {
      da: '§ 13 f, stk. 12: de 12 måneder forlænges med perioder, og perioden er den samme',
      en: '§ 13 f, stk. 12: the 12 months are extended by periods, and the period is the same'
    },
    confidence: 'derived'
  },
  'cascade-limit': {
    question: {
      da: 'Indtil hvornår tæller dage med en forlængelsesgrund?',
      en: 'Up to when do days with a ground for extension count?'
    },
    values: {
      'extended-period': {
        da: 'Til udgangen af perioden, som den hidtil er forlænget, indtil intet ændrer sig',
        en: 'To the end of the period as extended so far, until nothing changes'
      },
      'to-new-lapse-date': {
        da: 'Til dagen før den nye bortfaldsdato, indtil intet ændrer sig',
        en: 'To the day before the new lapse date, until nothing changes'
      }
    },
    default: 'extended-period',
    authority: {
      da: 'Ankestyrelsens praksisundersøgelse 2018, sag 62 og 171',
      en: 'The appeal board’s study of 2018, cases 62 and 171'
    },
    confidence: 'derived'
  },
  'covid-days': {
    question: {
      da: 'Hvor meget af en covid-periode forlænger (§ 13 h: "forlænges med perioden")?',
      en: 'How much of a covid period extends (§ 13 h: "extended by the period")?'
    },
    values: {
      inside: {
        da: 'De dage, der ligger i perioden, som for andre grunde',
        en: 'Its days inside the period, as for other grounds'
      },
      whole: {
        da: 'Alle dens dage, når den overlapper perioden',
        en: 'All its days, when it overlaps the period'
      }
    },
    default: 'inside',
    authority: {
      da: '§ 13 h, stk. 2-3, læst som § 13 f, stk. 12',
      en: '§ 13 h, stk. 2-3, read as § 13 f, stk. 12'
    },
    confidence: 'derived'
  }
} as const satisfies ReadingTable)
