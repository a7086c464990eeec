import { frozen } from '../../law/frozen.js'
import { type Answer, yesOrNo } from '../../logic/answer.js'
import type { SanctionItemId } from '../items.js'
import type { KnownFacts } from './known-facts.js'

/** An item that asks what a fact already tells. */
interface Restated {
  fact: keyof KnownFacts
  says: (facts: KnownFacts) => Answer
}

const namedByTheAct: readonly string[] = ['jobsamtale', 'rehabiliteringsteam', 'raadighedsvurdering']

/** Yes where a value is known and is so; unknown where it is not known. */
const where = (value: string, isSo: boolean): Answer => (value === 'unknown' ? value : yesOrNo(isSo))

/**
 * The items that ask what a fact already tells, so that nobody is asked twice. The routes are among them: their answer
 * decides which other items apply.
 */
export const restated = frozen({
  'reason-stated': {
    fact: 'reasons',
    says: ({ reasons }) => (reasons === 'unknown' ? reasons : yesOrNo(reasons.length > 0))
  },
  'monthly-statement': { fact: 'amount.monthlyStatement', says: (facts) => facts['amount.monthlyStatement'] },
  'conditional-letter-used': {
    fact: 'conditionalLetter.used',
    says: (facts) => facts['conditionalLetter.used']
  },
  'first-summons-guidance': {
    fact: 'firstTalk.guidanceInSummons',
    says: (facts) => facts['firstTalk.guidanceInSummons']
  },
  'talk-kind': {
    fact: 'talk.kind',
    says: ({ 'talk.kind': kind }) => where(kind, namedByTheAct.includes(kind))
  },
  'rehabilitation-team-2026': {
    fact: 'talk.kind',
    says: ({ 'talk.kind': kind }) => where(kind, kind === 'rehabiliteringsteam')
  },
  'joblog-suspended': {
    fact: 'event.limb',
    says: ({ 'event.limb': limb }) =>
      limb === '8-joblog' ? 'yes' : limb === '8-agreements' ? 'no' : 'unknown'
  }
} as const satisfies { readonly [Id in SanctionItemId]?: Restated })
