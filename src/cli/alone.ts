import type { AnswerLine } from './answerer.js'
import type { Crew, Tally } from './crew.js'
import type { Asked } from './lines.js'
import type { Output } from './output.js'

/** Answers each line before the next, in the thread that reads, and holds no more than one answer. */
export class Alone implements Crew {
  readonly tally: Tally = { lines: 0, invalid: 0 }

  constructor(
    readonly answer: AnswerLine,
    readonly output: Output
  ) {}

  async take(lines: Iterable<Asked>): Promise<void> {
    for (const line of lines) {
      const { text, isInvalid } = this.answer(line, this.tally.lines)
      this.tally.lines++
      if (isInvalid) this.tally.invalid++
      const room = this.output.write(text)
      // Only a full stream is waited for: a wait for each line would cost more than its evaluation.
      if (room !== undefined) await room
      if (this.output.failure !== undefined) return
    }
  }

  async finish(): Promise<void> {}
  async dismiss(): Promise<void> {}
}
