import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Runs a program to its end, and gives what it wrote; what it wrote in failing stands in the error. */
export function run(program, args, { expectedStatus = 0, ...options } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 180_000,
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32' && program === 'npm',
    ...options
  })
  if (status !== expectedStatus)
    throw new Error(`${program}: ${(error?.message ?? stderr.trim()) || `ended with ${status}`}`)
  return stdout
}

/** Installs packages into a folder of their own. */
export function install(folder, ...packages) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages], { cwd: folder })
  return folder
}

/** The stored records: cases of every function with each way in which they end, and what was answered. */
export const records = readdirSync(here('../records'))
  .filter((name) => name.endsWith('.json'))
  .map((file) => ({
    name: file.slice(0, -5),
    ...JSON.parse(readFileSync(here(`../records/${file}`), 'utf8'))
  }))

/** A project that has the packed library and nothing else, with the programs that ask it. */
export function makeConsumer(folder, tarball) {
  install(folder, tarball, '--ignore-scripts')
  cpSync(here('inside'), folder, { recursive: true })
  writeFileSync(join(folder, 'records.json'), JSON.stringify(records))
  return folder
}

/** The tarball to be tested: the one that is named, or one that is packed of what is built. */
export const tarballOf = (named, scratch) =>
  named ??
  join(scratch, run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch]).trim())
