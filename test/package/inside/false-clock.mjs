// With a clock that tells another day each time it is asked, and with chance that always falls out the same.
import { answersOf } from './answers.mjs'
import { records, say } from './node.mjs'

const TrueDate = Date
let told = TrueDate.UTC(1999, 11, 31)
const tell = () => (told += 86_400_000 * 400)
globalThis.Date = class extends TrueDate {
  constructor(...given) {
    super(...(given.length === 0 ? [tell()] : given))
  }
  static now() {
    return tell()
  }
}
performance.now = tell
Math.random = () => 0

say(answersOf(await import('aktivloven'), records))
