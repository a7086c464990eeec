import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shell } from '../cli/shell.js'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** The commands that the help names, in its order. */
async function commandsOfHelp(): Promise<string[]> {
  const { stdout } = await shell(['--help'])
  const [, list = ''] = stdout.split('Commands:\n')
  return Array.from(list.matchAll(/^ {2}([a-z-]+)/gm), ([, name = '']) => name).filter(
    (name) => name !== 'help'
  )
}

test('the README lists every command, in the order of the help', async () => {
  const commands = await commandsOfHelp()
  expect(commands).toContain('earning-period')
  const [, list = ''] = read('README.md').split('The commands:')
  const [sentence = ''] = list.split('\n\n')
  expect(Array.from(sentence.matchAll(/`([a-z-]+)`/g), ([, name]) => name)).toEqual(commands)
})

test('every command line that the documents show names a command', async () => {
  const commands = await commandsOfHelp()
  const shown = [
    'README.md',
    'docs/dotnet.md',
    'docs/audit-record.md',
    'docs/reasons.md',
    'docs/timeline.md'
  ].flatMap((file) =>
    Array.from(read(file).matchAll(/(?:npx |\| )aktivloven ([a-z-]+)/g), ([, name = '']) => name)
  )
  expect(shown).toContain('check-record')
  expect(shown.filter((name) => !commands.includes(name))).toEqual([])
})
