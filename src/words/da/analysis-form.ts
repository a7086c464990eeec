/** The page of the analysis form, in Danish. */
export const page = {
  title: 'Ankestyrelsens analyseskema',
  summary: {
    subject: {
      exemption: 'Sagen drejer sig om undtagelse på grund af begrænset arbejdsevne (§ 13 f, stk. 9).',
      extension: 'Sagen drejer sig om forlængelse af optjeningsperioden (§ 13 f, stk. 12).',
      'ordinary-work': 'Sagen drejer sig om, hvorvidt borgerens arbejde er ordinært og ustøttet.',
      open: 'Det er ikke oplyst, hvilket forhold sagen drejer sig om. Derfor står resten af skemaet åbent.'
    },
    several:
      'Afgørelsen drejer sig om flere forhold, og skemaet udfyldes for ét ad gangen. Vælg, hvilket det skal være: indtil da står resten åbent.',
    counts: 'Besvarede spørgsmål: {answered}. Åbne spørgsmål: {open}.',
    indicated:
      'Svar, der er mærket som vejledende, følger af gennemgangen af kommunens afgørelse. Den endelige vurdering er Ankestyrelsens.'
  },
  question: '{id} {question}',
  offer: 'Tilbud {offer}',
  answer: {
    facts: '{answer}',
    review: '{answer} (vejledende)'
  },
  open: {
    'not-in-the-facts': 'Åbent: det er ikke oplyst.',
    'no-printed-answer': 'Åbent: skemaet har ikke et svar, der passer.',
    'several-printed-answers': 'Åbent: mere end ét svar passer: {suitable}.',
    'for-the-board': 'Åbent: det kræver Ankestyrelsens egen vurdering.',
    'rests-on-open-question': 'Åbent: det afhænger af svaret på {questions}.'
  },
  remarks: '{answer} Bemærkning: {remarks}'
} as const

/** What the step of the form says, in Danish. */
export const steps = {
  'analysis-form-filled': {
    computed:
      'Skemaet er udfyldt, så langt oplysningerne og gennemgangen rækker. Besvaret: {answered}; åbent: {open}.'
  }
} as const

/** What the form asks for, in Danish. */
export const questions = {
  'form-subject': {
    question: 'Hvilket af forholdene skal skemaet udfyldes for?',
    why: 'Afgørelsen drejer sig om flere forhold, og skemaet udfyldes for ét ad gangen.'
  }
} as const
