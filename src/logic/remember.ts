/**
 * A function that works out each answer once. A case is examined under many readings, and most of its parts come out
 * the same under all but a few of them.
 *
 * @param keyOf what the answer depends on: the same key, the same answer
 */
export function remembering<Question extends unknown[], Answer>(
  keyOf: (...question: Question) => string,
  answer: (...question: Question) => Answer
): (...question: Question) => Answer {
  const known = new Map<string, Answer>()
  return (...question) => {
    const key = keyOf(...question)
    const before = known.get(key)
    if (before !== undefined) return before
    const found = answer(...question)
    known.set(key, found)
    return found
  }
}
