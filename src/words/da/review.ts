/** The page of a review, in Danish. `sides`: what the municipality did and what the rules give, by matter. */
export const page = {
  title: 'Efterprøvelse af kommunens afgørelse',
  summary: {
    correct: 'Afgørelsen er rigtig efter de oplysninger, der forelå, da den blev truffet.',
    correctWithErrors: 'Resultatet er rigtigt efter de oplysninger, der forelå, da afgørelsen blev truffet.',
    errorsOnTheWay: 'Men kommunen har begået fejl undervejs.',
    incorrect: 'Afgørelsen er ikke rigtig efter de oplysninger, der forelå, da den blev truffet.',
    'cannot-be-assessed': 'Det kan ikke vurderes på det foreliggende grundlag, om afgørelsen er rigtig.',
    superseded: 'Afgørelsen fik ingen virkning: kommunen udskød datoen straks efter.',
    owed: 'Borgeren har fået for lidt i {months:months} fra {from:date}: i alt {total:kroner} før skat.',
    owedOpen:
      'Borgeren har fået for lidt i {months:months} fra {from:date}. Beløbet kan ikke beregnes endnu.',
    owedAtLeast:
      'Borgeren har fået for lidt i mindst {months:months} fra {from:date}: mindst {total:kroner} før skat. Det kan vise sig at være mere.',
    owedAtLeastOpen:
      'Borgeren har fået for lidt i mindst {months:months} fra {from:date}. Beløbet kan ikke beregnes endnu.',
    'indicated-correct': 'Oplysningerne peger på, at afgørelsen er rigtig.',
    'indicated-incorrect': 'Oplysningerne peger på, at afgørelsen ikke er rigtig.',
    onlyThese: 'Kun de forhold, der er givet oplysninger om, er efterprøvet.',
    owedIfExempt: 'Det gælder kun, hvis borgeren var undtaget, som oplysningerne peger på.',
    indication: 'Om borgeren er undtaget, er et skøn: her siges kun, hvad oplysningerne peger på.',
    knownLater:
      'Det, kommunen først fik at vide efter afgørelsen, er holdt ude: det taler ikke imod afgørelsen.',
    forAHuman: 'Et forhold skal vurderes af et menneske, før det kan siges, om afgørelsen er gyldig.'
  },
  heading: 'Forhold for forhold',
  owedHeading: 'Det, borgeren har til gode',
  owedInYear: '{year}: {months:months} á {monthlyAmount:kroner}, i alt {amount:kroner} før skat',
  correct: '{matter:matter}: i orden.',
  indicated: '{matter:matter}: oplysningerne peger på det samme, som kommunen har vurderet.',
  incorrect: '{matter:matter}: {error:error}.',
  'cannot-be-assessed': '{matter:matter}: kan ikke vurderes på det foreliggende grundlag.',
  'for-a-human':
    '{matter:matter}: skal vurderes konkret, for manglende vejledning kan gøre afgørelsen ugyldig.',
  sides: {
    exemption: 'Kommunen har vurderet: {municipality}.',
    'extension-days': 'Kommunen har forlænget med {municipality}. Efter reglerne er det {found}.',
    'lapse-date': 'Kommunen gik ud fra {municipality}. Efter reglerne er det {found}.',
    'legal-ground': 'Kommunen har brugt {municipality}. Forlængelsen følger af {found}.',
    cut: 'Det skete fra {municipality} og kunne tidligst ske fra {found}.',
    hearing: 'Borgeren er hørt {municipality}. Det skulle ske senest {found}.'
  },
  same: {
    'extension-days': 'Reglerne giver det samme: {found}.',
    'lapse-date': 'Reglerne giver det samme: {found}.',
    'legal-ground': 'Reglerne giver det samme: {found}.',
    cut: 'Det skete fra {municipality}. Det kunne tidligst ske fra {found}.'
  },
  hoursNotReviewed: 'Kun datoen er efterprøvet, ikke om kravet om arbejde var opfyldt.',
  afterTheRepeal:
    'Perioden forlænges under alle omstændigheder, til efter at reglen er ophævet den 1. juli 2025.',
  nothingToBeExemptFrom: 'Reglen er ophævet fra den 1. juli 2025, så der er intet krav at være undtaget fra.',
  notExtended: 'Kommunen har ikke forlænget. Den skulle have forlænget med {found}.',
  withoutLetter: 'Det skete fra {municipality}. Sendes brevet nu, kan det tidligst ske fra {found}.',
  owedTurnsOn: 'Om det er mere, afhænger af dette: {question}',
  never: 'Det var der ikke grundlag for.',
  dueBy: 'Det skulle ske senest {found}.',
  by: {
    'extension-days': 'Forskellen er {by:days}.',
    'lapse-date': 'Forskellen er {by:months}.',
    cut: 'Det er {by:months} for tidligt.',
    requirement: 'Kommunens timetal er {by:hours} ved siden af.'
  },
  found: {
    earliest: 'tidligst {earliest:date}',
    latest: 'senest {latest:date}',
    atLeast: 'mindst {atLeast:days}',
    atMost: 'højst {atMost:days}',
    restarted: 'ingen dato: opgørelsen begynder forfra efter 12 måneders undtagelse',
    repealed: 'ingen dato: reglen er ophævet fra den 1. juli 2025'
  }
} as const

/** What the steps of a review say, in Danish. */
export const steps = {
  'known-later': {
    computed: 'Kommunen fik det først at vide {knownOn:date}, og det er holdt ude: {kind:laterFact}.'
  },
  // The page tells each matter by itself, with both sides.
  'reviewed-matter': {},
  'review-verdict': { computed: 'Samlet: {said:verdict}.' }
} as const

/** What a review asks for, in Danish. */
export const questions = {
  'hearing-sent': {
    question: 'Hvornår er borgeren partshørt?',
    why: 'Partshøringen skal ske senest 1 måned før bortfaldsdatoen.'
  },
  'decided-lapse-date': {
    question: 'Hvilken bortfaldsdato gik kommunen ud fra?',
    why: 'Fristen for partshøringen regnes fra den dato.'
  },
  'work-then': {
    question: 'Hvilket arbejde har borgeren haft i perioden?',
    why: 'Kravet er opfyldt, hvis timerne når op på det, der kræves.'
  },
  'new-date-told': {
    question: 'Har borgeren fået den nye bortfaldsdato at vide skriftligt?',
    why: 'Når datoen udskydes, skal kommunen give besked skriftligt.'
  },
  'reason-stated': {
    question: 'Siger brevet om udskydelse, hvorfor datoen er udskudt?',
    why: 'Uden grunden kan borgeren ikke se, hvad der har forlænget perioden.'
  },
  'clarifying-offer': {
    question: 'Var borgeren i et tilbud, der skulle afklare arbejdsevnen?',
    why: 'Tilbuddet skal vige for ordinært arbejde, og det skal borgeren have vejledning om.'
  },
  'guided-that-work-comes-first': {
    question: 'Har borgeren fået vejledning om, at ordinært arbejde går forud for tilbuddet?',
    why: 'Manglende vejledning kan efter en konkret vurdering gøre afgørelsen ugyldig.'
  },
  'cut-amount': {
    question: 'Hvor meget mindre har borgeren fået udbetalt om måneden?',
    why: 'Det, borgeren skal have efterbetalt, følger af beløbet.'
  }
} as const

/** Words of a review, in Danish. */
export const terms = {
  matter: {
    exemption: 'Undtagelsen efter stk. 9',
    'sickness-documentation': 'Dokumentationen for sygdom',
    'ordinary-work': 'Vurderingen af arbejdet',
    'extension-days': 'Forlængelsen af perioden',
    'lapse-date': 'Bortfaldsdatoen',
    'legal-ground': 'Den bestemmelse, kommunen har brugt',
    requirement: 'Kravet om arbejde',
    cut: 'Nedsættelse eller bortfald af hjælpen',
    'new-date-told': 'Beskeden om den nye dato',
    'reason-stated': 'Begrundelsen i brevet',
    hearing: 'Partshøringen',
    guidance: 'Vejledningen om tilbud og arbejde'
  },
  error: {
    'wrongly-exempt': 'oplysningerne peger på, at borgeren ikke skulle være undtaget',
    'wrongly-not-exempt': 'oplysningerne peger på, at borgeren skulle være undtaget',
    'wrongly-documented': 'sygdommen er ikke dokumenteret',
    'wrongly-not-documented': 'sygdommen er dokumenteret',
    'wrongly-counted': 'arbejdet er ikke ordinært og ustøttet og tæller ikke',
    'wrongly-not-counted': 'arbejdet er ordinært og ustøttet og tæller',
    'not-extended': 'perioden er ikke forlænget, selv om den skulle være det',
    'too-many-days': 'perioden er forlænget med for mange dage',
    'too-few-days': 'perioden er forlænget med for få dage',
    'date-too-late': 'datoen er sat for sent',
    'date-too-early': 'datoen er sat for tidligt',
    'date-void': 'den gamle dato gælder ikke længere',
    'wrong-legal-ground': 'forlængelsen følger af en anden bestemmelse',
    'wrongly-met': 'kravet er ikke opfyldt',
    'wrongly-not-met': 'kravet er opfyldt',
    'cut-without-letter':
      'der er ikke sendt et varslingsbrev, og uden det kan hjælpen hverken falde væk eller sættes ned',
    'cut-too-early': 'det er sket for tidligt',
    'wrongly-cut': 'det skulle slet ikke være sket',
    'new-date-not-told': 'borgeren har ikke fået den nye dato at vide skriftligt',
    'reason-not-stated': 'brevet siger ikke, hvorfor datoen er udskudt',
    'heard-too-late': 'borgeren er hørt for sent',
    'not-heard': 'borgeren er ikke hørt'
  },
  verdict: {
    correct: 'resultatet er rigtigt',
    incorrect: 'afgørelsen er ikke rigtig',
    'cannot-be-assessed': 'det kan ikke vurderes på det foreliggende grundlag, om afgørelsen er rigtig',
    superseded: 'afgørelsen fik ingen virkning',
    'indicated-correct': 'oplysningerne peger på, at afgørelsen er rigtig',
    'indicated-incorrect': 'oplysningerne peger på, at afgørelsen ikke er rigtig'
  },
  laterFact: {
    sickness: 'sygdom',
    'parental-leave': 'fravær ved graviditet, barsel, adoption eller sorg',
    care: 'pasning af nærtstående',
    'military-service': 'værnepligt',
    'limited-work-capacity': 'begrænset arbejdsevne (undtaget)',
    'education-or-other-benefit': 'uddannelse eller anden ydelse uden krav om rådighed',
    work: 'arbejde'
  },
  reviewValue: {
    yes: 'ja',
    no: 'nej',
    unknown: 'ikke oplyst',
    exempt: 'undtaget',
    'not-exempt': 'ikke undtaget',
    'not-sent': 'ikke sendt'
  }
} as const
