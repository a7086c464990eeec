// The command line kept running by another program: it starts once, takes a case a line and answers a line each, in the
// same order, written at once. Any language with pipes can do this; docs/dotnet.md shows it in C#.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

/** Where the command line lies: started with Node itself, for on Windows the installed command is a script of the shell. */
function commandLine() {
  const require = createRequire(import.meta.url)
  const { bin } = require('aktivloven/package.json')
  return join(dirname(require.resolve('aktivloven/package.json')), bin.aktivloven)
}

/** A running `aktivloven COMMAND`. Questions may be asked at any time; each waits for its own answer. */
export function startService(command, { timeoutMs = 10_000 } = {}) {
  const child = spawn(process.execPath, [commandLine(), command], { stdio: ['pipe', 'pipe', 'inherit'] })
  /** Who waits for an answer, by the id of the question. */
  const waiting = new Map()
  let asked = 0
  let ended

  const fail = (error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    child.kill()
  }
  child.on('error', fail)
  // Nobody reads any more: the process has ended, which `close` tells.
  child.stdin.on('error', () => {})
  const closed = new Promise((resolve) => child.once('close', resolve))
  closed.then((status) => fail(new Error(`aktivloven has ended, with status ${status}`)))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, ...answer } = JSON.parse(line)
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })

  /** The answer to a line. The service is of no use after a timeout, and says so to whoever waits. */
  const ask = (fields) => {
    if (ended !== undefined) return Promise.reject(ended)
    asked += 1
    const id = String(asked)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => fail(new Error(`no answer to ${id} in ${timeoutMs} ms`)), timeoutMs)
      const settle = (end) => (value) => {
        clearTimeout(late)
        end(value)
      }
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
      // JSON.stringify writes no line feed: a line is a case.
      child.stdin.write(`${JSON.stringify({ id, ...fields })}\n`)
    })
  }

  return {
    pid: child.pid,

    /** The evaluation of a case. */
    evaluate: async (facts, options) => (await ask({ facts, options })).evaluation,

    /** Of `check-record`: whether a stored evaluation still comes out of its stored facts. */
    check: async (facts, evaluation) => (await ask({ facts, evaluation })).check,

    /** Of `next-question`: what to ask for next. */
    nextQuestion: async (evaluation) => (await ask({ evaluation })).next,

    /** Lets the command line answer what it was asked, and end. Its exit status: 1 where a case was invalid. */
    stop() {
      child.stdin.end()
      return closed
    }
  }
}
