import type { IsoDate } from '../../calendar/iso-date.js'
import type { Missing } from '../../evaluation/missing.js'
import type { CaseFacts } from '../../input/case-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { PersonFound } from '../assessment/person-found.js'
import { type NextStep, nextStep } from './next-step.js'
import { obtainForExemption, obtainForSickness } from './obtain.js'

/** What is found of a person; of one person alone it need not be said whom a step concerns. */
type Found = Omit<PersonFound, 'whom'> & { whom: NextStep['whom'] }

/** The steps towards the bortfaldsdato while the year of aid is not reached. Notice order § 4, stk. 1. */
function beforeYearOfAid(
  { facts: { notice, exempt }, year, oldLetter }: PersonFound,
  asOf: IsoDate
): NextStep[] {
  // Those who are exempt have no date to compute.
  if (exempt === 'yes') return []
  // A letter of notice names the date: where one is sent, the date has been computed.
  const isComputed = (typeof notice === 'object' && oldLetter === undefined) || notice === 'sent-in-time'
  if (isComputed || year?.kind !== 'decided' || year.value.reached || year.value.computeBy === undefined)
    return []
  return [
    nextStep('compute-lapse-date', [noticeOrderOn(asOf).computation], { by: year.value.computeBy, asOf })
  ]
}

/** § 13 f, stk. 9; the study, chapter 2: the assessment is continuous, and what is missing must be obtained. */
function exemptionSteps({ whom, facts, exemption }: Found, asOf: IsoDate): NextStep[] {
  const stk9 = ['aktivloven/13f/9/1', 'principafgoerelse/6-17/against-ordinary-labour-market'] as const
  const steps: NextStep[] = []
  if (facts.exempt === 'unknown') steps.push(nextStep('assess-exemption', stk9, { whom, asOf }))
  const isJobReady = facts.exemption?.classification === 'job-ready'
  if (facts.exempt === 'yes' && !isJobReady) steps.push(nextStep('reassess-exemption', stk9, { whom, asOf }))
  const obtain = exemption?.kind === 'decided' ? exemption.value.obtain : []
  return [...steps, ...obtainForExemption(obtain, { whom, asOf })]
}

/** Sickness of which it is not known whether it is documented: a doubt is pursued at once (102-16). */
function sicknessSteps({ whom, facts: { grounds } }: Found, asOf: IsoDate): NextStep[] {
  const isOpen = grounds.some(({ kind, documented }) => kind === 'sickness' && documented === 'unknown')
  return isOpen ? [nextStep('obtain-medical-information', obtainForSickness, { whom, asOf })] : []
}

/** Whether only the end is asked for of a ground: then the date is put off for certain. */
const someGroundGoesOn = (missing: readonly Missing[]): boolean =>
  missing.some(
    ({ path }) =>
      path.endsWith('.to') &&
      !missing.some((other) => other.path !== path && other.path.startsWith(path.slice(0, -'to'.length)))
  )

/** The letters: notice, a new date, and the hearing. Notice order §§ 4 and 6. */
function letterSteps(found: Found, asOf: IsoDate): NextStep[] {
  const { whom, facts, requirement, oldLetter, isPutOff } = found
  if (requirement === undefined) return []
  const order = noticeOrderOn(asOf)
  if (requirement.kind === 'notCovered')
    return requirement.reason === 'restarted'
      ? [nextStep('send-new-notice', [order.noticeAfterExemption], { whom, asOf })]
      : []
  const { notice, toldLapseDate, hearing } = facts
  const period =
    requirement.kind === 'decided' ? requirement.value.earningPeriod : requirement.partial?.earningPeriod
  const deadline = requirement.steps.find(({ rule }) => rule === 'notice-in-time')?.inputs.deadline
  const steps: NextStep[] = []
  const by = deadline === undefined ? undefined : String(deadline)
  const isUnsent = notice === 'not-sent' || oldLetter !== undefined
  if (isUnsent) {
    const anew = { 'year-without-aid': order.noticeAfterReset, exemption: order.noticeAfterExemption }
    steps.push(
      oldLetter === undefined
        ? nextStep('send-notice', [order.notice], { whom, by, asOf })
        : nextStep('send-new-notice', [anew[oldLetter]], { whom, by, asOf })
    )
  }
  if (period === undefined) {
    // Of a date that nobody has been told there is nothing to tell.
    if (!isUnsent && requirement.kind === 'undetermined' && someGroundGoesOn(requirement.missing))
      steps.push(nextStep('tell-no-date-yet', [order.newDate], { whom, asOf }))
    return steps
  }
  const { lapseDate, hearingDeadline, daysLate, extensionDays } = period
  const hasMoved = (isPutOff || daysLate + extensionDays > 0) && !isUnsent
  // Once full aid is regained, the date to be told is the next one.
  if (found.regaining?.kind !== 'decided' || !found.regaining.value.regained) {
    if (toldLapseDate === undefined ? hasMoved : toldLapseDate < lapseDate)
      steps.push(nextStep('tell-new-date', [order.newDate], { whom, asOf }))
    if (toldLapseDate !== undefined && toldLapseDate > lapseDate)
      steps.push(nextStep('weigh-earlier-date', [order.newDate], { whom, asOf }))
  }
  const isMet = requirement.kind === 'decided' && requirement.value.met
  if (!isMet && typeof hearing !== 'object') {
    const hear = nextStep('hear-citizen', [order.hearing], { whom, by: hearingDeadline, asOf })
    // Where it is not known whether the hearing was held, nothing is known to be overdue.
    if (hearing === 'unknown') delete hear.overdue
    steps.push(hear)
  }
  return [...steps, ...regainingSteps(found, asOf)]
}

/**
 * § 13 f, stk. 14, and the notice order § 8: work since the aid was reduced can have regained it, and where it has, the
 * next bortfaldsdato is told with the resumed payment.
 */
function regainingSteps({ whom, facts: { toldLapseDate }, regaining }: Found, asOf: IsoDate): NextStep[] {
  if (regaining?.kind === 'undetermined')
    return [nextStep('assess-regaining', ['aktivloven/13f/14'], { whom, asOf })]
  if (regaining?.kind !== 'decided') return []
  const { resumedFrom, nextLapseDate } = regaining.value
  if (resumedFrom === undefined || nextLapseDate === undefined || toldLapseDate === nextLapseDate) return []
  const { resumption } = noticeOrderOn(resumedFrom)
  return [nextStep('tell-date-with-resumption', [resumption], { whom, by: resumedFrom, asOf })]
}

/** What the municipality has to do next, in the order in which a case meets it, each with its provision. */
export function stepsOfCase(
  { decision }: CaseFacts,
  persons: readonly PersonFound[],
  choosesSpouse: boolean,
  asOf: IsoDate
): NextStep[] {
  const [person] = persons
  const steps = person === undefined ? [] : beforeYearOfAid(person, asOf)
  for (const each of persons) {
    const found: Found = persons.length === 1 ? { ...each, whom: undefined } : each
    steps.push(...exemptionSteps(found, asOf), ...sicknessSteps(found, asOf), ...letterSteps(found, asOf))
  }
  if (choosesSpouse) steps.push(nextStep('choose-spouse', ['aktivloven/26/6', 'aktivloven/26/7'], { asOf }))
  if (decision?.citizenDisagrees === 'yes')
    steps.push(nextStep('reassess-complaint', ['undersoegelse-2018/2.6'], { asOf }))
  return steps
}
