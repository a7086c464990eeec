/** The page of the assessment of one job, in Danish. */
export const page = {
  title: 'Er arbejdet ordinært og ustøttet?',
  summary: {
    finding: '{finding:jobFinding}',
    reasons: 'Begrundelse: {reasons:jobReason}.',
    obtain: 'Det skal oplyses eller indhentes: {obtain:jobInformation}.',
    documents: 'Det kan dokumenteres med: {obtain:jobInformation}.',
    open: 'Det kan ikke afgøres endnu, om arbejdet er ordinært og ustøttet.'
  }
} as const

/** What the steps say. */
export const steps = {
  'job-kind': {
    met: 'Arbejdet er ikke udført med løntilskud, som jobrotation eller som lønnet praktik under en uddannelse.',
    notMet: '{kind:work} er ikke ordinært og ustøttet arbejde, uanset løn og vilkår.'
  },
  'job-documented': {
    met: 'Arbejdet er dokumenteret: {documentation:jobDocument}.',
    notMet: 'Arbejdet er ikke dokumenteret på sagen.',
    unknown: 'Det er ikke afklaret, om arbejdet er dokumenteret.'
  },
  'job-accepted': {
    met: 'Kommunen har godtaget arbejdet: {acted:jobActed}.',
    notMet: 'Kommunen har ikke truffet en afgørelse, der bygger på arbejdet.',
    unknown: 'Det er ikke oplyst, om kommunen har truffet en afgørelse, der bygger på arbejdet.'
  },
  'job-terms': {
    met: 'Ansættelsen er på overenskomstens vilkår eller på vilkår, der ellers er sædvanlige.',
    notMet: 'Ansættelsen er ikke på sædvanlige vilkår.',
    unknown: 'Sagen viser ikke, om vilkårene er sædvanlige. Uden konkret tvivl er det ikke et krav.'
  },
  'job-pay': { met: '{pay:jobPay}', notMet: '{pay:jobPay}', unknown: '{pay:jobPay}' },
  'job-pay-compared': {
    computed:
      'Timelønnen er oplyst til {hourlyPay:kroner} mod {agreedPay:kroner} efter overenskomsten eller for tilsvarende arbejde. Der er ingen regel om mindsteløn.'
  },
  'job-long-hours': {
    met: 'Arbejdstiden er ikke usædvanlig lang i forhold til lønnen.',
    notMet: 'Arbejdstiden er lang i forhold til lønnen. Det taler imod, at arbejdet er ordinært.',
    unknown:
      'Sagen viser ikke, om arbejdstiden er lang i forhold til lønnen. Uden konkret tvivl er det ikke et krav.'
  },
  'job-doubt': { met: '{doubt:jobDoubt}', notMet: '{doubt:jobDoubt}', unknown: '{doubt:jobDoubt}' },
  'job-finding': {
    computed: '{finding:jobFinding}',
    unknown: 'Vurderingen afhænger af det, der ikke er oplyst.'
  }
} as const

/** What to ask. */
export const questions = {
  'job-documentation': {
    question: 'Hvad dokumenterer arbejdet på sagen (lønsedler, kontrakt, indkomstregister eller andet)?',
    why: 'Kun dokumenteret arbejde tæller med i de 225 timer.'
  },
  'job-acted-on': {
    question:
      'Har kommunen på grund af arbejdet truffet afgørelse om genoptjening, eller afgjort, at hjælpen hverken nedsættes eller falder væk?',
    why: 'Så anses kommunen for at have godtaget arbejdet.'
  },
  'job-pay-below': {
    question: 'Har lønnen ligget lidt under niveauet i en periode, eller så længe arbejdet varede?',
    why: 'Lidt lavere løn i en periode udelukker ikke, at arbejdet er ordinært. Varer det ved, skal det undersøges.'
  },
  'job-doubt': {
    question:
      'Er der en konkret grund til at tvivle på, at arbejdet er ordinært og ustøttet, og er den undersøgt?',
    why: 'En konkret tvivl skal undersøges, før timerne kan tælle med. Uden tvivl er der ikke pligt til at indhente mere.'
  }
} as const

/** Words that the sentences are filled with. */
export const terms = {
  jobFinding: {
    counts: 'Arbejdet er ordinært og ustøttet. Timerne tæller med.',
    'does-not-count': 'Arbejdet kan ikke anses for ordinært og ustøttet. Timerne tæller ikke med.',
    'insufficiently-informed':
      'Sagen er ikke tilstrækkeligt oplyst til at vurdere, om arbejdet er ordinært og ustøttet.'
  },
  jobReason: {
    subsidised: 'arbejdet er udført med løntilskud, som jobrotation eller som lønnet praktik',
    'accepted-by-municipality': 'kommunen har selv truffet en afgørelse, der bygger på arbejdet',
    documented: 'arbejdet er dokumenteret',
    'not-documented': 'arbejdet er ikke dokumenteret',
    'usual-terms': 'vilkårene er sædvanlige',
    'terms-not-usual': 'vilkårene er ikke sædvanlige',
    'usual-pay': 'lønnen svarer til overenskomsten eller til tilsvarende arbejde',
    'slightly-below-for-a-while': 'lønnen har kun i en periode ligget lidt under niveauet',
    'slightly-below-throughout': 'lønnen har hele tiden ligget lidt under niveauet',
    'pay-substantially-below': 'lønnen ligger væsentligt under niveauet',
    'no-pay': 'der er ikke udbetalt løn',
    'long-hours-for-low-pay': 'arbejdstiden er lang i forhold til lønnen',
    'doubt-not-investigated': 'der er en konkret tvivl, som kommunen ikke har undersøgt',
    'doubt-cleared': 'en konkret tvivl er undersøgt og afkræftet',
    'doubt-confirmed': 'en konkret tvivl er undersøgt og bekræftet',
    'no-more-to-collect': 'der er ingen konkret tvivl og derfor ikke pligt til at indhente mere'
  },
  jobInformation: {
    payslips: 'lønsedler',
    'employment-contract': 'ansættelseskontrakt',
    'income-register': 'oplysninger fra indkomstregistret',
    'employment-terms': 'vilkårene for ansættelsen',
    'comparable-pay': 'lønnen efter overenskomsten eller for tilsvarende arbejde',
    'clarification-of-doubt': 'en afklaring af det, der giver anledning til tvivl'
  },
  jobDocument: {
    payslips: 'lønsedler',
    'employment-contract': 'ansættelseskontrakt',
    'income-register': 'indkomstregistret',
    other: 'anden dokumentation',
    nothing: 'kommunen har godtaget det, selv om sagen ikke viser dokumentationen',
    unknown: 'kommunen har godtaget det'
  },
  jobActed: {
    regained: 'den har truffet afgørelse om, at retten til fuld hjælp er optjent igen',
    'neither-reduction-nor-lapse': 'den har afgjort, at hjælpen hverken nedsættes eller falder væk'
  },
  jobPay: {
    usual: 'Lønnen svarer til eller ligger meget tæt på overenskomsten eller tilsvarende arbejde.',
    'slightly-below-for-a-while':
      'Lønnen har i en periode ligget lidt under niveauet. Det udelukker ikke, at arbejdet er ordinært.',
    'slightly-below-throughout':
      'Lønnen har hele tiden ligget lidt under niveauet. Det skal vurderes, om den stadig ligger meget tæt på.',
    'slightly-below-unknown': 'Lønnen har ligget lidt under niveauet. Det er ikke oplyst, hvor længe.',
    'substantially-below':
      'Lønnen ligger væsentligt under overenskomsten eller tilsvarende arbejde. Så er arbejdet ikke ordinært.',
    'no-pay': 'Der er ikke udbetalt løn. Kun timer med løn i en sædvanlig ansættelse tæller.',
    unknown:
      'Sagen viser ikke, hvordan lønnen ligger i forhold til overenskomsten. Uden konkret tvivl er det ikke et krav.'
  },
  jobDoubt: {
    none: 'Der er ingen konkret grund til tvivl. Så er der ikke en almindelig pligt til at indhente mere.',
    'not-investigated': 'Der er en konkret tvivl, og kommunen har pligt til at undersøge den.',
    'investigated-and-cleared': 'En konkret tvivl er undersøgt og afkræftet.',
    'investigated-and-confirmed': 'En konkret tvivl er undersøgt og bekræftet.',
    unknown: 'Det er ikke oplyst, om der er en konkret tvivl, og om den er undersøgt.'
  }
} as const
