import assert from 'node:assert/strict'
import { determineEarningPeriod } from '../../dist/index.js'
import { asOf } from './cases.mjs'
import { median, processorTime } from './measure.mjs'
import { sizes } from './sizes.mjs'

// Evaluates one case, named by the first argument, and prints the milliseconds as JSON.
const { kind, facts } = sizes[process.argv[2]]

function once() {
  const start = processorTime()
  const evaluation = determineEarningPeriod(facts, { asOf })
  const took = processorTime() - start
  assert.equal(evaluation.kind, kind)
  return took
}

/** At least one evaluation, and as many as a second has room for. */
function forASecond() {
  const times = []
  for (const end = processorTime() + 1000; processorTime() < end; ) times.push(once())
  return times.sort((a, b) => a - b)
}

const first = once()
forASecond()
const sorted = forASecond()
console.log(JSON.stringify({ first, median: median(sorted), slowest: sorted[sorted.length - 1] }))
