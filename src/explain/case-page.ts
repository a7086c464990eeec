import type { IsoDate } from '../calendar/iso-date.js'
import type { CaseAssessment, Consequence, PersonAssessment } from '../case/assessment/case-assessment.js'
import type { CaseSoFar } from '../case/assessment/find-case.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { Whom } from '../input/case-facts.js'
import { regainingInWords } from './case-regaining.js'
import { earningPeriodFigures } from './earning-period-page.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import { nextStepsSection } from './next-steps-section.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<CaseAssessment, CaseSoFar>, { kind: 'invalid' | 'notCovered' }>

/** Where a case stands in a few sentences, the dates, and what to do next. */
export function caseHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages.case
  const said: Partial<CaseAssessment> =
    evaluation.kind === 'decided' ? evaluation.value : (evaluation.partial ?? {})
  const { coverage, person, spouse, consequences = [], nextSteps = [] } = said
  const persons: [Whom, PersonAssessment | undefined][] = [
    ['person', person],
    ['spouse', spouse]
  ]
  const sentences = persons.flatMap(([whom, one]) => {
    const sentence = one === undefined ? undefined : personInWords(whom, one, evaluation.stamp.asOf, language)
    if (sentence === undefined || spouse === undefined) return sentence === undefined ? [] : [sentence]
    return [inWords(whom === 'person' ? summary.ofPerson : summary.ofSpouse, { sentence }, language)]
  })
  return {
    summary: [
      ...(evaluation.kind === 'undetermined' ? [summary.open] : []),
      ...(coverage === undefined ? [] : [inWords(summary.track, { track: coverage.track }, language)]),
      ...sentences,
      ...consequences.map((consequence) => consequenceInWords(consequence, language)),
      ...regainingInWords(said, evaluation.stamp.asOf, language)
    ],
    figures: [...earliestFigure(evaluation, language), ...figuresOf(evaluation, persons, language)],
    sections: nextStepsSection(nextSteps, language)
  }
}

function personInWords(
  whom: Whom,
  person: PersonAssessment,
  asOf: IsoDate,
  language: Language
): string | undefined {
  const { summary } = catalogues[language].pages.case
  const { exempt, requirement, yearOfAid, ended } = person
  if (exempt === 'yes') return inWords(summary.exempt, { whom }, language)
  if (ended !== undefined) return summary[ended]
  if (requirement !== undefined) {
    const { lapseDate } = requirement.earningPeriod
    const { met, hours, required, shortfall } = requirement
    // Before the year is reached nobody fails: the date is the one that is to come.
    if (yearOfAid?.reached === false && lapseDate > asOf)
      return inWords(summary.yearExpected, { ...yearOfAid, lapseDate }, language)
    // Of a date that is still to come it is told what follows from what is known so far. Dates in this form sort as text.
    const notMet = lapseDate > asOf ? summary.notMetSoFar : summary.notMet
    return inWords(met ? summary.met : notMet, { hours, required, shortfall, lapseDate }, language)
  }
  return yearOfAid === undefined || yearOfAid.reached
    ? undefined
    : inWords(summary.yearNotReached, { ...yearOfAid }, language)
}

/** What follows when the requirement is not met, in a sentence. */
export function consequenceInWords(consequence: Consequence, language: Language): string {
  const { summary } = catalogues[language].pages.case
  if (consequence.of === 'unmarried')
    return inWords(
      consequence.class === 'spared' ? summary.spared : summary.reduced,
      { ...consequence },
      language
    )
  const { rule, from, before, after } = consequence
  const sentence = rule === 'none' ? summary.coupleUnchanged : summary.couple
  const [first, second] = after.spouses
  return inWords(sentence, { from, before: before.together, after: after.together, first, second }, language)
}

/** The first bortfaldsdato that is possible, while one is open. */
function earliestFigure(evaluation: Settled, language: Language): Head['figures'] {
  const earliest = evaluation.kind === 'undetermined' ? evaluation.partial?.earliestLapseDate : undefined
  if (earliest === undefined) return []
  const { labels } = catalogues[language].pages['earning-period']
  return [[labels.earliestLapseDate, inWords('{earliest:date}', { earliest }, language)]]
}

/** The dates of each person's earning period; in a couple each label says whose it is. */
function figuresOf(
  { steps }: Settled,
  persons: readonly (readonly [Whom, PersonAssessment | undefined])[],
  language: Language
): Head['figures'] {
  const { labels } = catalogues[language].pages.case
  const isCouple = persons.every(([, one]) => one !== undefined)
  const firstOfSpouse = steps.findIndex(
    ({ rule, inputs }) => rule === 'steps-of-one' && inputs.whom === 'spouse'
  )
  return persons.flatMap(([whom, one]) => {
    if (one?.requirement === undefined) return []
    const own = whom === 'spouse' ? steps.slice(firstOfSpouse) : steps
    const figures = earningPeriodFigures(one.requirement.earningPeriod, own, language)
    return isCouple ? figures.map(([label, value]) => [`${labels[whom]}: ${label}`, value] as const) : figures
  })
}
