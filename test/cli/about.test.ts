import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shell } from './shell.js'

interface Example {
  facts: { list: string }
  options: { asOf: string }
}
const { facts, options } = JSON.parse(
  readFileSync(new URL('../../examples/checklists/complete.json', import.meta.url), 'utf8')
) as Example
const { list, ...withoutList } = facts
const line = (given: object): string => JSON.stringify({ facts: given, options })
const answerOf = (stdout: string) =>
  (JSON.parse(stdout) as { evaluation: { kind: string; value?: { list: string } } }).evaluation

describe('checklist LIST', () => {
  test('names the list for the cases that state none', async () => {
    const named = await shell(['checklist', list], line(withoutList))
    expect(named.status).toBe(0)
    expect(answerOf(named.stdout)).toEqual(answerOf((await shell(['checklist'], line(facts))).stdout))
  })

  test('leaves the list that a case states', async () => {
    const { stdout } = await shell(['checklist', 'work-placement'], line(facts))
    expect(answerOf(stdout).value?.list).toBe(list)
  })

  test('without it, a case that states none is invalid; another word is a file that is not there', async () => {
    expect((await shell(['checklist'], line(withoutList))).status).toBe(1)
    expect((await shell(['checklist', 'no-such-list'], line(withoutList))).status).toBe(2)
  })

  test('of two words the first must be a list', async () => {
    const { status, stderr } = await shell(['checklist', 'no-such-list', 'one.json'])
    expect(status).toBe(2)
    expect(stderr).toContain('"no-such-list" is no list: absence-from-offer')
  })

  test('a case that is no object stays what it is', async () => {
    const { status, stdout } = await shell(
      ['checklist', list],
      '{"facts":[],"options":{"asOf":"2024-01-01"}}'
    )
    expect({ status, kind: answerOf(stdout).kind }).toEqual({ status: 1, kind: 'invalid' })
  })
})

test('a command without it takes no second argument', async () => {
  expect((await shell(['earning-period', 'absence-from-offer', 'one.json'])).status).toBe(2)
})
