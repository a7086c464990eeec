import { inject } from 'vitest'

// A test file that computes while it is loaded would otherwise do so with the mutant of the run before.
const given = inject as (key: string) => unknown
Object.assign(globalThis, { mutatedLiteral: given('mutatedLiteral') })
const namespace = (globalThis as Record<string, { activeMutant?: string | undefined } | undefined>)[
  String(given('globalNamespace'))
]
if (namespace !== undefined && given('mutantActivation') !== 'static') namespace.activeMutant = undefined
