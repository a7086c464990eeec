import { describe, expect, test } from 'vitest'
import { assessExemption, type ExemptionFacts } from '../../src/index.js'
import { asOf, certificate, file, found, offer, problems } from './exemption-given.js'

const stated = problems({ health: 'yes' })

describe('5 to 6 hours a week, of which 5 suffice (6-17; the study, p. 11)', () => {
  const considerations = { needs: ['working-time' as const], canBeMetOnOrdinaryLabourMarket: 'yes' as const }
  const works = (attendedHours?: number, reachesFiveHoursAWeek: 'yes' | 'no' | 'unknown' = 'no') =>
    file({
      considerations,
      capacity: { reachesFiveHoursAWeek, limitsIndicated: 'yes' },
      offers: [
        offer({
          effectiveness: 'fully-effective',
          needsMet: 'yes',
          ...(attendedHours === undefined ? {} : { attendedHours })
        })
      ],
      classification: 'activity-ready'
    })

  test.each([
    [4.99, 'insufficiently-informed'],
    [5, 'not-exempt'],
    [37, 'not-exempt']
  ])('%s hours: %s', (hours, indication) => {
    expect(found(works(hours)).indication).toBe(indication)
  })

  test('where the hours are not given it is asked, and the answer decides', () => {
    expect(assessExemption(works(undefined, 'unknown'), { asOf })).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.capacity.reachesFiveHoursAWeek' }]
    })
    expect(found(works(undefined, 'yes')).criterion).toBe('short-hours-fully-effective')
    expect(found(works(undefined, 'no')).criterion).toBe('none')
  })

  test('hours that were agreed but not attended show nothing', () => {
    const [only] = works().offers
    const agreed = { ...works(), offers: [{ ...(only ?? expect.fail()), agreedHours: 37 }] }
    expect(found(agreed).criterion).toBe('none')
  })
})

describe('what came after the municipality’s latest assessment does not count, and is listed', () => {
  const assessedOn = '2018-05-01'
  const later = '2018-05-02'
  const rows: [string, string, (date: string) => Partial<ExemptionFacts>][] = [
    [
      'rehabilitation',
      'facts.rehabilitation',
      (begunOn) => ({ rehabilitation: { status: 'revalidering', begunOn } })
    ],
    [
      'medical information',
      'facts.medicalInformation[0]',
      (obtainedOn) => ({ medicalInformation: [{ ...certificate('yes', 'no-present-capacity'), obtainedOn }] })
    ],
    [
      'an offer',
      'facts.offers[0]',
      (from) => ({ offers: [offer({ from, effectiveness: 'substantially-reduced' })] })
    ],
    [
      'doubt',
      'facts.clarification',
      (since) => ({ clarification: { inDoubt: 'yes', status: 'begun', since } })
    ]
  ]
  test.each(rows)('%s', (_name, path, dated) => {
    expect(found(file({ assessedOn, ...dated(assessedOn) }))).toMatchObject({
      indication: 'exempt',
      afterAssessment: []
    })
    expect(found(file({ assessedOn, ...dated(later) }))).toMatchObject({
      indication: 'not-exempt',
      reasons: [],
      afterAssessment: [path]
    })
    // Without an assessment of its own the day of assessment is the measure.
    expect(found(file(dated(later)))).toMatchObject({ indication: 'exempt', afterAssessment: [] })
  })

  test('the day of a rehabilitation that there is not counts for nothing', () => {
    const rehabilitation = { status: 'none', begunOn: later } as const
    expect(found(file({ assessedOn, rehabilitation })).afterAssessment).toEqual([])
  })

  test('new information', () => {
    const came = (on: string) =>
      file({ assessedOn, newInformation: [{ about: 'health', on, lookedInto: 'no' }] })
    expect(found(came(assessedOn)).reasons).toContain('new-information-not-looked-into')
    expect(found(came(later))).toMatchObject({
      indication: 'not-exempt',
      afterAssessment: ['facts.newInformation[0]']
    })
  })
})

describe('from when a citizen is exempt', () => {
  test('E1: from the day it began; E5: from when the doubt arose; without a date no day is invented', () => {
    const began = { status: 'forrevalidering', begunOn: '2018-02-28' } as const
    expect(found(file({ rehabilitation: began })).exemptFrom).toBe('2018-02-28')
    const doubt = { inDoubt: 'yes', status: 'begun', since: '2018-03-01' } as const
    expect(found(file({ clarification: doubt })).exemptFrom).toBe('2018-03-01')
    expect('exemptFrom' in found(file({ rehabilitation: { status: 'forrevalidering' } }))).toBe(false)
    // E7 decides and says nothing of a day.
    const medicalInformation = [certificate('yes', 'no-present-capacity')]
    expect('exemptFrom' in found(file({ clarification: doubt, medicalInformation }))).toBe(false)
  })
})

describe('only what is current shows the present', () => {
  test.each(['no', 'cannot-be-assessed'] as const)(
    'a certificate whose currency is %s exempts nobody',
    (current) => {
      for (const finding of ['no-present-capacity', 'substantial-limits'] as const) {
        const medicalInformation = [certificate(current, finding)]
        const clarification = { inDoubt: 'no', status: 'cannot-be-carried-out' } as const
        expect(found(file({ ...stated, medicalInformation, clarification }))).toMatchObject({
          indication: 'insufficiently-informed',
          criterion: 'no-current-information'
        })
      }
    }
  )

  test('an offer that describes capacity is of the latest 12 months to the day', () => {
    const ended = (to: string) =>
      found(file({ ...stated, offers: [offer({ from: '2017-01-01', to, describesCapacity: 'yes' })] }))
        .indication
    expect(ended('2017-06-01')).toBe('not-exempt')
    expect(ended('2017-05-31')).toBe('insufficiently-informed')
  })

  test('an offer without dates is asked about where it matters', () => {
    const undated = file({ ...stated, offers: [offer({}), offer({ describesCapacity: 'yes' })] })
    expect(assessExemption(undated, { asOf })).toMatchObject({
      kind: 'undetermined',
      missing: [{ path: 'facts.offers[1].from' }]
    })
  })
})

describe('what the needs and the limits take away', () => {
  test('a pace that was reduced in work which ignored the needs does not exempt', () => {
    const slow = (needsMet: 'yes' | 'no' | 'cannot-be-assessed') =>
      found(file({ offers: [offer({ effectiveness: 'substantially-reduced', needsMet })] })).criterion
    expect(slow('yes')).toBe('effectiveness-substantially-reduced')
    expect(slow('cannot-be-assessed')).toBe('effectiveness-substantially-reduced')
    expect(slow('no')).toBe('tested-only-against-needs')
  })

  test('a fully effective capacity speaks against exemption only where nothing points to limits', () => {
    const effective = offer({ attendedHours: 20, effectiveness: 'fully-effective' })
    const by = (changes: Partial<ExemptionFacts>) =>
      found(file({ classification: 'activity-ready', offers: [effective], ...changes })).criterion
    expect(by({})).toBe('fully-effective-without-limits')
    expect(by({ capacity: { reachesFiveHoursAWeek: 'yes', limitsIndicated: 'yes' } })).toBe('none')
    expect(by({ medicalInformation: [certificate('yes', 'substantial-limits')] })).toBe('none')
    expect(by({ offers: [effective, offer({ endedForHealth: 'yes' })] })).toBe('none')
  })

  test('work that ignored the needs may have ended for health; one test that met them is not "only"', () => {
    const against = offer({ needsMet: 'no', endedForHealth: 'yes', effectiveness: 'not-fully-effective' })
    expect(found(file({ offers: [against] })).criterion).toBe('tested-only-against-needs')
    expect(found(file({ offers: [against, offer({ needsMet: 'not-relevant' })] })).criterion).toBe(
      'tested-only-against-needs'
    )
    expect(found(file({ offers: [against, offer({ needsMet: 'yes' })] })).criterion).toBe('none')
    const limits = { reachesFiveHoursAWeek: 'no', limitsIndicated: 'yes' } as const
    expect(found(file({ offers: [against], capacity: limits })).criterion).toBe('none')
  })

  test('a need as to tasks alone is not a need for short hours', () => {
    const tasks = { needs: ['tasks' as const], canBeMetOnOrdinaryLabourMarket: 'yes' as const }
    const effective = offer({ attendedHours: 20, effectiveness: 'fully-effective' })
    expect(found(file({ considerations: tasks, offers: [effective] })).criterion).toBe(
      'fully-effective-without-limits'
    )
  })
})

describe('what a stated limit is', () => {
  test('new information about health or social matters states one; about anything else it does not', () => {
    const came = (about: 'health' | 'social' | 'other') =>
      found(file({ newInformation: [{ about, lookedInto: 'not-stated' }] })).indication
    expect([came('health'), came('social'), came('other')]).toEqual([
      'insufficiently-informed',
      'insufficiently-informed',
      'not-exempt'
    ])
  })

  test('language is not alone beside it, and a short illness is not all beside a social limit', () => {
    const newInformation = [{ about: 'health' as const, lookedInto: 'no' as const }]
    expect(found(file({ ...problems({ languageOrEducation: 'yes' }), newInformation })).indication).toBe(
      'insufficiently-informed'
    )
    const both = problems({ health: 'only-short-not-serious', social: 'yes' })
    expect(found(file(both)).indication).toBe('insufficiently-informed')
  })
})

test('once the rule is repealed there is nothing to be exempt from', () => {
  const facts = file({ rehabilitation: { status: 'revalidering' } })
  expect(assessExemption(facts, { asOf: '2025-06-30' })).toMatchObject({ kind: 'decided' })
  expect(assessExemption(facts, { asOf: '2025-07-01' })).toMatchObject({
    kind: 'notCovered',
    reason: 'repealed'
  })
  expect(assessExemption({ ...facts, assessedOn: '2025-06-30' }, { asOf: '2026-01-01' })).toMatchObject({
    value: { indication: 'exempt' }
  })
})

describe('bad input', () => {
  const issuesOf = (facts: unknown): string[] => {
    const evaluation = assessExemption(facts as ExemptionFacts, { asOf })
    return evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, code }) => `${path}: ${code}`) : []
  }
  const good = file({ offers: [offer({})], medicalInformation: [certificate('yes', 'illness')] })

  test('a field that is missing, misspelt or of the wrong kind is named', () => {
    for (const key of Object.keys(good).filter((key) => key !== 'assessedOn')) {
      const { [key as keyof ExemptionFacts]: _, ...rest } = good
      expect(issuesOf(rest)).toEqual([`facts.${key}: required`])
      expect(issuesOf({ ...good, [key]: null })).toEqual([
        expect.stringMatching(`^facts.${key}: (unknown-value|wrong-type)$`)
      ])
    }
    expect(issuesOf({ ...good, ofers: [] })).toEqual(['facts.ofers: unknown-key'])
    expect(issuesOf({ ...good, classification: 'jobparat' })).toEqual(['facts.classification: unknown-value'])
  })

  test('an assessment after the day of assessment', () => {
    expect(issuesOf({ ...good, assessedOn: '2018-06-02' })).toEqual([
      'facts.assessedOn: assessed-after-as-of'
    ])
    expect(issuesOf({ ...good, assessedOn: asOf })).toEqual([])
  })

  test('inside the lists', () => {
    const bad = (changes: object) => issuesOf({ ...good, offers: [offer({}), { ...offer({}), ...changes }] })
    expect(bad({ from: '2018-02-02', to: '2018-02-01' })).toEqual(['facts.offers[1].from: from-after-to'])
    expect(bad({ attendedHours: -1 })).toEqual(['facts.offers[1].attendedHours: number-out-of-range'])
    expect(bad({ attendedHours: 169 })).toEqual(['facts.offers[1].attendedHours: number-out-of-range'])
    expect(bad({ from: '2018-02-30' })).toEqual(['facts.offers[1].from: not-a-date'])
    expect(bad({ needsMet: 'unknown' })).toEqual(['facts.offers[1].needsMet: unknown-value'])
    const shows = ['ill']
    expect(issuesOf({ ...good, medicalInformation: [{ kind: 'other', current: 'yes', shows }] })).toEqual([
      'facts.medicalInformation[0].shows[0]: unknown-value'
    ])
    expect(
      issuesOf({ ...good, considerations: { needs: [], canBeMetOnOrdinaryLabourMarket: 'no' } })
    ).toEqual(['facts.considerations.needs: too-few'])
  })

  test('more than 100 entries in a list', () => {
    const many = (count: number) =>
      issuesOf({ ...good, offers: Array.from({ length: count }, () => offer({})) })
    expect(many(100)).toEqual([])
    expect(many(101)).toEqual(['facts.offers: too-many'])
  })
})

describe('new information (E17) is not a problem that nobody has described (E11), nor a file that is out of date (E15)', () => {
  const newInformation = [{ about: 'health' as const, lookedInto: 'no' as const }]

  test('where no problem is noted, only the new information is to be looked into', () => {
    expect(found(file({ newInformation }))).toMatchObject({
      indication: 'insufficiently-informed',
      criterion: 'new-information-not-looked-into',
      reasons: ['new-information-not-looked-into'],
      obtain: ['look-into-new-information']
    })
  })

  test('where a problem is noted besides, that must be described as well', () => {
    expect(found(file({ ...problems({ health: 'yes' }), newInformation }))).toMatchObject({
      criterion: 'health-problems-not-described',
      obtain: ['medical-information', 'offer-describing-capacity', 'look-into-new-information']
    })
  })

  test('once it is looked into and nothing is noted, nothing is left', () => {
    const lookedInto = [{ about: 'health' as const, lookedInto: 'yes' as const }]
    expect(found(file({ newInformation: lookedInto }))).toMatchObject({
      indication: 'not-exempt',
      reasons: []
    })
  })
})

describe('a short illness that is not serious (E10)', () => {
  const short = problems({ health: 'only-short-not-serious' })

  test('is not a health problem that must be described (E11)', () => {
    expect(found(file(short))).toMatchObject({
      indication: 'not-exempt',
      criterion: 'only-short-illness',
      reasons: ['only-short-illness']
    })
  })

  test('is not all there is where new information on health has not been looked into', () => {
    const newInformation = [{ about: 'health' as const, lookedInto: 'no' as const }]
    expect(found(file({ ...short, newInformation }))).toMatchObject({
      indication: 'insufficiently-informed',
      criterion: 'new-information-not-looked-into'
    })
  })
})

test('capacity that a certificate shows there is none of is not shown by hours fully worked: E13 is not met', () => {
  const offers = [offer({ effectiveness: 'fully-effective', attendedHours: 10 })]
  const medicalInformation = [certificate('yes', 'no-present-capacity')]
  expect(found(file({ offers, medicalInformation }))).toMatchObject({
    indication: 'exempt',
    reasons: ['no-present-capacity'],
    obtain: []
  })
})

test('new information that was looked into states nothing anew: language alone stays the reason (E9)', () => {
  const newInformation = [{ about: 'health' as const, lookedInto: 'yes' as const }]
  expect(found(file({ ...problems({ languageOrEducation: 'yes' }), newInformation }))).toMatchObject({
    indication: 'not-exempt',
    criterion: 'only-language-or-education'
  })
})
