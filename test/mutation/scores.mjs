import { foundIn } from './found.mjs'

const SUFFICIENT = 90

const percent = (killed, tried) => (tried === 0 ? '' : `${((100 * killed) / tried).toFixed(1)} %`)

/** Prints the scores as the table of docs/quality.md, and what lives without a reason. */
export function printScores(names) {
  const found = names.map(foundIn).filter((room) => room !== undefined)
  const sum = (of) => found.reduce((total, room) => total + of(room), 0)
  const row = (name, ...cells) => `| ${[name, ...cells].join(' | ')} |`
  console.log(row('room', 'mutants', 'noticed', 'alive, with a reason', 'alive, without', 'static', 'score'))
  console.log(row('---', '---:', '---:', '---:', '---:', '---:', '---:'))
  const explained = ({ alive }) => alive.filter(({ why }) => why !== undefined).length
  const numbers = (of) => {
    const [tried, killed, withReason] = [of((room) => room.tried), of((room) => room.killed), of(explained)]
    const untried = of(({ count }) => count.Ignored)
    return [tried, killed, withReason, tried - killed - withReason, untried, percent(killed, tried)]
  }
  for (const room of found) console.log(row(`\`${room.room}\``, ...numbers((of) => of(room))))
  console.log(row('all', ...numbers(sum)))

  const open = found.flatMap(({ alive }) => alive.filter(({ why }) => why === undefined))
  for (const { file, line, text } of open) console.log(`${file}:${line}  ${text}`)
  if (sum(({ killed }) => killed) * 100 < sum(({ tried }) => tried) * SUFFICIENT) process.exitCode = 1
}
