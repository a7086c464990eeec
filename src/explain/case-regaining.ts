import type { IsoDate } from '../calendar/iso-date.js'
import type { CaseAssessment, Consequence } from '../case/assessment/case-assessment.js'
import type { Whom } from '../input/case-facts.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'

/**
 * Whether each person of a case has regained full aid, and the next bortfaldsdato. Of a spouse whose aid was not cut (§ 26,
 * stk. 6-8: the other's was) it is told that the requirement is met again.
 */
export function regainingInWords(
  { person, spouse, consequences = [] }: Partial<CaseAssessment>,
  asOf: IsoDate,
  language: Language
): string[] {
  const { summary } = catalogues[language].pages.regaining
  const { ofPerson, ofSpouse } = catalogues[language].pages.case.summary
  return (['person', 'spouse'] as const).flatMap((whom) => {
    const { regaining, earliestResumedFrom } = (whom === 'person' ? person : spouse) ?? {}
    const words = isCutBefore(consequences, whom, earliestResumedFrom ?? regaining?.resumedFrom ?? asOf)
      ? summary
      : summary.neverCut
    const say = (sentence: string): string =>
      inWords(sentence, { ...regaining, earliestResumedFrom, whom }, language)
    if (earliestResumedFrom !== undefined) {
      const sentence = say(words.earliest)
      const named = whom === 'person' ? ofPerson : ofSpouse
      return [spouse === undefined ? sentence : inWords(named, { sentence }, language)]
    }
    if (regaining === undefined) return []
    if (!regaining.regained) return [say(words.notRegained)]
    return [say(words.regained), say(regaining.nextLapseDate ? summary.nextLapse : summary.noNextLapse)]
  })
}

/** Whether anything was taken from a person's aid by what had followed before a day. */
function isCutBefore(consequences: readonly Consequence[], whom: Whom, day: IsoDate): boolean {
  // Dates in this form sort as text.
  const last = consequences.filter(({ from }) => from < day).at(-1)
  if (last?.of !== 'couple') return true
  return last.reduction.spouses[whom === 'person' ? 0 : 1] > 0
}
