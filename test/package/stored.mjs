import { join } from 'node:path'
import { records, run } from './consumer.mjs'

/** A text of JSON without the version of the library that made it. */
const withoutVersion = (text) => text.replace(/"version":"[^"]*"/, '"version":""')

/** Says which evaluations, each as text by the name of its record, are others than those that are stored. */
function mustBeStored(evaluations) {
  const others = records.filter(({ name, evaluation }) => {
    const text = evaluations.get(name)
    return text !== undefined && withoutVersion(text) !== withoutVersion(JSON.stringify(evaluation))
  })
  if (evaluations.size === 0) throw new Error('nothing was evaluated')
  if (others.length > 0) throw new Error(`other evaluations: ${others.map(({ name }) => name).join(', ')}`)
  return ['as stored']
}

/** Holds the library's answers against what is stored: the first line about a record is its evaluation. */
export function compareWithStored(answers) {
  const evaluations = new Map()
  for (const line of answers.split('\n')) {
    const [, name, text] = /^(\S+) \S+ (.*)$/.exec(line) ?? []
    if (name !== 'law' && !evaluations.has(name)) evaluations.set(name, text)
  }
  if (evaluations.size !== records.length)
    throw new Error(`${evaluations.size} of ${records.length} evaluated`)
  return mustBeStored(evaluations)
}

/** Holds what the command line answers to the whole cases, given a line each, against what is stored. */
export function compareCommandLine(consumer, node) {
  const cases = records.filter(({ name }) => name.startsWith('case.'))
  const input = cases
    .map(({ name, facts, options }) => `${JSON.stringify({ id: name, facts, options })}\n`)
    .join('')
  const line = [join(consumer, 'node_modules/aktivloven/dist/cli.js'), 'case', '--format', 'json']
  // The exit status says that a case is invalid, as one of them is.
  const output = run(node, line, { input, cwd: consumer, expectedStatus: 1 })
  const answers = output
    .trim()
    .split('\n')
    .map((answer) => JSON.parse(answer))
  return mustBeStored(new Map(answers.map(({ id, evaluation }) => [id, JSON.stringify(evaluation)])))
}
