import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import type { ExemptionFacts } from '../../input/exemption-facts.js'
import type { Offer } from '../../input/offer.js'
import type { Answer } from '../../logic/answer.js'

/** What the municipality had before it at its latest assessment: what came later is left out. */
export interface FileAtAssessment extends Omit<ExemptionFacts, 'assessedOn'> {
  assessedOn: IsoDate
  /** Whether the file describes working capacity by an offer of the latest 12 months. */
  describedLately: Answer
  /** The place of the first offer that describes it on a day that is not known, or -1. */
  undatedOffer: number
  /** The fields with what came after the assessment. */
  afterAssessment: string[]
}

/**
 * The file as it was at the assessment. The assessment is of the present, and what was obtained after it does not count
 * against it (the board's study, 2.2); without a date it was there.
 */
export function fileAtAssessment(facts: ExemptionFacts, asOf: IsoDate): FileAtAssessment {
  const { assessedOn = asOf, rehabilitation, clarification } = facts
  const afterAssessment: string[] = []
  // Dates in this form sort as text.
  const inTime = (path: string, date: IsoDate | undefined): boolean => {
    const there = date === undefined || date <= assessedOn
    if (!there) afterAssessment.push(path)
    return there
  }
  const begun = rehabilitation.status === 'none' || inTime('facts.rehabilitation', rehabilitation.begunOn)
  const medicalInformation = facts.medicalInformation.filter(({ obtainedOn }, index) =>
    inTime(`facts.medicalInformation[${index}]`, obtainedOn)
  )
  const offers = facts.offers.filter(({ from }, index) => inTime(`facts.offers[${index}]`, from))
  const inDoubt = inTime('facts.clarification', clarification.since)
  const newInformation = facts.newInformation.filter(({ on }, index) =>
    inTime(`facts.newInformation[${index}]`, on)
  )
  const undatedOffer = facts.offers.findIndex(
    (offer) => describes(offer) && offer.from === undefined && offer.to === undefined
  )
  return {
    ...facts,
    assessedOn,
    rehabilitation: begun ? rehabilitation : { status: 'none' },
    medicalInformation,
    offers,
    clarification: inDoubt ? clarification : { inDoubt: 'no', status: 'not-begun' },
    newInformation,
    describedLately: isDescribedLately(offers, assessedOn) ? 'yes' : undatedOffer === -1 ? 'no' : 'unknown',
    undatedOffer,
    afterAssessment
  }
}

const describes = ({ describesCapacity }: Offer): boolean => describesCapacity === 'yes'

/** Whether an offer that describes working capacity lies within the latest 12 months; one that began and is not told to have ended runs. */
function isDescribedLately(offers: readonly Offer[], assessedOn: IsoDate): boolean {
  const since = isoDate(addMonthsToMonthEnd(validDay(assessedOn), -12))
  return offers
    .filter(describes)
    .some(({ from, to }) => (to === undefined ? from !== undefined : to >= since))
}
