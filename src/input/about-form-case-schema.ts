import * as z from 'zod'
import {
  type AnswerId,
  caseRemarkIds,
  type FormQuestionId,
  formQuestions,
  offerRemarkIds
} from '../law/analysis-form.js'
import { dateSchema } from './date.js'
import { municipalitySchema } from './municipality.js'
import { textSchema } from './text.js'

const EARLIEST_BIRTH_YEAR = 1880
const MOST_OFFERS = 100
const MOST_POSTPONEMENTS = 100
const remark = textSchema(2000)

/** One of the printed answers to a question. */
const printed = <Id extends FormQuestionId>(id: Id) =>
  z.enum(Object.keys(formQuestions[id].answers) as [AnswerId<Id>, ...AnswerId<Id>[]])

const several = <Id extends FormQuestionId>(id: Id) =>
  z.array(printed(id)).max(Object.keys(formQuestions[id].answers).length)

const remarksOn = <Id extends string>(ids: readonly Id[]) =>
  z.strictObject(
    Object.fromEntries(ids.map((id) => [id, remark.exactOptional()])) as Record<
      Id,
      z.ZodExactOptional<typeof remark>
    >
  )

// The number is checked first, so that a list without end is not examined item by item.
const listOf = <Entry extends z.ZodType>(entry: Entry, most: number) =>
  z.array(z.unknown()).max(most).pipe(z.array(entry).max(most))

const aboutOfferSchema = z.strictObject({
  agreedHours: z.literal('not-stated').exactOptional(),
  attendedHours: z.literal('not-stated').exactOptional(),
  assessedByPlace: printed('3.3.5').exactOptional(),
  remarks: remarksOn(offerRemarkIds).exactOptional()
})

/** What only the form asks, as it is validated. */
export const aboutFormCaseSchema = z.strictObject({
  caseNumber: textSchema(100).exactOptional(),
  municipality: municipalitySchema.exactOptional(),
  birthYear: z.int({ abort: true }).min(EARLIEST_BIRTH_YEAR, { abort: true }).exactOptional(),
  sex: printed('1.2').exactOptional(),
  classification: printed('1.3').exactOptional(),
  withoutCut: z.enum(['exempt', 'requirement-met', 'lapse-date-not-reached']).exactOptional(),
  group: printed('2.1').exactOptional(),
  subject: printed('2.2').exactOptional(),
  exemption: z
    .strictObject({
      continuesEarlier: printed('3.1.1').exactOptional(),
      assessedWhen: printed('3.1.2').exactOptional(),
      offers: listOf(aboutOfferSchema, MOST_OFFERS).exactOptional()
    })
    .exactOptional(),
  extension: z
    .strictObject({
      provision: printed('4.1').exactOptional(),
      postponements: z
        .union([
          z.literal('not-stated'),
          listOf(z.union([dateSchema, z.literal('unknown')]), MOST_POSTPONEMENTS)
        ])
        .exactOptional(),
      exemptWhenPostponed: printed('4.1.2').exactOptional(),
      medicalInformationObtained: printed('4.2.2').exactOptional(),
      reasons: several('5.1').exactOptional(),
      informationFrom: several('5.2').exactOptional(),
      newDateComputed: printed('6.2').exactOptional()
    })
    .exactOptional(),
  work: z
    .strictObject({
      field: printed('7.2').exactOptional(),
      pay: z.enum(['monthly-pay', 'no-pay-information']).exactOptional(),
      otherTerms: printed('7.6').exactOptional()
    })
    .exactOptional(),
  remarks: remarksOn(caseRemarkIds).exactOptional()
})
