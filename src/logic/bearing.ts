/** Which way a circumstance points: for, against, or to an enquiry before anything is found. */
export type Bearing = 'for' | 'against' | 'enquire'

/** A circumstance that bears on a finding. */
export interface Bears<Reason> {
  reason: Reason
  bearing: Bearing
}

/** The reasons that point one way, in their order. */
export const reasonsThat = <Reason>(bears: readonly Bears<Reason>[], way: Bearing): Reason[] =>
  bears.filter(({ bearing }) => bearing === way).map(({ reason }) => reason)
