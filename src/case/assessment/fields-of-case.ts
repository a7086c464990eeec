import type { Issue } from '../../evaluation/issue.js'
import type { Missing } from '../../evaluation/missing.js'
import type { Whom } from '../../input/case-facts.js'

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

/** Something that names a field of the input. */
type Named = Missing | Issue

function placed<Item extends Named>(items: readonly Item[], places: Places): Item[] {
  return items.map((item) => {
    const found = places.find(([field]) => item.path.startsWith(field))
    if (found === undefined) return item
    const [field, place] = found
    const path = `${place}${item.path.slice(field.length)}`
    if (!('message' in item)) return { ...item, path }
    // The sentence of an issue begins with the field.
    const renamed = (sentence: string): string => sentence.replace(`${item.path}: `, `${path}: `)
    const { da, en } = item.message
    return { ...item, path, message: { da: renamed(da), en: renamed(en) } }
  })
}

/** Questions and warnings about coverage, by the fields of the case. */
export const fieldsOfCoverage = <Item extends Named>(items: readonly Item[]): Item[] =>
  placed(items, ofCoverage)

/** Questions and warnings about the aid of a couple, by the fields of the case. */
export const fieldsOfCouple = <Item extends Named>(items: readonly Item[]): Item[] => placed(items, ofCouple)

/** Questions and warnings about one person, by the fields of the case. */
export const fieldsOfPerson = <Item extends Named>(whom: Whom, items: readonly Item[]): Item[] =>
  placed(items, ofPerson(whom))
