import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const principle = {
  confidence: 'read',
  source: 'Folketingets Ombudsmand',
  checkedOn: CHECKED_ON
} as const
const employment = {
  confidence: 'read',
  source: 'lov om en aktiv beskæftigelsesindsats and its order',
  checkedOn: CHECKED_ON
} as const
const offers = {
  confidence: 'secondary',
  source: 'lov om en aktiv beskæftigelsesindsats',
  checkedOn: CHECKED_ON
} as const
const integration = {
  confidence: 'read',
  source: 'integrationsloven, as the availability orders refer to it',
  checkedOn: CHECKED_ON
} as const
const act1750 = {
  address: 'https://www.retsinformation.dk/eli/lta/2025/1750',
  confidence: 'read',
  source: 'LOV nr. 1750 af 29/12/2025',
  checkedOn: CHECKED_ON,
  note: 'Its days of commencement are not established.'
} as const

/** The ombudsman, and the acts on employment and integration, as far as the sanction checklists rest on them. */
export const employmentActs = frozen({
  'fob/2000.320': {
    ...principle,
    title: {
      da: 'En afgørelse, der ikke er meddelt, er som udgangspunkt ugyldig',
      en: 'A decision that is not communicated is invalid as a starting point'
    },
    provision: 'Folketingets Ombudsmand, FOB 2000.320'
  },
  'lab/6': {
    ...employment,
    title: {
      da: 'Målgrupperne: jobparat, aktivitetsparat og uddannelsesparat',
      en: 'The groups: jobparat, aktivitetsparat and uddannelsesparat'
    },
    provision: 'lov om en aktiv beskæftigelsesindsats § 6, nr. 2-5'
  },
  'lab/kapitel-7': {
    ...employment,
    title: { da: 'Samtaler, og hvem der er fritaget', en: 'Talks, and who is exempt' },
    provision: 'lov om en aktiv beskæftigelsesindsats kap. 7'
  },
  'lab/tilbud': {
    ...offers,
    title: { da: 'Hvordan tilbud gives', en: 'How offers are given' },
    provision: 'lov om en aktiv beskæftigelsesindsats, reglerne om tilbud'
  },
  'lab/106': {
    ...employment,
    title: { da: 'Undtaget fra pligten til tilbud', en: 'Exempt from the duty to take offers' },
    provision: 'lov om en aktiv beskæftigelsesindsats § 106'
  },
  'lab-bekendtgoerelsen/57/2': {
    ...employment,
    title: {
      da: 'Et tilbud gives under hensyn til transport, pasning og helbred',
      en: 'An offer is given with regard to transport, childcare and health'
    },
    provision: 'bekendtgørelse om en aktiv beskæftigelsesindsats § 57, stk. 2'
  },
  'integrationsloven/20/1': {
    ...integration,
    title: {
      da: 'Samtaler under integrationsloven, og hvem der er fritaget',
      en: 'Talks under integrationsloven, and who is exempt'
    },
    provision: 'integrationsloven § 20, stk. 1'
  },
  'lov-1750-2025': {
    ...act1750,
    title: {
      da: 'Reformen af beskæftigelsesindsatsen: reglerne om tilbud',
      en: 'The reform of the employment effort: the rules on offers'
    },
    provision: 'lov nr. 1750 af 29/12/2025'
  },
  'lov-1750-2025/4': {
    ...act1750,
    title: {
      da: 'Ændringer i aktivloven; rehabiliteringsteam tages ud af § 13',
      en: 'Changes to aktivloven; rehabiliteringsteam is taken out of § 13'
    },
    provision: 'lov nr. 1750 af 29/12/2025 § 4'
  }
} as const satisfies CitationTable)
