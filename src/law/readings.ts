import type { Bilingual, Confidence } from './provenance.js'

/** A named answer to a question that the sources leave open (fortolkning). */
export interface Reading {
  question: Bilingual
  /** Every value that a caller can choose, with what it means. */
  values: Readonly<Record<string, Bilingual>>
  /** The value that is used where the caller chooses none. */
  default: string
  /** What the default rests on. */
  authority: Bilingual
  /** How well the default is founded: `read` in the sources, or `derived` here. */
  confidence: Confidence
}

/**
 * Every reading of the library: the open question, the values to choose from, the default and its authority.
 *
 * @example
 * readings['extended-date'].default // 'last-day'
 */
export const readings = {
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
  'late-notice-measure': {
    question: {
      da: 'Hvor langt flytter et for sent sendt varslingsbrev perioden?',
      en: 'How far does a late letter of notice move the period?'
    },
    values: {
      days: {
        da: 'Dagen, hvor brevet blev sendt, minus sidste rettidige dag',
        en: 'The day on which the letter was sent, minus the last timely day'
      },
      months: {
        da: 'Perioden slutter på den dag, hvor varslets måneder er gået fra brevet',
        en: 'The period ends on the day on which the months of notice have passed since the letter'
      }
    },
    default: 'days',
    authority: {
      da: 'Ankestyrelsens praksisundersøgelse 2018, afsnit 3.4.1 og sag 171; aldrig før fristen i § 7',
      en: 'The appeal board’s study of 2018, section 3.4.1 and case 171; never before the limit in § 7'
    },
    confidence: 'read'
  },
  'notice-deadline': {
    question: {
      da: 'Hvad er sidste rettidige dag for et brev "senest M måneder før" bortfaldsdatoen?',
      en: 'What is the last timely day for a letter "at the latest M months before" the lapse date?'
    },
    values: {
      'day-before': {
        da: 'Dagen før den dag, der ligger M måneder før',
        en: 'The day before the day that lies M months before'
      },
      'same-day': { da: 'Den dag, der ligger M måneder før', en: 'The day that lies M months before' }
    },
    default: 'day-before',
    authority: {
      da: 'Ankestyrelsens praksisundersøgelse 2018, sag 171: 8. juli er 8 dage for sent til 1. oktober',
      en: 'The appeal board’s study of 2018, case 171: 8 July is 8 days late for 1 October'
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
  },
  'aid-year': {
    question: {
      da: 'Hvad er "sammenlagt 1 år inden for 3 år"?',
      en: 'What is "1 year altogether within 3 years"?'
    },
    values: {
      days: {
        da: '365 dage med hjælp, der tæller, i de tre år til og med dagen',
        en: '365 days with aid that counts in the three years up to and including the day'
      },
      months: {
        da: '12 kalendermåneder med hjælp, der tæller, i de seneste 36',
        en: '12 calendar months with aid that counts in the latest 36'
      }
    },
    default: 'days',
    authority: { da: '§ 13 f, stk. 1, nr. 1, udledt her', en: '§ 13 f, stk. 1, nr. 1, derived here' },
    confidence: 'derived'
  },
  'transition-2017': {
    question: {
      da: 'Hvilket krav gælder, når en forlængelse krydser 1. april 2017?',
      en: 'Which requirement holds when an extension crosses 1 April 2017?'
    },
    values: {
      'original-date': {
        da: '113 timer inden for 6 måneder, når den oprindelige bortfaldsdato ligger før 1. april 2017',
        en: '113 hours within 6 months when the original lapse date lies before 1 April 2017'
      },
      'extended-date': {
        da: '225 timer inden for 12 måneder, når den forlængede bortfaldsdato ligger fra 1. april 2017',
        en: '225 hours within 12 months when the extended lapse date lies on or after 1 April 2017'
      }
    },
    default: 'original-date',
    authority: {
      da: 'Bekendtgørelse 310/2016 § 1, note 1, udledt her',
      en: 'Order 310/2016 § 1, note 1, derived here'
    },
    confidence: 'derived'
  },
  'no-fixed-hours': {
    question: {
      da: 'Hvordan tæller arbejde uden fast arbejdstid, når timerne også er dokumenteret?',
      en: 'How does work without fixed working time count when the hours are documented too?'
    },
    values: {
      convert: {
        da: 'Indtægten divideret med omregningssatsen',
        en: 'Income divided by the conversion rate'
      },
      'documented-hours': { da: 'De dokumenterede timer', en: 'The documented hours' }
    },
    default: 'convert',
    authority: {
      da: '§ 13 f, stk. 15, og praksisundersøgelsen 2018, afsnit 4.1.2 ("skal")',
      en: '§ 13 f, stk. 15, and the study of 2018, section 4.1.2 ("must")'
    },
    confidence: 'read'
  },
  'conversion-rate-year': {
    question: { da: 'Hvilket års omregningssats bruges?', en: 'Which year’s conversion rate is used?' },
    values: {
      earned: {
        da: 'Det kalenderår, hvor arbejdet er udført',
        en: 'The calendar year in which the work was done'
      },
      assessed: { da: 'Bortfaldsdatoens år', en: 'The year of the lapse date' }
    },
    default: 'earned',
    authority: { da: '§ 13 f, stk. 15, udledt her', en: '§ 13 f, stk. 15, derived here' },
    confidence: 'derived'
  },
  'spared-rates': {
    question: {
      da: 'Er uddannelseshjælp på en fritaget sats også fritaget, når der ydes tillæg?',
      en: 'Is uddannelseshjælp on a spared rate spared also when a supplement is paid?'
    },
    values: {
      only: { da: 'Nej, kun når satsen står alene', en: 'No, only when the rate stands alone' },
      any: { da: 'Ja, også med tillæg', en: 'Yes, also with a supplement' }
    },
    default: 'only',
    authority: {
      da: '§ 13 f, stk. 7, 3. pkt.: "alene"; § 13 g siger det ikke',
      en: '§ 13 f, stk. 7, 3rd sentence: "only"; § 13 g does not say so'
    },
    confidence: 'derived'
  },
  'half-krone': {
    question: {
      da: 'Hvordan afrundes et reguleret beløb, der ender på præcis en halv krone?',
      en: 'How is a regulated amount rounded that ends on exactly half a krone?'
    },
    values: {
      up: { da: 'Op', en: 'Up' },
      down: { da: 'Ned', en: 'Down' }
    },
    default: 'up',
    authority: {
      da: 'Udledt: ingen offentliggjort sats afgør det (nedsættelsen i 2025 er 1.165,50 kr.)',
      en: 'Derived: no published rate settles it (the reduction in 2025 is DKK 1,165.50)'
    },
    confidence: 'derived'
  },
  'resumption-unmarried': {
    question: {
      da: 'Fra hvornår får en ugift, der har genoptjent, fuld hjælp?',
      en: 'From when does an unmarried person who has re-earned get full aid?'
    },
    values: {
      'first-of-next-month': {
        da: 'Fra den 1. i den følgende måned',
        en: 'From the 1st of the following month'
      },
      'same-day': { da: 'Fra samme dag', en: 'From the same day' }
    },
    default: 'first-of-next-month',
    authority: { da: 'Som § 26, stk. 10', en: 'As § 26, stk. 10' },
    confidence: 'derived'
  }
} as const satisfies Readonly<Record<string, Reading>>

type Table = typeof readings

/** The id of a reading: a closed set. */
export type ReadingId = keyof Table

/** A chosen value for every reading. */
export type Readings = { [Id in ReadingId]: keyof Table[Id]['values'] }

/** The values that hold where the caller chooses none. */
export const defaultReadings: Readings = /* @__PURE__ */ Object.freeze({
  'extended-date': 'last-day',
  'overlapping-grounds': 'union',
  'cascade-limit': 'extended-period',
  'late-notice-measure': 'days',
  'notice-deadline': 'day-before',
  'covid-days': 'inside',
  'aid-year': 'days',
  'transition-2017': 'original-date',
  'no-fixed-hours': 'convert',
  'conversion-rate-year': 'earned',
  'spared-rates': 'only',
  'half-krone': 'up',
  'resumption-unmarried': 'first-of-next-month'
} as const)
