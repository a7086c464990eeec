import type { ReviewedMatter, ReviewFacts, ReviewMatter, ReviewVerdict } from '../../src/index.js'
import { type BoardCase, boardCases, principleDecisions } from '../../src/testing.js'

type OnMatter = Partial<Pick<ReviewedMatter, 'verdict' | 'error' | 'by' | 'found'>>

/** A municipality's decision, and what the board found of it; what it does not print is left out. */
export interface ReviewCase {
  id: string
  facts: ReviewFacts
  asOf: string
  board: { verdict: ReviewVerdict | undefined; matters: { [Matter in ReviewMatter]?: OnMatter } }
  assumed: readonly string[]
}

const reviewsOf = (entries: readonly Pick<BoardCase, 'asked'>[]): ReviewCase[] =>
  entries.flatMap(({ asked }) =>
    asked.flatMap((question) => {
      if (question.function !== 'reviewDecision' || question.expected.kind !== 'decided') return []
      const { id, facts, options, expected, assumed } = question
      const matters = (expected.value.matters ?? []).map(({ matter, ...found }) => [matter, found])
      const board = { verdict: expected.value.verdict, matters: Object.fromEntries(matters) }
      return [{ id: id.replace('/review', ''), facts, asOf: options.asOf, board, assumed }]
    })
  )
const onTopic = (...topics: BoardCase['topic'][]) =>
  reviewsOf(boardCases.filter(({ topic }) => topics.includes(topic)))

/** Section 3.4: whether the period was rightly extended. */
export const extensionCases = onTopic('extension')

/** Sections 2.6 and 4.2.3: the citizen turned to the municipality afterwards and disagreed, which is a complaint. */
export const complaints = onTopic('complaint')

/** Every case in which the board passed a verdict on what the municipality had decided. */
export const reviewCases = [
  ...extensionCases,
  ...onTopic('sickness-documentation', 'ordinary-work'),
  ...onTopic('exemption'),
  ...reviewsOf(principleDecisions.filter(({ id }) => id === '6-17').flatMap(({ examples }) => examples))
]
