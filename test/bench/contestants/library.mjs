import { determineEarningPeriod } from '../../../dist/index.js'
import { asOf, cases } from '../cases.mjs'

export const name = 'aktivloven, validated and explained'

const options = { asOf }

/** Facts held against their schema, cited steps, hinges under every other reading, the result, and its stamp. */
export const evaluate = (index) => determineEarningPeriod(cases[index], options)

export const lapseDateOf = (evaluation) => evaluation.value.lapseDate
