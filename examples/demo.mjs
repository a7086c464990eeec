// Runs six cases of the appeal board's study of 2018 through the built library, and holds the dates that come out
// against the municipality's and the board's. `npm run demo` builds and runs it.
import { readFileSync } from 'node:fs'
import { determineEarningPeriod, explain } from 'aktivloven'

const read = (name) => JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'))

/** Whole months from one 1st to another. */
const monthsBetween = (from, to) => {
  const month = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return month(to) - month(from)
}

/** How a municipality's date compares with the computed one. */
function verdictOn(municipality, computed) {
  if (municipality === undefined) return 'not printed in the study'
  const months = monthsBetween(computed, municipality)
  if (months === 0) return 'agrees'
  const many = Math.abs(months) === 1 ? 'one month' : `${Math.abs(months)} months`
  return `${many} too ${months > 0 ? 'late' : 'early'}`
}

let failures = 0
for (const { case: id, source, municipality, board, assumed, note } of read('board')) {
  const { facts, options } = read(id)
  const evaluation = determineEarningPeriod(facts, options)
  const computed = evaluation.kind === 'decided' ? evaluation.value.lapseDate : evaluation.kind
  const { lapseDate, extensionDays } = evaluation.kind === 'decided' ? evaluation.value : {}
  const isRight =
    (municipality.lapseDate ?? lapseDate) === lapseDate &&
    (municipality.days ?? extensionDays) === extensionDays
  const agrees = (board.lapseDate ?? lapseDate) === lapseDate && isRight === (board.verdict === 'correct')
  if (!agrees) failures += 1

  console.log(`${'='.repeat(88)}\n${id.replace('sag-', 'Case ')}  (${source})`)
  console.log(note)
  console.log(`\nFacts: ${JSON.stringify(facts)}`)
  console.log(`assumed (not printed in the study): ${assumed.join(', ')}`)
  console.log(
    `\nMunicipality's date: ${municipality.lapseDate ?? '-'}  ${verdictOn(municipality.lapseDate, computed)}`
  )
  console.log(
    `Board's date:        ${board.lapseDate ?? '-'}  the municipality's decision was ${board.verdict}${board.lapseDate ? '' : '; no date is printed'}`
  )
  console.log(
    `Computed date:       ${computed}  ${agrees ? 'agrees with the board' : 'DISAGREES with the board'}\n`
  )
  console.log(explain(evaluation, { language: 'da', format: 'text' }).split('\nRegler og afgørelser')[0])
}
console.log('='.repeat(88))
console.log(
  failures === 0 ? 'All six cases agree with the board.' : `${failures} cases disagree with the board.`
)
process.exitCode = failures === 0 ? 0 : 1
