/** Words that the sentences of a sanction checklist are filled with, in Danish. */
export const terms = {
  checklistAnswer: { yes: 'ja', no: 'nej', unknown: 'ikke besvaret' },
  checklistEffect: {
    ok: 'i orden',
    block: 'en betingelse er ikke opfyldt',
    undocumented: 'ikke dokumenteret',
    investigate: 'ikke tilstrækkeligt oplyst',
    human: 'en vurdering mangler',
    defect: 'en fejl i sagsbehandlingen',
    amount: 'dage eller beløb passer ikke',
    route: 'i orden, og svaret afgør, hvilke andre punkter der gælder',
    reminder: 'en påmindelse'
  },
  checklistBasis: {
    'nothing-lacking-in-the-answers': 'ingen mangler i de givne svar',
    lacking: 'sagen mangler noget',
    open: 'det kan ikke ses endnu, om alle punkter er med'
  },
  reach: {
    sanction: 'sanktionen',
    days: 'sanktionen for de dage, det drejer sig om,',
    'monthly-statement': 'den samlede opgørelse for måneden',
    'conditional-letter': 'agterskrivelsen som afgørelse',
    'this-reduction': 'den anden nedsættelse i måneden',
    'stop-of-aid': 'ophøret af hjælpen',
    'spouse-stop': 'ophøret af ægtefællens hjælp'
  },
  sanctionLaw: {
    '2020-text': 'loven, som den lød fra den 1. januar 2020',
    '2024-text': 'loven, som den lød fra den 1. januar 2024',
    '2025-text': 'loven, som den lød fra den 1. juli 2025',
    '2026-text': 'loven, som den lød fra den 1. juli 2025; hvad der er ændret i 2026, er ikke fastslået'
  },
  classificationOf: {
    jobparat: 'jobparat',
    uddannelsesparat: 'uddannelsesparat',
    'aabenlyst-uddannelsesparat': 'åbenlyst uddannelsesparat',
    aktivitetsparat: 'aktivitetsparat',
    dagpengemodtager: 'dagpengemodtager'
  },
  itemConfidence: {
    read: 'Kildens ordlyd er læst.',
    secondary: 'Punktet bygger på en omtale af kilden.',
    derived: 'Punktet er udledt; kildens ordlyd for hændelsens dag siger det ikke selv eller er ikke læst.',
    unverified: 'Punktet er ikke verificeret.'
  },
  overallAssessment: {
    'other-circumstances': 'Andre forhold end de rimelige grunde',
    'furthering-availability': 'Om en sanktion fremmer rådigheden',
    'personal-contact': 'Alle rimelige muligheder for personlig kontakt'
  },
  assessmentStatus: {
    lacking: 'sagen mangler noget efter svarene',
    open: 'det kan ikke ses endnu',
    'nothing-lacking': 'ingen mangler i de givne svar'
  },
  contactWay: {
    telephone: 'telefon',
    'text-message': 'sms',
    'digital-post': 'digital post',
    letter: 'brev',
    'home-visit': 'besøg på bopælen',
    'at-place-of-stay': 'besøg på et andet opholdssted',
    'at-offer': 'besøg på tilbudsstedet',
    'at-treatment': 'besøg på behandlingsstedet',
    'through-mentor': 'gennem mentor',
    'through-contact-person': 'gennem familie eller en anden kontaktperson',
    other: 'på anden måde',
    unknown: 'måden er ikke oplyst'
  },
  contactResult: {
    reached: 'Borgeren blev nået',
    'not-reached': 'Borgeren blev ikke nået',
    unknown: 'Resultatet er ikke oplyst'
  },
  dayNotTold: 'Dagen er ikke oplyst'
} as const
