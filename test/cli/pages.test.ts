import { describe, expect, test } from 'vitest'
import {
  determineEarningPeriod,
  draftReasons,
  type EarningPeriodFacts,
  explain,
  timelineSvg,
  timelineText
} from '../../src/index.js'
import { facts171, line171, lineWithId } from './case-171.js'
import { command, shell } from './shell.js'

const evaluation171 = () => determineEarningPeriod(facts171 as EarningPeriodFacts, { asOf: '2017-01-15' })

const page = (language: 'da' | 'en', format: 'text' | 'markdown'): string =>
  explain(evaluation171(), { language, format })

describe('the form of the answers', () => {
  test('is JSON, and text on a terminal, unless another is asked for', async () => {
    expect((await shell([command], line171)).stdout).toMatch(/^\{"id":"171"/)
    expect((await shell([command], line171, { stdout: true })).stdout).toMatch(/^171\n\nOPTJENINGSPERIODE/)
    expect((await shell([command, '--format', 'json'], line171, { stdout: true })).stdout).toMatch(/^\{"id"/)
    expect((await shell([command, '--format', 'text'], line171)).stdout).toMatch(/^171\n\nOPTJENINGSPERIODE/)
  })

  test('text: the id and the page, in Danish or English', async () => {
    expect((await shell([command, '--format', 'text'], line171)).stdout).toBe(
      `171\n\n${page('da', 'text')}\n`
    )
    const english = await shell([command, '--format', 'text', '--language', 'en'], line171)
    expect(english.stdout).toBe(`171\n\n${page('en', 'text')}\n`)
  })

  test('markdown: the id as a heading in which no character lays anything out', async () => {
    const { stdout } = await shell([command, '--format', 'markdown'], lineWithId('a_b*'))
    expect(stdout).toBe(`# a\\_b\\*\n\n${page('da', 'markdown')}\n`)
  })

  test('reasons: a draft statement of reasons, or why there is none', async () => {
    const draft = draftReasons(
      determineEarningPeriod(facts171 as EarningPeriodFacts, { asOf: '2017-01-15' }),
      { format: 'text' }
    )
    const { status, stdout } = await shell([command, '--format', 'reasons'], `${line171}\nnot json\n`)
    expect(stdout).toBe(
      `171\n\n${draft.text}\n\n${'-'.repeat(88)}\n\nDer er fejl i sagens oplysninger. Der er ikke noget resultat at begrunde.\n`
    )
    expect(status).toBe(1)
    // The draft is Danish, whatever the language of pages.
    const english = await shell([command, '--format', 'reasons', '--language', 'en'], line171)
    expect(english.stdout).toBe(`171\n\n${draft.text}\n`)
  })

  test('pages are parted by a rule', async () => {
    const input = `${lineWithId('1')}\n${lineWithId(undefined)}\n`
    const text = await shell([command, '--format', 'text'], input)
    expect(text.stdout).toBe(`1\n\n${page('da', 'text')}\n\n${'-'.repeat(88)}\n\n${page('da', 'text')}\n`)
    const markdown = await shell([command, '--format', 'markdown'], input)
    expect(markdown.stdout).toContain('\n\n---\n\n# Optjeningsperiode')
  })

  test('timeline: the same as the function writes, with the id before it', async () => {
    const { stdout } = await shell([command, '--format', 'timeline', '--language', 'en'], line171)
    expect(stdout).toBe(`171\n\n${timelineText(evaluation171(), { language: 'en' })}\n`)
  })

  test('svg: a picture for each case with its id, and no id of one in another', async () => {
    const { status, stdout } = await shell([command, '--format', 'svg'], `${line171}\n${line171}\nnot json`)
    expect(status).toBe(1)
    const pictures = stdout.split(/(?=<svg)/)
    expect(pictures).toEqual([
      timelineSvg(evaluation171(), { language: 'da', idPrefix: '1', heading: '171' }),
      timelineSvg(evaluation171(), { language: 'da', idPrefix: '2', heading: '171' }),
      expect.stringContaining('Sagen kan ikke læses')
    ])
    const ids = Array.from(stdout.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('an invalid case gets its errors', async () => {
    const { status, stdout } = await shell([command, '--format', 'text', '--language', 'en'], 'not json')
    expect(status).toBe(1)
    expect(stdout).toContain('The line is not JSON from character 1: "not json"')
  })

  test('nothing in a case can act on the terminal', async () => {
    const acting = '\u001b[2J\n\u009b2J\u202e\u0007'
    const { stdout } = await shell(
      [command, '--format', 'text'],
      `${lineWithId(acting)}\n"${acting.slice(5)}"`
    )
    expect(stdout.replace(/[^\p{Cc}\p{Cf}]/gu, '').replaceAll('\n', '')).toBe('')
    expect(stdout.split('\n')[0]).toBe('\uFFFD[2J\uFFFD\uFFFD2J\uFFFD\uFFFD')
  })
})
