import { describe, expect, test } from 'vitest'
import { timelineSvg, timelineText } from '../../src/index.js'
import { boardCase, boardCases } from './given.js'

// The pictures and texts beside this file have been looked at, each of them, on the screen and in greys. A change to one
// is looked at again before it is stored (`vitest -u`).
describe.each(boardCases)('$id', ({ id, heading, review }) => {
  test('its picture', async () => {
    await expect(timelineSvg(review, { language: 'da', heading })).toMatchFileSnapshot(`pictures/${id}.svg`)
  })

  test('its text', async () => {
    await expect(`${timelineText(review, { language: 'da' })}\n`).toMatchFileSnapshot(`pictures/${id}.txt`)
  })
})

test.each(boardCases)('$id: no sentence points to a place that a picture does not have', ({ review }) => {
  const danish = timelineSvg(review, { language: 'da' }) + timelineText(review, { language: 'da' })
  expect(danish).not.toMatch(/(neden|oven)for|(neden|oven)stående/)
  const english = timelineSvg(review, { language: 'en' }) + timelineText(review, { language: 'en' })
  expect(english).not.toMatch(/\b(below|above)\b/)
})

test('the picture in the documentation', async () => {
  const svg = timelineSvg(boardCase('sag-171').period, { language: 'en', heading: 'Case 171' })
  await expect(svg).toMatchFileSnapshot('../../docs/timeline.svg')
})
