import type fc from 'fast-check'

export type { Arbitrary } from 'fast-check'

/**
 * The module fast-check, version 4, which whoever wants arbitraries or properties passes: `import fc from 'fast-check'`.
 * The kit itself imports it nowhere, so that those who want the data alone need not install it.
 */
export type FastCheck = typeof fc
