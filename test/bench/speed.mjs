import assert from 'node:assert/strict'
import { cases } from './cases.mjs'
import * as dateFns from './contestants/date-fns.mjs'
import * as integers from './contestants/integers.mjs'
import { asItComes, tuned } from './contestants/json-rules-engine.mjs'
import * as library from './contestants/library.mjs'
import * as wholeCase from './contestants/whole-case.mjs'
import { measure } from './measure.mjs'
import { ratio, table, threeDigits } from './table.mjs'

const ROUNDS = 15
const ROUND_TIME = 200

const contestants = [library, wholeCase, integers, dateFns, asItComes, tuned]

// Every contestant has to give the library's lapse date in every case, or there is nothing to compare.
for (const [index, facts] of cases.entries()) {
  const expected = library.lapseDateOf(library.evaluate(index))
  assert.ok(expected > facts.lapseDate && expected.endsWith('-01'), `${facts.lapseDate} to ${expected}`)
  for (const { name, evaluate, lapseDateOf } of contestants) {
    assert.equal(lapseDateOf(await evaluate(index)), expected, `${name}, from ${facts.lapseDate}`)
  }
}

const rates = await measure(contestants, {
  cases: cases.length,
  rounds: ROUNDS,
  roundTime: ROUND_TIME,
  warmUpTime: 1000
})
const [own, whole, , , ...engines] = rates.map((rate) => rate.median)

console.log(
  table(
    ['evaluations a second on one core', 'median', 'slowest', 'fastest', 'to the first'],
    rates.map(({ median, slowest, fastest }, place) => [
      contestants[place].name,
      ...[median, slowest, fastest].map(threeDigits),
      ratio(median / own)
    ])
  )
)
const verdict = (reached, figure) => `${reached ? 'reached' : 'missed'} (${figure})`
const times = engines.map((engine) => own / engine)

console.log(`
${cases.length} cases of five documented grounds and a letter some days late, on which all give the same date.
${ROUNDS} rounds, in each of which everyone had ${ROUND_TIME} ms of processor time, after a warm-up.

at least 100,000 a second: ${verdict(own >= 100_000, threeDigits(own))}
at least 30,000 whole cases a second: ${verdict(whole >= 30_000, threeDigits(whole))}
at least 10 times json-rules-engine as it comes: ${verdict(times[0] >= 10, ratio(times[0]))}
at least 10 times json-rules-engine tuned: ${verdict(times[1] >= 10, ratio(times[1]))}
`)
