import type { Change, PeriodChange, PersonOutcome, WholeCaseOutcome } from '../advice/changes.js'
import type { Whom } from '../input/case-facts.js'
import { consequenceInWords } from './case-page.js'
import { changeInWords, standingInWords } from './change-in-words.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Item } from './page.js'

/** How each person of a case stands, and each change, of whom it is, with what follows for the case then. */
export function wholeCaseChangesHead(
  now: WholeCaseOutcome,
  changes: readonly Change[],
  language: Language
): Head {
  const { summary, case: words } = catalogues[language].pages['what-would-change']
  if (now.kind === 'notCovered') return { summary: [], figures: [] }
  const { person, spouse, consequences } = now
  const isCouple = spouse !== undefined
  const of = (whom: Whom, sentence: string): string => {
    const { ofPerson, ofSpouse } = catalogues[language].pages.case.summary
    return isCouple ? inWords(whom === 'person' ? ofPerson : ofSpouse, { sentence }, language) : sentence
  }
  const stands = (whom: Whom, outcome: PersonOutcome | undefined): string[] =>
    outcome === undefined ? [] : [of(whom, personInWords(whom, outcome, language).join(' '))]
  const items = changes.flatMap((change): Item[] =>
    change.change === 'answer'
      ? []
      : changeInWords(change, language).map((text) => ({
          text: of(change.whom ?? 'person', text),
          detail: followingInWords(change, now, language).join(' ')
        }))
  )
  // Nothing is tried for those who have no bortfaldsdato, and for an open case.
  const hasDate = now.kind === 'decided' && [person, spouse].some((one) => one && 'lapseDate' in one)
  return {
    summary: [
      ...(now.kind === 'undetermined' ? [summary.openInPart] : []),
      ...stands('person', person),
      ...stands('spouse', spouse),
      ...consequences.map((consequence) => consequenceInWords(consequence, language)),
      ...(items.length === 0 && hasDate ? [summary.none] : [])
    ],
    figures: [],
    sections: items.length === 0 ? [] : [{ heading: words.heading, items }]
  }
}

function personInWords(whom: Whom, outcome: PersonOutcome, language: Language): string[] {
  const { summary, ended: reasons } = catalogues[language].pages['what-would-change']
  if ('lapseDate' in outcome) {
    const { lapseDate, met, resumedFrom } = outcome
    const resumed = resumedFrom === undefined ? [] : [inWords(summary.resumed, { resumedFrom }, language)]
    return [...standingInWords(lapseDate, met, language), ...resumed]
  }
  const { ended } = outcome
  const sentence =
    ended === 'exempt' || ended === 'noYearOfAid' || ended === 'open' ? reasons[ended] : reasons.notCovered
  return [inWords(sentence, { whom, ended }, language)]
}

/** What follows for the aid with the change, beside what follows as the case is. */
function followingInWords(
  { change, gives }: PeriodChange,
  now: Exclude<WholeCaseOutcome, { kind: 'notCovered' }>,
  language: Language
): string[] {
  const { case: words } = catalogues[language].pages['what-would-change']
  const { case: then } = gives
  if (then === undefined) return []
  if (then.kind === 'notCovered') return [inWords(words.notCovered, { reason: then.reason }, language)]
  const hasNext = change === 'more-hours' && 'lapseDate' in gives && gives.met !== true
  const next = hasNext ? [inWords(words.nextDate, { ...gives }, language)] : []
  if (then.kind === 'undetermined') return [...next, words.undetermined]
  if (now.kind === then.kind && JSON.stringify(now.consequences) === JSON.stringify(then.consequences))
    return [...next, words.sameFollows]
  if (then.consequences.length === 0) return [...next, words.nothingFollows]
  const sentence = then.consequences.map((each) => consequenceInWords(each, language)).join(' ')
  return [...next, inWords(words.follows, { sentence }, language)]
}
