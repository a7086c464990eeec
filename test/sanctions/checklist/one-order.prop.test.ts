import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Checklist, type ChecklistSoFar, type Evaluation, nextQuestion } from '../../../src/index.js'
import { runs } from '../../arbitraries.js'
import { evaluationOf, everyCase } from '../../evaluation/every-case.js'

test('what a list lacks is in the order in which it is to be answered, and the next question is the first of it', () => {
  fc.assert(
    fc.property(everyCase.checklist, (given) => {
      const evaluation = evaluationOf(given) as Evaluation<Checklist, ChecklistSoFar>
      if (evaluation.kind === 'invalid' || evaluation.kind === 'notCovered') return
      const { next = [] } = (evaluation.kind === 'decided' ? evaluation.value : evaluation.partial) ?? {}
      const missing = evaluation.kind === 'undetermined' ? evaluation.missing : []
      const facts = next.flatMap((each) => (each.asks === 'fact' ? [each.path] : []))
      expect(missing.map(({ path }) => path)).toEqual(facts)
      const paths = next.map((each) => (each.asks === 'fact' ? each.path : `facts.answers.${each.id}`))
      const asked = nextQuestion(evaluation)
      expect(asked.kind === 'ask' ? [asked.path] : []).toEqual(paths.slice(0, 1))
    }),
    runs(100)
  )
})
