/** What the report of a conformance run says, in Danish. */
export const page = {
  title: 'Kan implementeringen stå for sagerne og lovene?',
  summary: {
    conforms: 'Ja: alt, hvad den er holdt op imod, holder.',
    fails: 'Nej: {count} af de ting, den er holdt op imod, holder ikke.',
    nothing: 'Det vides ikke: der var intet at holde den op imod, for ingen af funktionerne er givet.'
  },
  cases: 'Sager og eksempler: {held} holder, {failed} holder ikke, {notRun} er ikke afprøvet.',
  properties: 'Love: {held} holder, {failed} holder ikke, {notRun} er ikke afprøvet.',
  runs: 'Hver lov er prøvet på {runs} tilfældige sager (seed {seed}).',
  noFastCheck: 'Lovene er ikke afprøvet, fordi fast-check ikke er givet med.',
  notGiven: 'Ikke givet, og derfor ikke afprøvet: {functions}.',
  onlyDerived: 'Svaret er beregnet ud fra kilden, ikke trykt i den.',
  secondary: 'Svaret er gengivet efter en anden kilde end afgørelsen selv.',
  case: 'Sag eller eksempel {id}: {subject}',
  property: 'Lov {id}: {subject}',
  source: 'Kilde: {source}.',
  section: 'afsnit {section}',
  pageNumber: 's. {page}',
  assumed: 'Forudsat, fordi kilden ikke skriver det: {assumed}.',
  asked: 'Spurgt: {function}({facts}, {options})',
  counterexample: 'Mindste modeksempel: {function}({facts}, {options})',
  answered: 'Svaret: {answer}',
  nothingFound: 'ingenting',
  failures: 'Holder ikke'
} as const

/** In what way an answer is not as it must be, in Danish. */
export const deviations = {
  is: '{field}: forventet {expected}, fundet {found}.',
  'at-least': '{field}: forventet mindst {expected}, fundet {found}.',
  'at-most': '{field}: forventet højst {expected}, fundet {found}.',
  'not-before': '{field}: forventet tidligst {expected}, fundet {found}.',
  'not-after': '{field}: forventet senest {expected}, fundet {found}.',
  holds: '{field}: forventet, at der blandt andet er {expected}, fundet {found}.',
  threw: 'Funktionen kastede en fejl: {found}',
  'no-answer': 'Svaret er ikke en evaluering med feltet kind: {found}',
  refused: 'Faktaene er gyldige, men blev afvist: {found}'
} as const

/** The laws that any implementation must keep, in Danish. */
export const laws = {
  'postponed/first-of-month':
    'Hjælpen bortfalder altid den 1. i en måned, den første efter beregningsdatoens måned',
  'postponed/last-day': 'Den forlængede periode slutter på sin sidste forlængelsesdag',
  'postponed/within-a-month':
    'Bortfaldsdatoen flyttes kun yderligere, hvis dagene tilsammen overstiger en måned',
  'postponed/more-days': 'Flere dage giver aldrig en tidligere bortfaldsdato',
  'period/first-of-month': 'Bortfaldsdatoen er den 1. i måneden efter den forlængede periodes sidste måned',
  'period/last-day':
    'Perioden slutter på beregningsdatoen, så mange dage efter bortfaldsdatoen som den forlænges',
  'period/days-listed': 'Forlængelsen er summen af de dage, der er talt',
  'period/adds-up': 'Adskilte perioder med en forlængelsesgrund lægges sammen i dage',
  'period/once': 'En dag tæller kun én gang, også når den er oplyst to gange',
  'period/order': 'Rækkefølgen af forlængelsesgrundene betyder intet',
  'period/splitting': 'At dele en periode i to, der støder op til hinanden, betyder intet',
  'period/more-documented': 'Flere dokumenterede dage giver aldrig en tidligere bortfaldsdato',
  'period/undocumented': 'En grund, der ikke er dokumenteret, forlænger ikke',
  'period/covid': 'Covid-19-periodernes dage i optjeningsperioden forlænger den',
  'period/timely-letter': 'Et rettidigt varslingsbrev flytter intet',
  'period/days-late': 'Et brev, der er sendt for sent, flytter perioden med de dage, det kom for sent',
  'period/months-since-letter':
    'Hjælpen bortfalder aldrig, før varslingsmånederne er gået, siden brevet blev sendt',
  'period/later-letter': 'Et senere brev giver aldrig en tidligere bortfaldsdato',
  'period/known': 'Er alt oplyst, kan sagen afgøres',
  'period/knowing-more': 'Nye oplysninger ændrer aldrig det, der allerede kunne afgøres',
  'period/missing': 'Hvad der mangler, er noget, der ikke er oplyst',
  'period/life-of-rule': 'Uden for reglens levetid gives ingen dato',
  'period/same-twice': 'Samme oplysninger giver samme svar',
  'work/hours-reached': 'Kravet er opfyldt netop, når timerne når 225, regnet uden afrunding',
  'work/more-work': 'Mere arbejde gør aldrig et opfyldt krav uopfyldt',
  'work/order': 'Rækkefølgen af arbejdsforholdene betyder intet',
  'work/subsidised': 'Løntilskud, jobrotation og lønnet praktik tæller ikke med',
  'reduction/amount':
    'Nedsættelsen er hele kroner, mindst 1.000 eller 500 kr. (2016-niveau), og intet for den, der skånes',
  'reduction/from': 'Nedsættelsen sker fra bortfaldsdatoen',
  'couple/never-more': 'Hjælpen bliver aldrig højere af en nedsættelse, og aldrig mindre end 0',
  'couple/both-meet': 'Opfylder begge ægtefæller kravet, ændres intet',
  'couple/swapped': 'Det betyder intet, hvem af ægtefællerne der nævnes først'
} as const
