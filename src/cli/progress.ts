import type { Language } from '../explain/language.js'
import type { Sink } from './streams.js'

const FIRST_AFTER_MS = 2000
const THEN_EVERY_MS = 1000

const words: Readonly<
  Record<Language, { locale: string; lines: string; invalid: string; deviating: string }>
> = {
  da: { locale: 'da-DK', lines: 'Linjer', invalid: 'ugyldige', deviating: 'afviger' },
  en: { locale: 'en-GB', lines: 'Lines', invalid: 'invalid', deviating: 'deviating' }
}

/** A line that says how far long work has come, overwritten in place, and gone when the work is done. */
export class Progress {
  #next: number
  #isShown = false

  /**
   * @param counted what the lines are that are told of beside all
   * @param now the time in milliseconds
   */
  constructor(
    readonly sink: Sink,
    readonly language: Language,
    readonly counted: 'invalid' | 'deviating',
    readonly now: () => number = () => performance.now()
  ) {
    this.#next = now() + FIRST_AFTER_MS
  }

  /** Shows how far the work has come, where it is time to. */
  report(lines: number, invalid: number): void {
    const now = this.now()
    if (now < this.#next) return
    this.#next = now + THEN_EVERY_MS
    this.#isShown = true
    const { locale, lines: label, [this.counted]: invalidLabel } = words[this.language]
    const [all, bad] = [lines, invalid].map((count) => count.toLocaleString(locale))
    this.sink.write(`\r${label}: ${all} · ${invalidLabel}: ${bad}\x1b[K`)
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.sink.write('\r\x1b[K')
    this.#isShown = false
  }
}
