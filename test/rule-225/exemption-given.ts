import fc from 'fast-check'
import {
  assessExemption,
  type Exemption,
  type ExemptionFacts,
  type MedicalInformation,
  type NewInformation,
  type Offer
} from '../../src/index.js'
import { anOffer, emptyFile } from '../board/exemption-cases.js'

export const asOf = '2018-06-01'
const job = 'job-ready'

/** The facts of an empty file of a job-ready citizen, with some of them otherwise. */
export const file = (changes: Partial<ExemptionFacts>): ExemptionFacts => ({
  ...emptyFile,
  classification: job,
  capacity: { reachesFiveHoursAWeek: 'no', limitsIndicated: 'no' },
  ...changes
})
export const problems = (changes: Partial<ExemptionFacts['problems']>): Partial<ExemptionFacts> => ({
  problems: { ...emptyFile.problems, ...changes }
})
export const offer = (changes: Partial<Offer>): Offer => ({ ...anOffer, ...changes })
export const certificate = (
  current: MedicalInformation['current'],
  ...shows: MedicalInformation['shows']
): MedicalInformation => ({ kind: 'specialist-certificate', current, shows })

/** What is decided on facts; a case that is not decided is no result. */
export function found(facts: ExemptionFacts, on = asOf): Exemption {
  const evaluation = assessExemption(facts, { asOf: on })
  if (evaluation.kind !== 'decided') throw new Error(`${evaluation.kind}: ${JSON.stringify(evaluation)}`)
  return evaluation.value
}

const answers = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const dates = fc.constantFrom(
  '2016-01-01',
  '2017-05-31',
  '2017-06-01',
  '2018-05-01',
  '2018-06-01',
  '2018-07-01'
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
/** The first of some values more often than the others, so that not every file is settled by its weightiest fact. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) }
  )
const hours = maybe(fc.constantFrom(0, 4.99, 5, 6, 20, 37))
const present = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T

const offers = fc
  .record({
    kind: fc.constantFrom<Offer['kind']>(
      'work-placement',
      'wage-subsidy',
      'mentor',
      'other',
      'ordinary-work'
    ),
    from: maybe(dates),
    attendedHours: hours,
    effectiveness: mostly<Offer['effectiveness']>(
      'fully-effective',
      'not-fully-effective',
      'cannot-be-assessed',
      'substantially-reduced'
    ),
    describesCapacity: fc.constantFrom<Offer['describesCapacity']>('yes', 'no', 'cannot-be-assessed'),
    needsMet: fc.constantFrom<Offer['needsMet']>('yes', 'no', 'cannot-be-assessed', 'not-relevant'),
    endedForHealth: fc.constantFrom<Offer['endedForHealth']>('yes', 'no', 'not-stated')
  })
  .map((entry): Offer => present(entry))
const medicalInformation = fc
  .record({
    kind: fc.constantFrom<MedicalInformation['kind']>('hospital-records', 'other'),
    obtainedOn: maybe(dates),
    current: fc.constantFrom<MedicalInformation['current']>('yes', 'no', 'cannot-be-assessed'),
    shows: fc.subarray<MedicalInformation['shows'][number]>(
      [
        'no-suspicion-of-illness',
        'illness',
        'effect-on-work-capacity',
        'substantial-limits',
        'no-present-capacity'
      ],
      { maxLength: 2 }
    )
  })
  .map((entry): MedicalInformation => present(entry))
const newInformation = fc
  .record({
    about: fc.constantFrom<NewInformation['about']>('health', 'social', 'other'),
    on: maybe(dates),
    lookedInto: fc.constantFrom<NewInformation['lookedInto']>('yes', 'no', 'not-stated')
  })
  .map((entry): NewInformation => present(entry))

/** Any file of which some is not known. */
export const aFile: fc.Arbitrary<ExemptionFacts> = fc
  .record({
    classification: fc.constantFrom<ExemptionFacts['classification']>(
      'job-ready',
      'education-ready',
      'activity-ready',
      'unknown'
    ),
    assessedOn: maybe(fc.constantFrom('2018-05-01', '2018-06-01')),
    rehabilitation: fc.record({
      status: mostly<ExemptionFacts['rehabilitation']['status']>('none', 'unknown', 'revalidering')
    }),
    problems: fc.record({
      health: fc.constantFrom<ExemptionFacts['problems']['health']>(
        'no',
        'yes',
        'only-short-not-serious',
        'unknown'
      ),
      social: mostly<ExemptionFacts['problems']['social']>('no', 'yes', 'unknown', 'five-hours-out-of-reach'),
      languageOrEducation: answers
    }),
    medicalInformation: fc.array(medicalInformation, { maxLength: 2 }),
    considerations: fc.oneof(
      fc.constantFrom('none' as const, 'cannot-be-assessed' as const),
      fc.record({
        needs: fc.constantFrom<('working-time' | 'tasks')[]>(
          ['working-time'],
          ['tasks'],
          ['tasks', 'working-time']
        ),
        canBeMetOnOrdinaryLabourMarket: answers
      })
    ),
    offers: fc.array(offers, { maxLength: 2 }),
    capacity: fc.record({ reachesFiveHoursAWeek: answers, limitsIndicated: answers }),
    clarification: fc.record({
      inDoubt: mostly<ExemptionFacts['clarification']['inDoubt']>('no', 'unknown', 'yes'),
      status: mostly<ExemptionFacts['clarification']['status']>(
        'not-begun',
        'done',
        'unknown',
        'cannot-be-carried-out',
        'begun'
      )
    }),
    newInformation: fc.array(newInformation, { maxLength: 2 })
  })
  .map((entry): ExemptionFacts => present(entry))
