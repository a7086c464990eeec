import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Issue } from '../../evaluation/issue.js'
import type { Step } from '../../evaluation/step.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { Readings } from '../../law/readings.js'
import { findExemption } from '../../rule-225/3-exemption/assess-exemption.js'
import { findSicknessDocumentation } from '../../rule-225/4-earning-period/assess-sickness-documentation.js'
import { findOrdinaryWork } from '../../rule-225/5-work/assess-ordinary-work.js'
import { renamed } from '../fields.js'
import { type NextStep, nextStep } from '../next-steps/next-step.js'
import { obtainForExemption, obtainForSickness } from '../next-steps/obtain.js'
import type { ReviewError, ReviewedMatter, ReviewInformation, ReviewMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/** Judgements held against what the facts indicate, with how that was found and what goes with it. */
export interface Judged {
  matters: ReviewedMatter[]
  steps: Step[]
  warnings: Issue[]
  /** The fields with what came after the judgement. */
  knownLater: string[]
  /** What to obtain where a file does not suffice. */
  nextSteps: NextStep[]
}

const nothing: Judged = { matters: [], steps: [], warnings: [], knownLater: [], nextSteps: [] }

/** How a judgement is reviewed: what the municipality said against what the facts indicate. */
interface Judgement {
  matter: ReviewMatter
  /** Where the facts about it stand in the facts of the review. */
  field: string
  said: string
  /** What the facts indicate; `undefined` where they do not suffice. */
  indicated: string | undefined
  /** The error where the two differ, by what the municipality said. */
  error: ReviewError
  finding: Finding<unknown>
  citations: readonly CitationId[]
  /** What the finding lists as later than the judgement. */
  later?: readonly string[]
  /** What to obtain, where the facts do not suffice. */
  obtain?: readonly ReviewInformation[]
  nextSteps?: NextStep[]
}

function judged(judgement: Judgement): Judged {
  const { matter, field, said, indicated, error, finding, citations } = judgement
  const { later = [], obtain = [], nextSteps = [] } = judgement
  const rename = (path: string): string => path.replace(/^facts/, `facts.${field}`)
  const asked = finding.kind === 'undetermined' ? renamed(finding.missing, rename) : []
  const held =
    indicated === undefined
      ? notAssessable(matter, said, asked, citations, 'substance', {
          ...(obtain.length === 0 ? {} : { obtain: [...obtain] }),
          // There is no rule then by which it could be judged.
          ...(finding.kind === 'notCovered' && finding.reason === 'repealed' ? { found: 'repealed' } : {})
        })
      : reviewed(matter, {
          municipality: said,
          found: indicated,
          error: indicated === said ? undefined : error,
          citations
        })
  return {
    matters: [held],
    steps: finding.steps,
    warnings: renamed(finding.warnings ?? [], rename),
    knownLater: later.map(rename),
    nextSteps
  }
}

/** The study, chapter 2: the assessment under § 13 f, stk. 9, against what the file indicates; a human decides. */
function reviewExemption({ decision, exemption }: ReviewFacts, readings: Readings, asOf: IsoDate): Judged {
  const said = decision.exemption
  if (said === undefined || exemption === undefined) return nothing
  // What came after the municipality's latest assessment does not count; where that is not dated, after its decision.
  const assessedOn = exemption.assessedOn ?? decision.on
  const finding = findExemption({ ...exemption, assessedOn }, readings, asOf)
  const value =
    finding.kind === 'decided' ? finding.value : finding.kind === 'undetermined' ? finding.partial : undefined
  const indication = value?.indication
  return judged({
    matter: 'exemption',
    field: 'exemption',
    said,
    indicated: indication === 'insufficiently-informed' ? undefined : indication,
    error: said === 'exempt' ? 'wrongly-exempt' : 'wrongly-not-exempt',
    finding,
    citations: ['aktivloven/13f/9/1', 'undersoegelse-2018/2.2'],
    later: value?.afterAssessment ?? [],
    obtain: value?.obtain ?? [],
    nextSteps: obtainForExemption(value?.obtain ?? [], { asOf })
  })
}

/** The study, 3.3.1: whether sickness was documented. */
function reviewSickness({ decision, sickness }: ReviewFacts, asOf: IsoDate): Judged {
  const said = decision.sicknessDocumented
  if (said === undefined || sickness === undefined) return nothing
  const finding = findSicknessDocumentation(sickness)
  const documented = finding.kind === 'decided' ? finding.value.documented : 'unknown'
  return judged({
    matter: 'sickness-documentation',
    field: 'sickness',
    said,
    indicated: documented === 'unknown' ? undefined : documented,
    error: said === 'yes' ? 'wrongly-documented' : 'wrongly-not-documented',
    finding,
    citations: ['aktivloven/13f/12/1', 'undersoegelse-2018/3.3.1'],
    obtain: finding.kind === 'decided' ? finding.value.obtain : [],
    nextSteps:
      finding.kind === 'decided' && documented === 'unknown'
        ? [nextStep('obtain-medical-information', obtainForSickness, { asOf })]
        : []
  })
}

/** The study, chapter 4: whether a job is ordinary, unsubsidised work. */
function reviewWork({ decision, job }: ReviewFacts): Judged {
  const said = decision.workCounts
  if (said === undefined || job === undefined) return nothing
  const finding = findOrdinaryWork(job)
  const found = finding.kind === 'decided' ? finding.value.finding : 'insufficiently-informed'
  return judged({
    matter: 'ordinary-work',
    field: 'job',
    said,
    indicated: found === 'insufficiently-informed' ? undefined : found === 'counts' ? 'yes' : 'no',
    error: said === 'yes' ? 'wrongly-counted' : 'wrongly-not-counted',
    finding,
    obtain: finding.kind === 'decided' ? finding.value.obtain : [],
    citations: ['undersoegelse-2018/4.1', 'undersoegelse-2018/4.1.1']
  })
}

/** The judgements of a decision, each against what the facts indicate. */
export function reviewJudgements(facts: ReviewFacts, readings: Readings, asOf: IsoDate): Judged {
  const parts = [reviewExemption(facts, readings, asOf), reviewSickness(facts, asOf), reviewWork(facts)]
  return {
    matters: parts.flatMap(({ matters }) => matters),
    steps: parts.flatMap(({ steps }) => steps),
    warnings: parts.flatMap(({ warnings }) => warnings),
    knownLater: parts.flatMap(({ knownLater }) => knownLater),
    nextSteps: parts.flatMap(({ nextSteps }) => nextSteps)
  }
}
