import type { CaseFacts, Whom } from '../../input/case-facts.js'
import { type Named, renamed } from '../fields.js'

/** Where the fields of a part of the law stand in a case: the longest beginning that fits is replaced. */
type Places = readonly (readonly [field: string, place: string])[]

function inPlace(path: string, places: Places): string {
  const found = places.find(([field]) => path.startsWith(field))
  return found === undefined ? path : `${found[1]}${path.slice(found[0].length)}`
}

const placed = <Item extends Named>(items: readonly Item[], places: Places): Item[] =>
  items.length === 0 ? [] : renamed(items, (path) => inPlace(path, places))

/**
 * Questions and warnings about coverage, by the fields of the case. Whether the couple supports a child is asked of the
 * one of whom it is not known.
 */
export function fieldsOfCoverage<Item extends Named>(
  items: readonly Item[],
  { person, spouse }: CaseFacts
): Item[] {
  const ofSpouse = person.maintenanceDuty !== 'unknown' && spouse?.maintenanceDuty === 'unknown'
  return placed(items, [
    ['facts.benefit', 'facts.person.benefit'],
    ['facts.maintenanceDuty', `facts.${ofSpouse ? 'spouse' : 'person'}.maintenanceDuty`],
    ['facts.reducedBeforeMarriage', 'facts.couple.reducedBeforeMarriage'],
    ['facts.coupleYearOfAid', 'facts.couple.yearOfAid'],
    ['facts.childBenefit', 'facts.couple.childBenefit']
  ])
}

const ofCouple: Places = [
  ['facts.spouses[0]', 'facts.person'],
  ['facts.spouses[1]', 'facts.spouse'],
  ['facts.', 'facts.couple.']
]

/** Questions and warnings about the aid of a couple, by the fields of the case. */
export const fieldsOfCouple = <Item extends Named>(items: readonly Item[]): Item[] => placed(items, ofCouple)

/** Questions and warnings about one person, by the fields of the case. */
export const fieldsOfPerson = <Item extends Named>(whom: Whom, items: readonly Item[]): Item[] =>
  placed(items, [['facts.', `facts.${whom}.`]])

/** Questions and warnings about a person's file on working capacity, by the fields of the case. */
export const fieldsOfExemption = <Item extends Named>(whom: Whom, items: readonly Item[]): Item[] =>
  placed(items, [['facts.', `facts.${whom}.exemption.`]])

/** Questions about the year of aid, whose exemptions stand among the person's grounds, each in its place. */
export const fieldsOfYear = <Item extends Named>(
  whom: Whom,
  places: readonly number[],
  items: readonly Item[]
): Item[] =>
  placed(
    items,
    places.map((place, index) => [`facts.exemptions[${index}]`, `facts.${whom}.grounds[${place}]`] as const)
  )
