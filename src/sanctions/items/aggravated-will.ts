import { frozen } from '../../law/frozen.js'
import { okOrBlock, okOrDefect, okOrHuman, okOrInvestigateByPerson } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'aggravated' } as const

/** The aggravated availability sanction: lacking will and discretion, aktivloven § 40 a, stk. 1. */
export const aggravatedWillItems = /* @__PURE__ */ frozen({
  'lacking-will-assessed': {
    ...asked,
    question: {
      da: 'Er det konkret vurderet, om borgerens adfærd viser manglende vilje (ikke manglende evne)?',
      en: 'Has it been concretely assessed whether the conduct shows lacking will (not lacking ability)?'
    },
    basis: ['aktivloven/40a/1/2', 'raadighed-aktivitetsparate/13', 'raadighed-uddannelses-og-jobparate/17/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'manglende-vilje-vurderet',
    notes: [{ da: 'Vurderingen er en betingelse i loven.', en: 'The assessment is a statutory condition.' }]
  },
  'lacking-will': {
    ...asked,
    question: {
      da: 'Viser adfærden efter kommunens vurdering manglende vilje til at stå til rådighed?',
      en: 'Does the conduct, in the municipality’s assessment, show lacking will to be available?'
    },
    basis: ['aktivloven/40a/1/2'],
    presupposes: ['lacking-will-assessed'],
    effect: okOrBlock,
    blocks: 'sanction',
    human: true
  },
  'lacking-will-documented': {
    ...asked,
    question: {
      da: 'Er de forhold, der viser manglende vilje, dokumenteret i sagen?',
      en: 'Are the facts that show lacking will documented on the file?'
    },
    basis: ['principmeddelelse/17-24/assessment-and-documentation', 'retssikkerhedsloven/10'],
    presupposes: ['lacking-will-assessed'],
    effect: okOrBlock,
    blocks: 'sanction',
    confidence: 'secondary',
    danishId: 'manglende-vilje-dokumenteret'
  },
  'all-circumstances-included': {
    ...asked,
    question: {
      da: 'Er alle relevante forhold inddraget, også dem der taler imod?',
      en: 'Are all relevant circumstances included, also those that speak against?'
    },
    basis: ['sanktioner-2/indhold'],
    effect: okOrInvestigateByPerson,
    confidence: 'secondary',
    danishId: 'alle-forhold-inddraget'
  },
  'lacking-will-reasons': {
    ...asked,
    question: {
      da: 'Fremgår vurderingen af rådighed og vilje og dens begrundelse af selve afgørelsen?',
      en: 'Do the assessment of availability and will, and its reasons, appear from the decision itself?'
    },
    when: 'decision-exists',
    basis: ['forvaltningsloven/24', 'principmeddelelse/17-24/reasons'],
    presupposes: ['lacking-will-assessed'],
    effect: okOrDefect,
    confidence: 'secondary',
    danishId: 'begrundelse-vilje'
  },
  'discretion-reasoned': {
    ...asked,
    question: {
      da: 'Er det begrundet, hvorfor § 40 a bruges (kan-regel)?',
      en: 'Is it reasoned why § 40 a is used (it says "kan")?'
    },
    basis: ['aktivloven/40a/1'],
    effect: okOrHuman,
    human: true,
    danishId: 'skoen-kan'
  },
  proportionality: {
    ...asked,
    question: {
      da: 'Er det overvejet, om sanktionen står i rimeligt forhold til forseelserne?',
      en: 'Was it considered whether the sanction is in reasonable proportion to the breaches?'
    },
    basis: ['forvaltningsret/proportionalitet', 'praksisundersoegelse-2016'],
    effect: okOrHuman,
    human: true,
    confidence: 'secondary',
    danishId: 'proportionalitet'
  }
} as const satisfies ItemTable)
