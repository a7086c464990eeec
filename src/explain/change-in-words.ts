import type { Change } from '../advice/changes.js'
import type { IsoDate } from '../calendar/iso-date.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'

/** The bortfaldsdato as it stands, and whether the requirement is met on it. */
export function standingInWords(lapseDate: IsoDate, met: boolean | undefined, language: Language): string[] {
  const { summary } = catalogues[language].pages['what-would-change']
  const work = met === undefined ? [] : [met ? summary.met : summary.notMet]
  return [inWords(summary.lapse, { lapseDate }, language), ...work]
}

/** A change in the words of its step. */
export function changeInWords(change: Change, language: Language): string[] {
  if (change.change === 'answer') return []
  const { gives } = change
  const { computed = '', notMet = computed } = catalogues[language].steps[change.change]
  return [inWords('lapseDate' in gives ? computed : notMet, { ...change, ...gives }, language)]
}
