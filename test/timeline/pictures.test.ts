import { describe, expect, test } from 'vitest'
import { timelineSvg, timelineText } from '../../src/index.js'
import { boardCases } from './given.js'

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
