import { expect } from 'vitest'
import { determineEarningPeriod } from '../../src/index.js'

// A valid case, to be spoilt in one place.
export const ground = { kind: 'sickness', documented: 'yes', from: '2018-01-01', to: '2018-01-31' }
export const counted = {
  kind: 'care',
  documented: 'no',
  days: 3,
  within: { from: '2018-02-01', to: '2018-02-03' }
}
export const facts = { lapseDate: '2018-11-01', notice: { sentOn: '2018-04-01' }, grounds: [ground, counted] }
export const options = { asOf: '2018-12-31', readings: { 'extended-date': 'last-day' } }

export const evaluate = determineEarningPeriod as (facts: unknown, options: unknown) => unknown

/** The issues of an evaluation that must be invalid, as `path: code`; each is told in both languages. */
export function issuesOf(given: unknown, chosen: unknown): string[] {
  const evaluation = evaluate(given, chosen) as ReturnType<typeof determineEarningPeriod>
  if (evaluation.kind !== 'invalid') return [evaluation.kind]
  expect(Object.keys(evaluation)).toEqual(['kind', 'issues'])
  return evaluation.issues.map(({ path, code, message }) => {
    for (const sentence of [message.da, message.en]) {
      expect(sentence).toContain(path)
      expect(sentence.length).toBeGreaterThan(path.length + 10)
      expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/)
    }
    expect(message.da).not.toBe(message.en)
    return `${path}: ${code}`
  })
}

/** The facts with one thing changed, which may be to leave it out. */
export function changed(path: string, to?: unknown, within: unknown = { facts, options }): unknown {
  const [first = '', ...rest] = path.split('.')
  const parts = Array.isArray(within) ? [...within] : { ...(within as object) }
  const entries = parts as Record<string, unknown>
  if (rest.length > 0) entries[first] = changed(rest.join('.'), to, entries[first])
  else if (to === undefined) delete entries[first]
  else Object.defineProperty(entries, first, { value: to, enumerable: true })
  return parts
}

export function issuesWith(path: string, to?: unknown): string[] {
  const { facts, options } = changed(path, to) as { facts?: unknown; options?: unknown }
  return issuesOf(facts, options)
}

/** `facts.grounds.0.from` as an issue names it. */
export const named = (path: string) => path.replace(/\.(\d+)/g, '[$1]')
