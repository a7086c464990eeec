import type fc from 'fast-check'
import type { Arbitrary as Drawn } from 'fast-check'

/** What fast-check draws its cases from: its own type. */
export type Arbitrary<Value> = Drawn<Value>

/**
 * The module fast-check, version 4, which whoever wants arbitraries or properties passes: `import fc from 'fast-check'`.
 * The kit itself imports it nowhere, so that those who want the data alone need not install it.
 */
export type FastCheck = typeof fc
