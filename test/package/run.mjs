/**
 * The packed library, where its users have it: the same answers, byte for byte, in both module systems, under each
 * release of Node, in six time zones, in a worker, without clock and environment, and in a browser; and what one function
 * takes of a bundle. `npm run test:package`, or with the tarball: `node test/package/run.mjs aktivloven-0.1.0.tgz`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersInChromium, chromiumOf, makePage } from './chromium.mjs'
import { makeConsumer, records, tarballOf } from './consumer.mjs'
import { environments, underNode } from './environments.mjs'
import { nodeOf, releases } from './nodes.mjs'
import { compareSizes } from './sizes.mjs'
import { compareCommandLine, compareWithStored } from './stored.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'aktivloven-package-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const consumer = makeConsumer(join(scratch, 'consumer'), tarballOf(process.argv[2], scratch))
let failures = 0
const say = (name, verdict) => console.log(`${name.padEnd(38)}${verdict}`)

/** Does a part of the check, which gives what it found; what cannot be done has failed, and is said. */
async function attempt(name, part) {
  try {
    return await part()
  } catch (error) {
    failures += 1
    say(name, `FAILED: ${error.message}`)
    return undefined
  }
}

/** The first line in which answers differ. */
function firstDifference(answers, reference) {
  const [own, expected] = [answers, reference].map((text) => text.split('\n'))
  const at = expected.findIndex((line, index) => line !== own[index])
  return `${expected[at]?.slice(0, 200) ?? 'the end'}\n  is here\n  ${own[at]?.slice(0, 200) ?? 'the end'}`
}

let reference
const compare = ({ name, answers }) =>
  attempt(name, async () => {
    const given = await answers()
    reference ??= given
    if (given !== reference) throw new Error(`other answers, from\n  ${firstDifference(given, reference)}`)
    say(name, 'the same')
  })
const compareStored = (name, find) => attempt(name, async () => say(name, await find()))

for (const environment of environments(consumer)) await compare(environment)
await compareStored('the evaluations', () => compareWithStored(reference))

let newest = process.execPath
for (const release of releases) {
  const node = await attempt(`Node ${release}`, () => nodeOf(release, scratch))
  if (node === undefined) continue
  newest = node.binary
  for (const environment of underNode(consumer, node)) await compare(environment)
  await compareStored(`command line, Node ${node.version}`, () => compareCommandLine(consumer, node.binary))
}

if (process.env.WITHOUT_CHROMIUM === '1') say('Chromium', 'NOT RUN, as WITHOUT_CHROMIUM=1 says')
else {
  const chromium = await attempt('Chromium', () => chromiumOf(scratch, newest))
  const page = chromium && (await attempt('the bundle for Chromium', () => makePage(consumer)))
  for (const zone of page === undefined ? [] : ['UTC', 'Pacific/Apia'])
    await compare({
      name: `Chromium, in ${zone}`,
      answers: () => answersInChromium(chromium, page, join(scratch, 'profile'), { TZ: zone })
    })
}

await attempt('what one function takes', async () => console.log(await compareSizes(consumer)))
console.log(
  `\n${records.length} stored cases, ${reference?.split('\n').length ?? 0} answers; ${failures} checks failed`
)
process.exitCode = failures === 0 ? 0 : 1
