// A caseworker's system, as small as it can be: it opens a case, shows what is known, asks for what is missing until the
// result is settled, says what a new fact changes and what must be done because of it, and stores what the result rests on.
//   node examples/caseworker/system.mjs [FOLDER FOR THE RECORD]
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkRecord, compareEvaluations, determineEarningPeriod, explain } from 'aktivloven'
import { withAnswer } from './with-answer.mjs'

const [, , folder = mkdtempSync(join(tmpdir(), 'records-'))] = process.argv

/** What the caseworker finds on the file when asked: here from a table, in a system from a form. */
const onFile = {
  'facts.grounds[0].documented': 'yes',
  'facts.grounds[1].exemptFromAvailability': 'no'
}

/** A spell of sickness that is documented after the citizen was told the date. */
const laterSickness = { kind: 'sickness', documented: 'yes', from: '2018-10-10', to: '2018-10-29' }

/** The first part of the page, in the caseworker's language; the rest is for who wants to know how it was reckoned. */
const shown = (evaluation) =>
  explain(evaluation, { language: 'da', format: 'text' }).split('\nSådan er der regnet')[0]

const {
  id,
  facts: opened,
  options
} = JSON.parse(readFileSync(new URL('open-case.json', import.meta.url), 'utf8'))
console.log(`Case ${id}\n`)

// A slip in the data is refused by its field, with a sentence for the caseworker; nothing is guessed or dropped.
const slip = determineEarningPeriod({ ...opened, lapseDate: '2018-11-02' }, options)
for (const { path, message } of slip.issues ?? []) console.log(`Refused at ${path}: ${message.da}\n`)

let facts = opened
let evaluation = determineEarningPeriod(facts, options)
console.log(shown(evaluation))

while (evaluation.kind === 'undetermined') {
  const [{ path, question, whyItMatters }] = evaluation.missing
  const answer = onFile[path]
  console.log(
    `\nQuestion (${path}): ${question.da}\n  ${whyItMatters.da}\nAnswer: ${answer ?? 'not known yet'}`
  )
  if (answer === undefined) break
  facts = withAnswer(facts, path, answer)
  evaluation = determineEarningPeriod(facts, options)
}
console.log(`\n${shown(evaluation)}`)

// Five weeks later a new fact comes: what does it change, and what must the municipality do because of it?
const told = evaluation
const later = { ...options, asOf: '2018-11-05' }
facts = { ...facts, grounds: [...facts.grounds, laterSickness] }
evaluation = determineEarningPeriod(facts, later)
const comparison = compareEvaluations(told, evaluation, later)
console.log(`\n${shown(comparison)}`)

// What is stored: the facts as they were given and the evaluation as it came back, beside the system's own fields.
const file = join(folder, `${id}.json`)
writeFileSync(file, JSON.stringify({ id, facts, evaluation }))
console.log(`\nStored: ${file}`)

// Years later, or after an update: does the same still come out?
const check = checkRecord(JSON.parse(readFileSync(file, 'utf8')))
console.log(`The stored record, made again: ${check.kind}`)
process.exitCode = evaluation.kind === 'decided' && check.kind === 'same' ? 0 : 1
