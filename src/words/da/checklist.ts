/** How many gaps there are of each kind. */
export const gaps = {
  block: {
    one: '1 betingelse eller lovpligtigt skridt er ikke opfyldt',
    several: '{count} betingelser eller lovpligtige skridt er ikke opfyldt'
  },
  undocumented: {
    one: '1 betingelse er ikke dokumenteret',
    several: '{count} betingelser er ikke dokumenteret'
  },
  investigate: {
    one: '1 forhold er ikke tilstrækkeligt oplyst',
    several: '{count} forhold er ikke tilstrækkeligt oplyst'
  },
  human: { one: '1 vurdering mangler', several: '{count} vurderinger mangler' },
  defect: { one: '1 fejl i sagsbehandlingen', several: '{count} fejl i sagsbehandlingen' },
  amount: {
    one: '1 opgørelse af dage eller beløb passer ikke',
    several: '{count} opgørelser af dage eller beløb passer ikke'
  }
} as const

/** The page of a sanction checklist, in Danish. It says what the file shows and lacks, never what to decide. */
export const page = {
  title: 'Tjekliste til en sag om sanktion eller virksomhedspraktik',
  notCovered: {
    outsideCoverage: 'Tjeklisterne dækker hændelser fra den 1. januar 2020. Før den dag gjaldt en anden lov.'
  },
  summary: {
    list: '{title} ({provision}). Hændelsen er den {date:date}.',
    lacking: 'Efter svarene mangler sagen noget: {gaps}.',
    nothing: 'Ingen mangler fundet ud fra de givne svar.',
    open: 'Der er ingen mangler i de svar, der er givet, men det kan ikke ses endnu, om alle punkter er med.',
    decision: 'Afgørelsen er kommunens.'
  },
  labels: { date: 'Hændelsen', law: 'Loven', classification: 'Visitation' },
  sections: {
    block: 'Betingelser i loven, der ikke er opfyldt efter svarene',
    undocumented: 'Betingelser, der ikke er dokumenteret',
    investigate: 'Forhold, der ikke er tilstrækkeligt oplyst',
    human: 'Vurderinger, som en medarbejder skal foretage og begrunde',
    defect: 'Fejl i sagsbehandlingen',
    amount: 'Dage og beløb, der ikke passer',
    reminder: 'Påmindelser (ikke verificeret)'
  },
  lead: {
    block: 'Sagen viser ikke, at betingelsen er opfyldt: {question}',
    undocumented: 'Sagen dokumenterer ikke, at betingelsen er opfyldt: {question}',
    investigate: 'Sagen viser ikke, at forholdet er tilstrækkeligt belyst: {question}',
    human: 'Følgende vurdering mangler: {question}',
    defect: 'Sagen viser ikke, at reglen er fulgt: {question}',
    amount: 'Sagen viser ikke, at opgørelsen er rigtig: {question}',
    reminder: '{question}'
  },
  noBasis: 'Efter svaret er der ikke hjemmel til en sanktion: {question}',
  assessmentMissing: 'Følgende lovpligtige vurdering mangler: {question}',
  toWeigh: 'En medarbejder skal tage stilling til, hvad svaret betyder: {question}',
  notAnswered: 'Sagen giver ikke svar på dette: {question}',
  answered: {
    caseworker: 'Svar: {answer:checklistAnswer}.',
    facts: 'Svar efter sagens oplysninger: {answer:checklistAnswer}.',
    unanswered: 'Ikke besvaret.'
  },
  blocks: 'På dette svar har {blocks:reach} ikke hjemmel.',
  waits: 'Det kan ikke besvares, så længe svaret er nej til dette: {questions}',
  weighed: 'Hvad en fejl her betyder, skal en medarbejder vurdere konkret.',
  byPerson: 'Svaret er et skøn, som kun en medarbejder udøver.',
  noOrder:
    'Hvilken rådighedsbekendtgørelse der gjaldt på hændelsens dag, er ikke fastslået; paragrafferne er dem fra december 2023.',
  assessmentsHeading: 'Helhedsvurderinger for aktivitetsparate',
  assessment: '{id:overallAssessment}: {status:assessmentStatus}.',
  contactHeading: 'Forsøg på personlig kontakt',
  contactTimes:
    'Daterede forsøg, der med sikkerhed ligger mellem hændelsen og afgørelsen: {times}. Om alle rimelige muligheder er udtømt, vurderer en medarbejder.',
  attempt: '{day}: {how:contactWay}. {result:contactResult}.',
  attemptCounts: {
    no: 'Forsøget ligger ikke mellem hændelsen og afgørelsen.',
    unknown: 'Det vides ikke, om forsøget ligger mellem hændelsen og afgørelsen.'
  },
  nextHeading: 'Det næste, der skal svares på',
  canGive: 'Det alvorligste, svaret kan vise: {canGive:checklistEffect}.',
  opens: {
    one: 'Det afgør, om 1 andet punkt gælder.',
    several: 'Det afgør, om {count} andre punkter gælder.'
  },
  changedHeading: 'Hvad et enkelt ændret svar ville betyde',
  changed: 'Hvis svaret var {to:checklistAnswer}: {question}',
  changedDetail:
    'Nu: {before:checklistEffect}. Med det svar: {after:checklistEffect}. Hele listen med det svar: {whole:checklistBasis}.',
  changedOthers: {
    one: 'Det ændrer også 1 andet punkt.',
    several: 'Det ændrer også {count} andre punkter.'
  },
  inOrderHeading: 'I orden efter svarene',
  notApplicableHeading: 'Gælder ikke i sagen',
  openHeading: 'Det kan ikke afgøres endnu, om punktet gælder',
  onlyWhen: 'Gælder kun, når {condition}.',
  notAsked: {
    'event-date': 'Punktet gælder ikke for hændelser den dag.',
    classification: 'Punktet gælder ikke for borgere, der er {classification:classificationOf}.',
    unclassified: 'Punktet gælder kun for nogle grupper, og borgerens visitation er ikke oplyst.'
  }
} as const

/** What the file must show of each assessment of the whole. */
export const mustShow = {
  'other-circumstances':
    'Sagen skal vise, at det er vurderet konkret, om andre forhold end de rimelige grunde betyder, at borgeren ikke havde pligten, hvilke oplysninger vurderingen bygger på, og hvad der er lagt vægt på.',
  'furthering-availability':
    'Sagen skal vise, at det er vurderet konkret, om en sanktion vil fremme borgerens rådighed, ud fra hele sagen, og hvorfor.',
  'personal-contact':
    'Sagen skal vise, hvordan, hvornår og hvor mange gange der er forsøgt personlig kontakt. Er bopælen kendt, er et besøg der udgangspunktet, når kontakt ikke lykkes på anden måde; ellers skal grunden fremgå. Er kontakt søgt gennem andre, skal begges samtykke fremgå.'
} as const

/** What the steps say. */
export const steps = {
  'checklist-law': {
    computed: 'Hændelsen er den {date:date}. Den følger {law:sanctionLaw}.',
    met: 'Hændelsen er den {date:date}. Punkterne følger Ankestyrelsens undersøgelse fra 2022 og almindelig forvaltningsret.',
    notMet: 'Hændelsen den {date:date} ligger før den 1. januar 2020, og tjeklisterne dækker den ikke.'
  },
  'checklist-group': {
    computed: 'Borgeren var {classification:classificationOf} på den dag, der er afgørende for visitationen.',
    unknown: 'Det vides ikke, hvordan borgeren er visiteret. Det afgør, hvilke punkter der gælder.'
  },
  'checklist-items': {
    computed: 'Listen har {all} punkter. {asked} af dem gælder i sagen, og {notAsked} gælder ikke.',
    unknown:
      'Listen har {all} punkter. {asked} af dem gælder i sagen, {notAsked} gælder ikke, og om {open} gælder, kan ikke afgøres endnu.'
  },
  'checklist-guidance': {
    met: 'Den seneste vejledning før hændelsen er fra den {givenOn:date}. Det er inden for det halve år.',
    notMet:
      'Den seneste vejledning før hændelsen er fra den {givenOn:date}. Det er mere end et halvt år før hændelsen.',
    unknown: 'Det vides ikke, hvornår borgeren senest blev vejledt før hændelsen.'
  },
  'checklist-three-months': {
    met: 'De 3 hele kalendermåneder efter hændelsen slutter den {lastDay:date}. Fristen er holdt.',
    notMet: 'De 3 hele kalendermåneder efter hændelsen slutter den {lastDay:date}. Fristen er ikke holdt.',
    unknown:
      'De 3 hele kalendermåneder efter hændelsen slutter den {lastDay:date}. Det vides ikke, om fristen er holdt.'
  },
  'checklist-contact': {
    computed: 'Daterede forsøg på kontakt mellem hændelsen og afgørelsen: {times}.'
  },
  'checklist-result': {
    met: 'Ingen mangler fundet ud fra de givne svar. Afgørelsen er kommunens.',
    notMet: 'Efter svarene mangler sagen noget. Afgørelsen er kommunens.',
    unknown: 'Det kan ikke ses endnu, om alle punkter er med. Afgørelsen er kommunens.'
  }
} as const
