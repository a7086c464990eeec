/** The page of the documentation of sickness, in Danish. */
export const page = {
  title: 'Er sygdommen dokumenteret?',
  summary: {
    finding: '{finding:sicknessFinding}',
    reasons: 'Begrundelse: {reasons:sicknessReason}.',
    obtain: 'Sygdommen kan dokumenteres ved: {obtain:sicknessEvidence}.',
    open: 'Det kan ikke afgøres endnu, om sygdommen er dokumenteret.'
  }
} as const

/** What the steps say. */
export const steps = {
  'sickness-contradiction': {
    met: 'Ingen lægelige oplysninger taler imod, at borgeren var syg på dagene.',
    notMet: 'Lægelige oplysninger taler imod, at borgeren var syg på dagene. De dage er ikke dokumenteret.',
    unknown: 'Det er ikke oplyst, om lægelige oplysninger taler imod sygdommen.'
  },
  'sickness-doubt': {
    met: '{doubt:sicknessDoubt}',
    notMet: '{doubt:sicknessDoubt}',
    unknown: '{doubt:sicknessDoubt}'
  },
  'sickness-evidence': {
    met: 'Sagen indeholder dokumentation: {evidence:sicknessEvidence}.',
    notMet: 'Sagen indeholder ingen dokumentation for sygdommen.',
    unknown: 'Det er ikke oplyst, hvilken dokumentation sagen indeholder.'
  },
  'sickness-acceptance': {
    met: '{how:sicknessAcceptance}',
    notMet: 'Kommunen har hverken udtrykkeligt eller stiltiende godtaget fraværet som sygdom.',
    unknown: 'Det er ikke afklaret, om kommunen har godtaget fraværet som sygdom.'
  },
  'sickness-finding': {
    computed: '{finding:sicknessFinding}',
    unknown: 'Vurderingen afhænger af det, der ikke er oplyst.'
  }
} as const

/** What to ask. */
export const questions = {
  'sickness-evidence': {
    question: 'Hvad dokumenterer sygdommen på sagen?',
    why: 'Kun dokumenteret sygdom forlænger perioden. Lægelige oplysninger, underskrevne erklæringer og registreret fravær kan dokumentere den.'
  },
  'sickness-accepted': {
    question: 'Har kommunen godtaget fraværet som sygdom?',
    why: 'Fravær, der er registreret og godtaget, er dokumenteret.'
  },
  'sickness-sanctioned': {
    question: 'Har fraværet ført til en sanktion?',
    why: 'Er registreret fravær ikke sanktioneret, er det stiltiende godtaget som sygdom.'
  },
  'sickness-postponed': {
    question:
      'Har kommunen indhentet lægelige oplysninger og derefter udskudt bortfaldsdatoen på grund af dem?',
    why: 'Så har kommunen stiltiende godtaget sygdommen.'
  },
  'sickness-doubt': {
    question: 'Var der grund til tvivl om sygdommen, og er tvivlen forfulgt med det samme?',
    why: 'Sygdommen kan kun tilsidesættes, hvis der er grundlag for det. En tvivl, der ikke er forfulgt, kan ikke komme borgeren til skade.'
  },
  'sickness-contradicted': {
    question: 'Taler lægelige oplysninger imod, at borgeren var syg på dagene?',
    why: 'Dage, som lægelige oplysninger taler imod, er ikke dokumenteret.'
  }
} as const

/** Words that the sentences are filled with. */
export const terms = {
  sicknessFinding: {
    documented: 'Sygdommen er dokumenteret. Dagene kan forlænge perioden.',
    'not-documented': 'Sygdommen er ikke dokumenteret. Dagene forlænger ikke perioden.',
    'insufficiently-informed':
      'Sagen er ikke tilstrækkeligt oplyst til at vurdere, om sygdommen er dokumenteret.'
  },
  sicknessReason: {
    'contradicted-by-medical-information': 'lægelige oplysninger taler imod sygdom på dagene',
    'doubt-confirmed': 'en tvivl er forfulgt og bekræftet',
    'medical-evidence': 'der er lægelig dokumentation',
    'signed-declarations': 'borgeren har underskrevet tro- og loveerklæringer',
    'registered-and-accepted': 'fraværet er registreret og godtaget',
    'registered-and-not-sanctioned':
      'fraværet er registreret og ikke sanktioneret og dermed stiltiende godtaget',
    'postponed-on-medical-information':
      'kommunen har udskudt datoen på grund af lægelige oplysninger og dermed godtaget sygdommen',
    'registered-but-not-accepted': 'fraværet er registreret, men ikke godtaget',
    'no-evidence': 'sagen indeholder ingen dokumentation'
  },
  sicknessEvidence: {
    'absence-registered': 'sygefravær registreret i journalen',
    'status-certificate': 'statusattest fra læge',
    'medical-certificate': 'lægeerklæring',
    'other-medical-information': 'andre lægelige oplysninger',
    'offer-absence-list': 'fraværsoversigt fra tilbudsstedet',
    'signed-declarations': 'tro- og loveerklæringer underskrevet af borgeren'
  },
  sicknessAcceptance: {
    said: 'Kommunen har godtaget fraværet som sygdom.',
    postponed:
      'Kommunen har indhentet lægelige oplysninger og udskudt datoen på grund af dem. Dermed er sygdommen stiltiende godtaget.',
    'not-sanctioned':
      'Fraværet er registreret og ikke sanktioneret. Dermed er det stiltiende godtaget som sygdom.'
  },
  sicknessDoubt: {
    none: 'Der er ingen grund til tvivl om sygdommen.',
    'pursued-at-once-and-cleared': 'En tvivl er forfulgt med det samme og afkræftet.',
    'pursued-and-confirmed':
      'En tvivl er forfulgt og bekræftet. Der er grundlag for at tilsidesætte oplysningen om sygdom.',
    'not-pursued':
      'Der var tvivl, men den blev ikke forfulgt med det samme. Den kan derfor ikke komme borgeren til skade.',
    unknown: 'Det er ikke oplyst, om der var tvivl om sygdommen, og om den er forfulgt.'
  }
} as const
