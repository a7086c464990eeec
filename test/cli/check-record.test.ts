import { describe, expect, test } from 'vitest'
import { MOST_LINES } from '../../src/cli/jobs/batch.js'
import { determineEarningPeriod, type EarningPeriodFacts, type RecordCheck } from '../../src/index.js'
import { facts171 } from './case-171.js'
import { shell } from './shell.js'
import { threadsWhich } from './threads.js'

const facts = facts171 as EarningPeriodFacts
const evaluation = determineEarningPeriod(facts, { asOf: '2017-01-15' })
const record = { id: '171', caseNumber: 12, facts, evaluation }
const line = JSON.stringify(record)
/** The record with something replaced in its text: it was 8 days late. */
const replaced = (from: string, to: string): string => {
  expect(line).toContain(from)
  return line.replace(from, to)
}
const wrongDays = replaced('"daysLate":8', '"daysLate":3')
const olderVersion = replaced('"version":"0.1.0"', '"version":"0.0.9"')
const olderWrong = wrongDays.replace('"version":"0.1.0"', '"version":"0.0.9"')

interface Answered {
  id?: string
  check: RecordCheck | { kind: 'invalid'; issues: { path: string; code: string }[] }
}
const checks = (stdout: string): Answered[] =>
  stdout
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as Answered)
const check = async (input: string, ...argv: string[]) => shell(['check-record', ...argv], input)

describe('a stored record', () => {
  test('that comes out again is the same, over several lines too, and its id comes back', async () => {
    const same = '{"id":"171","check":{"kind":"same"}}\n'
    expect(await check(line)).toEqual({ status: 0, stdout: same, stderr: '' })
    expect((await check(JSON.stringify(record, undefined, 2))).stdout).toBe(same)
  })

  test('whose evaluation was changed is told field by field', async () => {
    const { status, stdout } = await check(wrongDays)
    expect(status).toBe(1)
    expect(checks(stdout)).toEqual([
      {
        id: '171',
        check: { kind: 'different', differences: [{ path: 'value.daysLate', stored: 3, now: 8 }] }
      }
    ])
  })

  test('of another version fails only where it comes out otherwise', async () => {
    const older = await check(olderVersion)
    expect(older.status).toBe(0)
    expect(checks(older.stdout)).toMatchObject([{ check: { kind: 'other-version', differences: [] } }])
    expect((await check(olderWrong)).status).toBe(1)
  })

  test.each([
    ['nothing of a record', '{}', 'no-record'],
    ['no facts', JSON.stringify({ evaluation }), 'no-record'],
    ['no evaluation', JSON.stringify({ facts }), 'no-record'],
    ['null for each', '{"facts":null,"evaluation":null}', 'no-record'],
    ['no stamp', JSON.stringify({ facts, evaluation: { kind: 'decided' } }), 'no-record'],
    [
      'an invalid evaluation',
      '{"facts":{},"evaluation":{"kind":"invalid","issues":[]}}',
      'nothing-evaluated'
    ],
    ['a function that is none', replaced('earning-period/1', 'earnings/1'), 'unknown-trace'],
    ['a function of every object', replaced('earning-period/1', 'constructor/1'), 'unknown-trace']
  ])('with %s cannot be checked', async (_what, bad, reason) => {
    const { status, stdout, stderr } = await check(bad)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(checks(stdout)[0]?.check).toEqual({ kind: 'unreadable', reason })
  })

  test('nested deeper than it can be written out cannot be checked, and the next can', async () => {
    const deep = replaced('"daysLate":8', `"daysLate":${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    const { status, stdout } = await check(`${deep}\n${line}\n`)
    expect(status).toBe(1)
    expect(checks(stdout).map(({ check: { kind } }) => kind)).toEqual(['unreadable', 'same'])
  })
})

describe('records a line each', () => {
  const input = `${line}\nnot json\n${wrongDays}\n5\n{"id":5}\n\n${line}\n`

  test('are checked in order, and what is no record does not disturb the others', async () => {
    const { status, stdout } = await check(input)
    expect(status).toBe(1)
    const said = checks(stdout).map(({ id, check }) =>
      check.kind === 'invalid' ? check.issues.map(({ path, code }) => `${code}@${path}`) : [id, check.kind]
    )
    expect(said).toEqual([
      ['171', 'same'],
      ['not-json@'],
      ['171', 'different'],
      ['wrong-type@'],
      ['wrong-type@id'],
      ['171', 'same']
    ])
  })

  test('none at all is told', async () => {
    const { status, stdout } = await check('\n')
    expect({ status, checks: checks(stdout) }).toMatchObject({
      status: 1,
      checks: [{ check: { kind: 'invalid', issues: [{ code: 'no-case' }] } }]
    })
  })

  test.each(['json', 'text'])('with threads come out byte for byte the same, as %s', async (format) => {
    const many = input.repeat(MOST_LINES / 2)
    const alone = await check(many, '--format', format)
    const together = await shell(
      ['check-record', '--format', format, '--jobs', '2'],
      many,
      {},
      threadsWhich(async () => {})
    )
    expect(together.stdout === alone.stdout).toBe(true)
    expect(together.status).toBe(1)
  })
})

describe('for people', () => {
  test('a sentence a record, with what differs below it', async () => {
    const unnamed = JSON.stringify({ facts, evaluation })
    const { stdout } = await check(
      `${unnamed}\n${wrongDays}\n${olderWrong}\n{"facts":{}}\nx`,
      '--format',
      'text'
    )
    expect(stdout).toBe(`Nr. 1: Uændret. Den samme vurdering kommer ud igen.
171: Afviger. Vurderingen er lavet med denne version (0.1.0), men den kommer ikke ud igen. Det, der er gemt, er ændret siden.
  value.daysLate: gemt: 3, nu: 8
171: Andet resultat. Vurderingen er lavet med version 0.0.9, og version 0.1.0 giver noget andet.
  value.daysLate: gemt: 3, nu: 8
Nr. 4: Kan ikke kontrolleres. Der mangler oplysninger (facts), en vurdering (evaluation) eller vurderingens stempel (stamp).
Nr. 5: Kan ikke læses.
  Linjen er ikke JSON fra tegn 1: "x"
`)
  })

  test('in English, and on a terminal unasked', async () => {
    const { stdout } = await shell(['check-record', '--language', 'en'], wrongDays, { stdout: true })
    expect(stdout).toMatch(/^171: Differs\. .*\n {2}value\.daysLate: stored: 3, now: 8\n$/)
  })

  test('another edition of the law data is not called another version', async () => {
    const older = replaced('"law":"', '"law":"older: ')
    expect((await check(older, '--format', 'text')).stdout).toMatch(
      /^171: Samme resultat\. Vurderingen er lavet med en anden udgave af reglerne \(older: /
    )
  })

  test('at most ten differences, and how many more there are', async () => {
    const more = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`extra${index}`, index]))
    const changed = { ...record, evaluation: { ...evaluation, ...more } }
    const { stdout } = await check(JSON.stringify(changed), '--format', 'text')
    expect(stdout.split('\n').slice(10)).toEqual([
      '  extra9: gemt: 9, nu: findes ikke',
      '  og 2 forskelle mere; --format json viser dem alle',
      ''
    ])
  })

  test('nothing in a record can act on the terminal, begin a line of its own or fill the screen', async () => {
    const acting = '\u001b[2J\n\u202e'
    const changed = { id: acting, facts, evaluation: { ...evaluation, [acting]: 1, ['x'.repeat(9999)]: 1 } }
    const { stdout } = await check(JSON.stringify(changed), '--format', 'text')
    expect(stdout.replace(/[^\p{Cc}\p{Cf}]/gu, '')).toBe('\n\n\n')
    expect(stdout.length).toBeLessThan(1000)
  })
})

test.each([
  [['--format', 'markdown'], 'Allowed choices are text, json.'],
  [['--as-of', '2017-01-15'], "unknown option '--as-of'"],
  [['one.json', 'two.json'], 'too many arguments'],
  [['none.json'], 'there is no such file']
])('wrong usage: %j', async (argv, sentence) => {
  const { status, stdout, stderr } = await shell(['check-record', ...argv], line)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(sentence)
})
