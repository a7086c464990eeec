// What the provisions say, in a draft of reasons: Danish alone, as the draft is.

const conversion = [
  'Er der ikke fast arbejdstid, bliver timerne beregnet ved at dividere indtægten med en omregningssats, der bliver reguleret hvert år.'
] as const

const inPeriod = (what: string) => {
  const said = [`Optjeningsperioden bliver forlænget med ${what}.`]
  return { met: said, notMet: said }
}

/** What the provisions behind the steps say. */
export const rules = {
  'notice-in-time': {
    met: ['Varslingsbrevet skal sendes senest {noticeMonths:months} før bortfaldsdatoen.'],
    notMet: [
      'Varslingsbrevet skal sendes senest {noticeMonths:months} før bortfaldsdatoen. Bliver det sendt for sent, bliver optjeningsperioden først forlænget med de dage, brevet er forsinket.'
    ]
  },
  'late-notice-floor': {
    met: [
      'Er varslingsbrevet sendt for sent, kan hjælpen tidligst falde væk eller blive sat ned, når der er gået {noticeMonths:months}, fra brevet rent faktisk blev sendt.'
    ],
    notMet: [
      'Er varslingsbrevet sendt for sent, kan hjælpen tidligst falde væk eller blive sat ned, når der er gået {noticeMonths:months}, fra brevet rent faktisk blev sendt.'
    ]
  },
  'ground-sickness': /* @__PURE__ */ inPeriod(
    'perioder, hvor man ikke har kunnet arbejde på grund af dokumenteret sygdom'
  ),
  'ground-parental-leave': /* @__PURE__ */ inPeriod(
    'perioder med ret til fravær på grund af graviditet, barsel, adoption eller, efter de senere regler, sorgorlov'
  ),
  'ground-care': /* @__PURE__ */ inPeriod(
    'perioder med støtte til at passe et barn med handicap, en døende nærtstående, et alvorligt sygt barn eller, efter de senere regler, en voksen med handicap'
  ),
  'ground-military-service': /* @__PURE__ */ inPeriod('perioder, hvor man har aftjent værnepligt'),
  'ground-limited-work-capacity': /* @__PURE__ */ inPeriod(
    'perioder, hvor arbejdsevnen har været vurderet så begrænset, at man ikke kan opnå beskæftigelse på det ordinære arbejdsmarked'
  ),
  'ground-education-or-other-benefit': /* @__PURE__ */ inPeriod(
    'perioder under uddannelse, hvor der ikke er krav om at udnytte sine arbejdsmuligheder, og med perioder på en anden offentlig ydelse, der ikke er betinget af det'
  ),
  'ground-covid': {
    computed: [
      'Optjeningsperioden kan desuden blive forlænget med de perioder under covid-19, som loven nævner.'
    ]
  },
  extension: { computed: ['Dagene i de perioder, der forlænger den, bliver lagt sammen.'], nothing: [] },
  'three-year-limit': {
    computed: [
      'Kommer man ved forlængelsen til måneder, der ligger mere end 3 år før opgørelsen, bliver der set bort fra dem. Lige så mange måneder bliver lagt til fremad.'
    ]
  },
  'new-lapse-date': { computed: ['Bortfaldsdatoen er altid den 1. i en måned.'] },
  'income-conversion': { computed: conversion, unknown: conversion },
  'reduction-class': {
    high: ['Er hjælpen beregnet efter en høj sats, er nedsættelsen den høje.'],
    lower: ['Er hjælpen beregnet efter en lavere sats, er nedsættelsen den lavere.']
  },
  'reduction-from': {
    computed: ['Nedsættelsen sker fra den 1. i måneden efter den måned, hvor betingelserne ikke er opfyldt.']
  },
  'couple-goes-on': {
    met: [
      'Opfylder den ægtefælle, hvis hjælp er sat ned, igen kravet om arbejde, fortsætter nedsættelsen hos den anden.'
    ]
  },
  'couple-from': {
    computed: ['Hjælpen bliver ændret fra den 1. i måneden efter, at forholdene er ændret.']
  },
  'special-support': {
    none: ['Ægteparret får ikke særlig støtte.'],
    'as-before': ['Særlig støtte bliver beregnet, som om hjælpen ikke var sat ned.']
  }
} as const

/** The sentences of law that the rule itself consists of. */
export const law = {
  'requirement-unmarried':
    'En ugift, der får uddannelses- eller kontanthjælp og har modtaget hjælp i sammenlagt 1 år eller mere inden for 3 år, skal have dokumenteret mindst {hours} timers ordinært og ustøttet arbejde inden for de seneste {months} kalendermåneder, optjeningsperioden. Ellers bliver hjælpen sat ned.',
  'requirement-unmarried-bare':
    'En ugift, der får uddannelses- eller kontanthjælp og har modtaget hjælp i sammenlagt 1 år eller mere inden for 3 år, skal have dokumenteret de timers ordinært og ustøttet arbejde, som loven kræver. Ellers bliver hjælpen sat ned.',
  'requirement-couple':
    'Får et ægtepar hjælp, og har de modtaget den i sammenlagt 1 år eller mere inden for 3 år, skal hver ægtefælle have dokumenteret mindst {hours} timers ordinært og ustøttet arbejde inden for de seneste {months} kalendermåneder, optjeningsperioden. Ellers kan hjælpen blive ændret.',
  'requirement-couple-bare':
    'Får et ægtepar hjælp, og har de modtaget den i sammenlagt 1 år eller mere inden for 3 år, skal hver ægtefælle have dokumenteret de timers ordinært og ustøttet arbejde, som loven kræver. Ellers kan hjælpen blive ændret.',
  'requirement-open':
    'Den, der er omfattet af reglen, skal have dokumenteret mindst {hours} timers ordinært og ustøttet arbejde inden for de seneste {months} kalendermåneder, optjeningsperioden. Ellers kan hjælpen falde væk eller blive sat ned.',
  'requirement-open-bare':
    'Den, der er omfattet af reglen, skal have dokumenteret de timers ordinært og ustøttet arbejde, som loven kræver. Ellers kan hjælpen falde væk eller blive sat ned.',
  exemption:
    'Kravet gælder ikke for den, hvis arbejdsevne er vurderet så begrænset, at det ikke er muligt at opnå beskæftigelse på det ordinære arbejdsmarked.',
  '26.5':
    'Får begge ægtefæller hjælp efter en høj sats, og opfylder kun den ene kravet om arbejde, bliver hjælpen kun beregnet til den ene. Hjælpen til den anden falder væk.',
  '26.6':
    'Får begge ægtefæller hjælp efter en høj sats, og opfylder ingen af dem kravet om arbejde, er det kun den ene, der får hjælp. Det er den, der efter kommunens vurdering er tættest på arbejdsmarkedet. Det er en betingelse, at den ægtefælle søger at udnytte sine uddannelses- eller arbejdsmuligheder.',
  '26.7':
    'Får ægtefællerne, eller den ene af dem, hjælp efter en anden sats, bliver hjælpen sat ned, så de tilsammen får, hvad der svarer til én høj sats. Det sker hos den, der ikke opfylder kravet om arbejde. Opfylder ingen af dem kravet, sker det hos den, der har mindst tilknytning til arbejdsmarkedet.',
  '26.8':
    'Får ægtefællerne, eller den ene af dem, en ydelse efter § 22, og får de tilsammen mere end én høj sats, bliver hjælpen sat ned, så de tilsammen får, hvad der svarer til én høj sats. Det sker hos den, der ikke opfylder kravet om arbejde. Opfylder ingen af dem kravet, sker det hos den, der har mindst tilknytning til arbejdsmarkedet.',
  '13g':
    'Får en ægtefælle en anden offentlig ydelse, så hjælpen kun bliver beregnet til den anden, gælder reglerne for ugifte for modtageren af hjælpen.',
  married:
    'Hvis en ugift, hvis hjælp er sat ned, gifter sig, bliver hjælpen ved med at være beregnet på samme måde, indtil ægteparret som ægtepar har modtaget hjælp i sammenlagt 1 år inden for 3 år.',
  newDate: 'Bliver bortfaldsdatoen udskudt, skal kommunen skriftligt oplyse om den nye dato.',
  regained:
    'Der bliver igen udbetalt fuld hjælp, når der efter nedsættelsen eller bortfaldet er dokumenteret det arbejde, som loven kræver.'
} as const
