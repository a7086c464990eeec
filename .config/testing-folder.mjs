// Writes the folder `testing`, which is published beside `dist`: the data of `aktivloven/testing` as JSON, for every
// language, and a package.json by which `aktivloven/testing` resolves where `exports` is not known. `npm run build` runs it
// on what was built. It also lets the types of the kit be read where fast-check, an optional peer, is not installed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** The files of the folder by their names, made of what `aktivloven/testing` exports. */
export const testingFolder = ({ boardCases, principleDecisions, workedExamples }) => ({
  'package.json': json({
    private: true,
    main: '../dist/testing.cjs',
    module: '../dist/testing.js',
    types: '../dist/testing.d.cts'
  }),
  'board-cases.json': json(boardCases),
  'principle-decisions.json': json(principleDecisions),
  'worked-examples.json': json(workedExamples)
})

/** The types of the kit with its imports of fast-check marked, so that without it they are still read, its types as any. */
export function withoutPeer(types) {
  const marked = types.replace(
    /^(import|export) .* from 'fast-check';$/gm,
    '// @ts-ignore: an optional peer\n$&'
  )
  if (marked === types)
    throw new Error('the types of the kit name fast-check no more, or otherwise than before')
  return marked
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../', import.meta.url)
  const files = testingFolder(await import(new URL('dist/testing.js', root).href))
  for (const types of ['dist/testing.d.ts', 'dist/testing.d.cts'].map((file) => new URL(file, root)))
    writeFileSync(types, withoutPeer(readFileSync(types, 'utf8')))
  mkdirSync(new URL('testing/', root), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`testing/${name}`, root), text)
}
