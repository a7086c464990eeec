import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import type { Ground } from '../../input/earning-period-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { ExemptionPeriod } from '../../input/year-of-aid-facts.js'
import type { Readings } from '../../law/readings.js'
import { findYearOfAid } from '../../rule-225/2-year-of-aid/count-year-of-aid.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'

/** The person's exemptions among the grounds, each with its place there. */
function exemptionsOf({ grounds }: PersonInCase): (ExemptionPeriod & { place: number })[] {
  return grounds.flatMap((ground, place) =>
    ground.kind === 'limited-work-capacity' && 'to' in ground
      ? [{ from: ground.from, to: ground.to, documented: ground.documented, place }]
      : []
  )
}

/** The year of aid of one person's clock, or of the couple's as it runs for one spouse. */
export function yearInCase(
  { aid, maritalStatus, ...persons }: CaseFacts & Record<Whom, PersonInCase>,
  whom: Whom,
  readings: Readings,
  asOf: IsoDate
): Finding<YearOfAid, EarliestAfterYearOfAid> {
  const exemptions = exemptionsOf(persons[whom])
  const facts = {
    of: maritalStatus === 'married' ? 'couple' : 'unmarried',
    aid,
    exemptions: exemptions.map(({ place: _, ...period }) => period)
  } as const
  const finding = findYearOfAid(facts, readings, asOf)
  if (finding.kind !== 'undetermined') return finding
  const missing = finding.missing.map((question) => ({
    ...question,
    path: question.path.replace(
      /^facts\.exemptions\[(\d+)\]/,
      (_, index: string) => `facts.${whom}.grounds[${exemptions[Number(index)]?.place}]`
    )
  }))
  return { ...finding, missing }
}

/**
 * The grounds as they bear on a bortfaldsdato that was reckoned from the year of aid: an exemption after which that count
 * has started afresh is spent, so that it starts nothing afresh a second time, and its days lie before the new year.
 */
export function groundsAfter(
  grounds: readonly Ground[],
  { freshStart }: Pick<YearOfAid, 'freshStart'>
): Ground[] {
  if (freshStart?.cause !== 'exemption') return [...grounds]
  return grounds.map((ground) => {
    const spent =
      ground.kind === 'limited-work-capacity' && 'to' in ground && ground.to !== 'ongoing'
        ? ground.to <= freshStart.to
        : false
    if (!spent || !('to' in ground) || ground.to === 'ongoing') return ground
    const { kind, documented, from, to } = ground
    return { kind, documented, days: 0, within: { from, to } }
  })
}
