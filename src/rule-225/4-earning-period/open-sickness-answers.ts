import { type SicknessDocumentationFacts, sicknessDoubts } from '../../input/sickness-documentation-facts.js'
import type { OpenAnswer } from '../../logic/turning.js'
import type { QuestionKey } from '../../words/question-keys.js'

/** A fact of a spell of sickness that is not known, with what to ask. */
export interface OpenSicknessAnswer extends OpenAnswer<SicknessDocumentationFacts> {
  question: QuestionKey
}

type Facts = SicknessDocumentationFacts

/** What each fact can turn out to be; of evidence one of each kind that the law tells apart. */
const possible: { readonly [Field in keyof Facts]: readonly Exclude<Facts[Field], 'unknown'>[] } = {
  evidence: [['medical-certificate'], ['absence-registered'], []],
  accepted: ['yes', 'no'],
  sanctioned: ['no', 'yes'],
  postponedOnMedicalInformation: ['yes', 'no'],
  doubt: sicknessDoubts.filter((doubt) => doubt !== 'unknown'),
  contradicted: ['no', 'yes']
}

const questions: Readonly<Record<keyof Facts, QuestionKey>> = {
  evidence: 'sickness-evidence',
  accepted: 'sickness-accepted',
  sanctioned: 'sickness-sanctioned',
  postponedOnMedicalInformation: 'sickness-postponed',
  doubt: 'sickness-doubt',
  contradicted: 'sickness-contradicted'
}

/** The facts that are not known, in the order to ask for them. */
export function openSicknessAnswers(facts: Facts): OpenSicknessAnswer[] {
  const fields = Object.keys(possible) as (keyof Facts)[]
  return fields
    .filter((field) => facts[field] === 'unknown')
    .map((field) => ({
      path: `facts.${field}`,
      question: questions[field],
      ways: possible[field].map(
        (value) =>
          (known: Facts): Facts => ({ ...known, [field]: value })
      )
    }))
}
