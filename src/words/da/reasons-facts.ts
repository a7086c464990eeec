// What the steps say of the facts: Danish alone, as the draft of reasons is. Each outcome of a step has its sentences; one that lacks a parameter
// is left out. `nothing` is said where a step came to 0, `undated` where only a number of days is known.

const ground = {
  met: ['{named}, {from:period}: {days:days} forlænger optjeningsperioden.'],
  nothing: ['{named}, {from:period}: forlænger ikke optjeningsperioden, for ingen af dagene kan tælles med.'],
  undated: [
    '{named}, {stated:days} mellem {from:date} og {to:date}: {days:days} forlænger optjeningsperioden.'
  ],
  notMet: ['{named}, {from:period}: forlænger ikke optjeningsperioden, for {because}.'],
  unknown: ['{named}, {from:period}: er ikke endeligt oplyst. Det ændrer ikke resultatet.']
} as const

const work = {
  met: ['Arbejde, {from:period}: {least:hours} tæller med.'],
  nothing: ['Arbejde, {from:period}: ingen timer kan tælles med i optjeningsperioden.'],
  notMet: ['Arbejde, {from:period}: tæller ikke med, for {because}.'],
  unknown: [
    'Arbejde, {from:period}: mellem {least:hours} og {most:hours} kan tælle med. Det ændrer ikke resultatet.'
  ]
} as const

const marriedToAnotherBenefit = {
  met: ['Din ægtefælle får en anden offentlig ydelse, og hjælpen er kun beregnet til dig.']
} as const

/** The facts relied on. */
export const facts = {
  'treated-as-unmarried': marriedToAnotherBenefit,
  'transition-date': {
    computed: ['Den {transitionDate:date} var der modtaget hjælp i sammenlagt 1 år inden for 3 år.']
  },
  exempt: { notMet: ['Kommunen har vurderet, at du ikke er undtaget fra kravet om arbejde.'] },
  'notice-in-time': {
    met: [
      'Varslingsbrevet blev sendt til dig den {sentOn:date}.',
      'Varslingsbrevet skulle sendes senest den {deadline:date}. Det er sket.'
    ],
    notMet: [
      'Varslingsbrevet blev sendt til dig den {sentOn:date}. Det skulle være sendt senest den {deadline:date}. Det var {daysLate:days} for sent.'
    ]
  },
  'ground-sickness': ground,
  'ground-parental-leave': ground,
  'ground-care': ground,
  'ground-military-service': ground,
  'ground-limited-work-capacity': ground,
  'ground-education-or-other-benefit': ground,
  'ground-covid': {
    computed: ['Covid-19-perioden, {from:period}: {days:days} forlænger optjeningsperioden.']
  },
  'ordinary-work': work,
  'self-employment': {
    met: ['Selvstændig virksomhed, {from:period}: {least:hours} tæller med.'],
    nothing: ['Selvstændig virksomhed, {from:period}: ingen timer kan tælles med i optjeningsperioden.'],
    notMet: ['Selvstændig virksomhed, {from:period}: tæller ikke med, for {because}.'],
    unknown: [
      'Selvstændig virksomhed, {from:period}: mellem {least:hours} og {most:hours} kan tælle med. Det ændrer ikke resultatet.'
    ]
  },
  'subsidised-work': {
    notMet: ['{kind:work}, {from:period}: tæller ikke med, for det er ikke ordinært og ustøttet arbejde.']
  },
  'couple-aid': {
    computed: [
      'Uden reglen er din hjælp {own:kroner} om måneden.',
      'Uden reglen er din ægtefælles hjælp {otherAid:kroner} om måneden.'
    ]
  },
  'couple-household': { computed: ['{household}'] },
  'couple-requirement': {
    notMet: ['Du {own}. Din ægtefælle {other}.'],
    unknown: ['Du {own}. Din ægtefælle {other}.']
  },
  'couple-both-high': {
    met: ['Hjælpen til jer begge er beregnet efter en høj sats, når tillæg regnes med.'],
    notMet: ['Det er ikke hjælpen til jer begge, der er beregnet efter en høj sats.']
  },
  'recipient-requirement': { notMet: ['Du opfylder ikke kravet om arbejde.'] },
  'reduction-class': {
    computed: [
      'Din {benefit} er beregnet efter aktivloven {rate:provision}{supplement:supplement}.',
      '{duty}'
    ]
  },
  'couple-goes-on': {
    met: ['Hidtil har hjælpen været sat ned hos din ægtefælle, som nu opfylder kravet om arbejde igen.']
  }
} as const

/** Words and phrases that the sentences are filled with. */
export const phrases = {
  because: {
    'not-documented': 'det er ikke dokumenteret på sagen',
    'not-released': 'du skulle samtidig stå til rådighed for arbejde',
    'not-usual-pay': 'lønnen lå væsentligt under den sædvanlige',
    'under-20-hours': 'omfanget kan ikke sidestilles med 20 timer om ugen',
    'aid-meanwhile': 'der er udbetalt hjælp imens'
  },
  meets: {
    yes: 'opfylder kravet om arbejde',
    no: 'opfylder ikke kravet om arbejde',
    unknown: 'opfylder måske kravet om arbejde, men det er ikke oplyst'
  },
  household: {
    'sections-23-25': 'Du og din ægtefælle får hjælp efter aktivloven §§ 23-25.',
    'section-22': 'Du og din ægtefælle, eller en af jer, får en ydelse efter aktivloven § 22.',
    'as-unmarried': 'Din ægtefælle får en anden offentlig ydelse, og hjælpen er kun beregnet til dig.'
  },
  duty: {
    yes: 'Du har forsørgelsespligt over for et barn.',
    no: 'Du har ikke forsørgelsespligt over for et barn.'
  }
} as const
