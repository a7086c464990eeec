import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { evaluationSchemaOf, factsSchemaOf } from '../../src/index.js'
import { installed } from './installed.js'
import { ran } from './run.js'

type Document = {
  paths: Record<string, { post: { operationId: string; requestBody: unknown; responses: object } }>
  components: { schemas: Record<string, Record<string, unknown>> }
}

let folder = ''
let remove = (): void => {}
let server: ChildProcess
let origin = ''

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const checkedIn = read('examples/http/openapi.json') as Document
const case171 = read('examples/cases/sag-171.json') as { facts: object; options: object }
const { facts, options } = case171

beforeAll(async () => {
  const there = await installed()
  folder = there.folder
  remove = there.remove
  server = spawn('node', ['examples/http/server.mjs', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data')
  origin = String(line).trim()
})
afterAll(async () => {
  server.kill()
  await once(server, 'close')
  remove()
})

const json = 'application/json'
type Body = string | Uint8Array<ArrayBuffer>
const post = (path: string, body: Body, type = json) =>
  fetch(`${origin}${path}`, { method: 'POST', headers: { 'content-type': type }, body })
const ask = (path: string, body: unknown) => post(path, JSON.stringify(body))

describe('a case is answered with its evaluation', () => {
  test('decided', async () => {
    const response = await ask('/earning-period', { facts, options })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(json)
    // Case 171 of the board's study: 1 March 2017.
    expect(await response.json()).toMatchObject({ kind: 'decided', value: { lapseDate: '2017-03-01' } })
  })

  test('undetermined, with what to ask for', async () => {
    const response = await ask('/earning-period', { facts: { ...facts, notice: 'unknown' }, options })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ kind: 'undetermined', missing: [{ path: 'facts.notice' }] })
  })

  test('invalid, with its issues, as a request that cannot be processed', async () => {
    const response = await ask('/earning-period', { facts: { ...facts, notise: 'unknown' }, options })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ kind: 'invalid', issues: [{ path: 'facts.notise' }] })
    const nothing = await ask('/reduction', {})
    expect(nothing.status).toBe(422)
    expect(await nothing.json()).toMatchObject({ issues: [{ path: 'facts' }, { path: 'options' }] })
  })
})

describe('what is no case is a problem of its own', () => {
  const problem = async (response: Response) => ({
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.json()
  })
  const of = (status: number) => ({
    status,
    type: 'application/problem+json',
    body: { status, title: expect.any(String) }
  })

  test.each<[string, Body]>([
    ['no JSON', '{"facts":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['another field', '{"facts":{},"options":{},"fact":{}}'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xe6, 0x22])]
  ])('%s: 400', async (_, body) => {
    expect(await problem(await post('/earning-period', body))).toEqual(of(400))
  })

  test.each(['/', '/toString', '/__proto__', '/earning-period/', '//'])('the path %s: 404', async (path) => {
    expect(await problem(await ask(path, {}))).toEqual(of(404))
  })

  test('another method: 405, with the one that is allowed', async () => {
    const get = await fetch(`${origin}/earning-period`)
    expect(get.headers.get('allow')).toBe('POST')
    expect(await problem(get)).toEqual(of(405))
    const posted = await ask('/openapi.json', {})
    expect(posted.headers.get('allow')).toBe('GET')
    expect(posted.status).toBe(405)
  })

  test('another type: 415', async () => {
    expect(await problem(await post('/earning-period', '{}', 'text/plain'))).toEqual(of(415))
    expect((await post('/earning-period', '{}', 'application/json; charset=utf-8')).status).toBe(422)
  })

  test('a body that is too long: 413, before all of it has come', async () => {
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    const answer = text(socket)
    socket.write(
      `POST /reduction HTTP/1.1\r\nhost: x\r\ncontent-type: ${json}\r\ncontent-length: 1000000000\r\n\r\n`
    )
    socket.write(' '.repeat(1024 * 1024 + 1))
    expect(await answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*"status":413\}$/)
  })

  test('and the next request is answered as ever', async () => {
    expect((await ask('/earning-period', { facts, options })).status).toBe(200)
  })
})

describe('the OpenAPI document', () => {
  test('is what the schemas of the library make of it: npm run openapi', async () => {
    const { stdout, stderr } = await ran(folder, 'node', 'examples/http/openapi.mjs')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(checkedIn)
  })

  test('is given to whoever asks', async () => {
    const response = await fetch(`${origin}/openapi.json`)
    expect(response.headers.get('content-type')).toBe(json)
    expect(await response.json()).toEqual(checkedIn)
  })

  const { schemas } = checkedIn.components
  /** The schema in the document with every shared part put back. */
  const whole = (value: unknown, within: readonly string[] = []): unknown => {
    if (Array.isArray(value)) return value.map((entry) => whole(entry, within))
    if (typeof value !== 'object' || value === null) return value
    const { $ref } = value as { $ref?: string }
    if ($ref === undefined)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whole(inner, within)]))
    const name = $ref.replace('#/components/schemas/', '')
    if (!(name in schemas)) throw new Error(`${$ref} leads nowhere`)
    return name === 'Json' ? 'any JSON' : whole(schemas[name], [...within, name])
  }
  /** The library's own schema, in which any JSON is a definition that refers to itself. */
  const own = ({ $schema: _, $defs: _defs, ...schema }: Record<string, unknown>): unknown =>
    JSON.parse(JSON.stringify(schema).replace(/\{"\$ref":"#\/\$defs\/__schema\d+"\}/g, '"any JSON"'))

  const names = {
    'earning-period': 'EarningPeriod',
    'work-requirement': 'WorkRequirement',
    reduction: 'Reduction'
  } as const

  test.each(Object.entries(names))(
    '%s: its parts put together are the library’s schemas',
    (capability, name) => {
      const known = capability as keyof typeof names
      expect(whole(schemas[`${name}Facts`])).toEqual(own(factsSchemaOf(known)))
      expect(whole(schemas[`${name}Evaluation`])).toEqual(own(evaluationSchemaOf(known)))
    }
  )

  test('all that the schemas of the library define apart is any JSON', () => {
    for (const capability of Object.keys(names) as (keyof typeof names)[]) {
      const { $defs } = evaluationSchemaOf(capability) as { $defs: Record<string, Record<string, unknown>> }
      for (const [id, definition] of Object.entries($defs)) {
        const accepts = z.fromJSONSchema({ $ref: `#/$defs/${id}`, $defs: { [id]: definition } })
        for (const value of ['', 0, true, null, [[]], { a: [{ b: '' }] }])
          expect(accepts.safeParse(value).success).toBe(true)
        expect(Object.keys(definition)).toEqual(['anyOf'])
      }
    }
  })

  test('no schema in it is unused, and every name is one that OpenAPI allows', () => {
    const text = JSON.stringify(checkedIn)
    for (const name of Object.keys(schemas)) {
      expect(text).toContain(`"#/components/schemas/${name}"`)
      expect(name).toMatch(/^[A-Za-z0-9._-]+$/)
    }
  })

  test('each path takes a case by POST and tells every answer that it gives', () => {
    expect(checkedIn).toMatchObject({
      openapi: '3.1.0',
      info: { title: expect.any(String), version: '1.0.0' }
    })
    expect(Object.keys(checkedIn.paths)).toEqual(Object.keys(names).map((name) => `/${name}`))
    for (const [path, { post }] of Object.entries(checkedIn.paths)) {
      expect(`/${post.operationId}`).toBe(path)
      expect(Object.keys(post.responses)).toEqual(['200', '400', '413', '415', '422'])
      expect(post.requestBody).toMatchObject({ required: true, content: { [json]: { schema: {} } } })
    }
  })

  test('a case and its evaluation are as it says', async () => {
    const valid = (name: string, value: unknown): boolean => {
      const text = JSON.stringify({ ...schemas[name], $defs: schemas })
      const schema = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'))
      return z.fromJSONSchema(schema).safeParse(value).success
    }
    expect(valid('EarningPeriodCase', { facts, options })).toBe(true)
    expect(valid('EarningPeriodCase', { facts, options: {} })).toBe(false)
    expect(
      valid('EarningPeriodCase', { facts, options: { ...options, readings: { 'extended-date': 'never' } } })
    ).toBe(false)
    const evaluation = await (await ask('/earning-period', { facts, options })).json()
    expect(valid('EarningPeriodEvaluation', evaluation)).toBe(true)
    expect(valid('EarningPeriodEvaluation', { ...(evaluation as object), value: {} })).toBe(false)
  })
})
