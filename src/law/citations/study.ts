import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'

/** The board's study of 2018: where it can be read, and that it was. */
export const study = frozen({
  address: 'https://ft.dk/samling/20171/almdel/BEU/bilag/395/1917142/index.htm',
  confidence: 'read',
  source:
    'Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018 (BEU alm. del 2017-18, bilag 395)',
  checkedOn: CHECKED_ON
} as const)
