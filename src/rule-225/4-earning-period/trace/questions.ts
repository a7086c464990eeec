import { type Missing, missing } from '../../../evaluation/missing.js'
import type { EarningPeriodFacts } from '../../../input/earning-period-facts.js'
import type { CitationId } from '../../../law/citations.js'
import { noticeOrderOn } from '../../../law/notice-order.js'
import { groundCitation } from '../13f-12-grounds.js'
import type { OpenFact } from '../reckoning/open-grounds.js'

/** The question that an open fact raises, with the provisions that make it matter. */
export function questionOf({ path, question, ground, work }: OpenFact, facts: EarningPeriodFacts): Missing {
  const citations = work === undefined ? citationsOf(ground, facts, question) : workCitations[question]
  return missing(path, question, citations ?? ['undersoegelse-2018/4.1'])
}

function citationsOf(
  ground: number | undefined,
  { grounds, lapseDate }: EarningPeriodFacts,
  question: OpenFact['question']
): CitationId[] {
  const order = noticeOrderOn(lapseDate)
  const kind = ground === undefined ? undefined : grounds[ground]?.kind
  if (kind === undefined) return [order.notice, order.lateNotice]
  return question === 'ongoing-end' ? [groundCitation[kind], order.newDate] : [groundCitation[kind]]
}

/** Where the questions about work stand, besides the study's chapter on ordinary work. */
const workCitations: Readonly<Partial<Record<OpenFact['question'], readonly CitationId[]>>> = {
  'work-20-hours': ['aktivloven/13f/16'],
  'work-no-aid': ['aktivloven/13f/16'],
  'work-working-time': ['aktivloven/13f/15'],
  'work-income': ['aktivloven/13f/15'],
  'work-days': ['aktivloven/13f/14']
}
