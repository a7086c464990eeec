import type { IsoDate } from '../../calendar/iso-date.js'
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

/** The letters: notice, a new date, and the hearing. Notice order §§ 4 and 6. */
function letterSteps({ whom, facts, requirement, oldLetter }: Found, asOf: IsoDate): NextStep[] {
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
    const goesOn =
      !isUnsent &&
      requirement.kind === 'undetermined' &&
      requirement.missing.some(({ path }) => path.endsWith('.to'))
    if (goesOn) steps.push(nextStep('tell-no-date-yet', [order.newDate], { whom, asOf }))
    return steps
  }
  const { lapseDate, hearingDeadline, daysLate, extensionDays } = period
  const hasMoved = daysLate + extensionDays > 0 && !isUnsent
  if (toldLapseDate === undefined ? hasMoved : toldLapseDate < lapseDate)
    steps.push(nextStep('tell-new-date', [order.newDate], { whom, asOf }))
  if (toldLapseDate !== undefined && toldLapseDate > lapseDate)
    steps.push(nextStep('weigh-earlier-date', [order.newDate], { whom, asOf }))
  const isMet = requirement.kind === 'decided' && requirement.value.met
  if (!isMet && typeof hearing !== 'object') {
    const hear = nextStep('hear-citizen', [order.hearing], { whom, by: hearingDeadline, asOf })
    // Where it is not known whether the hearing was held, nothing is known to be overdue.
    if (hearing === 'unknown') delete hear.overdue
    steps.push(hear)
  }
  return [...steps, ...regainingStep(facts, requirement, { whom, asOf })]
}

/** § 13 f, stk. 14: work since the aid was cut can have regained it; `assessRegaining` answers whether it has. */
function regainingStep(
  { work }: PersonFound['facts'],
  requirement: PersonFound['requirement'],
  when: { whom: Found['whom']; asOf: IsoDate }
): NextStep[] {
  if (requirement?.kind !== 'decided' || requirement.value.met) return []
  const { lapseDate } = requirement.value.earningPeriod
  // Dates in this form sort as text.
  const hasWorked = lapseDate <= when.asOf && work.some(({ to }) => to >= lapseDate)
  return hasWorked ? [nextStep('assess-regaining', ['aktivloven/13f/14'], when)] : []
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
