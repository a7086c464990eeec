import { asOf, cases } from './cases.mjs'

// Writes the benchmark's cases as NDJSON, as many as the first argument says, each with an id of its own; no more at a
// time than the reader takes.
const count = Number(process.argv[2])

const tails = cases.map((facts) => `","facts":${JSON.stringify(facts)},"options":{"asOf":"${asOf}"}}\n`)

function write(from) {
  for (let start = from; start < count; start += tails.length) {
    const some = tails.slice(0, count - start)
    const text = some.map((tail, place) => `{"id":"${start + place}${tail}`).join('')
    if (process.stdout.write(text)) continue
    process.stdout.once('drain', () => write(start + tails.length))
    return
  }
}

process.stdout.on('error', () => {})
write(0)
