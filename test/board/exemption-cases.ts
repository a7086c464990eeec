import { boardCases, principleDecisions } from '../../src/testing.js'

export { anOffer, emptyFile } from '../../src/testing/board-cases/exemption-file.js'

/** The board's cases and the examples of 6-17 on exemption under § 13 f, stk. 9: the file, and what the board found. */
export const exemptionCases = [
  ...boardCases,
  ...principleDecisions.flatMap(({ examples }) => examples)
].flatMap(({ id, asked }) =>
  asked.flatMap((question) => {
    // The municipality's view stands in the question that reviews it.
    const municipality = asked.flatMap((other) =>
      other.function === 'reviewDecision' ? (other.facts.decision.exemption ?? []) : []
    )[0]
    if (question.function !== 'assessExemption' || question.expected.kind !== 'decided') return []
    const { facts, options, expected } = question
    const { indication } = expected.value
    if (indication === undefined || municipality === undefined) return []
    return [{ id, facts, asOf: options.asOf, municipality, board: indication }]
  })
)
