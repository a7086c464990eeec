import { type Missing, missing } from '../../evaluation/missing.js'
import type { EarningPeriodFacts } from '../../input/earning-period-facts.js'
import type { CitationId } from '../../law/citations.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import { groundCitation } from '../13f-12-grounds.js'
import type { OpenFact } from '../reckoning/open-grounds.js'

/** The question that an open fact raises, with the provisions that make it matter. */
export function questionOf({ path, question, ground }: OpenFact, facts: EarningPeriodFacts): Missing {
  return missing(path, question, citationsOf(ground, facts, question))
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
