import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const project = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A folder as another team has it: the examples, and beside them the library installed in `node_modules`, with its command
 * line. It is made of the sources, so that the tests need no build. `remove` takes it away.
 */
export async function installed(): Promise<{ folder: string; remove: () => void }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aktivloven-examples-')))
  const library = join(folder, 'node_modules', 'aktivloven')
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  await build({
    absWorkingDir: project,
    entryPoints: ['src/index.ts', 'src/testing.ts', 'src/cli.ts'],
    outdir: join(library, 'dist'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The argument parser is a CommonJS module, as in the published bundle.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
    }
  })
  cpSync(join(project, 'package.json'), join(library, 'package.json'))
  cpSync(join(project, 'examples'), join(folder, 'examples'), { recursive: true })
  symlinkSync(join('..', 'aktivloven', 'dist', 'cli.js'), join(folder, 'node_modules', '.bin', 'aktivloven'))
  // What another team has of its own.
  symlinkSync(join(project, 'node_modules', 'fast-check'), join(folder, 'node_modules', 'fast-check'))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
