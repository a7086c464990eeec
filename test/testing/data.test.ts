import { expect, test } from 'vitest'
import { boardCases, heldFunctions, principleDecisions, workedExamples } from '../../src/testing.js'

const entries = [...boardCases, ...principleDecisions.flatMap(({ examples }) => examples), ...workedExamples]
const holdings = principleDecisions.flatMap((decision) => decision.holdings)
const questions = entries.flatMap(({ asked }) => asked)

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at)

test('every entry, holding and question has a name of its own', () => {
  expect(twice(entries.map(({ id }) => id))).toEqual([])
  expect(twice(questions.map(({ id }) => id))).toEqual([])
  expect(twice(holdings.map(({ id }) => id))).toEqual([])
})

test('the published cases of the study are all there', () => {
  const of = (topic: string) => boardCases.filter((each) => each.topic === topic).map(({ id }) => id.slice(4))
  expect(of('extension')).toEqual(['65', '62', '171', '149', '108', '216', '46'])
  expect(of('exemption')).toEqual([
    ...['82', '104', '20', '42', '40', '125', '103', '7', '22', '187', '70', '23']
  ])
  expect([...of('sickness-documentation'), ...of('ordinary-work')]).toEqual(['201', '51', '160', '167'])
  expect(of('complaint')).toEqual(['75', '78', '147', '60', '61'])
})

test('and the principle decisions, with a holding each', () => {
  expect(principleDecisions.map(({ id }) => id)).toEqual([
    ...['33-18', '6-17', '98-17', '102-16', '85-14', '86-14', '21-22', '17-24']
  ])
  for (const { id, holdings, examples } of principleDecisions) {
    expect(holdings.length, id).toBeGreaterThan(0)
    for (const each of [...holdings, ...examples]) expect(each.id.startsWith(id), each.id).toBe(true)
  }
})

test('each says where it is from, and nothing unverified is held against anyone', () => {
  for (const { id, source, confidence } of [...entries, ...holdings]) {
    expect(source.work.length, id).toBeGreaterThan(5)
    expect(['read', 'secondary', 'derived'], id).toContain(confidence)
    if ('page' in source) expect(source.page, id).toMatch(/^\d+(-\d+)?(, \d+(-\d+)?)*$/)
    // What was read can be looked up by its section; what is derived says from what.
    if (confidence === 'read' && source.work.includes('praksisundersøgelse'))
      expect(source.section, id).toMatch(/^\d/)
    if (confidence === 'derived') expect(source.work, id).toMatch(/^derived from /)
  }
  for (const { id, confidence } of questions)
    expect(['read', 'secondary', 'derived'], id).toContain(confidence)
})

test('each has its subject in both languages', () => {
  for (const { id, subject } of entries) {
    expect(subject.da.length, id).toBeGreaterThan(5)
    expect(subject.en.length, id).toBeGreaterThan(5)
    expect(subject.da, id).not.toBe(subject.en)
  }
})

test('every function that can be held is asked something', () => {
  expect([...new Set(questions.map((question) => question.function))].sort()).toEqual(
    [...heldFunctions].sort()
  )
})

test('the data survive JSON unchanged', () => {
  const data = { boardCases, principleDecisions, workedExamples }
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data)
})
