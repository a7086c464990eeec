import type { Whom } from '../../input/case-facts.js'
import { type Named, renamed } from '../fields.js'

/** Where the fields of a part of the law stand in a case: the longest beginning that fits is replaced. */
type Places = readonly (readonly [field: string, place: string])[]

const ofCoverage: Places = [
  ['facts.benefit', 'facts.person.benefit'],
  ['facts.maintenanceDuty', 'facts.person.maintenanceDuty'],
  ['facts.reducedBeforeMarriage', 'facts.couple.reducedBeforeMarriage'],
  ['facts.coupleYearOfAid', 'facts.couple.yearOfAid'],
  ['facts.childBenefit', 'facts.couple.childBenefit']
]

const ofCouple: Places = [
  ['facts.spouses[0]', 'facts.person'],
  ['facts.spouses[1]', 'facts.spouse'],
  ['facts.', 'facts.couple.']
]

const ofPerson = (whom: Whom): Places => [['facts.', `facts.${whom}.`]]

const placed = <Item extends Named>(items: readonly Item[], places: Places): Item[] =>
  renamed(items, (path) => {
    const found = places.find(([field]) => path.startsWith(field))
    if (found === undefined) return path
    const [field, place] = found
    return `${place}${path.slice(field.length)}`
  })

/** Questions and warnings about coverage, by the fields of the case. */
export const fieldsOfCoverage = <Item extends Named>(items: readonly Item[]): Item[] =>
  placed(items, ofCoverage)

/** Questions and warnings about the aid of a couple, by the fields of the case. */
export const fieldsOfCouple = <Item extends Named>(items: readonly Item[]): Item[] => placed(items, ofCouple)

/** Questions and warnings about one person, by the fields of the case. */
export const fieldsOfPerson = <Item extends Named>(whom: Whom, items: readonly Item[]): Item[] =>
  placed(items, ofPerson(whom))
