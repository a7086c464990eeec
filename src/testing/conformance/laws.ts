import type { Law } from './law.js'
import { groundLaws } from './laws/period-grounds.js'
import { letterLaws } from './laws/period-letter.js'
import { resultLaws } from './laws/period-result.js'
import { unknownLaws } from './laws/period-unknown.js'
import { postponedLaws } from './laws/postponed.js'
import { reductionLaws } from './laws/reductions.js'
import { workLaws } from './laws/work.js'

/** The laws that any implementation must keep, under the default readings. */
export const allLaws: readonly Law[] = [
  ...postponedLaws,
  ...resultLaws,
  ...groundLaws,
  ...letterLaws,
  ...unknownLaws,
  ...workLaws,
  ...reductionLaws
]
