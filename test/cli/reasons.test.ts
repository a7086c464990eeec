import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { MOST_LINES } from '../../src/cli/jobs/batch.js'
import { line171 } from './case-171.js'
import { shell } from './shell.js'
import { threadsWhich } from './threads.js'

const { facts, options } = JSON.parse(readFileSync('test/records/case.decided.json', 'utf8'))
/** 20 sick days move the date from June to July 2017; then the requirement is not met and aid is reduced. */
const line = JSON.stringify({ facts, options })
const drafted = async (...argv: string[]): Promise<string | undefined> => {
  const { status, stdout, stderr } = await shell(['case', '--format', 'reasons', ...argv], line)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n')[0]
}
const reduction = 'UDKAST TIL BEGRUNDELSE: NEDSÆTTELSE AF HJÆLPEN'
const postponement = 'UDKAST TIL BEGRUNDELSE: UDSKYDELSE AF BORTFALDSDATOEN'
const notOfThatKind =
  'Sagen giver ikke den slags ændring, der er bedt om et udkast til, eller ikke for den person.'

describe('a case with two changes', () => {
  test('gives the draft that is asked for', async () => {
    expect(await drafted()).toBe(reduction)
    expect(await drafted('--about', 'reduction')).toBe(reduction)
    expect(await drafted('--about', 'postponement', '--whom', 'person')).toBe(postponement)
  })

  test('says where there is none of that kind, or for that person', async () => {
    expect(await drafted('--about', 'lapse')).toBe(notOfThatKind)
    expect(await drafted('--whom', 'spouse')).toBe(notOfThatKind)
  })

  test('with threads gives the same', async () => {
    const argv = ['case', '--format', 'reasons', '--about', 'postponement']
    const many = `${line}\n`.repeat(MOST_LINES / 16)
    const alone = await shell(argv, many)
    const together = await shell(
      [...argv, '--jobs', '2'],
      many,
      {},
      threadsWhich(async () => {})
    )
    expect(together.stdout === alone.stdout).toBe(true)
    expect(alone.stdout).toContain(postponement)
  })
})

test('a draft is offered by the commands that can decide a reduction, a lapse or a postponement, and refused by the others', async () => {
  const offering: string[] = []
  for (const { name } of commands) {
    const { status, stdout, stderr } = await shell([name, '--format', 'reasons'], line171)
    const help = (await shell([name, '--help'])).stdout
    const isOffered = status !== 2
    expect([name, help.includes('reasons'), help.includes('--whom')]).toEqual([name, isOffered, isOffered])
    if (isOffered) offering.push(name)
    else {
      expect(stdout).toBe('')
      expect(stderr).toContain(`The answers of ${name} decide no reduction, lapse or postponement`)
      expect(stderr).toMatch(/Allowed choices are text, markdown, json(, timeline, svg)?\./)
    }
  }
  expect(offering).toEqual(['earning-period', 'work-requirement', 'reduction', 'couple-reduction', 'case'])
})

describe('wrong usage', () => {
  test.each([
    [['case', '--about', 'lapse'], '--about can only be given with --format reasons.'],
    [['case', '--whom', 'person', '--format', 'text'], '--whom can only be given with --format reasons.'],
    [['case', '--whom', 'person', '--about', 'lapse'], '--about and --whom can only be given with'],
    [
      ['case', '--format', 'reasons', '--about', 'sanction'],
      'Allowed choices are reduction, lapse, postponement.'
    ],
    [['case', '--format', 'reasons', '--whom', 'child'], 'Allowed choices are person, spouse.'],
    [['projection', '--about', 'lapse'], "unknown option '--about'"]
  ])('%j', async (argv, sentence) => {
    const { status, stdout, stderr } = await shell(argv, line)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })
})
