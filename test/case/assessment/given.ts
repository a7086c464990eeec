import {
  assessCase,
  type CaseAssessment,
  type CaseFacts,
  type CaseSoFar,
  type Evaluation,
  type Ground,
  type NextStep,
  type PersonInCase,
  type WorkRecord
} from '../../../src/index.js'

/** A person on kontanthjælp at the high rate for those who support no child, of whom everything is known. */
export const citizen: PersonInCase = {
  benefit: 'kontanthjaelp',
  aid: { rate: '25.2.2', supplement: 'none' },
  maintenanceDuty: 'no',
  exempt: 'no',
  notice: 'sent-in-time',
  grounds: [],
  work: [],
  hearing: { sentOn: '2016-10-01' }
}

/** A person on kontanthjælp at the high rate for providers. */
export const provider: PersonInCase = {
  ...citizen,
  aid: { rate: '25.2.1', supplement: 'none' },
  maintenanceDuty: 'yes'
}

/** An unmarried citizen with a stated bortfaldsdato, in the spring of 2017. */
export const unmarried = (
  person: Partial<PersonInCase> = {},
  facts: Partial<CaseFacts> = { lapseDate: '2017-05-01' }
): CaseFacts => ({
  maritalStatus: 'unmarried',
  computedUnder26Stk2: 'no',
  person: { ...citizen, ...person },
  aid: [],
  ...facts
})

/** A couple of two providers on kontanthjælp with a stated bortfaldsdato, in the spring of 2017. */
export const married = (
  person: Partial<PersonInCase>,
  spouse: Partial<PersonInCase>,
  facts: Partial<CaseFacts> = {}
): CaseFacts => ({
  maritalStatus: 'married',
  computedUnder26Stk2: 'no',
  person: { ...provider, ...person },
  spouse: { ...provider, ...spouse },
  lapseDate: '2017-05-01',
  aid: [],
  ...facts,
  couple: { reducedBeforeMarriage: 'no', ...facts.couple }
})

/** Hours of ordinary work at fixed working time. */
export const hours = (from: string, to: string, amount: number): WorkRecord => ({
  from,
  to,
  kind: 'ordinary',
  workingTime: 'fixed',
  hours: amount
})

/** Documented sickness. */
export const sick = (from: string, to: string): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  from,
  to
})

/** A documented exemption under stk. 9. */
export const exemption = (from: string, to: string): Ground => ({
  kind: 'limited-work-capacity',
  documented: 'yes',
  from,
  to
})

/** Kontanthjælp from a day on. */
export const aidSince = (from: string): CaseFacts['aid'] => [{ kind: 'kontanthjaelp', from, to: 'ongoing' }]

export type CaseEvaluation = Evaluation<CaseAssessment, CaseSoFar>

/** The value of a case that is decided. */
export function decided(facts: CaseFacts, asOf: string): CaseAssessment {
  const evaluation = assessCase(facts, { asOf })
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}

/** The fields that are asked for; none where the case is decided. */
export function missingIn(facts: CaseFacts, asOf: string): string[] {
  const evaluation = assessCase(facts, { asOf })
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : []
}

/** The next steps of a case, decided or not. */
export function stepsIn(facts: CaseFacts, asOf: string): NextStep[] {
  const evaluation = assessCase(facts, { asOf })
  if (evaluation.kind === 'decided') return evaluation.value.nextSteps
  if (evaluation.kind === 'undetermined') return evaluation.partial?.nextSteps ?? []
  throw new Error(JSON.stringify(evaluation))
}

/** A next step in a word: what, by when, and whether that day has passed. */
export const inShort = ({ step, whom, by, overdue }: NextStep): string =>
  [whom, step, by, overdue ? 'overdue' : undefined].filter((part) => part !== undefined).join(' ')

/** The codes and fields of the warnings. */
export function warningsIn(facts: CaseFacts, asOf: string): string[] {
  const evaluation = assessCase(facts, { asOf })
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation))
  return (evaluation.warnings ?? []).map(({ code, path }) => `${code} ${path}`)
}

/** The codes and fields for which a case is refused. */
export function refusedFor(facts: unknown, asOf: string): string[] {
  const evaluation = assessCase(facts as CaseFacts, { asOf })
  return evaluation.kind === 'invalid' ? evaluation.issues.map(({ code, path }) => `${code} ${path}`) : []
}
