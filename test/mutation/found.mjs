/** What a run found in a room, from the report that it leaves in .cache/mutation. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** The mutants that nothing can notice, by file, with the reason. */
const survivors = JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8'))

/** Where the report of a room lies, from the folder of the project. */
export const reportOf = (room) => `.cache/mutation/${room.replaceAll('/', '-')}.json`

/** A mutant as the list of survivors names it: what stood there, and what it became. */
function written(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  const oneLine = (text) => text.replace(/\s+/g, ' ').trim()
  return `${oneLine(lines.join(' '))} → ${oneLine(replacement)}`
}

/** The reason why a mutant may live, where the list has one. */
const reasonOf = (file, mutant) => survivors[file]?.find(({ mutants }) => mutants.includes(mutant))?.why

/**
 * The report of a room to go on from, in a file of its own: without what was alive or took too long, which is tried
 * again, for a new test may notice it.
 */
export function reportToGoOnFrom(room) {
  const file = reportOf(room).replace(/json$/, 'running.json')
  rmSync(file, { force: true })
  if (!existsSync(reportOf(room))) return file
  const report = JSON.parse(readFileSync(reportOf(room), 'utf8'))
  for (const source of Object.values(report.files))
    source.mutants = source.mutants.filter(({ status }) => status === 'Killed')
  writeFileSync(file, JSON.stringify(report))
  return file
}

/** The mutants of a room: how many of each kind, and those that no test noticed; `undefined` before the first run. */
export function foundIn(room) {
  if (!existsSync(reportOf(room))) return undefined
  const { files } = JSON.parse(readFileSync(reportOf(room), 'utf8'))
  const count = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, Ignored: 0 }
  const alive = []
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const mutant of mutants) {
      count[mutant.status] = (count[mutant.status] ?? 0) + 1
      if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue
      const text = written(source, mutant)
      alive.push({ file, line: mutant.location.start.line, text, why: reasonOf(file, text) })
    }
  const killed = count.Killed + count.Timeout
  const tried = killed + count.Survived + count.NoCoverage
  return { room, count, killed, tried, alive }
}
