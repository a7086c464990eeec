/**
 * Sorts a list in place, and gives it back. What a case lists mostly stands in order already, and to see that costs far
 * less than sorting.
 */
export function inOrder<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  const isSorted = items.every((item, index) => index === 0 || compare(items[index - 1] as Item, item) <= 0)
  return isSorted ? items : items.sort(compare)
}
