import type { Json } from '../../evaluation/json.js'
import { laws as danish } from '../../words/da/conformance.js'
import { laws as english } from '../../words/en/conformance.js'
import type { Arbitraries } from '../arbitraries/arbitraries.js'
import type { FastCheck } from '../fast-check.js'
import type { Deviation } from './deviation.js'
import { unanswered } from './hold-case.js'
import { type Answered, askOf, type Implementation } from './implementation.js'
import type { Law, LawCase } from './law.js'
import type { Failure } from './report.js'

/** How often, and from which seed, the laws are tried. */
export interface Tried {
  runs: number
  seed: number
}

/** One input's answers, and where they break the law. */
interface Judged {
  questions: LawCase['questions']
  answers: readonly Answered[]
  deviations: readonly Deviation[]
}

async function judged(law: Law, implementation: Implementation, drawn: LawCase): Promise<Judged> {
  const answers: Answered[] = []
  // One after the other: a service may not bear several at once.
  for (const { facts, options } of drawn.questions)
    answers.push(await askOf(implementation, law.function, facts, options))
  const lacking = answers.flatMap(unanswered)
  const deviations = lacking.length > 0 ? lacking : drawn.judge(...answers)
  return { questions: drawn.questions, answers, deviations }
}

/** Tries a law on random inputs; the smallest counterexample that was found, where there is one. */
export async function holdLaw(
  law: Law,
  implementation: Implementation,
  fc: FastCheck,
  made: Arbitraries,
  { runs, seed }: Tried
): Promise<Failure | undefined> {
  let smallest: Judged | undefined
  const keeps = fc.asyncProperty(law.drawn(made, fc), async (drawn) => {
    const found = await judged(law, implementation, drawn)
    // While it is made smaller, each input that still breaks the law takes the place of the one before.
    if (found.deviations.length > 0) smallest = found
    return found.deviations.length === 0
  })
  const { failed } = await fc.check(keeps, { numRuns: runs, seed })
  if (!failed || smallest === undefined) return undefined
  const { questions, answers, deviations } = smallest
  return {
    kind: 'property',
    id: law.id,
    function: law.function,
    subject: { da: danish[law.id], en: english[law.id] },
    source: law.source,
    confidence: 'derived',
    assumed: [],
    asked: questions.map(({ facts, options }, at) => ({
      facts: facts as unknown as Json,
      options: options as unknown as Json,
      answer: answers[at] as unknown as Json
    })),
    deviations
  }
}
