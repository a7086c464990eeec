import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, SanctionListId } from '../../../src/index.js'
import { refuseChecklist } from '../../../src/sanctions/checklist/refuse-checklist.js'
import { AS_OF, emptyFile, evaluate } from './files.js'

/** What is said in Danish of the facts that contradict each other. */
const contradictions = (
  facts: Partial<ChecklistFacts>,
  list: SanctionListId = 'absence-from-offer',
  date = '2024-03-04'
): string[] =>
  refuseChecklist({ ...emptyFile(list, date, 'jobparat'), ...facts }, AS_OF).map(({ message }) => message.da)

const both = (path: string, said: string, field: string, shown: string): string =>
  `facts.${path}: Her står "${said}", men i facts.${field} står "${shown}". De kan ikke begge være rigtige.`

describe('an item that says otherwise than the fact that it asks', () => {
  test.each<[string, 'yes' | 'no', Partial<ChecklistFacts>, string, string]>([
    [
      'reason-stated',
      'no',
      { reasons: [{ kind: 'transport' }, { kind: 'andet' }] },
      'reasons',
      'transport, andet'
    ],
    ['reason-stated', 'yes', { reasons: [] }, 'reasons', '[]'],
    ['monthly-statement', 'no', { amount: { monthlyStatement: 'yes' } }, 'amount.monthlyStatement', 'yes'],
    ['monthly-statement', 'yes', { amount: { monthlyStatement: 'no' } }, 'amount.monthlyStatement', 'no'],
    [
      'conditional-letter-used',
      'no',
      { conditionalLetter: { used: 'yes' } },
      'conditionalLetter.used',
      'yes'
    ],
    ['conditional-letter-used', 'yes', { conditionalLetter: { used: 'no' } }, 'conditionalLetter.used', 'no'],
    [
      'first-summons-guidance',
      'no',
      { firstTalk: { guidanceInSummons: 'yes' } },
      'firstTalk.guidanceInSummons',
      'yes'
    ],
    [
      'first-summons-guidance',
      'yes',
      { firstTalk: { guidanceInSummons: 'no' } },
      'firstTalk.guidanceInSummons',
      'no'
    ],
    ['talk-kind', 'no', { talk: { kind: 'jobsamtale' } }, 'talk.kind', 'jobsamtale'],
    ['talk-kind', 'no', { talk: { kind: 'rehabiliteringsteam' } }, 'talk.kind', 'rehabiliteringsteam'],
    ['talk-kind', 'no', { talk: { kind: 'raadighedsvurdering' } }, 'talk.kind', 'raadighedsvurdering'],
    ['talk-kind', 'yes', { talk: { kind: 'opfoelgningssamtale' } }, 'talk.kind', 'opfoelgningssamtale'],
    ['talk-kind', 'yes', { talk: { kind: 'andet' } }, 'talk.kind', 'andet'],
    [
      'rehabilitation-team-2026',
      'no',
      { talk: { kind: 'rehabiliteringsteam' } },
      'talk.kind',
      'rehabiliteringsteam'
    ],
    ['rehabilitation-team-2026', 'yes', { talk: { kind: 'jobsamtale' } }, 'talk.kind', 'jobsamtale'],
    ['joblog-suspended', 'no', { event: { date: '2024-03-04', limb: '8-joblog' } }, 'event.limb', '8-joblog'],
    [
      'joblog-suspended',
      'yes',
      { event: { date: '2024-03-04', limb: '8-agreements' } },
      'event.limb',
      '8-agreements'
    ]
  ])('%s %s, and %j', (id, said, facts, field, shown) => {
    expect(contradictions({ ...facts, answers: { [id]: said } })).toEqual([
      both(`answers.${id}`, said, field, shown)
    ])
    const agreeing = { ...facts, answers: { [id]: said === 'yes' ? 'no' : 'yes' } }
    expect(contradictions(agreeing)).toEqual([])
    expect(contradictions({ ...facts, answers: { [id]: 'unknown' } })).toEqual([])
    expect(contradictions({ ...facts, answers: {} })).toEqual([])
  })

  test.each(['yes', 'no'] as const)('%s says nothing otherwise than a fact that nobody knows', (said) => {
    const facts: Partial<ChecklistFacts> = {
      reasons: 'unknown',
      amount: { monthlyStatement: 'unknown' },
      conditionalLetter: {},
      talk: { kind: 'unknown' },
      answers: {
        'reason-stated': said,
        'monthly-statement': said,
        'conditional-letter-used': said,
        'first-summons-guidance': said,
        'talk-kind': said,
        'rehabilitation-team-2026': said,
        'joblog-suspended': said
      }
    }
    expect(contradictions(facts)).toEqual([])
    for (const limb of ['8', '4', 'unknown'] as const)
      expect(contradictions({ ...facts, event: { date: '2024-03-04', limb } })).toEqual([])
  })
})

describe('a fact that says otherwise than another', () => {
  const call = { on: '2024-03-06', how: 'telephone', result: 'reached' } as const
  const decision = { on: '2024-03-20' }

  test('no contact was made, and the second attempt reached the citizen by telephone', () => {
    const contactAttempts = [{ ...call, result: 'not-reached' as const }, call]
    expect(contradictions({ decision, contactAttempts, contact: { made: 'no' } })).toEqual([
      both('contact.made', 'no', 'contactAttempts[1].result', 'reached')
    ])
    for (const made of ['yes', 'unknown', undefined] as const)
      expect(contradictions({ decision, contactAttempts, contact: { made } })).toEqual([])
    expect(contradictions({ decision, contactAttempts })).toEqual([])
  })

  test.each([
    ['before the event', { ...call, on: '2024-03-03' }],
    ['in writing', { ...call, how: 'letter' }],
    ['without reaching the citizen', { ...call, result: 'unknown' }]
  ] as const)('none was made, and an attempt %s: no contradiction', (_, attempt) => {
    expect(contradictions({ decision, contactAttempts: [attempt], contact: { made: 'no' } })).toEqual([])
  })

  test('no contact person was used, and the second attempt went through one', () => {
    const contactAttempts = [
      { ...call, result: 'not-reached' as const },
      { ...call, how: 'through-contact-person' as const, result: 'not-reached' as const }
    ]
    expect(contradictions({ decision, contactAttempts, contact: { person: 'no' } })).toEqual([
      both('contact.person', 'no', 'contactAttempts[1].how', 'through-contact-person')
    ])
    expect(contradictions({ decision, contactAttempts, contact: { person: 'yes' } })).toEqual([])
    const [first, second] = contactAttempts
    expect(
      contradictions({ decision, contactAttempts: second ? [second] : [], contact: { person: 'no' } })
    ).toEqual([both('contact.person', 'no', 'contactAttempts[0].how', 'through-contact-person')])
    expect(
      contradictions({ decision, contactAttempts: first ? [first] : [], contact: { person: 'no' } })
    ).toEqual([])
    expect(contradictions({ contact: { made: 'no', person: 'no' } })).toEqual([])
  })

  test('there is no decision, and it was made on a day', () => {
    const told = (exists: 'yes' | 'no' | 'unknown', on: string) =>
      contradictions({ decision: { exists, on } })
    expect(told('no', '2024-03-20')).toEqual([both('decision.exists', 'no', 'decision.on', '2024-03-20')])
    expect(told('no', 'not-made')).toEqual([])
    expect(told('no', 'unknown')).toEqual([])
    expect(told('yes', '2024-03-20')).toEqual([])
  })

  test('no deduction is computed, and it is taken from the aid of a month', () => {
    const told = (computed: 'yes' | 'no' | 'unknown', deductedIn: string) =>
      contradictions({ amount: { computed, deductedIn } })
    expect(told('no', '2024-04-01')).toEqual([
      both('amount.computed', 'no', 'amount.deductedIn', '2024-04-01')
    ])
    expect(told('no', 'unknown')).toEqual([])
    expect(told('yes', '2024-04-01')).toEqual([])
  })

  test('all that is misplaced and said otherwise is refused at once', () => {
    const file: ChecklistFacts = {
      ...emptyFile('absence-from-offer', '2024-03-04', 'jobparat'),
      decision: { exists: 'no', on: '2024-03-03' },
      reasons: [],
      answers: { 'reason-stated': 'yes' }
    }
    const evaluation = evaluate(file)
    expect(evaluation).toMatchObject({
      kind: 'invalid',
      issues: [
        { path: 'facts.decision.on', code: 'before-event' },
        { path: 'facts.answers.reason-stated', code: 'said-otherwise' },
        { path: 'facts.decision.exists', code: 'said-otherwise' }
      ]
    })
  })
})
