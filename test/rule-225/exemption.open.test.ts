import { describe, expect, test } from 'vitest'
import { assessExemption, type ExemptionFacts, type Offer } from '../../src/index.js'
import { rules } from '../../src/law/rules.js'
import { type FileAtAssessment, fileAtAssessment } from '../../src/rule-225/3-exemption/file-at-assessment.js'
import { askFor, openFacts } from '../../src/rule-225/3-exemption/open-facts.js'
import { stepsIn } from '../evaluated.js'
import { asOf, file, offer, problems } from './exemption-given.js'

const at = (changes: Partial<ExemptionFacts>): FileAtAssessment => fileAtAssessment(file(changes), asOf)
const considered = (met: 'yes' | 'no' | 'unknown') =>
  ({ needs: ['tasks'], canBeMetOnOrdinaryLabourMarket: met }) as ExemptionFacts['considerations']
const capacity = { reachesFiveHoursAWeek: 'no', limitsIndicated: 'no' } as const
const clarification = { inDoubt: 'no', status: 'not-begun' } as const

describe('a fact that is not known is asked for by its field and its criterion, and can turn out in each way', () => {
  test.each<[path: string, rule: keyof typeof rules, Partial<ExemptionFacts>, ways: object[]]>([
    [
      'facts.rehabilitation.status',
      'exemption-rehabilitation-begun',
      { rehabilitation: { status: 'unknown' } },
      [{ rehabilitation: { status: 'none' } }, { rehabilitation: { status: 'preparatory-part-begun' } }]
    ],
    [
      'facts.problems.social',
      'exemption-social-problems-too-heavy',
      problems({ social: 'unknown' }),
      [
        problems({ social: 'no' }),
        problems({ social: 'yes' }),
        problems({ social: 'five-hours-out-of-reach' })
      ]
    ],
    [
      'facts.considerations.canBeMetOnOrdinaryLabourMarket',
      'exemption-considerations-too-extensive',
      { considerations: considered('unknown') },
      [{ considerations: considered('yes') }, { considerations: considered('no') }]
    ],
    [
      'facts.clarification.inDoubt',
      'exemption-capacity-in-doubt',
      { clarification: { ...clarification, inDoubt: 'unknown' } },
      [{ clarification }, { clarification: { ...clarification, inDoubt: 'yes' } }]
    ],
    [
      'facts.clarification.status',
      'exemption-capacity-in-doubt',
      { clarification: { ...clarification, status: 'unknown' } },
      [
        { clarification },
        { clarification: { ...clarification, status: 'begun' } },
        { clarification: { ...clarification, status: 'cannot-be-carried-out' } }
      ]
    ],
    [
      'facts.capacity.reachesFiveHoursAWeek',
      'exemption-short-hours-fully-effective',
      { offers: [offer({})], capacity: { ...capacity, reachesFiveHoursAWeek: 'unknown' } },
      [{ capacity }, { capacity: { ...capacity, reachesFiveHoursAWeek: 'yes' } }]
    ],
    [
      'facts.capacity.limitsIndicated',
      'exemption-fully-effective-without-limits',
      { offers: [offer({})], capacity: { ...capacity, limitsIndicated: 'unknown' } },
      [{ capacity: { ...capacity, limitsIndicated: 'yes' } }, { capacity }]
    ],
    [
      'facts.problems.languageOrEducation',
      'exemption-only-language-or-education',
      problems({ languageOrEducation: 'unknown' }),
      [problems({ languageOrEducation: 'no' }), problems({ languageOrEducation: 'yes' })]
    ],
    [
      'facts.problems.health',
      'exemption-health-problems-not-described',
      problems({ health: 'unknown' }),
      [
        problems({ health: 'no' }),
        problems({ health: 'yes' }),
        problems({ health: 'only-short-not-serious' })
      ]
    ],
    [
      'facts.offers[1].from',
      'exemption-no-current-information',
      { offers: [offer({}), offer({ describesCapacity: 'yes' })] },
      [{ describedLately: 'no' }, { describedLately: 'yes' }]
    ],
    [
      'facts.classification',
      'exemption-classification',
      { classification: 'unknown' },
      [{ classification: 'job-ready' }, { classification: 'activity-ready' }]
    ]
  ])('%s', (path, rule, changes, ways) => {
    const given = at(changes)
    const open = openFacts(given)
    expect(open.map((fact) => fact.path)).toEqual([path])
    const [fact] = open
    expect(fact?.ways.map((way) => way(given))).toEqual(ways.map((way) => ({ ...given, ...way })))
    expect(fact && askFor(fact)).toMatchObject({ path, citations: [...rules[rule]] })
  })

  test('what an offer would show is not asked for without one', () => {
    expect(
      openFacts(at({ capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' } }))
    ).toEqual([])
  })

  test('and nothing is where all is known', () => {
    expect(openFacts(at({}))).toEqual([])
    expect(openFacts(at({ considerations: considered('yes'), offers: [offer({})] }))).toEqual([])
  })
})

describe('an offer that describes working capacity lies within the latest 12 months', () => {
  const described = (...dated: Partial<Offer>[]) =>
    at({
      offers: [
        offer({ from: '2010-01-01' }),
        ...dated.map((dates) => offer({ describesCapacity: 'yes', ...dates }))
      ]
    })
  test.each<[title: string, Partial<Offer>[], described: 'yes' | 'no' | 'unknown', undated: number]>([
    ['while it runs, however long ago it began', [{ from: '2010-01-01' }], 'yes', -1],
    [
      'where it ended on the first day of them, also if nobody says when it began',
      [{ to: '2017-06-01' }],
      'yes',
      -1
    ],
    ['not where it ended the day before', [{ to: '2017-05-31' }], 'no', -1],
    ['for all that is known where it has no day', [{}], 'unknown', 1],
    ['for all that is known where the other ended before', [{ to: '2017-05-31' }, {}], 'unknown', 2],
    ['where one of several does', [{}, { from: '2018-01-01' }], 'yes', 1]
  ])('%s', (_title, dated, describedLately, undatedOffer) => {
    expect(described(...dated)).toMatchObject({ describedLately, undatedOffer })
  })

  test('not where none describes it', () => {
    expect(at({ offers: [offer({}), offer({ from: '2018-01-01' })] })).toMatchObject({
      describedLately: 'no'
    })
  })
})

test('a file of which nothing is known: each fact is asked for, and no criterion is met or not met', () => {
  const evaluation = assessExemption(
    file({
      classification: 'unknown',
      rehabilitation: { status: 'unknown' },
      problems: { health: 'unknown', social: 'unknown', languageOrEducation: 'unknown' },
      considerations: considered('unknown'),
      offers: [offer({ describesCapacity: 'yes' })],
      capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' },
      clarification: { inDoubt: 'unknown', status: 'unknown' }
    }),
    { asOf }
  )
  // 2 × 3 × 2 × 2 × 3 × 2 × 2 × 2 × 3 × 2 × 2 ways are more than are tried.
  expect(evaluation.kind === 'undetermined' && evaluation.missing.map(({ path }) => path)).toEqual([
    'facts.rehabilitation.status',
    'facts.problems.social',
    'facts.considerations.canBeMetOnOrdinaryLabourMarket',
    'facts.clarification.inDoubt',
    'facts.clarification.status',
    'facts.capacity.reachesFiveHoursAWeek',
    'facts.capacity.limitsIndicated',
    'facts.problems.languageOrEducation',
    'facts.problems.health',
    'facts.offers[0].from',
    'facts.classification'
  ])
  const outcomes = stepsIn(evaluation).map(({ outcome }) => outcome)
  expect(new Set(outcomes)).toEqual(new Set(['unknown']))
  // The sixteen criteria, the classification and what they indicate.
  expect(outcomes).toHaveLength(18)
})
