import { describe, expect, test } from 'vitest'
import { type ChecklistFacts, evaluateChecklist, explain, sanctionListIds } from '../../../src/index.js'
import { AS_OF, changed, completeFile, emptyFile, evaluate, itemOf, told, without } from './files.js'

const asked = (facts: ChecklistFacts): string[] =>
  told(facts).next.map((each) => (each.asks === 'fact' ? each.path : each.id))
const offer = completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat')

describe('what to answer next', () => {
  test.each(sanctionListIds.filter((list) => list !== 'work-placement'))(
    '%s: of an empty file the classification, then the facts that open items, then the items',
    (list) => {
      const { next } = told(emptyFile(list, '2023-05-04', 'unknown'))
      expect(next[0]).toMatchObject({ asks: 'fact', path: 'facts.classification', canGive: 'block' })
      const kinds = next.map(({ asks }) => asks)
      expect(kinds.indexOf('item')).toBe(kinds.lastIndexOf('fact') + 1)
    }
  )

  test('what only aktivitetsparate are asked is not asked while the group is unknown', () => {
    const unknown = emptyFile('absence-from-offer', '2023-05-04', 'unknown')
    expect(asked(unknown)).not.toContain('facts.contact.homeAddressKnown')
    expect(asked({ ...unknown, classification: 'aktivitetsparat' })).toContain(
      'facts.contact.homeAddressKnown'
    )
    expect(asked({ ...unknown, classification: 'jobparat' })).not.toContain('facts.contact.homeAddressKnown')
  })

  test('a fact counts as what it opens: an agterskrivelse can lack what the law demands of it', () => {
    const open = changed(without(offer, 'conditional-letter-used', 'conditional-letter-hearing'), {
      conditionalLetter: {}
    })
    const [first] = told(open).next
    expect(first).toMatchObject({
      asks: 'fact',
      path: 'facts.conditionalLetter.used',
      canGive: 'block'
    })
    expect(first?.asks === 'fact' && first.opens).toContain('conditional-letter-hearing')
  })

  test('nobody is asked the same twice: an item that a fact answers is not asked besides it', () => {
    const empty = emptyFile('absence-from-offer', '2024-03-04', 'jobparat')
    expect(asked(empty)).toContain('facts.reasons')
    expect(asked(empty)).not.toContain('reason-stated')
    expect(asked(empty)).not.toContain('conditional-letter-used')
  })

  test.each([
    ['furthers-availability', 'furthering-assessed', offer],
    ['other-circumstances', 'other-circumstances-assessed', offer],
    ['reasonable-ground', 'reasonable-ground-assessed', offer],
    ['meeting-earliest-day-after', 'duty-notified', offer],
    [
      'lacking-will',
      'lacking-will-assessed',
      completeFile('aggravated-availability', '2024-03-04', 'jobparat')
    ],
    [
      'extra-guidance-repeat',
      'extra-guidance-person',
      completeFile('aggravated-availability', '2024-03-04', 'jobparat')
    ],
    [
      'placement-reasons',
      'placement-written-decision',
      completeFile('work-placement', '2022-03-04', 'jobparat')
    ]
  ] as const)('%s is not asked where %s is answered no, and waits for it', (outcome, assessed, file) => {
    const open = without(file, outcome)
    expect(asked(open)).toContain(outcome)
    const notMade = changed(open, { answers: { [assessed]: 'no' } })
    expect(asked(notMade)).not.toContain(outcome)
    expect(itemOf(notMade, outcome)).toMatchObject({ answer: 'unknown', waitsFor: [assessed] })
    expect(itemOf(notMade, outcome).effect).not.toBe('ok')
  })

  test('the overall assessment waits where neither of its two is made, and is asked where one is', () => {
    const open = without(offer, 'overall-assessment')
    const one = changed(open, { answers: { 'furthering-assessed': 'no' } })
    expect(asked(one)).toContain('overall-assessment')
    const none = changed(one, { answers: { 'other-circumstances-assessed': 'no' } })
    expect(asked(none)).not.toContain('overall-assessment')
  })

  test('whether the citizen replied is not asked where there was no hearing', () => {
    const { hearing: _, ...file } = without(offer, 'reply-considered')
    expect(evaluate(file)).toMatchObject({ kind: 'undetermined', missing: [{ path: 'facts.hearing.reply' }] })
    const notHeard = changed(file, { answers: { heard: 'no' } })
    expect(evaluate(notHeard).kind).toBe('decided')
    // With a monthly statement the hearing comes with that.
    const withStatement = changed(notHeard, {
      amount: { computed: 'yes', monthlyStatement: 'yes' },
      answers: { 'monthly-statement': 'yes', 'heard-with-statement': 'yes' }
    })
    expect(evaluate(withStatement)).toMatchObject({ missing: [{ path: 'facts.hearing.reply' }] })
  })
})

describe('the page of a list of which facts are missing', () => {
  test.each(['da', 'en'] as const)(
    'asks for each of them once, in the order to answer them (%s)',
    (language) => {
      const evaluation = evaluate(emptyFile('absence-from-meeting', '2024-03-04', 'unknown'))
      const paths =
        evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => `[${path}]`) : []
      expect(paths.length).toBeGreaterThan(5)
      const page = explain(evaluation, { language, format: 'text' })
      const heading = { da: 'Det næste, der skal svares på', en: 'What to answer next' }[language]
      const [before = '', after = ''] = page.split(heading)
      expect(before).not.toContain('[facts.')
      expect(after.match(/\[facts\.[\w.]+\]/g)).toEqual(paths)
      expect(page).not.toMatch(/\n(Det skal oplyses|What must be established)\n/)
    }
  )
})

describe('what a single changed answer would alter', () => {
  const single = (facts: ChecklistFacts): string[] => {
    const evaluation = evaluate(facts)
    return evaluation.kind === 'decided' ? (evaluation.value.singleAnswers ?? []).map(({ id }) => id) : []
  }

  test('is on the page of a file with several gaps', () => {
    const faulty = changed(offer, {
      answers: { 'duty-notified': 'no', heard: 'no', 'provision-cited': 'no' }
    })
    const page = explain(evaluate(faulty), { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
    const [, told = ''] = page.split('Hvad et enkelt ændret svar ville betyde')
    for (const question of ['Kan det dokumenteres', 'Er borgeren partshørt', 'Henviser afgørelsen'])
      expect(told.slice(0, told.indexOf('I orden efter svarene'))).toContain(question)
  })

  test('leaves out the answers that the dates give too', () => {
    // The file says when the guidance was given and from which month's aid the deduction is taken.
    expect(single(offer)).not.toContain('written-guidance')
    expect(single(offer)).not.toContain('three-month-limit')
    const { guidance: _, ...undated } = offer
    expect(single(undated as ChecklistFacts)).toContain('written-guidance')
  })

  test('a file that waits for an assessment is finished all the same', () => {
    const notMade = without(
      changed(offer, { answers: { 'furthering-assessed': 'no' } }),
      'furthers-availability'
    )
    expect(single(notMade)).toContain('furthering-assessed')
  })
})

describe('several stated reasons', () => {
  const stated = (reasons: ChecklistFacts['reasons']): ChecklistFacts => {
    const { reasons: _, ...rest } = without(offer, 'reason-stated')
    return reasons === undefined ? rest : { ...rest, reasons }
  }
  const applying = (facts: ChecklistFacts, id: 'illness-clarified' | 'other-reason-clarified') =>
    itemOf(facts, id).applies

  test('illness and a job interview: both are to be clarified', () => {
    const both = stated([{ kind: 'egen-sygdom', accepted: 'no' }, { kind: 'jobsamtale-arbejdsgiver' }])
    expect(applying(both, 'illness-clarified')).toBe('yes')
    expect(itemOf(both, 'illness-set-aside-on-basis').applies).toBe('yes')
    expect(applying(both, 'other-reason-clarified')).toBe('yes')
    expect(itemOf(both, 'reason-stated')).toMatchObject({ answer: 'yes', effect: 'route' })
  })

  test('an empty list says that none was stated; unknown, or nothing, that nobody knows', () => {
    expect(itemOf(stated([]), 'reason-stated')).toMatchObject({ answer: 'no', effect: 'ok' })
    expect(applying(stated([]), 'illness-clarified')).toBe('no')
    for (const open of [stated('unknown'), stated(undefined)]) {
      expect(itemOf(open, 'reason-stated').answer).toBe('unknown')
      expect(itemOf(without(open, 'illness-clarified'), 'illness-clarified').applies).toBe('unknown')
    }
  })

  test('whether the illness is accepted is asked of that reason', () => {
    const open = without(
      stated([{ kind: 'begravelse' }, { kind: 'egen-sygdom' }]),
      'illness-set-aside-on-basis'
    )
    expect(evaluate(open)).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.reasons[1].accepted' }]
    })
  })

  test('one kind is stated once, and none is no kind', () => {
    const refused = (reasons: unknown) =>
      evaluateChecklist({ ...offer, reasons } as ChecklistFacts, { asOf: AS_OF })
    expect(refused([{ kind: 'egen-sygdom' }, { kind: 'egen-sygdom', accepted: 'yes' }])).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'facts.reasons[1].kind', code: 'stated-twice' }]
    })
    expect(refused([{ kind: 'ingen-oplyst' }])).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'facts.reasons[0].kind', code: 'unknown-value' }]
    })
  })
})
