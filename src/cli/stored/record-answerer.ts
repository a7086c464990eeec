import type { Invalid } from '../../evaluation/evaluation.js'
import { LIBRARY_VERSION } from '../../evaluation/version.js'
import { countInWords, withDatesInWords } from '../../explain/in-words.js'
import type { Language } from '../../explain/language.js'
import { shown } from '../../input/issues-of.js'
import type { AuditRecord, RecordCheck } from '../../record/audit-record.js'
import { checkRecord } from '../../record/check-record.js'
import type { RecordDifference } from '../../record/differing.js'
import { page as danish } from '../../words/da/record-check.js'
import { page as english } from '../../words/en/record-check.js'
import { fill } from '../../words/fill.js'
import type { AnswerLine } from '../answerer.js'
import { inOneLine } from '../block.js'
import { idIn, objectIn } from '../object-in.js'
import type { StoredQuestion } from './commands.js'

const catalogues = { da: danish, en: english } as const

/** The check of a record, with the id that it came with. */
interface Checked {
  id?: string
  check: RecordCheck | Invalid
}

/** So long is a line for people at most; a program gets all of it. */
const LONGEST_LINE = 500

/** So many differences are shown to people; a program gets them all. */
const MOST_SHOWN = 10

function differencesInWords(differences: readonly RecordDifference[], language: Language): string[] {
  const words = catalogues[language]
  const side = (difference: RecordDifference, key: 'stored' | 'now'): string =>
    Object.hasOwn(difference, key) ? shown(difference[key]) : words.absent
  return [
    ...differences
      .slice(0, MOST_SHOWN)
      .map((each) =>
        fill(words.difference, { path: each.path, stored: side(each, 'stored'), now: side(each, 'now') })
      ),
    ...countInWords(Math.max(0, differences.length - MOST_SHOWN), words.more)
  ]
}

/** What is said first, and what is listed below it. */
function inWords(check: Checked['check'], language: Language): [string, string[]] {
  const words = catalogues[language]
  switch (check.kind) {
    case 'same':
      return [words.same, []]
    case 'different':
      return [
        fill(words.different, { now: LIBRARY_VERSION }),
        differencesInWords(check.differences, language)
      ]
    case 'other-version': {
      const { made, now, differences } = check
      const isSame = differences.length === 0
      // The version is what people know; where it is the same, the law data are of another edition.
      const [sentence, edition] =
        made.version !== now.version
          ? [isSame ? words.sameAgain : words.changedSince, made.version]
          : [isSame ? words.sameOfOtherLaw : words.changedSinceOtherLaw, `${made.law}, ${made.trace}`]
      const said = fill(sentence, { made: edition, now: now.version })
      return [said, differencesInWords(differences, language)]
    }
    case 'unreadable':
      return [words.unreadable[check.reason], []]
    case 'invalid':
      return [words.invalid, check.issues.map(({ message }) => withDatesInWords(message[language], language))]
  }
}

/** A line that people can read, of what may be megabytes. */
const cut = (line: string): string => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line)

function text({ id, check }: Checked, place: number, language: Language): string {
  const name = id === undefined ? fill(catalogues[language].unnamed, { number: place + 1 }) : id
  const [sentence, below] = inWords(check, language)
  return [`${name}: ${sentence}`, ...below.map((line) => `  ${line}`)]
    .map((line) => `${cut(inOneLine(line))}\n`)
    .join('')
}

/** Whether the stored evaluation comes out of its facts again, be it in another version. */
const comesOut = (check: Checked['check']): boolean =>
  check.kind === 'same' || (check.kind === 'other-version' && check.differences.length === 0)

/** A function that checks the record in a line. */
export function recordAnswerer({ format, language }: StoredQuestion): AnswerLine {
  const write = (checked: Checked, place: number) => ({
    text: format === 'json' ? `${JSON.stringify(checked)}\n` : text(checked, place, language),
    isInvalid: !comesOut(checked.check)
  })
  return (line, place) => {
    const given = objectIn(line)
    if (!('value' in given)) return write({ check: { kind: 'invalid', issues: [given] } }, place)
    const { id, issues } = idIn(given.value)
    if (issues.length > 0) return write({ check: { kind: 'invalid', issues } }, place)
    const named = id === undefined ? {} : { id }
    try {
      return write({ ...named, check: checkRecord(given.value as unknown as AuditRecord) }, place)
    } catch (error) {
      // What is nested deeper than it can be evaluated or written out is nothing that was stored as an evaluation.
      if (!(error instanceof RangeError)) throw error
      return write({ ...named, check: { kind: 'unreadable', reason: 'no-record' } }, place)
    }
  }
}
