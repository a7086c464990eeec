/** How many hundredths of an hour something can come to: anything from one number to another, both included. */
export type Span = readonly [least: number, most: number]

/** Beyond so many different records any sum can be reached, so that each can have the last word. */
const MOST_DIFFERENT = 1000

/** What some equal records can add to the least that they come to. */
interface Alike {
  spans: readonly Span[]
  most: number
  count: number
}

/**
 * Which of some amounts can have the last word on whether a sum is reached: where some way in which the others can fall
 * out leaves the sum open until this one is known. An amount that falls short whatever the others come to, or that only
 * comes on top of enough, has none. The sums that others can reach are the bits of a number; amounts that are alike are
 * looked at once.
 *
 * @param amounts at least one, each with the spans in which it can lie, in whole hundredths
 * @param lacking how much is lacking where all come to their least, at least 1
 */
export function haveLastWord(amounts: readonly (readonly Span[])[], lacking: number): boolean[] {
  const alike = new Map<string, Alike>()
  const keys = amounts.map((spans) => {
    const least = Math.min(...spans.map(([low]) => low))
    // What is enough by itself comes to no more than enough.
    const upTo = (amount: number): number => Math.min(amount - least, lacking)
    const more = spans.map(([low, high]): Span => [upTo(low), upTo(high)])
    const key = JSON.stringify(more)
    const known = alike.get(key)
    if (known) known.count += 1
    else alike.set(key, { spans: more, most: Math.max(...more.map(([, high]) => high)), count: 1 })
    return key
  })
  if (alike.size > MOST_DIFFERENT) return amounts.map(() => true)

  const groups = [...alike.entries()]
  const lastWord = new Set<string>()
  // Each half is looked at with all of the other half added to what the others can reach.
  function look(from: number, to: number, reached: bigint): void {
    if (to - from === 1) {
      const [key, one] = groups[from] as [string, Alike]
      const others = withAlike(reached, one, one.count - 1, lacking)
      if (others >> BigInt(lacking - one.most) !== 0n) lastWord.add(key)
      return
    }
    const middle = (from + to) >> 1
    const and = (first: number, end: number): bigint =>
      groups.slice(first, end).reduce((sums, [, each]) => withAlike(sums, each, each.count, lacking), reached)
    look(from, middle, and(middle, to))
    look(middle, to, and(from, middle))
  }
  look(0, groups.length, 1n)
  return keys.map((key) => lastWord.has(key))
}

/** The sums that can be reached with some equal records more, as far as they still fall short. */
function withAlike(reached: bigint, { spans }: Alike, count: number, lacking: number): bigint {
  const short = (1n << BigInt(lacking)) - 1n
  let sums = reached
  for (let added = 0; added < count; added++) {
    let more = sums
    for (const [least, most] of spans) more |= spread(sums << BigInt(least), most - least)
    more &= short
    if (more === sums) break
    sums = more
  }
  return sums
}

/** Every sum with anything from 0 to so many hundredths on top. */
function spread(sums: bigint, width: number): bigint {
  let wide = sums
  for (let done = 0; done < width; ) {
    const step = Math.min(done + 1, width - done)
    wide |= wide << BigInt(step)
    done += step
  }
  return wide
}
