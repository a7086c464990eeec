/** The page of an exemption, in Danish. */
export const page = {
  title: 'Undtagelse fra 225-timersreglen',
  notCovered: { repealed: 'Reglen gælder ikke: den blev ophævet den 1. juli 2025.' },
  summary: {
    exempt: 'Oplysningerne peger på, at borgeren er undtaget fra 225-timersreglen.',
    'not-exempt': 'Oplysningerne peger på, at borgeren ikke er undtaget fra 225-timersreglen.',
    'insufficiently-informed':
      'Det kan ikke vurderes på det foreliggende grundlag, om borgeren er undtaget fra 225-timersreglen.',
    open: 'Det kan ikke siges endnu, hvad oplysningerne peger på. Noget, der kan ændre det, mangler.',
    criterion: 'Det afgørende er: {criterion:exemption}.',
    none: 'Ingen enkelt omstændighed afgør det.',
    obtain: 'Kommunen bør skaffe: {obtain:exemptionObtain}.',
    decidedBy: 'Det er kommunen, der vurderer arbejdsevnen og afgør, om borgeren er undtaget.'
  },
  labels: {
    exemptFrom: 'Undtaget fra'
  }
} as const

/** Words of an exemption that sentences are filled with, in Danish. */
export const terms = {
  exemption: {
    'rehabilitation-begun': 'rehabilitering eller revalidering er begyndt',
    'no-present-capacity':
      'de lægelige oplysninger viser i sig selv, at der ikke er nogen arbejdsevne for tiden',
    'social-problems-too-heavy': 'misbrug eller sociale problemer gør 5-6 timers arbejde om ugen uopnåeligt',
    'considerations-too-extensive': 'skånehensynene kan ikke tilgodeses på det ordinære arbejdsmarked',
    'effectiveness-substantially-reduced': 'effektiviteten eller tempoet er væsentligt nedsat',
    'capacity-in-doubt': 'kommunen er selv i tvivl om arbejdsevnen eller er begyndt at afklare den',
    'limits-and-no-clarification-possible':
      'helbredet begrænser borgeren væsentligt, og arbejdsevnen kan ikke afklares for tiden',
    'short-hours-fully-effective': 'borgeren arbejder fuldt effektivt i kort tid og kan nå 5-6 timer om ugen',
    'fully-effective-without-limits': 'borgeren arbejder fuldt effektivt, og intet tyder på begrænsninger',
    'tested-only-against-needs':
      'borgeren er kun prøvet i arbejde uden de nødvendige hensyn, og intet tyder på, at andet arbejde ikke kan udføres effektivt',
    'only-language-or-education': 'det eneste, der er oplyst, er sprog eller manglende uddannelse',
    'only-short-illness': 'sygdommen er kortvarig og ikke alvorlig',
    'health-problems-not-described':
      'helbredsproblemerne er ikke lægeligt beskrevet, og intet tilbud belyser arbejdsevnen',
    'meaning-for-work-not-described':
      'det er ikke belyst, hvad sygdommen betyder for arbejdsevnen, og intet tilbud belyser den',
    'no-current-information':
      'intet tilbud inden for 12 måneder belyser arbejdsevnen, og de lægelige oplysninger er ikke aktuelle',
    'new-information-not-looked-into':
      'borgeren er kommet med nye oplysninger, som kommunen ikke har undersøgt'
  },
  exemptionObtain: {
    'medical-information': 'aktuelle lægelige oplysninger',
    'what-the-illness-means-for-work': 'en beskrivelse af sygdommens betydning for arbejdsevnen',
    'offer-describing-capacity': 'et tilbud til belysning af arbejdsevnen',
    'look-into-new-information': 'en afklaring af de nye oplysninger'
  },
  exemptionClass: {
    'job-ready': 'jobparat',
    'education-ready': 'uddannelsesparat',
    'activity-ready': 'aktivitetsparat',
    unknown: 'ikke oplyst'
  },
  exemptionClassified: {
    'job-ready': '{Person} er jobparat og anses derfor ikke for undtaget',
    'education-ready': '{Person} er uddannelsesparat og anses derfor ikke for undtaget',
    'activity-ready':
      '{Person} er aktivitetsparat, og det skærper kommunens pligt til at få arbejdsevnen belyst. Sagen er derfor ikke tilstrækkeligt oplyst'
  },
  exemptionIndication: {
    exempt: '{person} er undtaget',
    'not-exempt': '{person} ikke er undtaget',
    'insufficiently-informed': 'sagen ikke er tilstrækkeligt oplyst'
  },
  exemptionFile: {
    rehabilitation: 'rehabilitering eller revalidering',
    medicalInformation: 'lægelige oplysninger',
    offers: 'tilbud eller arbejde',
    clarification: 'kommunens afklaring',
    newInformation: 'nye oplysninger fra {person}'
  }
} as const

/** What to ask for when a fact of an exemption is missing, in Danish, and why it matters. */
export const questions = {
  'exemption-rehabilitation': {
    question:
      'Er kommunen og {person} begyndt at udfylde rehabiliteringsplanens forberedende del, eller er {person} i forrevalidering eller revalidering?',
    why: 'I så fald er {person} pr. definition undtaget fra den dag, det begyndte.'
  },
  'exemption-social': {
    question:
      'Har {person} misbrug eller sociale problemer, og er de i så fald så tunge, at {person} ikke kan nå 5-6 timers arbejde om ugen?',
    why: 'Så tunge problemer taler for undtagelse; andre problemer skal være belyst.'
  },
  'exemption-considerations': {
    question: 'Kan {person}s skånehensyn tilgodeses på en arbejdsplads på det ordinære arbejdsmarked?',
    why: 'Hensyn, som det ordinære arbejdsmarked ikke kan tilgodese, taler for undtagelse.'
  },
  'exemption-doubt': {
    question: 'Er kommunen selv i tvivl om {person}s arbejdsevne?',
    why: 'Er kommunen selv i tvivl, bør {person} være undtaget, fra tvivlen opstod.'
  },
  'exemption-clarification': {
    question: 'Er en afklaring af {person}s arbejdsevne begyndt, og kan den gennemføres for tiden?',
    why: 'Er afklaringen begyndt, eller kan den ikke gennemføres på grund af helbredet, bør {person} være undtaget.'
  },
  'exemption-five-hours': {
    question: 'Kan {person} nå 5-6 timers arbejde om ugen eller 1½ måned på fuld tid om året?',
    why: 'Det er det, en fuldt effektiv arbejdsevne i kort tid måles mod.'
  },
  'exemption-limits': {
    question:
      'Er der noget, der tyder på begrænsninger, som udelukker {person} fra det ordinære arbejdsmarked, også i egnet arbejde?',
    why: 'En vist arbejdsevne taler kun imod undtagelse, hvis intet tyder på sådanne begrænsninger.'
  },
  'exemption-language': {
    question: 'Er der oplyst eller noteret sproglige vanskeligheder eller manglende uddannelse hos {person}?',
    why: 'Sprog eller manglende uddannelse er ikke i sig selv en grund til undtagelse.'
  },
  'exemption-health': {
    question:
      'Er der oplyst eller noteret helbredsproblemer hos {person}, og er der i så fald andet end kortvarig og ikke alvorlig sygdom?',
    why: 'Helbredsproblemer skal være belyst, før arbejdsevnen kan vurderes; kortvarig og ikke alvorlig sygdom undtager ikke.'
  },
  'exemption-offer-date': {
    question: 'Hvornår deltog {person} i tilbuddet?',
    why: 'Det skal vides, om et tilbud inden for de seneste 12 måneder belyser arbejdsevnen.'
  },
  'exemption-classification': {
    question: 'Hvordan er {person} visiteret: jobparat, uddannelsesparat eller aktivitetsparat?',
    why: 'Visitationen afgør ikke sagen, men kommunens pligt til at få arbejdsevnen belyst er skærpet for aktivitetsparate.'
  }
} as const
