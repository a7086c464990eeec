import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install, run } from './consumer.mjs'

/** The releases of Node that the package is tested under: the oldest that it takes, and those maintained since. */
export const releases = [20, 22, 24]

/** The binary of a release, from the registry's `node` package, whose own script fetches it for the machine. */
export function nodeOf(release, scratch) {
  const folder = install(join(scratch, `node-${release}`), `node@${release}`, '--ignore-scripts=false')
  const binary = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(binary)) throw new Error(`the package node@${release} brought no binary`)
  const version = run(binary, ['--version']).trim()
  if (!version.startsWith(`v${release}.`)) throw new Error(`the package node@${release} brought ${version}`)
  return { binary, version }
}
