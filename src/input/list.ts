import * as z from 'zod'

/**
 * A list of at most so many items, as it is validated. It is compiled, for nearly all the time of validating a case goes
 * into its lists: zod then has a fast path for what is valid, and examines as ever what is not. Where no code can be made
 * while running, zod goes on without.
 */
export const listOf = <Item extends z.ZodType>(item: Item, most: number): z.ZodArray<Item> =>
  // zod holds the number against the limit before it looks at any item.
  z.compile(z.array(item).max(most))
