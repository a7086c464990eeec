import type { IsoDate } from '../../calendar/iso-date.js'
import type { Json } from '../../evaluation/json.js'
import { type Step, step } from '../../evaluation/step.js'
import { LEAST_HOURS_A_WEEK } from './capacity-shown.js'
import type { FileAtAssessment } from './file-at-assessment.js'
import type { ExemptionCriterion } from './order-of-weight.js'
import type { Weighing } from './weigh.js'

/** The steps of an exemption: what came too late, every criterion that bears on it, and what they indicate. */
export function exemptionSteps(
  file: FileAtAssessment,
  weighing: Weighing,
  exemptFrom: IsoDate | undefined
): Step[] {
  const { indication, deciding } = weighing
  return [
    ...afterAssessmentStep(file),
    ...criterionSteps(file, weighing),
    ...classificationStep(file, weighing),
    step('exemption-indication', indication === 'open' ? 'unknown' : 'computed', {
      inputs: { criterion: deciding },
      ...(indication === 'open' ? {} : { value: indication }),
      decisive: true
    }),
    ...fromStep(deciding, exemptFrom)
  ]
}

function afterAssessmentStep({ afterAssessment, assessedOn }: FileAtAssessment): Step[] {
  if (afterAssessment.length === 0) return []
  const groups = new Set(afterAssessment.map((path) => path.slice('facts.'.length).replace(/\[.*/, '')))
  const inputs = { assessedOn, groups: [...groups] }
  return [step('exemption-after-assessment', 'computed', { inputs, value: afterAssessment })]
}

/** Once a criterion has decided, of those with less weight only the ones that are met are told. */
function criterionSteps(file: FileAtAssessment, { criteria, deciding }: Weighing): Step[] {
  const decidesAt = criteria.findIndex(({ criterion }) => criterion.id === deciding)
  return criteria
    .filter(({ outcome }, index) => decidesAt === -1 || index < decidesAt || outcome === 'met')
    .map(({ criterion: { id }, outcome }) =>
      step(`exemption-${id}`, outcome, { inputs: inputsOf(file, id), decisive: id === deciding })
    )
}

/** E16, which bears on the result only where nothing else decides. */
function classificationStep(
  { classification }: FileAtAssessment,
  { deciding, indication }: Weighing
): Step[] {
  if (deciding !== 'none') return []
  return indication === 'open'
    ? [step('exemption-classification', 'unknown', { inputs: { classification } })]
    : [step('exemption-classification', 'computed', { inputs: { classification }, decisive: true })]
}

/** From when a person is exempt, where a criterion gives a day; without a date none is invented. */
function fromStep(deciding: Weighing['deciding'], exemptFrom: IsoDate | undefined): Step[] {
  if (deciding !== 'rehabilitation-begun' && deciding !== 'capacity-in-doubt') return []
  const inputs = { criterion: deciding }
  return exemptFrom === undefined
    ? [step('exemption-from', 'unknown', { inputs })]
    : [step('exemption-from', 'computed', { inputs, value: exemptFrom })]
}

/** The facts that a criterion needed. */
function inputsOf(file: FileAtAssessment, id: ExemptionCriterion): Record<string, Json> {
  switch (id) {
    case 'rehabilitation-begun':
      return { status: file.rehabilitation.status }
    case 'no-present-capacity':
      return { medicalInformation: file.medicalInformation.length }
    case 'social-problems-too-heavy':
      return { social: file.problems.social }
    case 'considerations-too-extensive':
      return considerationsOf(file)
    case 'capacity-in-doubt':
      return { inDoubt: file.clarification.inDoubt, status: file.clarification.status }
    case 'limits-and-no-clarification-possible':
      return { status: file.clarification.status, medicalInformation: file.medicalInformation.length }
    case 'short-hours-fully-effective':
      return { ...considerationsOf(file), ...capacityOf(file) }
    case 'effectiveness-substantially-reduced':
    case 'fully-effective-without-limits':
    case 'tested-only-against-needs':
      return capacityOf(file)
    case 'only-language-or-education':
    case 'only-short-illness':
      return { ...file.problems }
    default:
      return {
        ...file.problems,
        medicalInformation: file.medicalInformation.length,
        offers: file.offers.length,
        newInformation: file.newInformation.length
      }
  }
}

const considerationsOf = ({ considerations }: FileAtAssessment): Record<string, Json> =>
  typeof considerations === 'object' ? { ...considerations } : { considerations }

const capacityOf = ({ offers, capacity }: FileAtAssessment): Record<string, Json> => ({
  offers: offers.length,
  leastHoursAWeek: LEAST_HOURS_A_WEEK,
  ...capacity
})
