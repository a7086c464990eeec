import { Engine } from 'json-rules-engine'
import { dayOf, isoDate, plusMonths } from '../calendar.mjs'
import { cases } from '../cases.mjs'
import { lapseDay, parsed } from './integers.mjs'

/** The engine cannot count days: these facts are worked out by functions of dates that are handed to it. */
const computedFacts = {
  periodFrom: ({ lapseDate }) => plusMonths(dayOf(lapseDate), -12),
  periodTo: ({ lapseDate }) => dayOf(lapseDate) - 1,
  deadline: ({ lapseDate }) => plusMonths(dayOf(lapseDate), -6) - 1,
  newLapseDate: (facts) => lapseDay(parsed(facts))
}

/** An engine with eight rules: in force, notice, five grounds, and the lapse date. */
function engineWith({ options, pathOf, cache }) {
  const engine = new Engine([], { replaceFactsInEventParams: true, ...options })

  // Dates in the form YYYY-MM-DD sort as text.
  engine.addOperator('onOrAfter', (date, other) => date >= other)
  engine.addOperator('onOrBefore', (date, other) => date <= other)
  for (const [id, compute] of Object.entries(computedFacts)) {
    const fact = async (_, almanac) => isoDate(compute(await almanac.factValue('case')))
    engine.addFact(id, fact, { cache })
  }

  const field = (keys, operator, value) => ({ fact: 'case', path: pathOf(keys), operator, value })
  const rule = (type, all, params = {}) =>
    engine.addRule({ name: type, conditions: { all }, event: { type, params } })
  rule('rule-in-force', [
    field(['lapseDate'], 'onOrAfter', '2016-10-01'),
    field(['lapseDate'], 'onOrBefore', '2025-06-30')
  ])
  rule('notice-in-time', [field(['notice', 'sentOn'], 'onOrBefore', { fact: 'deadline' })])
  for (const ground of [0, 1, 2, 3, 4]) {
    rule(`ground-${ground}-counts`, [
      field(['grounds', ground, 'documented'], 'equal', 'yes'),
      field(['grounds', ground, 'from'], 'onOrAfter', { fact: 'periodFrom' }),
      field(['grounds', ground, 'to'], 'onOrBefore', { fact: 'periodTo' })
    ])
  }
  rule('new-lapse-date', [{ fact: 'newLapseDate', operator: 'onOrBefore', value: '2025-06-30' }], {
    lapseDate: { fact: 'newLapseDate' }
  })
  return engine
}

/** Every rule holds but the one on the letter, which came late; the event of the last one says the date. */
function lapseDateOf({ events, failureEvents }) {
  const failed = failureEvents.map(({ type }) => type)
  if (events.length !== 7 || failed.join() !== 'notice-in-time') throw new Error(`failed: ${failed}`)
  return events.find(({ type }) => type === 'new-lapse-date').params.lapseDate
}

const contestant = (name, settings) => {
  const engine = engineWith(settings)
  const evaluate = (index) => engine.run({ case: cases[index] })
  return { name, evaluate, lapseDateOf, asynchronous: true }
}

/** Fields by JSONPath, and every fact kept for the run: as the engine comes. */
export const asItComes = contestant('json-rules-engine, as it comes', {
  options: {},
  pathOf: (keys) => keys.reduce((path, key) => `${path}[${JSON.stringify(key)}]`.replaceAll('"', "'"), '$'),
  cache: true
})

/** A plain look-up in place of JSONPath, and no cache, which costs more here than it saves. */
export const tuned = contestant('json-rules-engine, tuned', {
  options: { pathResolver: (value, keys) => keys.reduce((inner, key) => inner[key], value) },
  pathOf: (keys) => keys,
  cache: false
})
