import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MOST_LINES } from '../../src/cli/jobs/batch.js'
import {
  determineEarningPeriod,
  type EarningPeriodFacts,
  evaluateChecklist,
  type NextFact,
  nextQuestion
} from '../../src/index.js'
import { case171, facts171, line171 } from './case-171.js'
import { command, shell } from './shell.js'
import { threadsWhich } from './threads.js'

const withoutLetter = { ...facts171, notice: 'unknown' } as EarningPeriodFacts
const open = determineEarningPeriod(withoutLetter, { asOf: '2017-01-15' })
const openLine = JSON.stringify({ id: 'a', evaluation: open })

interface Answered {
  id?: string
  next: NextFact | { kind: 'invalid'; issues: { path: string; code: string }[] }
}
const answersIn = (stdout: string): Answered[] =>
  stdout
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as Answered)
const ask = (input: string, ...argv: string[]) => shell(['next-question', ...argv], input)
const wrongs = async (evaluation: unknown): Promise<string[]> => {
  const { status, stdout } = await ask(JSON.stringify({ evaluation }))
  expect(status).toBe(1)
  const [answer] = answersIn(stdout)
  return answer?.next.kind === 'invalid' ? answer.next.issues.map(({ path, code }) => `${code}@${path}`) : []
}

describe('the answers of another command', () => {
  test('go in as they came out, in order, and the library’s own questions come back', async () => {
    const unknown = JSON.stringify({ ...case171, id: 'b', facts: withoutLetter })
    const { stdout: answers } = await shell([command], `${line171}\n${unknown}\nnot json\n`)
    const { status, stdout } = await ask(answers)
    expect(status).toBe(0)
    expect(answersIn(stdout)).toEqual([
      { id: '171', next: { kind: 'nothing-to-ask', because: 'decided' } },
      { id: 'b', next: nextQuestion(open) },
      { next: { kind: 'nothing-to-ask', because: 'invalid' } }
    ])
  })

  test('a stored record goes in as well', async () => {
    const { stdout } = await ask(JSON.stringify({ id: 'a', facts: withoutLetter, evaluation: open, by: 7 }))
    expect(answersIn(stdout)).toMatchObject([{ id: 'a', next: { kind: 'ask', path: 'facts.notice' } }])
  })

  test('of a checklist the item that can settle the most', async () => {
    const { facts, options } = JSON.parse(readFileSync('examples/checklists/complete.json', 'utf8'))
    const [answered = ''] = Object.keys(facts.answers)
    const unanswered = { ...facts, answers: { ...facts.answers, [answered]: 'unknown' } }
    const { stdout } = await ask(JSON.stringify({ evaluation: evaluateChecklist(unanswered, options) }))
    expect(answersIn(stdout)).toMatchObject([{ next: { kind: 'ask', path: `facts.answers.${answered}` } }])
  })

  test('with threads come out byte for byte the same', async () => {
    const many = `${openLine}\nx\n{}\n`.repeat(MOST_LINES)
    const alone = await ask(many)
    const together = await shell(
      ['next-question', '--jobs', '2'],
      many,
      {},
      threadsWhich(async () => {})
    )
    expect(together.stdout === alone.stdout).toBe(true)
    expect([together.status, alone.status]).toEqual([1, 1])
  })
})

describe('a line that holds no evaluation', () => {
  test.each([
    ['not json', 'not-json@'],
    ['5', 'wrong-type@'],
    ['{}', 'required@evaluation'],
    ['{"evaluation":5}', 'wrong-type@evaluation'],
    ['{"evaluation":{}}', 'required@evaluation.kind'],
    ['{"evaluation":{"kind":"settled"}}', 'unknown-value@evaluation.kind'],
    ['{"id":5,"evaluation":{"kind":"notCovered"}}', 'wrong-type@id'],
    ['{"facts":{},"options":{}}', 'required@evaluation']
  ])('%s', async (line, expected) => {
    const { status, stdout } = await ask(`${line}\n${openLine}\n`)
    expect(status).toBe(1)
    const [first, second] = answersIn(stdout)
    expect(first?.next).toMatchObject({ kind: 'invalid' })
    const issues = first?.next.kind === 'invalid' ? first.next.issues : []
    expect(issues.map(({ path, code }) => `${code}@${path}`)).toEqual([expected])
    expect(second?.next.kind).toBe('ask')
  })

  test('or one that was cut or altered', async () => {
    expect(await wrongs({ kind: 'decided' })).toEqual(['required@evaluation.stamp'])
    expect(await wrongs({ ...open, missing: 'facts.notice' })).toEqual(['wrong-type@evaluation.missing'])
    expect(await wrongs({ ...open, missing: [{ path: 'facts.notice' }] })).toEqual([
      'required@evaluation.missing[0].question',
      'required@evaluation.missing[0].whyItMatters',
      'required@evaluation.missing[0].citations'
    ])
    const stamp = { trace: 'checklist/1' }
    const item = { asks: 'item', id: 'x', question: { da: 'x', en: 'x' }, canGive: 'constructor' }
    expect(await wrongs({ kind: 'decided', stamp, value: { next: [item] } })).toEqual([
      'unknown-value@evaluation.value.next[0].canGive'
    ])
    expect(await wrongs({ kind: 'decided', stamp, value: null })).toEqual(['wrong-type@evaluation.value'])
  })
})

describe('for people', () => {
  test('the question, why, who has it, and which field', async () => {
    const { stdout } = await ask(openLine, '--format', 'text')
    expect(stdout).toBe(`a

NÆSTE SPØRGSMÅL

Hvilken dag blev varslingsbrevet til borgeren sendt?

Hvorfor
Er brevet sendt for sent, flyttes bortfaldsdatoen; er det ikke sendt, kan hjælpen ikke
falde væk. (bekendtgørelse nr. 310 af 30/03/2016 § 4, stk. 2; bekendtgørelse nr. 310 af
30/03/2016 § 7)

Hvem har normalt oplysningen
Kommunens egen sag.

Felt
facts.notice
`)
  })

  test('in English, as Markdown', async () => {
    const { stdout } = await ask(openLine, '--format', 'markdown', '--language', 'en')
    expect(stdout).toMatch(/^# a\n\n# Next question\n[\s\S]*\n## Who usually has it\n/)
  })

  test.each([
    [{ kind: 'decided', stamp: open.kind === 'undetermined' && open.stamp }, 'Resultatet ligger fast'],
    [{ kind: 'notCovered' }, 'Reglen gælder ikke for sagen.'],
    [{ ...open, missing: [] }, 'Resultatet ligger ikke fast'],
    [
      { ...open, missing: [{ ...(open.kind === 'undetermined' && open.missing[0]), citations: ['x'] }] },
      'Hvorfor'
    ]
  ])('what else there is to say: %#', async (evaluation, sentence) => {
    const { status, stdout } = await ask(JSON.stringify({ evaluation }), '--format', 'text')
    expect(status).toBe(0)
    expect(stdout).toContain(sentence)
  })

  test('the errors of a case that could not be evaluated, and of a line that is none', async () => {
    const { stdout: answers } = await shell([command], 'not json\n')
    const told = await ask(`${answers}x`, '--format', 'text')
    expect(told.status).toBe(1)
    const [ofCase, ofLine] = told.stdout.split('-'.repeat(88))
    expect(ofCase).toContain('Ret fejlene')
    expect(ofCase).toContain('Linjen er ikke JSON fra tegn 1: "not json"')
    expect(ofLine).toContain('Der kan ikke læses en vurdering her.')
    expect(ofLine).toContain('Linjen er ikke JSON fra tegn 1: "x"')
  })
})

test.each([
  [['--format', 'svg'], 'Allowed choices are text, markdown, json.'],
  [['--as-of', '2017-01-15'], "unknown option '--as-of'"]
])('wrong usage: %j', async (argv, sentence) => {
  const { status, stdout, stderr } = await shell(['next-question', ...argv], openLine)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(sentence)
})
