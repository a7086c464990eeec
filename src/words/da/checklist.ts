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
  gaps: {
    block: '{count} betingelser eller lovpligtige skridt er ikke opfyldt',
    undocumented: '{count} betingelser er ikke dokumenteret',
    investigate: '{count} forhold er ikke tilstrækkeligt oplyst',
    human: '{count} vurderinger mangler',
    defect: '{count} fejl i sagsbehandlingen',
    amount: '{count} forhold om dage eller beløb'
  },
  oneGap: {
    block: '1 betingelse eller lovpligtigt skridt er ikke opfyldt',
    undocumented: '1 betingelse er ikke dokumenteret',
    investigate: '1 forhold er ikke tilstrækkeligt oplyst',
    human: '1 vurdering mangler',
    defect: '1 fejl i sagsbehandlingen',
    amount: '1 forhold om dage eller beløb'
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
    undocumented: 'Sagen viser ikke, at betingelsen er dokumenteret: {question}',
    investigate: 'Sagen viser ikke, at det er belyst: {question}',
    human: 'Følgende vurdering mangler: {question}',
    defect: 'Sagen viser ikke, at reglen er fulgt: {question}',
    amount: 'Sagen viser ikke, at opgørelsen er rigtig: {question}',
    reminder: '{question}'
  },
  noBasis: 'Sagen viser ikke, at der er grundlag efter loven: {question}',
  notAnswered: 'Sagen viser ikke, hvad svaret er: {question}',
  answered: {
    caseworker: 'Svar: {answer:checklistAnswer}.',
    facts: 'Svar efter sagens oplysninger: {answer:checklistAnswer}.',
    unanswered: 'Ikke besvaret.'
  },
  blocks: 'Det gælder {blocks:reach}.',
  weighed: 'Hvad fejlen betyder, skal en medarbejder vurdere konkret.',
  byPerson: 'Svaret er et skøn, som kun en medarbejder udøver.',
  noOrder: 'Hvilken rådighedsbekendtgørelse der gjaldt på dagen, er ikke fastslået.',
  assessmentsHeading: 'Helhedsvurderinger for aktivitetsparate',
  assessment: '{id:overallAssessment}: {status:assessmentStatus}.',
  contactHeading: 'Forsøg på personlig kontakt',
  contactTimes:
    'Antal forsøg mellem hændelsen og afgørelsen, som er dateret: {times}. Om alle rimelige muligheder er udtømt, vurderer en medarbejder.',
  attempt: '{day}: {how:contactWay}. {result:contactResult}.',
  attemptNotCounted: 'Ligger ikke mellem hændelsen og afgørelsen.',
  nextHeading: 'Det næste, der skal svares på',
  canGive: 'Svaret kan højst vise: {canGive:checklistEffect}.',
  changedHeading: 'Hvad et enkelt ændret svar ville betyde',
  changed: 'Var svaret {to:checklistAnswer}: {question}',
  changedDetail:
    'Punktet: {before:checklistEffect} nu, {after:checklistEffect} da. Listen som helhed: {whole:checklistBasis}.',
  changedOthers: 'Det ændrer også andre punkter: {others}.',
  inOrderHeading: 'I orden efter svarene',
  notApplicableHeading: 'Gælder ikke i sagen',
  openHeading: 'Det kan ikke afgøres endnu, om punktet gælder',
  onlyWhen: 'Gælder kun, når {condition}.',
  notAsked: '{because:notAsked}.'
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
    notMet: 'Hændelsen {date:date} ligger før den 1. januar 2020, og tjeklisterne dækker den ikke.'
  },
  'checklist-group': {
    computed: 'Borgeren er {classification:classificationOf} på den dag, der gælder.',
    unknown: 'Det vides ikke, hvordan borgeren er visiteret. Det afgør, hvilke punkter der gælder.'
  },
  'checklist-items': {
    computed: 'Listen har {all} punkter. {asked} af dem gælder i sagen, og {notAsked} gælder ikke.',
    unknown:
      'Listen har {all} punkter. {asked} af dem gælder i sagen, {notAsked} gælder ikke, og om {open} gælder, kan ikke afgøres endnu.'
  },
  'checklist-guidance': {
    met: 'Den seneste vejledning før hændelsen er fra {givenOn:date}, inden for det halve år.',
    notMet: 'Den seneste vejledning før hændelsen er fra {givenOn:date}, mere end et halvt år før.',
    unknown: 'Det vides ikke, hvornår borgeren senest blev vejledt før hændelsen.'
  },
  'checklist-three-months': {
    met: 'De 3 hele kalendermåneder efter hændelsen slutter {lastDay:date}. Fristen er holdt.',
    notMet: 'De 3 hele kalendermåneder efter hændelsen slutter {lastDay:date}. Fristen er ikke holdt.',
    unknown:
      'De 3 hele kalendermåneder efter hændelsen slutter {lastDay:date}. Det vides ikke, om fristen er holdt.'
  },
  'checklist-contact': {
    computed: 'Sagen viser {times} daterede forsøg på kontakt mellem hændelsen og afgørelsen.'
  },
  'checklist-result': {
    met: 'Ingen mangler fundet ud fra de givne svar. Afgørelsen er kommunens.',
    notMet: 'Efter svarene mangler sagen noget. Afgørelsen er kommunens.',
    unknown: 'Det kan ikke ses endnu, om alle punkter er med. Afgørelsen er kommunens.'
  }
} as const
