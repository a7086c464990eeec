/** The page of the year of aid, in Danish. */
export const page = {
  title: 'Året med hjælp',
  notCovered: { repealed: 'Reglen gælder ikke: den blev ophævet den 1. juli 2025.' },
  summary: {
    reached:
      'Der er modtaget hjælp i sammenlagt 1 år inden for 3 år, og det har været nået siden {transitionDate:date}.',
    lapse:
      'Er kravet om arbejde ikke opfyldt, er den første bortfaldsdato {firstLapseDate:date}. Et for sent varsel eller en forlængelse kan flytte den.',
    notReached:
      'Der er ikke modtaget hjælp i sammenlagt 1 år inden for 3 år. Der mangler {left} af {required} {unit:unit}.',
    expected:
      'Fortsætter hjælpen uden afbrydelse, er året nået {expectedTransitionDate:date}, og den første bortfaldsdato er {expectedLapseDate:date}.',
    open: 'Det kan ikke afgøres endnu, om der er modtaget hjælp i sammenlagt 1 år inden for 3 år. Bortfaldsdatoen er tidligst {earliestLapseDate:date}.'
  },
  labels: {
    counted: 'Med hjælp, der tæller',
    countedFrom: 'Talt fra',
    transitionDate: 'Overgangsdato',
    firstLapseDate: 'Første bortfaldsdato',
    expectedTransitionDate: 'Forventet overgangsdato',
    expectedLapseDate: 'Forventet første bortfaldsdato',
    computeBy: 'Bortfaldsdatoen beregnes senest'
  },
  counted: '{counted} {unit:unit} inden for 3 år (1 år er {required})'
} as const

/** Words of the year of aid that sentences are filled with, in Danish. */
export const terms = {
  unit: { days: 'dage', months: 'kalendermåneder' },
  yearReached: { true: 'året med hjælp er nået', false: 'året med hjælp er ikke nået' },
  notAid: {
    ressourceforloebsydelse: 'ressourceforløbsydelse',
    'benefit-without-work-demand': 'en ydelse uden krav om arbejde (pension, SU, efterløn m.v.)',
    'other-public-benefit': 'en anden offentlig ydelse',
    'own-child-care-subsidy': 'tilskud til pasning af egne børn',
    'sanction-41': 'sanktion efter § 41 efter 2019'
  }
} as const

/** What the steps of the year of aid say, in Danish. */
export const steps = {
  'aid-received': {
    computed: 'Fra {from:date} til {to:date} er der modtaget hjælp efter § 11 i {days:days}.'
  },
  'offers-and-one-off-aid': {
    computed: 'Yderligere {days:days} med tilbud eller engangshjælp efter § 25 a tæller med.'
  },
  'sanction-periods': {
    computed: 'Yderligere {days:days}, hvor hjælpen var nedsat eller stoppet ved en sanktion, tæller med.'
  },
  'not-counted-as-aid': { notMet: 'Det tæller ikke med: {kinds:notAid}.' },
  'year-without-aid': {
    met: 'Der er ikke modtaget hjælp fra {from:date} til {to:date}, altså i 1 år eller mere. Opgørelsen begynder forfra, og der skal sendes et nyt varslingsbrev.',
    notMet: 'Der har ikke været 1 år i træk uden hjælp, så opgørelsen begynder ikke forfra af den grund.'
  },
  'year-of-aid': {
    met: 'Pr. {asOf:date} er der hjælp i {counted} {unit:unit} inden for 3 år. 1 år er {required}, og det er nået.',
    notMet:
      'Pr. {asOf:date} er der hjælp i {counted} {unit:unit} inden for 3 år. 1 år er {required}, så der mangler {left}.',
    unknown: 'Det vides ikke endnu, om der er modtaget hjælp i sammenlagt 1 år inden for 3 år.'
  },
  'transition-date': { computed: 'Overgangsdatoen, dagen hvor året blev nået, er {transitionDate:date}.' },
  'first-lapse-date': {
    computed:
      'Den første bortfaldsdato er den 1. i måneden efter, dog tidligst 1. oktober 2016: {firstLapseDate:date}.'
  },
  'expected-lapse-date': {
    computed:
      'Fortsætter hjælpen uden afbrydelse, nås året {expectedTransitionDate:date}, og den første bortfaldsdato er {expectedLapseDate:date}.'
  },
  'computation-deadline': {
    computed: 'Kommunen skal beregne bortfaldsdatoen senest {computeBy:date}, 6 måneder før overgangsdatoen.'
  }
} as const

/** What to ask for, in Danish, and why it matters. */
export const questions = {
  'exemption-documented': {
    question: 'Er det dokumenteret på sagen, at {person} var undtaget {when:when}?',
    why: 'Har undtagelsen varet i 12 måneder i træk, begynder opgørelsen af året med hjælp forfra.'
  }
} as const
