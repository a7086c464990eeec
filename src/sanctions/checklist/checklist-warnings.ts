import { type Issue, issue } from '../../evaluation/issue.js'
import type { Bilingual } from '../../law/provenance.js'
import type { Answer } from '../../logic/answer.js'
import { terms as danish } from '../../words/da/checklist-terms.js'
import { terms as english } from '../../words/en/checklist-terms.js'
import type { CaseChecked } from './check-items.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { endOfContact } from './contact-shown.js'
import { isDate } from './fact-values.js'

/** The items that ask whether the file shows the attempts at contact. */
const onAttempts: readonly string[] = [
  'contact-documented-how',
  'contact-documented-when',
  'contact-documented-times',
  'contact-attempts-documented'
]

const inWords = (answer: Answer): Bilingual => ({
  da: danish.checklistAnswer[answer],
  en: english.checklistAnswer[answer]
})

/** What a caseworker should know: answers against the facts, and attempts at contact that do not bear them out. */
export function checklistWarnings(facts: ChecklistFacts, { items }: CaseChecked): Issue[] {
  const { contactAttempts, decision, event } = facts
  const attempts = contactAttempts ?? []
  const asked = items.filter(({ applies }) => applies !== 'no')
  const hasNoDate = contactAttempts !== undefined && !attempts.some(({ on }) => isDate(on))
  const decidedOn = decision?.on
  return [
    ...asked.flatMap(({ id, item, contradictedBy: shown }) =>
      shown === undefined
        ? []
        : [
            issue(`facts.answers.${id}`, 'answer-against-facts', {
              question: item.question,
              answer: inWords(facts.answers[id] as Answer),
              shown: inWords(shown)
            })
          ]
    ),
    ...asked.flatMap(({ id, item }) =>
      hasNoDate && onAttempts.includes(id) && facts.answers[id] === 'yes'
        ? [issue(`facts.answers.${id}`, 'no-attempt-dated', { question: item.question })]
        : []
    ),
    ...(attempts.length > 0 && endOfContact(facts) === 'unknown'
      ? [issue('facts.decision.on', 'decision-day-open', {})]
      : []),
    ...attempts.flatMap(({ on }, index) =>
      isDate(on) && (on < event.date || (isDate(decidedOn) && on > decidedOn))
        ? [issue(`facts.contactAttempts[${index}].on`, 'attempt-not-counted', { on, event: event.date })]
        : []
    )
  ]
}
