import { frozen } from '../frozen.js'
import { type Bilingual, CHECKED_ON, type Provenance } from '../provenance.js'

interface FormSource extends Provenance {
  title: Bilingual
  /** What the data say that the printed form does not, and what they leave out. */
  notes: readonly Bilingual[]
}

/** Where the form comes from, and how far the data are the form as printed. */
export const formSource = /* @__PURE__ */ frozen({
  title: { da: 'Ankestyrelsens analyseskema', en: 'The appeal board’s analysis form' },
  confidence: 'read',
  source: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018, bilag 4 (Analyseskema)',
  checkedOn: CHECKED_ON,
  notes: [
    {
      da: 'De danske tekster er skemaets; stavemåden i overskrifter og tegnsætningen er gjort ens. De engelske er oversat.',
      en: 'The Danish texts are the form’s, with spelling of headings and punctuation made even. The English is translated.'
    },
    {
      da: 'Skemaet siger, at spørgsmålene springer efter svarene, men trykker kun betingelserne "Hvis ja" og "Hvis nej"; resten følger af overskrifterne.',
      en: 'The form says that its questions jump with the answers but prints only the conditions "Hvis ja" and "Hvis nej"; the rest follows from the headings.'
    },
    {
      da: 'At flere svar kan vælges, er kun trykt ved 3.2.1 og 3.2.4; ved 3.5.1, 3.5.2, 4.2.1, 5.1, 5.2 og 7.3 er det udledt.',
      en: 'That several answers can be chosen is printed for 3.2.1 and 3.2.4 only; for 3.5.1, 3.5.2, 4.2.1, 5.1, 5.2 and 7.3 it is derived.'
    },
    {
      da: 'Intervaller er læst som tallene fra det første til det sidste: 10,5 timer og 20,50 kr. ligger mellem to intervaller og har intet trykt svar, men 115,50 kr. ligger i 101-120 kr.',
      en: 'Bands are read as the numbers from the first to the last: 10.5 hours and 20.50 kr. lie between two bands and have no printed answer, but 115.50 kr. lies in 101 to 120 kr.'
    },
    {
      da: 'Skemaet har intet punkt 3.3.7 og intet punkt 3.4.',
      en: 'The form has no 3.3.7 and no 3.4.'
    },
    {
      da: 'Udeladt er listen over fødselsår og Ankestyrelsens egne sagsbehandlere.',
      en: 'Left out are the list of years of birth and the board’s own case handlers.'
    }
  ]
}) satisfies FormSource
