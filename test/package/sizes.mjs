import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { table } from '../bench/table.mjs'

/** The functions that are bundled alone: one that reckons, one that looks up, one that writes. */
const alone = [
  'determineEarningPeriod',
  'reductionOn',
  'citation',
  'evaluateChecklist',
  'explain',
  'assessCase'
]

/** One function that reckons takes at most so much of the whole. */
const MOST = 0.3

/** What an import takes once it is bundled and minified, with all that it needs of other packages. */
async function bundled(consumer, imported) {
  const { outputFiles } = await build({
    stdin: { contents: `export ${imported} from 'aktivloven'`, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false
  })
  const { contents } = outputFiles[0]
  return { bytes: contents.length, zipped: gzipSync(contents, { level: 9 }).length }
}

/** A table of what one function takes beside the whole; an error where it takes too much. */
export async function compareSizes(consumer) {
  const whole = await bundled(consumer, '*')
  const kilobytes = (bytes) => (bytes / 1000).toFixed(0)
  const row = (name, { bytes, zipped }) => [
    name,
    kilobytes(bytes),
    kilobytes(zipped),
    `${((100 * bytes) / whole.bytes).toFixed(0)} %`
  ]
  const rows = [row('everything', whole)]
  for (const name of alone) rows.push(row(name, await bundled(consumer, `{ ${name} }`)))
  const share = (await bundled(consumer, '{ determineEarningPeriod }')).bytes / whole.bytes
  if (share > MOST) throw new Error(`determineEarningPeriod takes ${(100 * share).toFixed(0)} % of the whole`)
  return `\n${table(['kB in a bundle', 'minified', 'gzipped', 'of the whole'], rows)}`
}
