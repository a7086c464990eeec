import { build } from 'esbuild'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { withPureConstants } from '../../.config/pure-constants.js'
import { isCommandLine, sourceFiles, textOf } from './sources.js'

/** Whether a variable statement makes constants with a name each; a bundler keeps all that is taken apart into names. */
const makesConstants = ({ flags, declarations }: ts.VariableDeclarationList): boolean =>
  (flags & ts.NodeFlags.Const) !== 0 && declarations.every(({ name }) => ts.isIdentifier(name))

/** Whether a statement at the top of a module only says what something is. */
const isDeclaration = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isFunctionDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  (ts.isVariableStatement(statement) && makesConstants(statement.declarationList))

const otherStatements = (file: string, text: string): string[] =>
  ts
    .createSourceFile(file, text, ts.ScriptTarget.ES2022)
    .statements.filter((statement) => !isDeclaration(statement))
    .map((statement) => `${file}: ${text.slice(statement.pos, statement.end).trim()}`)

// The build rests on this: it marks the making of every constant as free of effects.
test('a module of the library makes constants when it is loaded, and does nothing else', () => {
  expect(otherStatements('a.ts', 'let a = 1\nregister()\nconst b = 1\nconst { c } = d')).toEqual([
    'a.ts: let a = 1',
    'a.ts: register()',
    'a.ts: const { c } = d'
  ])
  const library = sourceFiles.filter((file) => !isCommandLine(file))
  expect(library.flatMap((file) => otherStatements(file, textOf(file)))).toEqual([])
})

const code = `
const made = new Map([[1, { ...Object }]])
const parts = { list: [...made.keys()], text: \`\${made.size}\`, of: () => made.size }
export const used = parts.list.length + parts.of()
export const unused = Object.entries(parts).map(([name]) => name)
`

/** What a bundler makes of a module of which one name is used. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export { used } from 'module'" },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'module',
        setup(the) {
          the.onResolve({ filter: /^module$/ }, () => ({ path: 'module', namespace: 'of' }))
          the.onLoad({ filter: /./, namespace: 'of' }, () => ({ contents }))
        }
      }
    ]
  })
  return outputFiles[0]?.text ?? ''
}

test('a constant that nobody uses is left out, and one that is used is what it was', async () => {
  expect(await bundled(code)).toContain('unused')
  const marked = await bundled(withPureConstants(code))
  expect(marked).not.toContain('unused')
  const { used } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(marked)}`)
  expect(used).toBe(2)
})
