/** The page of a letter, in Danish. */
export const page = {
  title: 'Opfylder brevet kravene?',
  notCovered: { repealed: 'Reglen gælder ikke: den blev ophævet den 1. juli 2025.' },
  summary: {
    complete: '{letter:letterKind} indeholder det, det skal.',
    lacking: '{letter:letterKind} mangler noget af det, det skal indeholde: {lacking:letterItem}.',
    open: 'Det er ikke oplyst, om {letter:letterKindWithin} indeholder alt det, det skal. Der mangler svar om: {lacking:letterItem}.',
    timely: {
      yes: 'Det er sendt i tide.',
      no: 'Fristen den {deadline:date} er overskredet med {daysLate:days}.',
      'not-yet': 'Det er ikke sendt endnu. Det skal sendes senest {deadline:date}.',
      unknown: 'Det er ikke oplyst, hvornår det er sendt. Det skulle være sendt senest {deadline:date}.'
    }
  },
  labels: { deadline: 'Skal være sendt senest' }
} as const

/** What the steps say. */
export const steps = {
  'letter-rules': {
    met: 'Brevet oplyser om reglerne.',
    notMet: 'Brevet oplyser ikke om reglerne.',
    unknown: 'Det er ikke oplyst, om brevet oplyser om reglerne.'
  },
  'letter-consequence': {
    met: 'Brevet oplyser, hvad det betyder for hjælpen, hvis kravet ikke er opfyldt.',
    notMet: 'Brevet oplyser ikke, hvad det betyder for hjælpen, hvis kravet ikke er opfyldt.',
    unknown:
      'Det er ikke oplyst, om brevet fortæller, hvad det betyder for hjælpen, hvis kravet ikke er opfyldt.'
  },
  'letter-lapse-date': {
    met: 'Brevet oplyser bortfaldsdatoen, når forholdene er uændrede.',
    notMet: 'Brevet oplyser ikke bortfaldsdatoen, når forholdene er uændrede.',
    unknown: 'Det er ikke oplyst, om brevet angiver bortfaldsdatoen, når forholdene er uændrede.'
  },
  'letter-jobnet-guidance': {
    met: 'Brevet vejleder om at søge arbejde på Jobnet.',
    notMet: 'Brevet vejleder ikke om at søge arbejde på Jobnet.',
    unknown: 'Det er ikke oplyst, om brevet vejleder om at søge arbejde på Jobnet.'
  },
  'letter-own-field-guidance': {
    met: 'Brevet vejleder om at søge arbejde inden for borgerens eget område.',
    notMet: 'Brevet vejleder ikke om at søge arbejde inden for borgerens eget område.',
    unknown: 'Det er ikke oplyst, om brevet vejleder om at søge arbejde inden for borgerens eget område.'
  },
  'letter-intention': {
    met: 'Brevet oplyser, at kommunen påtænker at nedsætte hjælpen eller lade den falde væk.',
    notMet: 'Brevet oplyser ikke, at kommunen påtænker at nedsætte hjælpen eller lade den falde væk.',
    unknown:
      'Det er ikke oplyst, om brevet siger, at kommunen påtænker at nedsætte hjælpen eller lade den falde væk.'
  },
  'letter-information-request': {
    met: 'Brevet beder om oplysninger, som sagen ikke har, og som kan udskyde datoen.',
    notMet: 'Brevet beder ikke om oplysninger, som sagen ikke har, og som kan udskyde datoen.',
    unknown:
      'Det er ikke oplyst, om brevet beder om oplysninger, som sagen ikke har, og som kan udskyde datoen.'
  },
  'letter-in-writing': {
    met: 'Udsættelsen er meddelt skriftligt.',
    notMet: 'Udsættelsen er ikke meddelt skriftligt.',
    unknown: 'Det er ikke oplyst, om udsættelsen er meddelt skriftligt.'
  },
  'letter-new-date': {
    met: 'Brevet oplyser den nye bortfaldsdato.',
    notMet: 'Brevet oplyser ikke den nye bortfaldsdato.',
    unknown: 'Det er ikke oplyst, om brevet angiver den nye bortfaldsdato.'
  },
  'letter-new-date-later': {
    computed:
      'Den nye bortfaldsdato kan ikke beregnes endnu. Borgeren skal have den at vide, så snart den kan.'
  },
  'letter-reason': {
    met: 'Brevet oplyser grunden til, at datoen er udskudt.',
    notMet: 'Brevet oplyser ikke grunden til, at datoen er udskudt.',
    unknown: 'Det er ikke oplyst, om brevet angiver grunden til, at datoen er udskudt.'
  },
  'letter-sent': {
    computed: '{letter:letterKind} er sendt {sentOn:date}.',
    unknown: '{sentOn:letterNotSent}'
  },
  'letter-in-time': {
    met: 'Det er i tide: det skulle være sendt senest {months:months} før bortfaldsdatoen, altså senest {deadline:date}.',
    notMet:
      'Det skulle være sendt senest {months:months} før bortfaldsdatoen, altså senest {deadline:date}. Fristen er overskredet med {daysLate:days}.',
    unknown: 'Det skal sendes senest {months:months} før bortfaldsdatoen, altså senest {deadline:date}.'
  },
  'late-notice-moves-date': {
    computed:
      'Et for sent varslingsbrev er ikke ugyldigt, men det flytter datoen: hjælpen kan tidligst falde væk eller blive nedsat, når der er gået {months:months}, fra brevet rent faktisk blev sendt.'
  },
  'late-hearing': {
    computed: 'Hvad det betyder, at partshøringen er for sen, skal en medarbejder vurdere.'
  },
  'letter-complete': {
    met: '{letter:letterKind} indeholder det, det skal.',
    notMet: '{letter:letterKind} mangler noget af det, det skal indeholde.',
    unknown: 'Det kan ikke afgøres endnu, om {letter:letterKindWithin} indeholder det, det skal.'
  }
} as const

/** Words that the sentences are filled with. */
export const terms = {
  letterKind: {
    notice: 'Varslingsbrevet',
    hearing: 'Partshøringsbrevet',
    postponement: 'Brevet om udsættelse'
  },
  letterKindWithin: {
    notice: 'varslingsbrevet',
    hearing: 'partshøringsbrevet',
    postponement: 'brevet om udsættelse'
  },
  letterItem: {
    rules: 'reglerne',
    consequence: 'følgen for hjælpen',
    'lapse-date': 'bortfaldsdatoen',
    'jobnet-guidance': 'vejledning om at søge arbejde på Jobnet',
    'own-field-guidance': 'vejledning om at søge arbejde inden for borgerens eget område',
    intention: 'hvad kommunen påtænker',
    'information-request': 'en anmodning om oplysninger, der kan udskyde datoen',
    'in-writing': 'skriftlig form',
    'new-date': 'den nye bortfaldsdato',
    reason: 'grunden til udsættelsen'
  },
  letterNotSent: {
    'not-sent': 'Brevet er ikke sendt på vurderingsdagen.',
    unknown: 'Det er ikke oplyst, hvornår brevet er sendt.'
  },
  letterTimely: {
    yes: 'brevet er sendt i tide',
    no: 'brevet er ikke sendt i tide',
    'not-yet': 'brevet er ikke sendt endnu',
    unknown: 'det er ikke oplyst, hvornår brevet er sendt'
  },
  letterComplete: { true: 'brevet indeholder det, det skal', false: 'brevet mangler noget' }
} as const
