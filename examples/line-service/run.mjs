// Another program that keeps the command line running: node examples/line-service/run.mjs
import { readFileSync } from 'node:fs'
import { startService } from './service.mjs'

const service = startService('earning-period')
const read = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8'))
const told = async (name, { facts, options }) => {
  const evaluation = await service.evaluate(facts, options)
  console.log(name, evaluation.kind, evaluation.value?.lapseDate ?? evaluation.issues?.[0].path ?? '')
}
for (const name of ['sag-149', 'sag-171']) await told(name, read(name))
// Several at once: each gets its own answer.
await Promise.all(['sag-216', 'sag-65'].map((name) => told(name, read(name))))
const { facts, options } = read('sag-171')
await told('a slip', { facts: { ...facts, lapseDate: '2016-10-02' }, options })
console.log('ended with status', await service.stop())

// What is stored can be checked later, and what is missing asked for.
const [first, checking, asking] = ['earning-period', 'check-record', 'next-question'].map((command) =>
  startService(command)
)
const open = { ...facts, notice: 'unknown' }
const evaluation = await first.evaluate(open, options)
const stored = JSON.parse(JSON.stringify({ facts: open, evaluation }))
console.log('stored', (await checking.check(stored.facts, stored.evaluation)).kind)
console.log('ask', (await asking.nextQuestion(stored.evaluation)).question.da)
console.log('ended with status', ...(await Promise.all([first, checking, asking].map((each) => each.stop()))))
