import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Missing } from '../../evaluation/missing.js'
import type { Step } from '../../evaluation/step.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { Readings } from '../../law/readings.js'
import { findExemption } from '../../rule-225/3-exemption/assess-exemption.js'
import { findSicknessDocumentation } from '../../rule-225/4-earning-period/assess-sickness-documentation.js'
import { findOrdinaryWork } from '../../rule-225/5-work/assess-ordinary-work.js'
import type { ReviewError, ReviewedMatter, ReviewMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/** A matter with the steps by which it was found. */
export interface Traced {
  matters: ReviewedMatter[]
  steps: Step[]
}

/** How a judgement is reviewed: what the municipality said against what the facts indicate. */
interface Judgement {
  matter: ReviewMatter
  /** Where the questions about it stand in the facts of the review. */
  field: string
  said: string
  /** What the facts indicate; `undefined` where they do not suffice. */
  indicated: string | undefined
  /** The error where the two differ, by what the municipality said. */
  error: ReviewError
  missing: readonly Missing[]
  citations: readonly CitationId[]
}

function judged({ matter, field, said, indicated, error, missing, citations }: Judgement): ReviewedMatter {
  const asked = missing.map((one) => ({ ...one, path: one.path.replace(/^facts/, `facts.${field}`) }))
  if (indicated === undefined) return notAssessable(matter, said, asked, citations)
  return reviewed(matter, {
    municipality: said,
    found: indicated,
    error: indicated === said ? undefined : error,
    citations
  })
}

const missingOf = (finding: Finding<unknown>): readonly Missing[] =>
  finding.kind === 'undetermined' ? finding.missing : []

/** The study, chapter 2: the assessment under § 13 f, stk. 9, against what the file indicates; a human decides. */
function reviewExemption({ decision, exemption }: ReviewFacts, readings: Readings, asOf: IsoDate): Traced {
  const said = decision.exemption
  if (said === undefined || exemption === undefined) return { matters: [], steps: [] }
  const finding = findExemption({ assessedOn: decision.on, ...exemption }, readings, asOf)
  const indication = finding.kind === 'decided' ? finding.value.indication : 'insufficiently-informed'
  const matter = judged({
    matter: 'exemption',
    field: 'exemption',
    said,
    indicated: indication === 'insufficiently-informed' ? undefined : indication,
    error: said === 'exempt' ? 'wrongly-exempt' : 'wrongly-not-exempt',
    missing: missingOf(finding),
    citations: ['aktivloven/13f/9/1', 'undersoegelse-2018/2.2']
  })
  return { matters: [matter], steps: finding.steps }
}

/** The study, 3.3.1: whether sickness was documented. */
function reviewSickness({ decision, sickness }: ReviewFacts): Traced {
  const said = decision.sicknessDocumented
  if (said === undefined || sickness === undefined) return { matters: [], steps: [] }
  const finding = findSicknessDocumentation(sickness)
  const documented = finding.kind === 'decided' ? finding.value.documented : 'unknown'
  const matter = judged({
    matter: 'sickness-documentation',
    field: 'sickness',
    said,
    indicated: documented === 'unknown' ? undefined : documented,
    error: said === 'yes' ? 'wrongly-documented' : 'wrongly-not-documented',
    missing: missingOf(finding),
    citations: ['aktivloven/13f/12/1', 'undersoegelse-2018/3.3.1']
  })
  return { matters: [matter], steps: finding.steps }
}

/** The study, chapter 4: whether a job is ordinary, unsubsidised work. */
function reviewWork({ decision, job }: ReviewFacts): Traced {
  const said = decision.workCounts
  if (said === undefined || job === undefined) return { matters: [], steps: [] }
  const finding = findOrdinaryWork(job)
  const found = finding.kind === 'decided' ? finding.value.finding : 'insufficiently-informed'
  const matter = judged({
    matter: 'ordinary-work',
    field: 'job',
    said,
    indicated: found === 'insufficiently-informed' ? undefined : found === 'counts' ? 'yes' : 'no',
    error: said === 'yes' ? 'wrongly-counted' : 'wrongly-not-counted',
    missing: missingOf(finding),
    citations: ['undersoegelse-2018/4.1', 'undersoegelse-2018/4.1.1']
  })
  return { matters: [matter], steps: finding.steps }
}

/** The judgements of a decision, each against what the facts indicate. */
export function reviewJudgements(facts: ReviewFacts, readings: Readings, asOf: IsoDate): Traced {
  const parts = [reviewExemption(facts, readings, asOf), reviewSickness(facts), reviewWork(facts)]
  return { matters: parts.flatMap(({ matters }) => matters), steps: parts.flatMap(({ steps }) => steps) }
}
