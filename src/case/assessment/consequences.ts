import type { IsoDate } from '../../calendar/iso-date.js'
import type { Issue } from '../../evaluation/issue.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import type { Step } from '../../evaluation/step.js'
import type { CaseFacts, Whom } from '../../input/case-facts.js'
import type { CoupleReductionFacts, SpouseIndex } from '../../input/couple-reduction-facts.js'
import { isAidUnder11 } from '../../input/foreign-aid.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import type { Spouse } from '../../input/spouse.js'
import { isOnRate } from '../../input/spouse-aid.js'
import type { CitationId } from '../../law/citations.js'
import type { Readings } from '../../law/readings.js'
import type { Reduction } from '../../rule-225/6-unmarried/13g-1-reduction.js'
import { findReduction, settleReduction } from '../../rule-225/6-unmarried/reduce-unmarried.js'
import { findCoupleReduction } from '../../rule-225/7-couple/reduce-couple.js'
import type { Consequence } from './case-assessment.js'
import { type Failing, meetsOn } from './failing.js'
import { fieldsOfCouple, fieldsOfPerson } from './fields-of-case.js'

/** What follows, or what must be known before it can be said. */
export interface Consequences {
  found: Consequence[]
  missing: Missing[]
  /** Its trace. */
  tell: () => { steps: readonly Step[]; warnings: readonly Issue[] }
}

const untold: Consequences['tell'] = () => ({ steps: [], warnings: [] })

/** Nothing follows, and nothing is asked. */
export const nothingFollows = (): Consequences => ({ found: [], missing: [], tell: untold })

const onlyAsked = (missing: Missing[]): Consequences => ({ found: [], missing, tell: untold })

const askForAid = (whom: Whom, citations: readonly CitationId[]): Missing =>
  missing(`facts.${whom}.aid`, 'aid-rate', citations)

const ofUnmarried = ['aktivloven/13g/1/1', 'aktivloven/13g/1/2'] as const
const ofCouples = ['aktivloven/13f/2', 'aktivloven/13f/4'] as const

/** § 13 g: what follows for a person on the rules for the unmarried. */
export function consequencesForUnmarried(
  { aid, benefit, maintenanceDuty }: PersonInCase,
  failing: Failing,
  readings: Readings
): Consequences {
  if (typeof failing === 'string') return nothingFollows()
  if (aid === undefined || !isOnRate(aid) || (benefit !== 'kontanthjaelp' && benefit !== 'uddannelseshjaelp'))
    return onlyAsked([askForAid('person', ofUnmarried)])
  const { rate, supplement } = aid
  const facts = { lapseDate: failing.from, benefit, rate, supplement, maintenanceDuty }
  const settled = settleReduction(facts, readings)
  const find = () => findReduction(facts, readings, settled)
  const open = settled === 'open' ? find() : undefined
  const asked = open?.kind === 'undetermined' ? fieldsOfPerson('person', open.missing) : []
  // Of one who may be exempt nothing is said to follow; what would have to be known for it is asked all the same.
  if (!failing.certain) return onlyAsked(asked)
  return {
    found: settled === 'open' ? [] : [reducedBy(settled, failing.until)],
    missing: asked,
    tell() {
      const { steps, warnings = [] } = find()
      return { steps, warnings: fieldsOfPerson('person', warnings) }
    }
  }
}

const endOf = ({ until }: { until?: IsoDate | undefined }): { until?: IsoDate } =>
  until === undefined ? {} : { until }

/** Written out, for a spread after the first field costs several times as much. */
function reducedBy(reduction: Reduction, until: IsoDate | undefined): Consequence {
  const { monthlyReduction, rateStatus, from, class: found } = reduction
  const consequence: Consequence = { of: 'unmarried', monthlyReduction, rateStatus, from, class: found }
  if (until !== undefined) consequence.until = until
  return consequence
}

const placeOf = (whom: Whom): SpouseIndex => (whom === 'person' ? 0 : 1)

function spouseOf(person: PersonInCase, meetsRequirement: Spouse['meetsRequirement']): Spouse {
  const { benefit, aid, maintenanceDuty, choseNotToWork } = person
  return {
    benefit,
    ...(aid === undefined ? {} : { aid }),
    maintenanceDuty,
    meetsRequirement,
    ...(choseNotToWork === undefined ? {} : { choseNotToWork })
  }
}

function householdOf({ couple = {} }: CaseFacts): Omit<CoupleReductionFacts, 'lapseDate' | 'spouses'> {
  const { closestToLabourMarket, leastAttached, highRate, reducedAt } = couple
  const place = (whom: Whom | 'unknown') => (whom === 'unknown' ? whom : placeOf(whom))
  return {
    ...(closestToLabourMarket === undefined ? {} : { closestToLabourMarket: place(closestToLabourMarket) }),
    ...(leastAttached === undefined ? {} : { leastAttached: place(leastAttached) }),
    ...(highRate === undefined ? {} : { highRate }),
    ...(reducedAt === undefined ? {} : { reducedAt: placeOf(reducedAt) })
  }
}

/**
 * § 26, stk. 4-10: what follows for a couple on each date on which one of them comes to fail, or has full aid resumed while
 * the other still fails, the first first: the two have a bortfaldsdato each (notice order § 4, stk. 1). Stk. 10: "fra den 1.
 * i måneden efter at ændringerne i ægtefællernes forhold er indtrådt".
 */
export function consequencesForCouple(
  facts: CaseFacts,
  [person, spouse]: readonly [PersonInCase, PersonInCase],
  failing: readonly [Failing, Failing],
  readings: Readings
): Consequences {
  const ofDates = failing.filter((one) => typeof one === 'object')
  const isResumed = (day: IsoDate): boolean => failing.every((one) => meetsOn(one, day) === 'yes')
  const changes = ofDates.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
  const dates = [...new Set(changes)].filter((day) => !isResumed(day)).sort()
  if (dates.length === 0) return nothingFollows()
  const withoutAid = (['person', 'spouse'] as const).filter((whom) => {
    const { benefit, aid } = whom === 'person' ? person : spouse
    return aid === undefined && isAidUnder11(benefit)
  })
  if (withoutAid.length > 0) return onlyAsked(withoutAid.map((whom) => askForAid(whom, ofCouples)))
  const parts = dates.map((lapseDate): Consequences => {
    const spouses = [
      spouseOf(person, meetsOn(failing[0], lapseDate)),
      spouseOf(spouse, meetsOn(failing[1], lapseDate))
    ] as const
    const finding = findCoupleReduction({ ...householdOf(facts), lapseDate, spouses }, readings)
    // Whether a spouse meets the requirement is no field of a case: it follows from what is asked of that spouse.
    const asked = finding.kind === 'undetermined' ? fieldsOfCouple(finding.missing) : []
    const questions = asked.filter(({ path }) => !path.endsWith('.meetsRequirement'))
    const isCertain = ofDates.some(
      ({ from, until, certain }) => certain && (from === lapseDate || until === lapseDate)
    )
    if (!isCertain) return onlyAsked(questions)
    const until =
      lapseDate === dates.at(-1)
        ? changes.filter((day) => day > lapseDate && isResumed(day)).sort()[0]
        : undefined
    return {
      found: finding.kind === 'decided' ? [{ of: 'couple', ...finding.value, ...endOf({ until }) }] : [],
      missing: questions,
      tell: () => ({ steps: finding.steps, warnings: fieldsOfCouple(finding.warnings ?? []) })
    }
  })
  return {
    found: parts.flatMap(({ found }) => found),
    missing: onceEach(parts.flatMap((part) => part.missing)),
    tell() {
      const told = parts.map(({ tell }) => tell())
      return {
        steps: told.flatMap(({ steps }) => steps),
        warnings: onceEach(told.flatMap(({ warnings }) => warnings))
      }
    }
  }
}

/** Each question, or each warning, once. */
export const onceEach = <Item extends Missing | Issue>(items: readonly Item[]): Item[] =>
  items.filter((item, index) => items.findIndex((other) => isSame(other, item)) === index)

const isSame = (a: Missing | Issue, b: Missing | Issue): boolean =>
  a.path === b.path && ('code' in a ? a.code : '') === ('code' in b ? b.code : '')
