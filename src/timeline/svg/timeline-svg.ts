import { readEvaluation } from '../../evaluation/read-evaluation.js'
import type { Language } from '../../explain/language.js'
import type { Timelined } from '../timeline.js'
import { description, toldOf } from '../told.js'
import { draw } from './draw.js'
import { layOut } from './layout.js'

/** How a timeline is drawn. */
export interface TimelineSvgOptions {
  language: Language
  /** What every id in the picture begins with. Left out: it follows from what is drawn, so that two pictures differ. */
  idPrefix?: string
  /** A line above the title, such as the number of the case. */
  heading?: string
}

/**
 * Draws the timeline of an evaluation as SVG: 700 units wide, which is A4 upright at its natural size, and as high as it
 * takes. Each kind of ground has its own lane, colour and pattern, so that it can be read in print and without colours.
 * `title` and `desc` say all that it shows; every text is escaped; there is no script, no style sheet, no font and no
 * address to load. Where there is nothing to draw the picture says why. Nothing is thrown.
 *
 * @param options `language`: `da` or `en`; `idPrefix`; `heading`
 *
 * @example
 * const facts = { lapseDate: '2016-10-01', notice: { sentOn: '2016-07-08' }, grounds: [] }
 * const evaluation = determineEarningPeriod(facts, { asOf: '2017-01-15' })
 * timelineSvg(evaluation, { language: 'da' })
 * // '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 …'
 */
export function timelineSvg(
  evaluation: Timelined,
  { language, idPrefix, heading }: TimelineSvgOptions
): string {
  return readEvaluation(evaluation, (read) => {
    const told = toldOf(read, language)
    const layout = layOut(told, heading, language)
    const named = { title: told.title, description: description(told, language), language }
    const prefix = idPrefix === undefined ? prefixFrom(JSON.stringify([named, layout])) : asId(idPrefix)
    return draw(layout, { ...named, prefix })
  })
}

/** What an id may hold, begun with a letter. */
const asId = (prefix: string): string => `t-${prefix.replace(/[^A-Za-z0-9_-]/g, '_')}`

/** A short prefix that follows from a text: the hash of Fowler, Noll and Vo. */
function prefixFrom(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return `t-${hash.toString(36)}`
}
