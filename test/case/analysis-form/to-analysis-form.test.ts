import { describe, expect, test } from 'vitest'
import {
  type AnalysisFormFacts,
  evaluationSchemaOf,
  explain,
  type FormEntry,
  type OfferNumber,
  toAnalysisForm
} from '../../../src/index.js'
import { shell } from '../../cli/shell.js'
import { case82, case108, case160, case216, fileOf, formCases, options } from './form-cases.js'
import { answersOf, form, openOf, placeOf } from './form-of.js'

/** The facts with some of those of the form alone, or of the file on working capacity, otherwise. */
const about = (facts: AnalysisFormFacts, changes: AnalysisFormFacts['about']): AnalysisFormFacts => ({
  ...facts,
  about: { ...facts.about, ...changes }
})
const onFile = (changes: Partial<ReturnType<typeof fileOf>>, rest: Partial<AnalysisFormFacts> = {}) =>
  ({
    ...case82,
    ...rest,
    review: { ...case82.review, exemption: { ...fileOf('sag-82'), ...changes } }
  }) satisfies AnalysisFormFacts
const offer = fileOf('sag-82').offers[0] as ReturnType<typeof fileOf>['offers'][number]

describe('the board’s cases, filled by hand', () => {
  test('108: no extension for 35 days of education, the old date, nothing told: not correct', () => {
    expect(answersOf(case108)).toEqual({
      'case-number': '108',
      '1.1': 1989,
      '1.3': 'activity-ready',
      '1.4': 'march-2017',
      '2.1': 'unmarried',
      '2.2': 'extension',
      '4.1': 'education-etc',
      '5.1': ['ordinary-education'],
      '6.1': '2017-04-01',
      '6.2': 'no',
      '6.4': 'no',
      '6.5': 'no'
    })
    expect(openOf(case108)).toEqual({
      municipality: 'not-in-the-facts',
      '1.2': 'not-in-the-facts',
      '5.2': 'not-in-the-facts'
    })
    expect(placeOf(case108, '6.3')).toMatchObject({
      status: 'does-not-apply',
      because: [{ question: '6.2', is: ['yes'] }]
    })
    expect(form(case108)).toMatchObject({
      subject: 'extension',
      answered: 12,
      open: 3,
      indicated: { '6.5': 'no' }
    })
  })

  test('216: 60 of 94 days of documented sickness: not correct', () => {
    expect(answersOf(case216)).toEqual({
      '1.3': 'job-ready',
      '2.1': 'unmarried',
      '2.2': 'extension',
      '4.1': 'sickness',
      '4.2.1': ['absence-registered', 'offer-absence-list'],
      '4.2.3': 'yes',
      '6.1': '2017-06-01',
      '6.5': 'no'
    })
    expect(placeOf(case216, '4.1.1.1')).toMatchObject({
      because: 'rests-on-open-question',
      restsOn: [{ question: '4.1.1', is: ['one', 'two', 'three', 'four'] }]
    })
  })

  test('82: nine hours in a placement that met her needs: rightly exempt', () => {
    expect(answersOf(case82)).toEqual({
      '1.1': 1982,
      '1.2': 'female',
      '1.3': 'activity-ready',
      '1.4': 'not-relevant-exempt',
      '2.1': 'spouse',
      '2.2': 'exemption',
      '3.1': 'exempt',
      '3.2.1': ['general-health-certificate'],
      '3.2.3': 'yes',
      '3.2.4': ['working-time', 'tasks'],
      '3.2.5': 'yes',
      '3.2.6': 'one',
      '3.2.6.1/1': 'work-placement',
      '3.3/1': 'test-or-clarify-capacity',
      '3.3.2/1': '6-to-10',
      '3.3.3/1': 'yes',
      '3.3.8/1': 'not-fully-effective',
      '3.5': 'yes',
      '3.5.1': ['considerations-too-extensive']
    })
    expect(openOf(case82)).toEqual({
      'case-number': 'not-in-the-facts',
      municipality: 'not-in-the-facts',
      '3.1.1': 'not-in-the-facts',
      '3.1.2': 'rests-on-open-question',
      '3.2.2': 'not-in-the-facts',
      '3.2.2.1': 'not-in-the-facts',
      '3.3.1/1': 'not-in-the-facts',
      '3.3.4/1': 'not-in-the-facts',
      '3.3.5/1': 'not-in-the-facts',
      '3.3.6/1': 'rests-on-open-question'
    })
  })

  test('160: the chambermaid’s work counts, and usual pay of 122 kroner is over 121', () => {
    expect(answersOf(case160)).toEqual({
      '2.2': 'ordinary-work',
      '7.1': 'counts',
      '7.2': 'cleaning',
      '7.3': ['payslips', 'employment-contract', 'other'],
      '7.4': 'over-121',
      '7.5': 'yes',
      '7.8': 'yes',
      '7.9': 'yes'
    })
  })

  test('167: 115 kroner for two months and then 125 lie in two bands, and pay slightly below is the board’s', () => {
    const job = case160.review.job as NonNullable<AnalysisFormFacts['review']['job']>
    const pay = { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 } as const
    const case167 = { ...case160, review: { ...case160.review, job: { ...job, pay } } }
    expect(placeOf(case167, '7.4')).toMatchObject({
      because: 'several-printed-answers',
      suitable: ['101-to-120', 'over-121']
    })
    expect(openOf(case167)).toMatchObject({ '7.5': 'for-the-board' })
    expect(answersOf(case167)).toMatchObject({ '7.8': 'yes', '7.9': 'yes' })
    const near = { ...pay, hourlyPay: 118, agreedPay: 120 }
    expect(answersOf({ ...case167, review: { ...case167.review, job: { ...job, pay: near } } })['7.4']).toBe(
      '101-to-120'
    )
  })
})

describe('an empty `about`', () => {
  test.each(Object.entries(formCases))('%s: leaves open just what only the form asks', (name, facts) => {
    const told = answersOf(facts)
    const alone = answersOf({ ...facts, about: {} })
    const lost = Object.keys(told).filter((place) => !(place in alone))
    expect(Object.keys(alone).filter((place) => !(place in told))).toEqual([])
    for (const place of lost) expect(openOf({ ...facts, about: {} })[place]).not.toBeUndefined()
    const own = {
      case82: ['1.1', '1.2', '1.4', '2.1', '3.1'],
      case108: ['case-number', '1.1', '1.3', '2.1', '5.1'],
      case216: ['1.3', '2.1'],
      case160: ['7.2']
    }
    expect(lost).toEqual(own[name as keyof typeof own])
  })
})

describe('what the case is about', () => {
  const { decision, exemption } = case82.review
  const both: AnalysisFormFacts = {
    review: {
      ...case108.review,
      exemption: exemption as never,
      decision: { ...case108.review.decision, ...decision, cut: undefined as never }
    },
    about: {}
  }
  delete both.review.decision.cut

  test('is open where the decision concerns two matters, and with it all that is asked of either', () => {
    expect(placeOf(both, '2.2')).toMatchObject({
      because: 'several-printed-answers',
      suitable: ['exemption', 'extension']
    })
    expect(form(both)).toMatchObject({ subject: 'open', indicated: {} })
    expect(openOf(both)).toMatchObject({ '6.5': 'rests-on-open-question', '3.5': 'rests-on-open-question' })
  })

  test('and is then asked of the caller: the form prints one answer to it', () => {
    const evaluation = toAnalysisForm(both, options)
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      missing: [
        {
          path: 'facts.about.subject',
          question: { da: 'Hvilket af forholdene skal skemaet udfyldes for?' },
          citations: ['undersoegelse-2018/bilag-4']
        }
      ],
      partial: { subject: 'open' }
    })
    for (const language of ['da', 'en'] as const)
      expect(explain(evaluation, { language, format: 'text' })).toContain('[facts.about.subject]')
  })

  test('is then for the caller to say, and the other matter is not asked about', () => {
    expect(form(about(both, { subject: 'extension' })).indicated).toEqual({ '6.5': 'no' })
    expect(form(about(both, { subject: 'exemption' })).indicated).toMatchObject({ '3.5': 'yes' })
    expect(placeOf(about(both, { subject: 'exemption' }), '6.5').status).toBe('does-not-apply')
  })

  test('is open where the decision concerns none of the three', () => {
    expect(openOf({ review: { decision: { on: '2017-05-01' } }, about: {} })['2.2']).toBe('not-in-the-facts')
  })
})

describe('exemption', () => {
  test('3.1: whether the aid was cut all the same decides between two answers, and is not guessed', () => {
    const { withoutCut: _, ...untold } = case82.about
    expect(placeOf({ ...case82, about: untold }, '3.1')).toMatchObject({
      because: 'several-printed-answers',
      suitable: ['exempt', 'exempt-but-decision-made']
    })
    const cut = { kind: 'lapse', from: '2017-10-01' } as const
    const decided = { ...case82.review, decision: { ...case82.review.decision, cut } }
    expect(answersOf({ review: decided, about: untold })['3.1']).toBe('exempt-but-decision-made')
  })

  test('3.1: the preparatory part exempts from the day it was begun (case 40)', () => {
    const begun = (begunOn: string) =>
      onFile({ rehabilitation: { status: 'preparatory-part-begun', begunOn } })
    expect(answersOf(begun('2017-08-31'))['3.1']).toBe('exempt-preparatory-part-begun')
    expect(answersOf(begun('2017-09-01'))['3.1']).toBe('exempt')
  })

  test('3.2.2: certificates of one age have an answer, of two ages several, and undated ones none', () => {
    const dated = (...days: (string | undefined)[]) =>
      onFile({
        medicalInformation: days.map((obtainedOn) => ({
          kind: 'hospital-records',
          current: 'yes',
          shows: [],
          ...(obtainedOn === undefined ? {} : { obtainedOn })
        }))
      })
    expect(answersOf(dated('2017-08-15', '2017-08-20'))['3.2.2']).toBe('less-than-1-month')
    expect(placeOf(dated('2017-08-15', '2017-01-20'), '3.2.2')).toMatchObject({
      suitable: ['less-than-1-month', 'more-than-6-months']
    })
    expect(openOf(dated('2017-08-15', undefined))['3.2.2']).toBe('not-in-the-facts')
    expect(openOf(dated('2017-08-15', '2017-09-20'))['3.2.2']).toBe('no-printed-answer')
    expect(answersOf(dated())).toMatchObject({ '3.2.1': ['none'], '3.2.2': 'not-relevant' })
    expect(placeOf(dated(), '3.2.2.1').status).toBe('does-not-apply')
  })

  test('offers that describe capacity are asked about, each under its number, and ordinary work is none', () => {
    const offers = [
      { ...offer, kind: 'ordinary-work' as const },
      { ...offer, describesCapacity: 'no' as const },
      { ...offer, agreedHours: 5 },
      { ...offer, kind: 'mentor' as const },
      { ...offer, from: '2017-09-01' }
    ]
    const facts = onFile({ offers })
    expect(answersOf(facts)).toMatchObject({
      '3.2.6': 'two',
      '3.2.6.1/1': 'work-placement',
      '3.2.6.1/2': 'mentor'
    })
    expect(openOf(facts)['3.3.1/1']).toBe('no-printed-answer')
    expect(placeOf(facts, '3.3', 3).status).toBe('does-not-apply')
    expect(openOf(onFile({ offers: [{ ...offer, kind: 'mentor' }] }))['3.2.6.1/1']).toBe('no-printed-answer')
  })

  test('a fifth offer has no number in the form, and one that cannot be assessed may be one more', () => {
    const five = onFile({ offers: Array.from({ length: 5 }, () => offer) })
    expect(openOf(five)).toMatchObject({ '3.2.6': 'no-printed-answer', '3.3/4': 'rests-on-open-question' })
    const unsure = onFile({ offers: [offer, { ...offer, describesCapacity: 'cannot-be-assessed' }] })
    expect(placeOf(unsure, '3.2.6')).toMatchObject({ suitable: ['one', 'two'] })
    expect(answersOf(unsure)['3.2.5']).toBe('yes')
    expect(answersOf(onFile({ offers: [] }))).toMatchObject({ '3.2.5': 'no', '3.2.6': 'none' })
  })

  test('what the form alone asks of an offer stands with the offer it was told of', () => {
    const offers = [{ ...offer, kind: 'ordinary-work' as const }, offer]
    const told = [
      {},
      {
        agreedHours: 'not-stated',
        assessedByPlace: 'yes',
        remarks: { '3.3.6': 'Ni timer.', '3.3': 'Køkken.' }
      }
    ] as const
    const facts = about(onFile({ offers }), { exemption: { offers: [...told] } })
    expect(answersOf(facts)).toMatchObject({
      '3.3.1/1': 'not-stated',
      '3.3.5/1': 'yes',
      '3.3.6/1': 'Ni timer.'
    })
    expect(placeOf(facts, '3.3', 1)).toMatchObject({ status: 'answered', remarks: 'Køkken.' })
  })

  // [case, municipality, 3.5, 3.5.1 or 3.5.2 as the study gives the reason]
  test.each([
    ['sag-104', 'exempt', 'yes', ['agrees-with-health-information']],
    ['sag-40', 'exempt', 'yes', ['other-reason']], // by definition
    ['sag-103', 'not-exempt', 'yes', ['agrees-with-work-test']],
    ['sag-7', 'not-exempt', 'no', undefined], // its own doubt has no printed answer
    ['sag-22', 'not-exempt', 'no', ['other-reason']], // social problems
    ['6-17-a', 'not-exempt', 'no', ['disagrees-with-work-test']],
    ['sag-23', 'not-exempt', 'cannot-be-assessed', undefined]
  ] as const)('3.5 of %s', (id, municipality, right, why) => {
    const review = { decision: { on: '2017-08-31', exemption: municipality }, exemption: fileOf(id) }
    const { indicated } = form({ review, about: {} })
    expect([indicated['3.5'], indicated['3.5.1'] ?? indicated['3.5.2']]).toEqual([right, why])
  })

  test('3.5.2: where only the municipality’s own doubt speaks against it, why is for the board to say (case 7)', () => {
    const review = {
      decision: { on: '2017-08-31', exemption: 'not-exempt' as const },
      exemption: fileOf('sag-7')
    }
    expect(openOf({ review, about: {} })['3.5.2']).toBe('for-the-board')
  })

  test('3.5: a fact that is merely not known is no "Kan ikke vurderes"', () => {
    const file = fileOf('sag-23')
    const unknown = onFile({ ...file, problems: { ...file.problems, social: 'unknown', health: 'unknown' } })
    expect(openOf(unknown)['3.5']).toBe('not-in-the-facts')
  })

  test('3.1.2 follows from the days of the letters, where the assessment lies between two of them', () => {
    const period = { lapseDate: '2017-09-01', notice: { sentOn: '2017-02-01' }, grounds: [] }
    const when = (assessedOn: string) =>
      answersOf({
        review: {
          decision: { ...case82.review.decision, hearing: { sentOn: '2017-07-03' } },
          exemption: { ...fileOf('sag-82'), assessedOn },
          period
        },
        about: { exemption: { continuesEarlier: 'no' } }
      })['3.1.2']
    expect(when('2017-01-31')).toBe('before-notice')
    expect(when('2017-07-02')).toBe('between-notice-and-hearing')
    expect(when('2017-07-04')).toBe('after-hearing-before-decision')
    for (const day of ['2017-02-01', '2017-07-03', '2017-08-31']) expect(when(day)).toBeUndefined()
  })
})

describe('extension', () => {
  test('4.1.1: the postponements, by number and day (case 149: three rounds, the first on 17 August 2016)', () => {
    const told = about(case216, {
      extension: { postponements: ['2016-08-17', 'unknown', '2016-12-30'], exemptWhenPostponed: 'no' },
      remarks: { '4.1.1.2': 'I efteråret 2016' }
    })
    expect(answersOf(told)).toMatchObject({
      '4.1.1': 'three',
      '4.1.1.1': '2016-08-17',
      '4.1.1.2': 'I efteråret 2016',
      '4.1.1.3': '2016-12-30'
    })
    expect(placeOf(told, '4.1.1.4').status).toBe('does-not-apply')
    const often = about(case216, {
      extension: { postponements: Array.from({ length: 5 }, () => 'unknown' as const) }
    })
    expect(openOf(often)).toMatchObject({ '4.1.1': 'no-printed-answer', '4.1.1.1': 'rests-on-open-question' })
  })

  test('4.1.2.1 and 6.5: the extension of the exempt under nr. 1 is right, its provision wrong (case 46)', () => {
    const grounds = [
      {
        ground: {
          kind: 'limited-work-capacity',
          documented: 'yes',
          from: '2017-01-01',
          to: '2017-02-28'
        } as const
      }
    ]
    const review: AnalysisFormFacts['review'] = {
      decision: {
        on: '2017-03-15',
        extension: { days: 59, lapseDate: '2017-06-01', ground: 'sickness', newDateTold: 'yes' }
      },
      period: { lapseDate: '2017-04-01', notice: 'sent-in-time', grounds }
    }
    const facts = { review, about: { extension: { exemptWhenPostponed: 'yes' } } } as const
    // 59 days from 1 April: the last is 29 May, and the 1st after it 1 June.
    expect(answersOf(facts)).toMatchObject({
      '6.2': 'yes',
      '6.3': '2017-06-01',
      '6.4': 'yes',
      '6.5': 'yes',
      '4.1.2.1': 'no'
    })
  })

  test('4.1: nr. 2 to 5 are not printed, and 6.5 is open where half of the extension is not stated', () => {
    const { extension = {}, ...decision } = case108.review.decision
    const care = {
      ...case108.review,
      decision: { ...decision, extension: { ...extension, ground: 'care' as const } }
    }
    expect(openOf({ review: care, about: {} })).toMatchObject({
      '4.1': 'no-printed-answer',
      '4.2.3': 'rests-on-open-question'
    })
    const half = { ...case108.review, decision: { ...decision, extension: { days: 35 } } }
    expect(openOf({ review: half, about: {} })).toMatchObject({
      '6.2': 'not-in-the-facts',
      '6.5': 'not-in-the-facts'
    })
  })

  test('6.5 hinges on how a day with two grounds is counted', () => {
    const days = {
      documented: 'yes',
      exemptFromAvailability: 'yes',
      from: '2017-01-01',
      to: '2017-01-31'
    } as const
    // Each day once: 31 days and 1 June. Once per entry: 62 days and 1 July.
    const review: AnalysisFormFacts['review'] = {
      decision: {
        on: '2017-03-15',
        extension: { days: 62, lapseDate: '2017-07-01', ground: 'education-or-other-benefit' }
      },
      period: {
        lapseDate: '2017-04-01',
        notice: 'sent-in-time',
        grounds: (['sickness', 'education-or-other-benefit'] as const).map((kind) => ({
          ground: { kind, ...days }
        }))
      }
    }
    expect(form({ review, about: {} }).indicated).toEqual({ '6.5': 'no' })
    expect(form({ review, about: {} }, { 'overlapping-grounds': 'sum' }).indicated).toEqual({ '6.5': 'yes' })
    expect(form.hinges({ review, about: {} })).toContainEqual({
      reading: 'overlapping-grounds',
      chosen: 'union',
      alternative: 'sum',
      outcome: { kind: 'decided', indicated: { '6.5': 'yes' } }
    })
  })
})

describe('the page', () => {
  const lines = (facts: AnalysisFormFacts, language: 'da' | 'en') =>
    explain(form.evaluation(facts), { language, format: 'text' }).replace(/\s+/g, ' ')

  test.each(Object.entries(formCases))(
    '%s: has each question that is asked, in order, and no other',
    (_, facts) => {
      for (const language of ['da', 'en'] as const) {
        const page = lines(facts, language)
        const isAsked = ({ status }: FormEntry): boolean => status !== 'does-not-apply'
        let from = 0
        for (const { id, question } of form(facts).answers.filter(isAsked)) {
          const text = /^[\d.]+$/.test(id) ? `${id} ${question[language]}` : question[language]
          const at = page.indexOf(text, from)
          expect([id, at >= from]).toEqual([id, true])
          from = at + text.length
        }
        for (const { id, question } of form(facts).answers)
          if (!form(facts).answers.some((each) => each.id === id && isAsked(each)))
            expect(page).not.toContain(`${id} ${question[language]}`)
        expect(page).not.toMatch(/[{}]/)
      }
    }
  )

  test('says what is open and why, and which answers are indications', () => {
    const page = lines(case160, 'da')
    expect(page).toContain(
      '7.6 Er der oplysninger i sagen om andre vilkår for ansættelsen end løn? Åbent: det er ikke oplyst.'
    )
    expect(page).toContain('7.7 Hvis ja: Beskriv vilkårene Åbent: det afhænger af svaret på 7.6.')
    expect(page).toContain('7.4 Hvad er borgerens timeløn? Over 121 kr. pr. time')
    expect(page).toContain('7.8 Vurderer vi, at der er tale om ordinært og ustøttet arbejde? Ja (vejledende)')
    expect(lines(case108, 'en')).toContain("6.1 The citizen's original lapse date 1 April 2017")
  })

  test('a remark stays on the line of its question, and lays out nothing', () => {
    const remarks = { '7.8': 'Se\n\n# notat\n1. juni' }
    const page = explain(form.evaluation(about(case160, { remarks })), { language: 'da', format: 'markdown' })
    expect(page).toContain('Ja (vejledende) Bemærkning: Se \\# notat 1. juni')
  })
})

test('an offer is one of four', () => {
  const offers = new Set(
    form(case82).answers.flatMap(({ offer: number }) => (number === undefined ? [] : [number]))
  )
  expect([...offers]).toEqual([1, 2, 3, 4] satisfies OfferNumber[])
})

test('the command answers a case with its form, and the schema of its answers names every question', async () => {
  const { status, stdout } = await shell(
    ['analysis-form', '--as-of', '2018-01-15'],
    JSON.stringify({ id: '160', facts: case160 })
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ id: '160', evaluation: { value: form(case160) } })
  const schema = JSON.stringify(evaluationSchemaOf('analysis-form'))
  for (const { id } of form(case160).answers) expect(schema).toContain(`"${id}"`)
})
