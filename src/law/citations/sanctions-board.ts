import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const decision85of14 = {
  confidence: 'read',
  source: 'Ankestyrelsens principafgørelse 85-14',
  checkedOn: CHECKED_ON
} as const
const decision102of16 = {
  confidence: 'read',
  source: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018, afsnit 3.3.1',
  checkedOn: CHECKED_ON
} as const
const notice21of22 = {
  confidence: 'secondary',
  source: 'professional pages on principmeddelelse 21-22',
  checkedOn: CHECKED_ON,
  note: 'Of the rule on guidance in force until 31 December 2023.'
} as const
const notice17of24 = {
  confidence: 'secondary',
  source: 'professional pages on principmeddelelse 17-24',
  checkedOn: CHECKED_ON
} as const

/** Principle decisions of the appeal board (Ankestyrelsen) on sanctions. */
export const sanctionDecisions = frozen({
  'principafgoerelse/85-14': {
    ...decision85of14,
    title: { da: 'Sanktionerne er opregnet udtømmende', en: 'The sanctions are listed exhaustively' },
    provision: 'Ankestyrelsens principafgørelse 85-14'
  },
  'principafgoerelse/102-16/those-days': {
    ...decision102of16,
    title: {
      da: 'Afgørende er, om borgeren kunne møde i netop det tilbud på netop de dage',
      en: 'What matters is whether the person could attend that very offer on those very days'
    },
    provision: 'Ankestyrelsens principafgørelse 102-16'
  },
  'principmeddelelse/21-22/no-guidance-no-basis': {
    ...notice21of22,
    title: {
      da: 'Uden vejledning er der ikke grundlag for en sanktion',
      en: 'No guidance, no basis for a sanction'
    },
    provision: 'Ankestyrelsens principmeddelelse 21-22'
  },
  'principmeddelelse/21-22/handing-over-and-sending': {
    ...notice21of22,
    title: {
      da: 'Vejledningen gennemgås, udleveres og sendes',
      en: 'The guidance is reviewed, handed over and sent'
    },
    provision: 'Ankestyrelsens principmeddelelse 21-22'
  },
  'principmeddelelse/21-22/half-yearly': {
    ...notice21of22,
    title: { da: 'Vejledning mindst hvert halve år', en: 'Guidance at least every half year' },
    provision: 'Ankestyrelsens principmeddelelse 21-22'
  },
  'principmeddelelse/21-22/first-summons': {
    ...notice21of22,
    title: {
      da: 'Den første indkaldelse kan bære sanktionen for netop den samtale',
      en: 'The first summons can carry the sanction for that one talk'
    },
    provision: 'Ankestyrelsens principmeddelelse 21-22'
  },
  'principmeddelelse/17-24/assessment-and-documentation': {
    ...notice17of24,
    title: {
      da: 'Manglende vilje skal vurderes konkret og dokumenteres',
      en: 'Lacking will is assessed concretely and documented'
    },
    provision: 'Ankestyrelsens principmeddelelse 17-24'
  },
  'principmeddelelse/17-24/reasons': {
    ...notice17of24,
    title: {
      da: 'Vurderingen af manglende vilje begrundes i afgørelsen',
      en: 'The assessment of lacking will is reasoned in the decision'
    },
    provision: 'Ankestyrelsens principmeddelelse 17-24'
  }
} as const satisfies CitationTable)
