import type { IsoDate } from '../calendar/iso-date.js'
import { frozen } from './frozen.js'
import { CHECKED_ON, type Provenance } from './provenance.js'

/** Uddannelses- og kontanthjælp: aid under § 11 on the rates of §§ 23-25. */
export const cashBenefits = frozen(['kontanthjaelp', 'uddannelseshjaelp'] as const)

/** The benefits of § 22: aid under § 11 by the names that they have had. */
export const section22Benefits = frozen(['integrationsydelse', 'sho-ydelse', 'overgangsydelse'] as const)

/** Public maintenance that is not aid under § 11. */
export const otherPublicBenefits = frozen([
  'ressourceforloebsydelse',
  'benefit-without-work-demand',
  'other-public-benefit',
  'own-child-care-subsidy'
] as const)

/** Every public benefit that the rule tells apart. */
export const publicBenefits = frozen([...cashBenefits, ...section22Benefits, ...otherPublicBenefits] as const)

/**
 * A public benefit. `benefit-without-work-demand` is one that is not conditional on using the possibilities for work:
 * folkepension, førtidspension, seniorpension, tidlig pension, SU, efterløn (§ 13 f, stk. 5). `other-public-benefit` is
 * any other, such as dagpenge or sygedagpenge. `own-child-care-subsidy` is tilskud til pasning af egne børn
 * (dagtilbudsloven § 86).
 */
export type PublicBenefit = (typeof publicBenefits)[number]

/** What a person receives on a day: a public benefit, none, or not known. */
export type ReceivedBenefit = PublicBenefit | 'none' | 'unknown'

/** Every answer to what a person receives. */
export const receivedBenefits = frozen([...publicBenefits, 'none', 'unknown'] as const)

// A frozen list is searched more slowly than a set.
const cash: ReadonlySet<string> = /* @__PURE__ */ new Set(cashBenefits)
const ofSection22: ReadonlySet<string> = /* @__PURE__ */ new Set(section22Benefits)

/** Whether a benefit is uddannelses- or kontanthjælp. */
export const isCashBenefit = (benefit: string): boolean => cash.has(benefit)

/** Whether a benefit is one of § 22. */
export const isSection22Benefit = (benefit: string): boolean => ofSection22.has(benefit)

/** The days on which a benefit had its name, and what it was called on the others. */
interface NameOfBenefit extends Provenance {
  /** Absent where it had the name before the rule. */
  from?: IsoDate
  /** Absent where it had the name as long as the rule. */
  to?: IsoDate
  otherwise: string
}

const renamed = {
  confidence: 'secondary',
  source: 'LOV nr. 174 af 27/02/2019, as told by star.dk (July 2021); both names are accepted in 2019',
  checkedOn: CHECKED_ON
} as const

/** Integrationsydelse became selvforsørgelses- og hjemrejseydelse and overgangsydelse in 2019. */
const names: Readonly<Partial<Record<string, NameOfBenefit>>> = /* @__PURE__ */ frozen({
  integrationsydelse: {
    ...renamed,
    to: '2019-12-31',
    otherwise: 'selvforsørgelses- og hjemrejseydelse, overgangsydelse'
  },
  'sho-ydelse': { ...renamed, from: '2019-01-01', otherwise: 'integrationsydelse' },
  overgangsydelse: { ...renamed, from: '2019-01-01', otherwise: 'integrationsydelse' }
})

/**
 * What a benefit was called on some day from `from` to `to`, where that was another name than the one given; `undefined`
 * where it had its name on all of them.
 */
export function otherNameOf(benefit: string, from: IsoDate, to: IsoDate): string | undefined {
  const name = names[benefit]
  if (name === undefined) return undefined
  // Dates in this form sort as text.
  const named = (name.from === undefined || from >= name.from) && (name.to === undefined || to <= name.to)
  return named ? undefined : name.otherwise
}
