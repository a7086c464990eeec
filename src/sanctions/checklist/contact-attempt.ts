import * as z from 'zod'
import type { IsoDate } from '../../calendar/iso-date.js'
import { dateSchema } from '../../input/date.js'
import { frozen } from '../../law/frozen.js'

/** The ways in which contact can be sought. */
export const contactWays = frozen([
  'telephone',
  'text-message',
  'digital-post',
  'letter',
  'home-visit',
  'at-place-of-stay',
  'at-offer',
  'at-treatment',
  'through-mentor',
  'through-contact-person',
  'other'
] as const)

/** The ways that lead to a place of stay, treatment or offer. */
export const waysElsewhere = frozen(['at-place-of-stay', 'at-offer', 'at-treatment'] as const)

/** The ways that are written: by themselves they are no personal contact, even where they reach the citizen. */
export const writtenWays = frozen(['text-message', 'digital-post', 'letter'] as const)

/** How contact was sought; the order on availability names telephone and a meeting in person as examples. */
export type ContactWay = (typeof contactWays)[number]

/** Whether the citizen was reached. */
export type ContactResult = 'reached' | 'not-reached' | 'unknown'

/** An attempt at personal contact, as the file shows it. */
export interface ContactAttempt {
  on: IsoDate | 'unknown'
  how: ContactWay | 'unknown'
  result: ContactResult
}

/** An attempt, as it is validated. */
export const contactAttemptSchema = z.strictObject({
  on: z.union([dateSchema, z.literal('unknown')]),
  how: z.enum([...contactWays, 'unknown']),
  result: z.enum(['reached', 'not-reached', 'unknown'])
})

/** The ways that do not show by themselves whether the contact was personal: what `other` was, a person knows. */
const notPersonal: readonly (ContactWay | 'unknown')[] = [...writtenWays, 'other', 'unknown']

/** Whether an attempt shows that personal contact was made: it reached the citizen in a way that is personal. */
export const madeContact = ({ how, result }: ContactAttempt): boolean =>
  result === 'reached' && !notPersonal.includes(how)
