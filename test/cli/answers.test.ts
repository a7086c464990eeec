import { describe, expect, test } from 'vitest'
import { case171, facts171, line171, lineWithId } from './case-171.js'
import { answers, command, endings, shell } from './shell.js'

const pretty171 = JSON.stringify(case171, undefined, 2)
const json = (value: unknown): string => JSON.stringify(value)

describe('the case of the board', () => {
  test.each([
    ['one value over several lines', pretty171],
    ['a case a line', `${line171}\n`],
    ['without a line feed at the end', line171],
    ['with CRLF', pretty171.replaceAll('\n', '\r\n')],
    ['a case a line with CRLF', `\r\n${line171}\r\n`],
    ['after a byte order mark', `\uFEFF${pretty171}`],
    ['a case a line after a byte order mark', `\uFEFF${line171}\n`],
    ['after blank lines', ` \n\t\n${pretty171}\n\n`]
  ])('%s', async (_form, input) => {
    const { status, stdout, stderr } = await shell([command], input)
    const [answer, ...others] = answers(stdout)
    expect(others).toEqual([])
    expect(answer?.id).toBe('171')
    expect(answer?.evaluation.value).toMatchObject({ lapseDate: '2017-03-01', daysLate: 8 })
    expect({ status, stderr, end: stdout.at(-1) }).toEqual({ status: 0, stderr: '', end: '\n' })
  })

  test('the answer is the library’s own, a line each, in order', async () => {
    const { status, stdout } = await shell([command], `${lineWithId('b')}\n\n${lineWithId('a')}\n`)
    expect(answers(stdout).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(stdout).toMatch(/^\{"id":"b","evaluation":\{"kind":"decided".*\}\n\{"id":"a".*\}\n$/)
    expect(status).toBe(0)
  })
})

describe('the other commands', () => {
  test('a reduction', async () => {
    const facts = {
      lapseDate: '2017-05-01',
      benefit: 'kontanthjaelp',
      rate: '25.2.2',
      supplement: 'none',
      maintenanceDuty: 'no'
    }
    const { status, stdout } = await shell(['reduction', '--as-of', '2017-05-01'], json({ facts }))
    expect(answers(stdout)[0]?.evaluation.value).toMatchObject({ monthlyReduction: 1016, class: 'high' })
    expect(status).toBe(0)
  })

  test('every outcome of a valid case is status 0', async () => {
    const undetermined = { ...case171, facts: { ...facts171, notice: 'unknown' } }
    const notCovered = { ...case171, facts: { ...facts171, lapseDate: '2016-09-01', notice: 'sent-in-time' } }
    const { status, stdout } = await shell([command], `${json(undetermined)}\n${json(notCovered)}`)
    expect(answers(stdout).map(({ evaluation }) => evaluation.kind)).toEqual(['undetermined', 'notCovered'])
    expect(status).toBe(0)
  })
})

describe('the day of assessment of the command line', () => {
  const dated = async (options: unknown, argv: string[]): Promise<unknown> => {
    const { stdout } = await shell([command, ...argv], json({ facts: facts171, options }))
    const { evaluation } = JSON.parse(stdout)
    return evaluation.stamp?.asOf ?? evaluation.issues.map(({ path }: { path: string }) => path)
  }
  const asOf = ['--as-of', '2018-01-01']

  test('stands in where a case names none', async () => {
    expect(await dated(undefined, asOf)).toBe('2018-01-01')
    expect(await dated({}, asOf)).toBe('2018-01-01')
    expect(await dated({ readings: { 'notice-deadline': 'same-day' } }, asOf)).toBe('2018-01-01')
  })

  test('gives way to the one of the case, be it wrong', async () => {
    expect(await dated({ asOf: '2017-01-15' }, asOf)).toBe('2017-01-15')
    expect(await dated({ asOf: null }, asOf)).toEqual(['options.asOf'])
    expect(await dated({ asOf: '2017-02-30' }, asOf)).toEqual(['options.asOf'])
  })

  test('makes nothing of options that are none', async () => {
    expect(await dated(null, asOf)).toEqual(['options'])
    expect(await dated([], asOf)).toEqual(['options'])
    expect(await dated('2018-01-01', asOf)).toEqual(['options'])
    expect(await dated(JSON.parse('{"__proto__":{"asOf":"2018-01-01"}}'), asOf)).toEqual([
      'options.__proto__'
    ])
  })

  test('is never today', async () => {
    expect(await dated(undefined, [])).toEqual(['options'])
    expect(await dated({}, [])).toEqual(['options.asOf'])
  })
})

test('an input given by a host in several chunks is the same input', async () => {
  const bytes = Buffer.from(`${lineWithId('blåbærgrød')}\n${lineWithId('æ')}\n`)
  const chunks = [...bytes].map((byte) => Buffer.from([byte]))
  const { stdout } = await shell([command], chunks)
  expect(answers(stdout).map(({ id }) => id)).toEqual(['blåbærgrød', 'æ'])
  expect(endings(stdout)).toEqual(['2017-03-01', '2017-03-01'])
})
