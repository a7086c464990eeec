import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { line171, lineWithId } from './case-171.js'
import { type Answered, command } from './shell.js'
import { noThreads } from './threads.js'

/** A host that keeps the process and talks to it. */
function conversation(argv: readonly string[] = [command]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const ended = run(argv, { stdin, stdout, stderr }, noThreads)
  let heard = ''
  stdout.on('data', (chunk) => {
    heard += chunk
  })
  const answer = async (): Promise<Answered> => {
    while (!heard.includes('\n')) await new Promise((resolve) => stdout.once('data', resolve))
    const end = heard.indexOf('\n')
    const line = heard.slice(0, end)
    heard = heard.slice(end + 1)
    return JSON.parse(line)
  }
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))
  return {
    say: (text: string | Buffer) => stdin.write(text),
    answer,
    unanswered: async () => {
      await settle()
      return heard === ''
    },
    close: () => {
      stdin.end()
      return ended
    }
  }
}

describe('a host that talks line by line', () => {
  test('hears the answer to a line before it says the next', async () => {
    const host = conversation()
    for (const id of ['1', '2', '3']) {
      host.say(`${lineWithId(id)}\n`)
      expect(await host.answer()).toMatchObject({ id, evaluation: { kind: 'decided' } })
    }
    expect(await host.close()).toBe(0)
  })

  test.each([
    ['no JSON', 'not json', 'not-json'],
    ['a comma too many', '{"facts":{},}', 'not-json'],
    ['no UTF-8', Buffer.from('{"id":"\xff', 'latin1'), 'not-utf8'],
    ['no case', '[]', 'wrong-type']
  ])('hears at once what is wrong with the first line: %s', async (_what, line, code) => {
    const host = conversation()
    host.say(line)
    host.say('\n')
    expect((await host.answer()).evaluation.issues?.[0]?.code).toBe(code)
    host.say(`${line171}\n`)
    expect((await host.answer()).evaluation.kind).toBe('decided')
    expect(await host.close()).toBe(1)
  })

  test('hears nothing to a first line that can still go on, until it cannot', async () => {
    const host = conversation()
    host.say('{"facts":\n')
    expect(await host.unanswered()).toBe(true)
    host.say(`${line171}\n`)
    expect(await host.unanswered()).toBe(true)
    host.say(`${line171}\n`)
    const codes = [await host.answer(), await host.answer(), await host.answer()]
    expect(codes.map(({ evaluation }) => evaluation.kind)).toEqual(['invalid', 'decided', 'decided'])
    expect(await host.close()).toBe(1)
  })

  test('can say a line in pieces, and leave out the last line feed', async () => {
    const host = conversation()
    host.say(line171.slice(0, 20))
    expect(await host.unanswered()).toBe(true)
    host.say(`${line171.slice(20)}\n${line171}`)
    expect((await host.answer()).evaluation.kind).toBe('decided')
    expect(await host.unanswered()).toBe(true)
    const status = host.close()
    expect((await host.answer()).evaluation.kind).toBe('decided')
    expect(await status).toBe(0)
  })
})
