import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Finding } from '../../evaluation/finding.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { missing } from '../../evaluation/missing.js'
import { validDay } from '../../input/date.js'
import type { Options } from '../../input/options.js'
import { answerer } from '../../input/question.js'
import { checkYearOfAid } from '../../input/year-of-aid-check.js'
import { type AidEntry, type YearOfAidFacts, yearOfAidFactsSchema } from '../../input/year-of-aid-facts.js'
import { otherNameOf } from '../../law/benefits.js'
import type { Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { type Turned, turn } from '../../logic/turning.js'
import { aboutDays } from '../../words/question-in-words.js'
import { type CountingDays, countingDays, lastDateOf } from './13f-10-what-counts.js'
import { type OpenExemption, openExemptions } from './open-exemptions.js'
import { type Reckoning, reckon } from './reckoning.js'
import type { EarliestAfterYearOfAid, YearOfAid } from './year-of-aid.js'
import { yearOfAidOf } from './year-of-aid-of.js'
import { countedSteps, freshStartSteps, openYearStep, repealedStep, yearSteps } from './year-of-aid-steps.js'

const REPEAL = /* @__PURE__ */ validDay(REPEALED_FROM)

/** Whether no bortfaldsdato is possible before the repeal. */
export const isRepealedFirst = ({ earliestLapse }: Reckoning): boolean => earliestLapse >= REPEAL

/** Whether the same comes of two reckonings: the same value, or that the rule is repealed first. */
const sameYear = (a: Reckoning, b: Reckoning): boolean =>
  (isRepealedFirst(a) && isRepealedFirst(b)) ||
  JSON.stringify(yearOfAidOf(a)) === JSON.stringify(yearOfAidOf(b))

/** Entries by a name that the benefit did not have on all their days. */
function namesOfAnotherTime(aid: readonly AidEntry[], asOf: IsoDate): Issue[] {
  const issues: Issue[] = []
  aid.forEach((entry, index) => {
    const other = otherNameOf(entry.kind, entry.from, lastDateOf(entry, asOf))
    if (other !== undefined) issues.push(issue(`facts.aid[${index}].kind`, 'name-of-another-time', { other }))
  })
  return issues
}

/** A year of aid as it is reckoned, or the exemptions on which it turns. */
export type SettledYear = Turned<Reckoning, OpenExemption>

/** Reckons the year of aid, however the exemptions that are not known turn out. */
export function settleYear(
  facts: YearOfAidFacts,
  readings: Readings,
  asOf: IsoDate,
  counting: CountingDays = countingDays(facts.aid, validDay(asOf))
): SettledYear {
  const day = validDay(asOf)
  const open = openExemptions(facts, day)
  return turn(facts, open, (known) => reckon(known, readings, day, counting), sameYear)
}

/** The year with no exemption at all: nothing is lost then, so that no bortfaldsdato can be earlier. */
export const reckonedWithout = (facts: YearOfAidFacts, readings: Readings, asOf: IsoDate): Reckoning =>
  reckon({ ...facts, exemptions: [] }, readings, validDay(asOf))

/**
 * What § 13 f, stk. 1, nr. 1, stk. 6, nr. 1, stk. 9, 2. pkt., stk. 10 and 11 say of valid facts.
 *
 * @param turned the year where it has been reckoned already
 */
export function findYearOfAid(
  facts: YearOfAidFacts,
  readings: Readings,
  asOf: IsoDate,
  turned: SettledYear = settleYear(facts, readings, asOf)
): Finding<YearOfAid, EarliestAfterYearOfAid> {
  const warnings = namesOfAnotherTime(facts.aid, asOf)
  if (!turned.settled) {
    const earliest = reckonedWithout(facts, readings, asOf)
    return {
      kind: 'undetermined',
      missing: turned.turningOn.map(({ path, exemption: { from, to } }) =>
        missing(path, 'exemption-documented', ['aktivloven/13f/9/2'], aboutDays(from, to))
      ),
      partial: { earliestLapseDate: isoDate(earliest.earliestLapse) },
      steps: [...freshStartSteps(facts, earliest, true), openYearStep(facts)],
      warnings
    }
  }
  const reckoning = turned.result
  const steps = countedSteps(facts, reckoning, asOf)
  steps.push(...freshStartSteps(facts, reckoning, false))
  if (isRepealedFirst(reckoning)) {
    steps.push(repealedStep(reckoning))
    return { kind: 'notCovered', reason: 'repealed', steps, warnings }
  }
  const value = yearOfAidOf(reckoning)
  steps.push(...yearSteps(facts, value, asOf))
  return { kind: 'decided', value, steps, warnings }
}

const answer = /* @__PURE__ */ answerer<YearOfAidFacts, YearOfAid, EarliestAfterYearOfAid>({
  capability: 'year-of-aid',
  schema: yearOfAidFactsSchema,
  consulted: ['aid-year'],
  seen: ['reached', 'transitionDate', 'firstLapseDate', 'expectedLapseDate', 'earliestLapseDate'],
  refuse: checkYearOfAid,
  find: findYearOfAid
})

/**
 * Answers: has an unmarried person, or a couple, had aid for 1 year altogether within 3 years, since when, and from which
 * first bortfaldsdato can the aid lapse or be reduced? If not: how much is lacking, and when is the year reached if the
 * aid goes on?
 *
 * Aktivloven § 13 f, stk. 1, nr. 1, and stk. 6, nr. 1 (the condition), stk. 10 (what counts), stk. 11 (a year without
 * aid) and stk. 9, 2. pkt. (12 months of exemption), after which the count starts afresh; the notice order § 4, stk. 1.
 *
 * Days are calendar days, both ends of a period are included, and a day on which several things count is one day. The
 * year is that of the day of assessment: what has left the three years no longer counts. An exemption that goes on, or
 * ends later, moves nothing.
 *
 * An exemption of which it is not known whether it is documented is asked for where it matters (`undetermined`, with
 * `partial.earliestLapseDate`). Where no bortfaldsdato is possible before 1 July 2025 the result is `notCovered`. Aid
 * after the day of assessment, and entries of one kind that overlap, are `invalid`; nothing is thrown.
 *
 * @example
 * const evaluation = countYearOfAid(
 *   {
 *     of: 'unmarried',
 *     aid: [
 *       { kind: 'kontanthjaelp', from: '2017-03-15', to: '2017-12-31' },
 *       { kind: 'offer', from: '2018-01-01', to: 'ongoing' }
 *     ],
 *     exemptions: []
 *   },
 *   { asOf: '2018-06-01' }
 * )
 * evaluation.value.transitionDate // '2018-03-14', the 365th day
 * evaluation.value.firstLapseDate // '2018-04-01'
 * evaluation.value.computeBy // '2017-09-14'
 */
export function countYearOfAid(
  facts: YearOfAidFacts,
  options: Options
): Evaluation<YearOfAid, EarliestAfterYearOfAid> {
  return answer(facts, options)
}
