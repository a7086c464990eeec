import type { AnswerId, AnswerOf } from '../../law/analysis-form.js'
import { type ExemptionCriterion, orderOfWeight } from '../../rule-225/3-exemption/order-of-weight.js'
import { chosenSeveral, type Given, indicated, open } from './given.js'
import { type KnownCase, matterOf, type Sources } from './known-case.js'
import { type OfferOfCase, offersOfForm } from './offers-of-case.js'
import { verdictInForm } from './verdict-in-form.js'

/** What a criterion rests on, as the form sorts the reasons. */
type Basis = 'health' | 'work-test' | 'considerations' | 'not-clarified' | 'other'

/** What each criterion rests on in this case: considerations and work tests are those of an offer. */
function basisOf(criterion: ExemptionCriterion, offers: readonly OfferOfCase[]): readonly Basis[] {
  const shownBy = (is: (one: OfferOfCase['offer']) => boolean, basis: Basis): readonly Basis[] =>
    offers.some(({ offer }) => is(offer)) ? [basis] : ['other']
  switch (criterion) {
    case 'no-present-capacity':
      return ['health']
    case 'limits-and-no-clarification-possible':
      return ['health', 'not-clarified']
    case 'capacity-in-doubt':
      return ['not-clarified']
    case 'considerations-too-extensive':
      return shownBy(({ needsMet }) => needsMet === 'yes', 'considerations')
    case 'effectiveness-substantially-reduced':
      return shownBy(({ effectiveness }) => effectiveness === 'substantially-reduced', 'work-test')
    case 'short-hours-fully-effective':
    case 'fully-effective-without-limits':
      return shownBy(({ effectiveness }) => effectiveness === 'fully-effective', 'work-test')
    default:
      return ['other']
  }
}

/** What the criteria that point the way of the indication rest on. */
function bases(known: KnownCase): Basis[] {
  if (known.exemption?.kind !== 'decided') return []
  const { indication, reasons } = known.exemption.value
  const pointing = orderOfWeight.filter(
    ({ id, indicates }) => indicates === indication && reasons.includes(id)
  )
  return pointing.flatMap(({ id }) => basisOf(id, offersOfForm(known)))
}

const whyRight = {
  health: 'agrees-with-health-information',
  'work-test': 'agrees-with-work-test',
  considerations: 'considerations-too-extensive',
  'not-clarified': 'capacity-not-clarified',
  other: 'other-reason'
} as const satisfies Record<Basis, AnswerId<'3.5.1'>>

/** Against its own doubt the municipality has no printed answer: whether it is its own "skøn" is the board's to say. */
const whyWrong: Readonly<Partial<Record<Basis, AnswerId<'3.5.2'>>>> = {
  health: 'disagrees-with-health-information',
  'work-test': 'disagrees-with-work-test',
  considerations: 'considerations-too-extensive',
  other: 'other-reason'
}

/** 3.5, from the verdict: what cannot be assessed for a fact that is merely not known here stays open. */
function assessment(known: KnownCase): Given<AnswerId<'3.5'>> {
  const matter = matterOf(known, 'exemption')
  if (matter === undefined || known.exemption?.kind === 'undetermined') return open('not-in-the-facts')
  if (known.exemption?.kind !== 'decided') return open('for-the-board')
  return indicated(verdictInForm[matter.verdict])
}

const because = <Id extends '3.5.1' | '3.5.2'>(
  id: Id,
  reasons: readonly (string | undefined)[]
): Given<readonly [AnswerId<Id>, ...AnswerId<Id>[]]> => {
  const given = chosenSeveral(
    id,
    reasons.filter((reason) => reason !== undefined)
  )
  return indicated(given.status === 'answered' ? given.answer : undefined)
}

const whyCorrect = (known: KnownCase): Given<AnswerOf<'3.5.1'>> =>
  because(
    '3.5.1',
    bases(known).map((basis) => whyRight[basis])
  )

const whyIncorrect = (known: KnownCase): Given<AnswerOf<'3.5.2'>> =>
  because(
    '3.5.2',
    bases(known).map((basis) => whyWrong[basis])
  )

/** What the board finds of the municipality's assessment under stk. 9. */
export const boardOnExemption = {
  '3.5': assessment,
  '3.5.1': whyCorrect,
  '3.5.2': whyIncorrect
} as const satisfies Partial<Sources>
