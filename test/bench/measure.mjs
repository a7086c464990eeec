/**
 * Milliseconds of processor time that this process has had: what one core does in a second, whatever else the
 * machine does meanwhile, as long as there is but one thread.
 */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export const median = (sorted) => sorted[Math.floor(sorted.length / 2)]

/** Runs `count` evaluations over the cases in turn; the milliseconds that they took. */
async function timed({ evaluate, asynchronous = false }, cases, count) {
  const start = processorTime()
  if (asynchronous) for (let n = 0; n < count; n++) await evaluate(n % cases)
  else for (let n = 0; n < count; n++) evaluate(n % cases)
  return processorTime() - start
}

/** Warms up for at least `warmUpTime`; how many evaluations then fill `roundTime`. */
async function warmUp(contestant, { cases, roundTime, warmUpTime }) {
  let count = 1
  let took = 0
  for (let spent = 0; spent < warmUpTime; spent += took) {
    if (took < roundTime) count *= 2
    took = await timed(contestant, cases, count)
  }
  return Math.max(1, Math.round((count * roundTime) / took))
}

/**
 * Evaluations a second of each contestant: the median of the rounds, the slowest and the fastest. In each round all
 * have their turn, one after the other, so that what else the machine does meets all alike.
 */
export async function measure(contestants, { cases, rounds, roundTime, warmUpTime }) {
  const counts = []
  for (const contestant of contestants) {
    counts.push(await warmUp(contestant, { cases, roundTime, warmUpTime }))
  }
  const rates = contestants.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [place, contestant] of contestants.entries()) {
      const took = await timed(contestant, cases, counts[place])
      rates[place].push((counts[place] / took) * 1000)
    }
  }
  return rates.map((all) => {
    const sorted = all.sort((a, b) => a - b)
    return { median: median(sorted), slowest: sorted[0], fastest: sorted[sorted.length - 1] }
  })
}
