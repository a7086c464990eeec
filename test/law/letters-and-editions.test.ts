import { expect, test } from 'vitest'
import { frozen } from '../../src/law/frozen.js'
import { letterItems, letterKinds } from '../../src/law/letters.js'
import { LAW_EDITION } from '../../src/law/rule-life.js'
import { SANCTION_LAW_EDITION } from '../../src/law/sanction-versions.js'

test('data are frozen with all that they hold, whatever that is', () => {
  const data = frozen({ list: [{ deep: ['a word', 1] }], text: 'a word', nothing: null, truth: true })
  const [held] = data.list
  expect([data, data.list, held, held?.deep].every((part) => Object.isFrozen(part))).toBe(true)
  expect(data).toEqual({ list: [{ deep: ['a word', 1] }], text: 'a word', nothing: null, truth: true })
})

test('a letter has its own points, each once', () => {
  const ids = letterKinds.flatMap((kind) => letterItems(kind).map(({ id }) => `${kind} ${id}`))
  expect(letterKinds).toEqual(['notice', 'hearing', 'postponement'])
  expect(letterKinds.every((kind) => letterItems(kind).length > 0)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the stamp of a result names the texts that the law is taken from', () => {
  expect(LAW_EDITION).toContain('LBK 808/2024')
  expect(SANCTION_LAW_EDITION).toContain('1. juli 2025')
})
