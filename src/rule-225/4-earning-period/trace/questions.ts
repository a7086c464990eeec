import { type Missing, missing } from '../../../evaluation/missing.js'
import type { EarningPeriodFacts } from '../../../input/earning-period-facts.js'
import type { WorkRecord } from '../../../input/work-record.js'
import type { CitationId } from '../../../law/citations.js'
import { noticeOrderOn } from '../../../law/notice-order.js'
import { type About, aboutDays } from '../../../words/question-in-words.js'
import { groundCitation } from '../13f-12-grounds.js'
import type { OpenFact } from '../reckoning/open-grounds.js'

/** What the questions are about: the grounds, and where work is assessed its records. */
type Asked = EarningPeriodFacts & { work?: readonly WorkRecord[] }

/** The question that an open fact raises, with the provisions that make it matter. */
export function questionOf(fact: OpenFact, facts: Asked): Missing {
  const { path, question, ground, work } = fact
  const citations = work === undefined ? citationsOf(ground, facts, question) : workCitations[question]
  return missing(path, question, citations ?? ['undersoegelse-2018/4.1'], aboutOf(fact, facts))
}

/** The ground, or the work, that a fact is of. */
function aboutOf({ ground: place, work }: OpenFact, facts: Asked): About {
  const record = work === undefined ? undefined : facts.work?.[work]
  if (record !== undefined) return aboutDays(record.from, record.to)
  const ground = place === undefined ? undefined : facts.grounds[place]
  if (ground === undefined) return {}
  if ('to' in ground) return { ground: ground.kind, ...aboutDays(ground.from, ground.to) }
  return { ground: ground.kind, when: 'some-days', days: ground.days, ...ground.within }
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
