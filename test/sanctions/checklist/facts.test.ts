import { describe, expect, test } from 'vitest'
import { type ChecklistFacts, evaluateChecklist } from '../../../src/index.js'
import { AS_OF, changed, completeFile, emptyFile, evaluate, itemOf, told, without } from './files.js'

const offer = completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat')
const codesOf = (facts: unknown): [string, string][] => {
  const evaluation = evaluateChecklist(facts as ChecklistFacts, { asOf: AS_OF })
  return evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, code }) => [path, code]) : []
}

describe('what is refused, by name', () => {
  test.each<[string, object, string, string]>([
    ['no event', { event: undefined }, 'facts.event', 'required'],
    ['an event without a date', { event: {} }, 'facts.event.date', 'required'],
    [
      'an event after the day of assessment',
      { event: { date: '2026-11-02' } },
      'facts.event.date',
      'breach-after-assessment'
    ],
    ['a list that there is not', { list: 'section-41' }, 'facts.list', 'unknown-value'],
    [
      'a group that the list does not know',
      { classification: 'dagpengemodtager' },
      'facts.classification',
      'not-in-list'
    ],
    ['a group that there is not', { classification: 'job-ready' }, 'facts.classification', 'unknown-value'],
    [
      'an event of another list',
      { event: { date: '2024-03-04', kind: 'cv' } },
      'facts.event.kind',
      'not-in-list'
    ],
    [
      'a number of § 39 where it is not used',
      { event: { date: '2024-03-04', limb: '4' } },
      'facts.event.limb',
      'not-in-list'
    ],
    [
      'an item of another list',
      { answers: { 'limb-stated': 'yes' } },
      'facts.answers.limb-stated',
      'not-in-list'
    ],
    [
      'an item that there is not',
      { answers: { 'was-rude': 'yes' } },
      'facts.answers.was-rude',
      'unknown-key'
    ],
    ['an answer that is none', { answers: { heard: 'maybe' } }, 'facts.answers.heard', 'unknown-value'],
    ['a fact that there is not', { mood: 'bad' }, 'facts.mood', 'unknown-key'],
    [
      'guidance after the day of assessment',
      { guidance: { givenOn: '2026-12-01' } },
      'facts.guidance.givenOn',
      'dated-after-assessment'
    ],
    [
      'a decision from before the event',
      { decision: { on: '2024-03-03' } },
      'facts.decision.on',
      'before-event'
    ],
    [
      'a deduction from before the event',
      { amount: { deductedIn: '2024-02-01' } },
      'facts.amount.deductedIn',
      'before-event'
    ],
    [
      'a day where a month is asked for',
      { amount: { deductedIn: '2024-04-02' } },
      'facts.amount.deductedIn',
      'not-a-month'
    ],
    [
      'an attempt at contact in a way that there is not',
      { contactAttempts: [{ on: '2024-03-05', how: 'smoke', result: 'unknown' }] },
      'facts.contactAttempts[0].how',
      'unknown-value'
    ]
  ])('%s', (_, facts, path, code) => {
    const file = emptyFile('absence-from-offer', '2024-03-04', 'jobparat')
    expect(codesOf({ ...file, ...facts })).toEqual([[path, code]])
  })

  test.each<[string, Partial<ChecklistFacts>, string]>([
    [
      'a letter that is used and not used',
      { conditionalLetter: { used: 'yes' }, answers: { 'conditional-letter-used': 'no' } },
      'facts.answers.conditional-letter-used'
    ],
    [
      'a reason that is stated and not',
      { reasons: [{ kind: 'begravelse' }], answers: { 'reason-stated': 'no' } },
      'facts.answers.reason-stated'
    ],
    [
      'contact that was not made, and a call that was answered',
      {
        contact: { made: 'no' },
        decision: { exists: 'no' },
        contactAttempts: [{ on: '2024-03-05', how: 'telephone', result: 'reached' }]
      },
      'facts.contact.made'
    ],
    ['no decision, and its day', { decision: { exists: 'no', on: '2024-03-08' } }, 'facts.decision.exists']
  ])('what contradicts itself: %s', (_, facts, path) => {
    const file = emptyFile('absence-from-offer', '2024-03-04', 'jobparat')
    expect(codesOf({ ...file, ...facts })).toEqual([[path, 'said-otherwise']])
  })

  test('a dagpengemodtager has a list on work placements', () => {
    const placement = completeFile('work-placement', '2022-05-04', 'dagpengemodtager')
    expect(told(placement).basis).toBe('nothing-lacking-in-the-answers')
  })
})

describe('attempts at contact', () => {
  const sought = (contactAttempts: ChecklistFacts['contactAttempts'], facts: Partial<ChecklistFacts> = {}) =>
    changed(
      without(
        offer,
        'contact-documented-how',
        'contact-documented-when',
        'contact-documented-times',
        'contact-at-home',
        'personal-contact-exhausted'
      ),
      { contact: { ...offer.contact, homeAddressKnown: 'yes', made: 'no' }, contactAttempts, ...facts }
    )
  const call = { on: '2024-03-04', how: 'telephone', result: 'not-reached' } as const

  test('that are dated and described show how, when and how many times (A § 12, stk. 2)', () => {
    for (const id of [
      'contact-documented-how',
      'contact-documented-when',
      'contact-documented-times'
    ] as const)
      expect(itemOf(sought([call]), id)).toMatchObject({ answer: 'yes', answeredBy: 'facts', effect: 'ok' })
  })

  test('without a day or a way leave that open', () => {
    const file = sought([call, { on: 'unknown', how: 'unknown', result: 'unknown' }])
    expect(itemOf(file, 'contact-documented-how').answer).toBe('unknown')
    expect(itemOf(file, 'contact-documented-when').answer).toBe('unknown')
    expect(itemOf(file, 'contact-documented-times').answer).toBe('yes')
  })

  test('never settle that all reasonable possibilities were exhausted', () => {
    const visits = Array.from({ length: 9 }, () => ({ ...call, how: 'home-visit' as const }))
    expect(itemOf(sought(visits), 'personal-contact-exhausted')).toMatchObject({
      answer: 'unknown',
      human: true
    })
    expect(itemOf(sought(visits), 'contact-at-home')).toMatchObject({ answer: 'yes', effect: 'ok' })
  })

  test('make contact where the citizen was reached in person or by telephone, not in writing only', () => {
    const contact = { ...offer.contact, homeAddressKnown: 'yes', made: 'unknown' } as const
    const reached = (how: 'telephone' | 'digital-post') =>
      sought([{ ...call, how, result: 'reached' }], { contact })
    expect(itemOf(reached('telephone'), 'personal-contact-exhausted').answer).toBe('yes')
    expect(itemOf(reached('telephone'), 'contact-at-home').effect).toBe('notApplicable')
    expect(itemOf(reached('digital-post'), 'personal-contact-exhausted').answer).toBe('unknown')
    expect(itemOf(reached('digital-post'), 'contact-at-home').applies).toBe('unknown')
  })

  test.each([
    ['before the event', { on: '2024-03-03', how: 'telephone' }],
    ['after the decision', { on: '2024-03-05', how: 'telephone' }],
    ['on no day that is told', { on: 'unknown', how: 'telephone' }],
    ['in no way that is told', { on: '2024-03-04', how: 'unknown' }],
    ['in another way than those that are named', { on: '2024-03-04', how: 'other' }],
    ['in writing', { on: '2024-03-04', how: 'digital-post' }]
  ] as const)('that reached the citizen %s make no contact', (_, attempt) => {
    const reached = [{ ...attempt, result: 'reached' as const }]
    const contact = { ...offer.contact, homeAddressKnown: 'yes', made: 'unknown' } as const
    const open = sought(reached, { contact })
    expect(itemOf(open, 'personal-contact-exhausted').answer).toBe('unknown')
    expect(itemOf(open, 'contact-at-home').applies).toBe('unknown')
    // Nor does it contradict that none was made.
    expect(codesOf(sought(reached))).toEqual([])
    expect(itemOf(sought(reached), 'contact-at-home').applies).toBe('yes')
  })

  test('without a day do not show how many times', () => {
    const file = sought([{ ...call, on: 'unknown' }])
    expect(itemOf(file, 'contact-documented-times').answer).toBe('unknown')
  })

  test.each([
    ['none', []],
    ['only one from before the event', [{ ...call, on: '2024-03-03', how: 'home-visit' as const }]],
    ['two calls', [call, call]]
  ])('%s: no visit at the home', (_, attempts) => {
    const contact = { ...offer.contact, homeAddressKnown: 'yes', made: 'no', noVisitReasoned: 'no' } as const
    const item = itemOf(sought(attempts, { contact }), 'contact-at-home')
    expect(item).toMatchObject({ answer: 'no', answeredBy: 'facts', effect: 'investigate' })
  })

  test('that are not told leave open whether there was a visit', () => {
    const contact = { ...offer.contact, homeAddressKnown: 'yes', made: 'no', noVisitReasoned: 'no' } as const
    expect(itemOf(sought(undefined, { contact }), 'contact-at-home').answer).toBe('unknown')
  })

  test('count between the event and the decision only, and the others are pointed out', () => {
    const file = sought([{ ...call, on: '2024-03-03' }, call, { ...call, on: '2024-03-05' }])
    expect(told(file).contact?.times).toBe(1)
    const evaluation = evaluate(file)
    expect(evaluation).toMatchObject({
      warnings: [
        { path: 'facts.contactAttempts[0].on', code: 'attempt-not-counted' },
        { path: 'facts.contactAttempts[2].on', code: 'attempt-not-counted' }
      ]
    })
  })

  test.each([
    ['a decision whose day is not told', { exists: 'yes' }],
    ['no telling whether there is a decision', {}],
    ['no telling whether the decision is made', { exists: 'yes', on: 'unknown' }]
  ] as const)('have no bound after them with %s: whether they count is open', (_, decision) => {
    const late = sought([{ ...call, on: '2026-02-02', how: 'home-visit', result: 'reached' }], {
      decision,
      contact: { ...offer.contact, homeAddressKnown: 'yes', made: 'unknown' }
    })
    expect(told(late).contact).toMatchObject({ times: 0, attempts: [{ counts: 'unknown' }] })
    expect(itemOf(late, 'personal-contact-exhausted').answer).toBe('unknown')
    expect(itemOf(late, 'contact-documented-times').answer).toBe('unknown')
    expect(evaluate(late)).toMatchObject({
      warnings: [{ path: 'facts.decision.on', code: 'decision-day-open' }]
    })
  })

  test.each([{ exists: 'no' }, { exists: 'yes', on: 'not-made' }] as const)(
    'count up to now while no decision is made (%o)',
    (decision) => {
      const visit = sought([{ ...call, on: '2026-02-02', how: 'home-visit' }], { decision })
      expect(told(visit).contact).toMatchObject({ times: 1 })
      expect(itemOf(visit, 'contact-at-home').answer).toBe('yes')
    }
  )

  test('that are said to be shown though none is dated are pointed out', () => {
    const none = changed(offer, { contactAttempts: [] })
    expect(itemOf(none, 'contact-documented-when').effect).toBe('ok')
    expect(evaluate(none)).toMatchObject({ warnings: [{ code: 'no-attempt-dated' }, {}, {}] })
  })
})

describe('dates and the group answer items', () => {
  test('and where they differ from the caseworker’s answer, the one that points to a gap stands', () => {
    const said = changed(offer, { amount: { ...offer.amount, deductedIn: '2024-07-01' } })
    expect(itemOf(said, 'three-month-limit')).toMatchObject({
      answer: 'no',
      answeredBy: 'facts',
      effect: 'block'
    })
    const doubted = changed(offer, { answers: { 'written-guidance': 'no' } })
    expect(itemOf(doubted, 'written-guidance')).toMatchObject({ answer: 'no', answeredBy: 'caseworker' })
    for (const file of [said, doubted])
      expect(evaluate(file)).toMatchObject({ warnings: [{ code: 'answer-against-facts' }] })
  })

  test('and the steps tell what the dates show, whatever the caseworker answers', () => {
    const file = changed(completeFile('absence-from-offer', '2023-03-06', 'jobparat'), {
      guidance: { givenOn: '2023-02-01', extraNeed: 'no' },
      answers: { 'guidance-renewed-half-yearly': 'no', 'three-month-limit': 'no' }
    })
    expect(itemOf(file, 'guidance-renewed-half-yearly').effect).toBe('block')
    expect(evaluate(file)).toMatchObject({
      steps: expect.arrayContaining([
        expect.objectContaining({ rule: 'checklist-guidance', outcome: 'met' }),
        expect.objectContaining({ rule: 'checklist-three-months', outcome: 'met' })
      ])
    })
  })

  test('guidance on the day of the event does not precede it', () => {
    const file = changed(without(offer, 'written-guidance'), {
      guidance: { givenOn: '2024-03-04', extraNeed: 'no' }
    })
    expect(itemOf(file, 'written-guidance').answer).toBe('unknown')
  })

  test.each(['2023-03-06', '2023-03-07'])('nor does guidance of %s, whatever is answered', (givenOn) => {
    const file = changed(completeFile('absence-from-offer', '2023-03-06', 'jobparat'), {
      guidance: { givenOn, extraNeed: 'no' }
    })
    for (const id of ['written-guidance', 'guidance-renewed-half-yearly'] as const) {
      expect(itemOf(file, id).answer).toBe('unknown')
      expect(itemOf(file, id).effect).not.toBe('ok')
      expect(itemOf(changed(file, { answers: { [id]: 'no' } }), id).answer).toBe('no')
    }
    const evaluation = evaluate(file)
    expect(evaluation).toMatchObject({
      warnings: [{ code: 'answer-against-facts' }, { code: 'answer-against-facts' }]
    })
    for (const answer of ['yes', 'no', 'unknown'] as const) {
      const { steps } = evaluate(
        changed(file, { answers: { 'guidance-renewed-half-yearly': answer } })
      ) as typeof evaluation & { steps: { rule: string; outcome: string }[] }
      expect(steps.find(({ rule }) => rule === 'checklist-guidance')?.outcome).toBe('unknown')
    }
  })

  test.each([
    ['cv', 'uddannelsesparat', 'no'],
    ['cv', 'aktivitetsparat', 'no'],
    ['cv', 'jobparat', 'yes'],
    ['cv', 'aabenlyst-uddannelsesparat', 'yes'],
    ['registration', 'aktivitetsparat', 'yes']
  ] as const)(
    '§ 13 a: a breach on %s by a citizen who is %s: under the duty, %s',
    (kind, group, expected) => {
      const file = changed(completeFile('duty-breach-per-day', '2024-03-04', group), {
        event: { date: '2024-03-04', kind }
      })
      expect(itemOf(file, 'within-registration-duty').answer).toBe(expected)
      expect(itemOf(without(file, 'within-registration-duty'), 'within-registration-duty').answer).toBe(
        expected === 'no' ? 'no' : 'unknown'
      )
    }
  )

  test.each([
    ['2023-03-05', '2022-09-05', 'yes'],
    ['2023-03-06', '2022-09-05', 'no'],
    ['2023-02-28', '2022-08-31', 'yes']
  ])('an event of %s, the latest review of %s: within the half year, %s', (date, givenOn, expected) => {
    const file = completeFile('absence-from-offer', date, 'jobparat')
    const guided = changed(without(file, 'guidance-renewed-half-yearly'), {
      guidance: { givenOn, extraNeed: 'no' }
    })
    expect(itemOf(guided, 'guidance-renewed-half-yearly').answer).toBe(expected)
  })
})

describe('readings on which a list hinges', () => {
  const hinges = (facts: ChecklistFacts): string[] => {
    const evaluation = evaluate(facts)
    return evaluation.kind === 'invalid' ? [] : [...new Set(evaluation.hinges.map(({ reading }) => reading))]
  }

  test('the half year: reviewed in February, event in December', () => {
    const file = completeFile('absence-from-offer', '2023-12-04', 'jobparat')
    const guided = changed(without(file, 'guidance-renewed-half-yearly'), {
      guidance: { givenOn: '2023-02-04', extraNeed: 'no' }
    })
    expect(hinges(guided)).toEqual(['guidance-half-year'])
    expect(told(guided, { 'guidance-half-year': 'calendar-half-year' }).report.block).toEqual([])
  })

  test('the three months: event on 10 January, deducted in April, decided on 9 April', () => {
    const file = changed(
      without(completeFile('absence-from-offer', '2024-01-10', 'jobparat'), 'three-month-limit'),
      {
        amount: { computed: 'yes', monthlyStatement: 'no', deductedIn: '2024-04-01' },
        decision: { exists: 'yes', on: '2024-04-09' }
      }
    )
    // To 30 April in whole months; from date to date to 10 April, before the end of the month of the payment.
    expect(told(file).basis).toBe('nothing-lacking-in-the-answers')
    expect(hinges(file)).toEqual(['three-month-count'])
    expect(
      told(file, { 'three-month-count': 'date-to-date', 'three-month-act': 'decision' }).report.block
    ).toEqual([])
  })

  test('own booking in 2022 for an aktivitetsparat', () => {
    const file = changed(completeFile('absence-from-meeting', '2022-05-04', 'aktivitetsparat'), {
      talk: { kind: 'jobsamtale', selfBooked: 'yes' }
    })
    expect(itemOf(file, 'self-booked-summons').effect).toBe('human')
    expect(hinges(file)).toEqual(['self-booked-group-2021-2023'])
    expect(
      itemOf(
        { ...file, event: { date: '2021-02-12', kind: 'talk' }, decision: {}, guidance: {}, amount: {} },
        'self-booked-summons'
      ).effect
    ).toBe('block')
    const jobReady = { ...file, classification: 'jobparat' } as const
    expect(itemOf(jobReady, 'self-booked-summons').effect).toBe('ok')
  })

  test('§ 39, nr. 6 after its reference went stale', () => {
    const file = changed(completeFile('refusal-or-abandonment', '2025-09-04', 'jobparat'), {
      event: { date: '2025-09-04', kind: 'illness-notice', limb: '6' }
    })
    expect(told(file).report.human).toEqual(['cross-reference-2025'])
    expect(hinges(file)).toEqual(['section-39-nr-6-2025'])
  })

  test('whose day: only where the group on the day of the decision is told, or that reading chosen', () => {
    expect(hinges(completeFile('absence-from-offer', '2024-03-04', 'jobparat'))).toEqual([])
    const moved = {
      ...emptyFile('absence-from-offer', '2024-03-04', 'jobparat'),
      classificationOnDecisionDay: 'aktivitetsparat'
    } as const
    expect(hinges(moved)).toContain('classification-day')
    const evaluation = evaluate(offer, { 'classification-day': 'decision-day' })
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.classificationOnDecisionDay' }]
    })
  })
})

describe('versions switch on both sides of their dates', () => {
  test.each([
    ['absence-from-offer', 'leave', '2022-08-31', '2022-09-01'],
    ['absence-from-offer', 'offer-97b', '2021-03-22', '2021-03-23'],
    ['absence-from-offer', 'offer-97b-from-2025', '2024-12-31', '2025-01-01'],
    ['absence-from-offer', 'special-youth-education', '2025-06-30', '2025-07-01'],
    ['absence-from-offer', 'changes-2026', '2025-12-31', '2026-01-01'],
    ['self-booking', 'booking-group', '2020-12-31', '2021-01-01'],
    ['aggravated-availability', 'aggravated-group', '2025-06-30', '2025-07-01']
  ] as const)('%s: %s does not apply on %s, and does on %s', (list, id, before, from) => {
    expect(itemOf(completeFile(list, before, 'jobparat'), id)).toMatchObject({
      applies: 'no',
      because: 'event-date'
    })
    expect(itemOf(completeFile(list, from, 'jobparat'), id).applies).toBe('yes')
  })

  test.each([
    ['absence-from-offer', 'guidance-by-first-talk', '2023-12-31', '2024-01-01'],
    ['absence-from-offer', 'offer-97b', '2024-12-31', '2025-01-01']
  ] as const)('%s: %s applies on %s, and does not on %s', (list, id, last, after) => {
    expect(itemOf(completeFile(list, last, 'jobparat'), id).applies).toBe('yes')
    expect(itemOf(completeFile(list, after, 'jobparat'), id).applies).toBe('no')
  })
})

describe('a finished list tells what one changed answer would alter', () => {
  // Nothing but answers: what the facts show too is not changed.
  const { guidance: _, amount: __, conditionalLetter: ___, reasons: ____, ...rest } = offer
  const evaluation = evaluate({
    ...rest,
    guidance: { extraNeed: 'no' },
    amount: { computed: 'yes' },
    conditionalLetter: { reply: 'no' },
    contact: { homeAddressKnown: 'no', otherPlaceKnown: 'no', intermediary: 'no', person: 'no' }
  })
  const singleAnswers = (evaluation.kind === 'decided' && evaluation.value.singleAnswers) || []

  test('every answer that counts, once', () => {
    const answered = told(offer).items.filter(({ applies }) => applies === 'yes')
    expect(singleAnswers.map(({ id }) => id)).toEqual(answered.map(({ id }) => id))
  })

  test.each([offer, without(offer, 'three-month-limit', 'written-guidance', 'reason-stated')])(
    'none that the facts show, whether or not it is answered too',
    (file) => {
      const byFacts = evaluate(file)
      const found = byFacts.kind === 'decided' ? byFacts.value.singleAnswers : undefined
      const shown = [
        'written-guidance',
        'reason-stated',
        'personal-contact-exhausted',
        'monthly-statement',
        'conditional-letter-used',
        'three-month-limit'
      ]
      expect(found?.map(({ id }) => id)).toEqual(
        singleAnswers.map(({ id }) => id).filter((id) => !shown.includes(id))
      )
    }
  )

  test('of itself, and of the whole', () => {
    expect(singleAnswers.find(({ id }) => id === 'furthering-assessed')).toEqual({
      id: 'furthering-assessed',
      to: 'no',
      effect: { before: 'ok', after: 'block' },
      basis: { before: 'nothing-lacking-in-the-answers', after: 'lacking' },
      others: []
    })
  })

  test('of the items that it brings in or takes out', () => {
    const letter = singleAnswers.find(({ id }) => id === 'conditional-letter-used')
    expect(letter?.to).toBe('yes')
    expect(letter?.others).toEqual(
      expect.arrayContaining(['heard', 'conditional-letter-group', 'conditional-letter-hearing'])
    )
  })
})
