/** What each step of an exemption says in Danish. */
export const steps = {
  'exemption-in-force': {
    notMet:
      'Vurderingen er fra {assessedOn:date}. Da var 225-timersreglen ophævet, og der er ikke noget at være undtaget fra.'
  },
  'exemption-after-assessment': {
    computed:
      'Kommet til efter kommunens vurdering den {assessedOn:date} og tæller derfor ikke med: {groups:exemptionFile}.'
  },
  'exemption-rehabilitation-begun': {
    met: 'Udfyldelsen af rehabiliteringsplanens forberedende del er begyndt, eller {person} er i forrevalidering eller revalidering. Så er {person} pr. definition undtaget.',
    notMet: 'Hverken rehabiliteringsplanens forberedende del, forrevalidering eller revalidering er begyndt.',
    unknown:
      'Det er ikke oplyst, om rehabiliteringsplanens forberedende del, forrevalidering eller revalidering er begyndt.'
  },
  'exemption-no-present-capacity': {
    met: 'De lægelige oplysninger viser i sig selv, at der ikke er nogen arbejdsevne for tiden. Så har det ingen betydning, at arbejdsevnen ikke er prøvet.',
    notMet: 'De lægelige oplysninger viser ikke i sig selv, at arbejdsevnen mangler for tiden.',
    unknown: 'Det er ikke oplyst, om de lægelige oplysninger i sig selv viser, at arbejdsevnen mangler.'
  },
  'exemption-social-problems-too-heavy': {
    met: 'Misbrug eller sociale problemer er så tunge, at {person} ikke kan nå 5-6 timers arbejde om ugen.',
    notMet: 'Der er ikke misbrug eller sociale problemer, der gør 5-6 timers arbejde om ugen uopnåeligt.',
    unknown:
      'Det er ikke oplyst, om misbrug eller sociale problemer gør 5-6 timers arbejde om ugen uopnåeligt.'
  },
  'exemption-considerations-too-extensive': {
    met: 'Skånehensynene er så omfattende, at de ikke kan tilgodeses på det ordinære arbejdsmarked. Det gælder, uanset hvor mange timer {person} er til stede.',
    notMet: 'Der er ikke vurderet at være skånehensyn, som det ordinære arbejdsmarked ikke kan tilgodese.',
    unknown: 'Det er ikke vurderet, om skånehensynene kan tilgodeses på det ordinære arbejdsmarked.'
  },
  'exemption-effectiveness-substantially-reduced': {
    met: '{Person}s effektivitet eller tempo er væsentligt nedsat.',
    notMet: 'Det er ikke vist, at effektiviteten eller tempoet er væsentligt nedsat.',
    unknown: 'Det er ikke oplyst, om effektiviteten eller tempoet er væsentligt nedsat.'
  },
  'exemption-capacity-in-doubt': {
    met: 'Kommunen er selv i tvivl om arbejdsevnen eller er begyndt at afklare den. Så bør {person} være undtaget imens.',
    notMet: 'Kommunen er ikke i tvivl om arbejdsevnen og er ikke ved at afklare den.',
    unknown: 'Det er ikke oplyst, om kommunen er i tvivl om arbejdsevnen eller er begyndt at afklare den.'
  },
  'exemption-limits-and-no-clarification-possible': {
    met: 'Helbredsproblemerne er lægeligt dokumenteret og begrænser {person} væsentligt, og arbejdsevnen kan ikke afklares for tiden.',
    notMet:
      'Det er ikke lægeligt dokumenteret, at helbredet begrænser {person} væsentligt, samtidig med at arbejdsevnen ikke kan afklares for tiden.',
    unknown: 'Det er ikke oplyst, om arbejdsevnen kan afklares for tiden.'
  },
  'exemption-short-hours-fully-effective': {
    met: '{Person} arbejder fuldt effektivt, men kun i kort tid, og kan nå 5-6 timer om ugen eller 1½ måned på fuld tid om året.',
    notMet: 'Det er ikke vist, at {person} arbejder fuldt effektivt i kort tid og kan nå 5-6 timer om ugen.',
    unknown: 'Det er ikke oplyst, om {person} kan nå 5-6 timer om ugen eller 1½ måned på fuld tid om året.'
  },
  'exemption-fully-effective-without-limits': {
    met: 'Arbejde, løntilskud eller praktik viser en fuldt effektiv arbejdsevne, og intet tyder på begrænsninger, der udelukker {person} fra det ordinære arbejdsmarked.',
    notMet: 'Det er ikke vist, at {person} arbejder fuldt effektivt, uden at noget tyder på begrænsninger.',
    unknown: 'Det er ikke oplyst, om {person} arbejder fuldt effektivt, uden at noget tyder på begrænsninger.'
  },
  'exemption-tested-only-against-needs': {
    met: '{Person} er kun prøvet i arbejde, der ikke tog de nødvendige hensyn, og intet tyder på, at andet arbejde ikke kan udføres effektivt.',
    notMet:
      'Det er ikke vist, at {person} kun er prøvet i arbejde uden de nødvendige hensyn, og at intet taler imod andet arbejde.',
    unknown: 'Det er ikke oplyst, om noget tyder på, at andet arbejde ikke kan udføres effektivt.'
  },
  'exemption-only-language-or-education': {
    met: 'Det eneste, der er oplyst, er sprog eller manglende uddannelse. Det er ikke i sig selv en grund til undtagelse.',
    notMet: 'Det er ikke sprog eller manglende uddannelse alene, der er oplyst.',
    unknown: 'Det er ikke oplyst, om det kun er sprog eller manglende uddannelse, der står i vejen.'
  },
  'exemption-only-short-illness': {
    met: 'Sygdommen er kortvarig og ikke alvorlig. Den undtager ikke, men dokumenteret sygdom forlænger optjeningsperioden.',
    notMet: 'Det er ikke kun en kortvarig og ikke alvorlig sygdom, der er oplyst.',
    unknown: 'Det er ikke oplyst, om der kun er en kortvarig og ikke alvorlig sygdom.'
  },
  'exemption-health-problems-not-described': {
    met: 'Der er oplyst om helbredsproblemer, men ingen lægelige oplysninger beskriver dem, og intet tilbud belyser arbejdsevnen.',
    notMet: 'Der er ikke oplyst om helbredsproblemer, som er helt ubeskrevne.',
    unknown: 'Det er ikke oplyst, om der er helbredsproblemer, som ikke er beskrevet.'
  },
  'exemption-meaning-for-work-not-described': {
    met: 'Sygdommen er dokumenteret, men ikke hvad den betyder for arbejdsevnen, og intet tilbud belyser den.',
    notMet: 'Der er ikke en dokumenteret sygdom, hvis betydning for arbejdsevnen er ubeskrevet.',
    unknown: 'Det er ikke oplyst, om der er en begrænsning, hvis betydning for arbejdsevnen er ubeskrevet.'
  },
  'exemption-no-current-information': {
    met: 'Intet tilbud inden for de seneste 12 måneder belyser arbejdsevnen, og der er ingen aktuelle lægelige oplysninger.',
    notMet: 'Der er ikke en oplyst begrænsning, som mangler aktuelle oplysninger.',
    unknown: 'Det er ikke oplyst, om der er en begrænsning, som mangler aktuelle oplysninger.'
  },
  'exemption-new-information-not-looked-into': {
    met: '{Person} er kommet med nye oplysninger af betydning for arbejdsevnen, som ikke er undersøgt. Kommunen bør altid oplyse sagen.',
    notMet: 'Der er ikke nye oplysninger om en begrænsning, som mangler at blive undersøgt.',
    unknown: 'Det er ikke oplyst, om der er en begrænsning, som nye oplysninger ikke er undersøgt for.'
  },
  'exemption-classification': {
    computed: 'Intet af det afgør sagen. {classification:exemptionClassified}.',
    unknown:
      'Visitationen har ingen selvstændig vægt. {Person} er visiteret som: {classification:exemptionClass}.'
  },
  'exemption-indication': {
    computed: 'Samlet peger oplysningerne på, at {value:exemptionIndication}. Afgørelsen er kommunens.',
    unknown: 'Hvad oplysningerne samlet peger på, afhænger af det, der mangler.'
  },
  'exemption-from': {
    computed: 'Undtagelsen regnes fra {value:date}.',
    unknown: 'Undtagelsen regnes fra den dag, forholdet opstod. Dagen fremgår ikke af oplysningerne.'
  }
} as const
