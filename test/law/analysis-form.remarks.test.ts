import { expect, test } from 'vitest'
import { formBlocks } from '../../src/law/analysis-form/blocks.js'
import { caseRemarkIds, offerRemarkIds } from '../../src/law/analysis-form.js'
import { transcript } from './analysis-form.transcript.js'

const takesWords = transcript.flatMap(([id, , answered]) => (answered.includes('freeText') ? [id] : []))
const ofAnOffer: readonly string[] = formBlocks.offer.questions

test('the questions that take words are those that the form prints with room for them', () => {
  expect(offerRemarkIds).toEqual(takesWords.filter((id) => ofAnOffer.includes(id)))
  expect(caseRemarkIds).toEqual(takesWords.filter((id) => !ofAnOffer.includes(id) && id !== 'case-number'))
})
