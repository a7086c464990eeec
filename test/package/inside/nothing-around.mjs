// Without clock, chance, languages, environment, timers or network: whoever asks for one fails.
import { answersOf } from './answers.mjs'
import { records, say } from './node.mjs'

const taken = ['Date', 'Intl', 'performance', 'crypto', 'process', 'fetch', 'setTimeout', 'setInterval']
const kept = taken.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)])
const refuse = (name) => () => {
  throw new Error(`${name} was asked for`)
}
for (const name of taken) Object.defineProperty(globalThis, name, { get: refuse(name), configurable: true })
Math.random = refuse('Math.random')

const answers = answersOf(await import('aktivloven'), records)

for (const [name, descriptor] of kept) Object.defineProperty(globalThis, name, descriptor)
say(answers)
