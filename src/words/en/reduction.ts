import type { page as danish } from '../da/reduction.js'
import type { Words } from '../words.js'

/** The page of a reduction, in English. */
export const page: Words<typeof danish> = {
  title: 'Reduction of an unmarried person’s aid',
  summary: {
    reduced: 'Aid is reduced by {monthlyReduction:kroner} a month from {from:date}.',
    spared: 'Aid is not reduced.',
    open: 'The reduction cannot be computed until it is known whether the citizen has a maintenance duty.'
  },
  labels: {
    monthlyReduction: 'Reduction a month',
    from: 'From'
  }
}
