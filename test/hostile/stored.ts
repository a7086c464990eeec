import { readdirSync, readFileSync } from 'node:fs'
import type { Capability } from '../../src/index.js'

/** A record of the tests: what was asked, and what was answered. */
export interface Stored {
  capability: Capability
  facts: unknown
  options: unknown
  evaluation: unknown
}

const folder = new URL('../records/', import.meta.url)

/** The stored evaluations of every capability, of each kind. */
export const stored: readonly Stored[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    capability: name.split('.')[0] as Capability,
    ...JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  }))
