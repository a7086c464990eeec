import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The text of a file of the project. */
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Every source file, from the folder of the project: `src/calendar/day.ts`. */
export const sourceFiles: readonly string[] = readdirSync(join(root, 'src'), { recursive: true })
  .map((file) => posix.join('src', String(file).replaceAll('\\', '/')))
  .filter((file) => /\.[cm]?tsx?$/.test(file))
  .sort()

/** What a file names in its imports and exports, types and dynamic imports included. */
export function specifiersOf(file: string): string[] {
  return ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => fileName)
}

/** Whether a specifier names a file of the project, and no package. */
export const isFile = (specifier: string): boolean => /^[./]/.test(specifier)

/** The file that a specifier names as it stands in a file. */
export function fileOf(from: string, specifier: string): string {
  const file = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')
  if (!existsSync(join(root, file))) throw new Error(`${from} imports "${specifier}", which is no file`)
  return file
}

/** For each source file the source files that it imports. */
export const imports: ReadonlyMap<string, readonly string[]> = new Map(
  sourceFiles.map((file) => [
    file,
    specifiersOf(file)
      .filter(isFile)
      .map((specifier) => fileOf(file, specifier))
  ])
)

/** Whether a file belongs to the command line, which alone may know of the machine that it runs on. */
export const isCommandLine = (file: string): boolean => /^src\/cli(\.ts$|\/)/.test(file)

/** Every file that a file imports, and that those import, and so on; the file itself first. */
export function reachedFrom(file: string): string[] {
  const reached = new Set([file])
  for (const next of reached) for (const imported of imports.get(next) ?? []) reached.add(imported)
  return [...reached]
}
