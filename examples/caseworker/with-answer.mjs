/**
 * The facts with an answer at the path of a missing fact: `facts.grounds[0].documented`. The facts that were given stay as
 * they are, for the evaluation that was made of them rests on them.
 */
export function withAnswer(facts, path, answer) {
  const keys = path
    .replace(/^facts\./, '')
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
  const set = (value, [key, ...rest]) => {
    if (key === undefined) return answer
    const copy = Array.isArray(value) ? [...value] : { ...value }
    copy[key] = set(value?.[key], rest)
    return copy
  }
  return set(facts, keys)
}
