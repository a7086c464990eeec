/** A fact that is not known, and the ways in which it can turn out. */
export interface OpenAnswer<Facts> {
  /** The field: `facts.spouse.benefit`. */
  path: string
  /** The facts with this one known, each way once; at least two. */
  ways: readonly ((facts: Facts) => Facts)[]
}

/** What facts give that are not all known: one result however they turn out, or the facts on which it turns. */
export type Turned<Result, Open> =
  | { settled: true; result: Result }
  | { settled: false; turningOn: readonly Open[]; results: readonly Result[] }

/** Beyond so many ways of completing the facts, all that is not known is asked for. */
const MOST_COMPLETIONS = 4096

/**
 * Tries every way in which the open facts can turn out together. Where all give the same result it holds, whatever is
 * not known; otherwise it turns on those facts of which one, changed alone, gives another result.
 */
export function turn<Facts, Result, Open extends OpenAnswer<Facts>>(
  facts: Facts,
  open: readonly Open[],
  evaluate: (facts: Facts) => Result,
  same: (a: Result, b: Result) => boolean
): Turned<Result, Open> {
  const completions = open.reduce((count, { ways }) => count * ways.length, 1)
  if (completions > MOST_COMPLETIONS) return { settled: false, turningOn: open, results: [] }
  // The facts complete in every way: the last open fact turns fastest, as the last figure of a number does.
  let complete: Facts[] = [facts]
  for (const { ways } of open) complete = complete.flatMap((each) => ways.map((way) => way(each)))
  const results = complete.map(evaluate)
  const [first, ...others] = results as [Result, ...Result[]]
  if (others.every((result) => same(first, result))) return { settled: true, result: first }

  let stride = completions
  const turningOn = open.filter(({ ways }) => {
    stride /= ways.length
    const span = stride
    return results.some((result, index) => {
      const isLastWay = Math.floor(index / span) % ways.length === ways.length - 1
      return !isLastWay && !same(result, results[index + span] as Result)
    })
  })
  return { settled: false, turningOn, results }
}
