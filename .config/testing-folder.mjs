// Writes the folder `testing`, which is published beside `dist`: the data of `aktivloven/testing` as JSON, for every
// language, and a package.json by which `aktivloven/testing` resolves where `exports` is not known. `npm run build` runs it
// on what was built.
import { mkdirSync, writeFileSync } from 'node:fs'
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../', import.meta.url)
  const files = testingFolder(await import(new URL('dist/testing.js', root).href))
  mkdirSync(new URL('testing/', root), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`testing/${name}`, root), text)
}
