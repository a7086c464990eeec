import type { Evaluation } from '../evaluation/evaluation.js'
import type { EarliestRegaining, Regaining } from '../rule-225/8-regaining/regaining.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Page } from './page.js'

type Settled = Exclude<Evaluation<Regaining, EarliestRegaining>, { kind: 'invalid' | 'notCovered' }>

/** Whether full aid is regained in a sentence, from when, and the next bortfaldsdato. */
export function regainingHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages.regaining
  const said: Partial<Regaining & EarliestRegaining> =
    evaluation.kind === 'decided' ? evaluation.value : (evaluation.partial ?? {})
  const say = (sentence: string): string => inWords(sentence, { ...said, whom: 'person' }, language)
  const figures = figuresOf(said, language)
  if (said.regained === undefined)
    return {
      summary: [
        say(summary.open),
        ...(said.earliestResumedFrom === undefined ? [] : [say(summary.earliest)])
      ],
      figures
    }
  if (said.resumedFrom === undefined && said.regained)
    return { summary: [say(summary.regainedOpen), say(summary.earliest)], figures }
  if (!said.regained) return { summary: [say(summary.notRegained)], figures }
  const next =
    said.nextLapseDate !== undefined
      ? summary.nextLapse
      : evaluation.kind === 'undetermined'
        ? summary.openNextLapse
        : summary.noNextLapse
  return { summary: [say(summary.regained), say(next)], figures }
}

/** The hours and the dates that are known, each with its label. */
function figuresOf(said: Partial<Regaining & EarliestRegaining>, language: Language): Page['figures'] {
  const { labels, between } = catalogues[language].pages.regaining
  const { hours, leastHours, shortfall, regainedOn, resumedFrom, nextLapseDate } = said
  const say = (sentence: string, parameters: object = said): string =>
    inWords(sentence, { ...parameters }, language)
  const figures: [string, string][] = []
  if (hours !== undefined) figures.push([labels.hours, say('{hours:hours}')])
  else if (leastHours !== undefined) figures.push([labels.leastHours, say('{leastHours:hours}')])
  if (shortfall !== undefined) figures.push([labels.shortfall, say('{shortfall:hours}')])
  if (regainedOn !== undefined) {
    const { earliest, latest } = regainedOn
    figures.push([labels.regainedOn, say(earliest === latest ? '{latest:date}' : between, regainedOn)])
  }
  if (resumedFrom !== undefined) figures.push([labels.resumedFrom, say('{resumedFrom:date}')])
  if (nextLapseDate !== undefined) figures.push([labels.nextLapseDate, say('{nextLapseDate:date}')])
  return figures
}
