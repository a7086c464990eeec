import type { IsoDate } from '../../calendar/iso-date.js'
import { printedProvision } from '../../input/analysis-form-contradictions.js'
import type { AnswerId, AnswerOf } from '../../law/analysis-form.js'
import { bandedAnswer } from './banded-answer.js'
import { chosen, chosenSeveral, type Given, indicated, open, stated } from './given.js'
import { type KnownCase, matterOf, type Sources } from './known-case.js'

/** 4.1: nr. 1 and nr. 6 are printed, nr. 2 to 5 are not. */
function provision({ review, about }: KnownCase): Given<AnswerId<'4.1'>> {
  const ground = review.decision.extension?.ground
  if (ground === undefined) return stated(about.extension?.provision)
  const printed = printedProvision[ground]
  return printed === undefined ? open('no-printed-answer') : stated(printed)
}

/** 4.1.1. A decision that went by the original bortfaldsdato has postponed nothing. */
function howOften({ review, about }: KnownCase): Given<AnswerId<'4.1.1'>> {
  const { postponements } = about.extension ?? {}
  if (postponements === 'not-stated') return stated(postponements)
  if (postponements !== undefined) return chosen(bandedAnswer('4.1.1', postponements.length))
  const { lapseDate } = review.decision.extension ?? {}
  const isOriginal = lapseDate !== undefined && lapseDate === review.period?.lapseDate
  return stated(isOriginal ? 'lapse-date-not-postponed' : undefined)
}

type When = '4.1.1.1' | '4.1.1.2' | '4.1.1.3' | '4.1.1.4'

/** 4.1.1.1 to 4.1.1.4: the day of a postponement, or when it was in words. */
function postponedOn({ about }: KnownCase, id: When): Given<string> {
  const { postponements } = about.extension ?? {}
  const days: readonly (IsoDate | 'unknown')[] = typeof postponements === 'object' ? postponements : []
  const day = days[Number(id.slice(-1)) - 1] ?? 'unknown'
  return stated(day === 'unknown' ? about.remarks?.[id] : day)
}

/**
 * 4.1.2.1: who is exempt is extended under nr. 5, never nr. 1 (case 46). That the ground is otherwise right does not say
 * that it was at the postponement, which is asked about here.
 */
function postponedRightly(known: KnownCase): Given<'yes' | 'no'> {
  const ground = matterOf(known, 'legal-ground')
  return indicated(ground?.error === 'wrong-legal-ground' ? 'no' : undefined)
}

function evidence({ review }: KnownCase): Given<AnswerOf<'4.2.1'>> {
  const known = review.sickness?.evidence
  return chosenSeveral('4.2.1', known === 'unknown' ? undefined : known)
}

/** 4.2.2. That it postponed because of medical information shows that it had obtained it. */
function obtained({ review, about }: KnownCase): Given<AnswerId<'4.2.2'>> {
  const isBasis = review.sickness?.postponedOnMedicalInformation === 'yes'
  return stated(isBasis ? 'yes' : about.extension?.medicalInformationObtained)
}

/** 4.2.3: what the facts indicate, whatever the municipality found. */
function documented({ sickness }: KnownCase): Given<AnswerId<'4.2.3'>> {
  if (sickness?.kind !== 'decided') return open('not-in-the-facts')
  const found = sickness.value.documented
  return indicated(found === 'unknown' ? 'cannot-be-assessed' : found)
}

/** Parts 4 and 5 of the form. */
export const extension = {
  '4.1': provision,
  '4.1.1': howOften,
  '4.1.1.1': (known) => postponedOn(known, '4.1.1.1'),
  '4.1.1.2': (known) => postponedOn(known, '4.1.1.2'),
  '4.1.1.3': (known) => postponedOn(known, '4.1.1.3'),
  '4.1.1.4': (known) => postponedOn(known, '4.1.1.4'),
  '4.1.2': ({ about }) => stated(about.extension?.exemptWhenPostponed),
  '4.1.2.1': postponedRightly,
  '4.2.1': evidence,
  '4.2.2': obtained,
  '4.2.3': documented,
  '5.1': ({ about }) => chosenSeveral('5.1', about.extension?.reasons),
  '5.2': ({ about }) => chosenSeveral('5.2', about.extension?.informationFrom)
} as const satisfies Partial<Sources>
