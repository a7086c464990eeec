// Runs six cases of the appeal board's study of 2018 through the built library: reviews what each municipality decided,
// and holds the verdict and the date that come out against the board's; then tells an unmarried and a married case from
// start to end, and reports what three files for a sanction lack. `npm run demo` builds and runs it;
// `npm run demo -- --pictures OUT` also writes each of the six cases as a page in Markdown and a picture into OUT.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { determineEarningPeriod, evaluateChecklist, explain, reviewDecision, timelineSvg } from 'aktivloven'
import { tellStories } from './stories.mjs'

const readFrom = (folder, name) =>
  JSON.parse(readFileSync(new URL(`${folder}/${name}.json`, import.meta.url), 'utf8'))
const read = (name) => readFrom('cases', name)

const { pictures } = parseArgs({ options: { pictures: { type: 'string' } } }).values
if (pictures !== undefined) mkdirSync(pictures, { recursive: true })

/** The page and the picture of a case, into the folder that was named. */
function writePage(id, review) {
  if (pictures === undefined) return
  const heading = id.replace('sag-', 'Sag ')
  const page = explain(review, { language: 'da', format: 'markdown' })
  writeFileSync(join(pictures, `${id}.svg`), timelineSvg(review, { language: 'da', heading }))
  writeFileSync(join(pictures, `${id}.md`), `${page}\n\n![Tidslinje: ${heading}](${id}.svg)\n`)
}

const units = { 'extension-days': 'days', 'lapse-date': 'months' }

/** What the review found wrong: `lapse-date: date-too-late, months: 1`. */
const wrongIn = ({ matters }) =>
  matters
    .filter(({ error }) => error !== undefined)
    .map(
      ({ matter, error, by }) => `${matter}: ${error}${by === undefined ? '' : `, ${units[matter]}: ${by}`}`
    )
    .join('; ')

let failures = 0
for (const { case: id, source, municipality, board, assumed, note } of read('board')) {
  const { facts, options } = read(id)
  const computed = determineEarningPeriod(facts, options)
  const review = reviewDecision(
    {
      decision: { on: options.asOf, extension: municipality },
      period: { ...facts, grounds: facts.grounds.map((ground) => ({ ground })) }
    },
    options
  )
  const { lapseDate, extensionDays } = computed.kind === 'decided' ? computed.value : {}
  const verdict = review.kind === 'decided' ? review.value.verdict : review.kind
  const wrong = review.kind === 'decided' ? wrongIn(review.value) : ''
  const agrees =
    verdict === board.verdict &&
    (board.lapseDate ?? lapseDate) === lapseDate &&
    (board.days ?? extensionDays) === extensionDays
  if (!agrees) failures += 1

  console.log(`${'='.repeat(88)}\n${id.replace('sag-', 'Case ')}  (${source})`)
  console.log(note)
  console.log(`\nFacts: ${JSON.stringify(facts)}`)
  console.log(`assumed (not printed in the study): ${assumed.join(', ')}`)
  console.log(`\nMunicipality: ${municipality.lapseDate ?? 'its date is not printed'}`)
  console.log(`Board:        ${board.lapseDate ?? 'no date is printed'}  the decision was ${board.verdict}`)
  console.log(`Review:       ${lapseDate}  the decision was ${verdict}${wrong === '' ? '' : ` (${wrong})`}`)
  console.log(`              ${agrees ? 'agrees with the board' : 'DISAGREES with the board'}\n`)
  console.log(explain(review, { language: 'da', format: 'text' }).split('\nRegler og afgørelser')[0])
  writePage(id, review)
}
console.log('='.repeat(88))
console.log(
  failures === 0 ? 'All six cases agree with the board.' : `${failures} cases disagree with the board.`
)
const untold = tellStories(console.log)

/** What the same kind of file lacks: all of it, what is typical, nothing. */
const gaps = { complete: 'nothing-lacking-in-the-answers', faulty: 'lacking', empty: 'lacking' }
for (const [name, expected] of Object.entries(gaps)) {
  const { facts, options } = readFrom('checklists', name)
  const evaluation = evaluateChecklist(facts, options)
  const said = evaluation.kind === 'decided' ? evaluation.value.basis : evaluation.partial?.basis
  if ((said ?? 'lacking') !== expected) failures += 1
  console.log(`\n${'='.repeat(88)}\nA sanction checklist, the file is ${name}\n`)
  console.log(explain(evaluation, { language: 'da', format: 'text' }).split('\nSådan er der regnet')[0])
}
if (untold > 0) console.log(`${untold} days of the two cases ended in no result.`)
process.exitCode = failures + untold === 0 ? 0 : 1
