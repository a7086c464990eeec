/** The page of a review, in Danish. */
export const page = {
  title: 'Efterprøvelse af kommunens afgørelse',
  summary: {
    correct: 'Afgørelsen er rigtig efter de oplysninger, der forelå, da den blev truffet.',
    incorrect: 'Afgørelsen er ikke rigtig efter de oplysninger, der forelå, da den blev truffet.',
    'cannot-be-assessed': 'Afgørelsen kan ikke vurderes på det foreliggende grundlag.',
    superseded: 'Afgørelsen er uden virkning: datoen blev udskudt straks efter.',
    owed: 'Borgeren har fået for lidt i {months:months} fra {from:date}: i alt {total:kroner} før skat.',
    owedOpen:
      'Borgeren har fået for lidt i {months:months} fra {from:date}. Beløbet kan ikke beregnes endnu.',
    forAHuman: 'Der er et forhold, som et menneske skal vurdere, før afgørelsens gyldighed kan afgøres.'
  },
  heading: 'Forhold for forhold',
  owedHeading: 'Det skyldige beløb',
  owedInYear: '{year}: {months:months} á {monthlyAmount:kroner}, i alt {amount:kroner} før skat',
  correct: '{matter:matter}: rigtigt.',
  incorrect: '{matter:matter}: {error:error}.',
  sides: 'Kommunen: {municipality}. Efter reglerne: {found}.',
  'cannot-be-assessed': '{matter:matter}: kan ikke vurderes på det foreliggende grundlag.',
  'for-a-human': '{matter:matter}: skal vurderes konkret; det kan gøre afgørelsen ugyldig.'
} as const

/** What the steps of a review say, in Danish. */
export const steps = {
  'reviewed-matter': {
    met: '{matter:matter}: kommunens afgørelse er rigtig.',
    notMet: '{matter:matter}: {error:error}.',
    unknown: '{matter:matter}: kan ikke vurderes på det foreliggende grundlag.',
    computed: '{matter:matter}: skal vurderes konkret af et menneske.'
  },
  'review-verdict': { computed: 'Samlet: {verdict:verdict}.' }
} as const

/** What a review asks for, in Danish. */
export const questions = {
  'hearing-sent': {
    question: 'Hvornår er borgeren partshørt?',
    why: 'Partshøringen skal ske senest 1 måned før bortfaldsdatoen.'
  },
  'cut-amount': {
    question: 'Hvor meget er hjælpen sat ned med om måneden?',
    why: 'Det, borgeren skal have efterbetalt, følger af beløbet.'
  }
} as const

/** Words of a review, in Danish. */
export const terms = {
  matter: {
    exemption: 'Undtagelsen efter stk. 9',
    'sickness-documentation': 'Dokumentationen for sygdom',
    'ordinary-work': 'Om arbejdet er ordinært og ustøttet',
    'extension-days': 'Antallet af dage, perioden er forlænget med',
    'lapse-date': 'Den nye bortfaldsdato',
    'legal-ground': 'Retsgrundlaget for forlængelsen',
    requirement: 'Om kravet om arbejde er opfyldt',
    'new-date-told': 'Oplysningen om den nye dato',
    'reason-stated': 'Begrundelsen i brevet',
    hearing: 'Partshøringen',
    guidance: 'Vejledningen om tilbud og arbejde'
  },
  error: {
    'wrongly-exempt': 'borgeren burde ikke være undtaget',
    'wrongly-not-exempt': 'borgeren burde være undtaget',
    'wrongly-documented': 'sygdommen er ikke dokumenteret',
    'wrongly-not-documented': 'sygdommen er dokumenteret',
    'wrongly-counted': 'arbejdet tæller ikke',
    'wrongly-not-counted': 'arbejdet tæller',
    'not-extended': 'perioden er slet ikke forlænget',
    'too-many-days': 'der er talt for mange dage',
    'too-few-days': 'der er talt for få dage',
    'date-too-late': 'datoen er for sen',
    'date-too-early': 'datoen er for tidlig',
    'wrong-legal-ground': 'forlængelsen hviler på en anden bestemmelse',
    'wrongly-met': 'kravet er ikke opfyldt',
    'wrongly-not-met': 'kravet er opfyldt',
    'new-date-not-told': 'borgeren har ikke fået den nye dato oplyst skriftligt',
    'reason-not-stated': 'brevet siger ikke hvorfor',
    'heard-too-late': 'borgeren er hørt for sent',
    'not-heard': 'borgeren er ikke hørt'
  },
  verdict: {
    correct: 'rigtig',
    incorrect: 'ikke rigtig',
    'cannot-be-assessed': 'kan ikke vurderes på det foreliggende grundlag',
    superseded: 'uden virkning'
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
