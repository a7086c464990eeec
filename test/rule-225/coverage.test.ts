import { describe, expect, test } from 'vitest'
import { type CoverageFacts, determineCoverage, type ReceivedBenefit } from '../../src/index.js'

const options = { asOf: '2018-02-01' }
const unmarried: CoverageFacts = {
  on: '2018-05-01',
  benefit: 'kontanthjaelp',
  maritalStatus: 'unmarried',
  computedUnder26Stk2: 'no'
}
const married: CoverageFacts = {
  on: '2018-05-01',
  benefit: 'kontanthjaelp',
  maritalStatus: 'married',
  spouse: { benefit: 'none' },
  reducedBeforeMarriage: 'no',
  maintenanceDuty: 'no'
}
const ofTheUnmarried = (changes: Partial<CoverageFacts> = {}) =>
  determineCoverage({ ...unmarried, ...changes }, options)
const ofTheMarried = (changes: Partial<CoverageFacts> = {}) =>
  determineCoverage({ ...married, ...changes }, options)

const byProvision = {
  'aktivloven/13f/6': { track: 'unmarried', yearOfAidOf: 'person', testedOn: 'person' },
  'aktivloven/13f/8': { track: 'unmarried', yearOfAidOf: 'person', testedOn: 'person' },
  'aktivloven/13f/7/2': { track: 'unmarried', yearOfAidOf: 'person', testedOn: 'person' },
  'aktivloven/13f/1': { track: 'couple', yearOfAidOf: 'couple', testedOn: 'each-spouse' },
  'aktivloven/13f/3': { track: 'couple-section-22', yearOfAidOf: 'couple', testedOn: 'each-spouse' }
} as const
const covered = (provision: keyof typeof byProvision) => ({
  kind: 'decided',
  value: { ...byProvision[provision], provision }
})
const outside = { kind: 'notCovered', reason: 'outsideCoverage' }
const asking = (...paths: string[]) => ({ kind: 'undetermined', missing: paths.map((path) => ({ path })) })

describe('the unmarried (§ 13 f, stk. 6)', () => {
  test.each(['kontanthjaelp', 'uddannelseshjaelp'] as const)('are covered on %s', (benefit) => {
    expect(ofTheUnmarried({ benefit })).toMatchObject(covered('aktivloven/13f/6'))
  })

  // "Unmarried recipients of SHO/overgangs-/integrationsydelse are NOT covered" (the study, p. 40).
  test.each([
    'integrationsydelse',
    'ressourceforloebsydelse',
    'benefit-without-work-demand',
    'other-public-benefit',
    'own-child-care-subsidy',
    'none'
  ] as const)('are not covered on %s', (benefit) => {
    expect(ofTheUnmarried({ benefit })).toMatchObject(outside)
  })

  test('are not reduced where they live with a recipient of a § 22 benefit and aid is computed under § 26, stk. 2', () => {
    expect(ofTheUnmarried({ computedUnder26Stk2: 'yes' })).toMatchObject(outside)
    expect(ofTheUnmarried({ computedUnder26Stk2: 'unknown' })).toMatchObject(
      asking('facts.computedUnder26Stk2')
    )
    // Stk. 7, 3. pkt. came with LOV 1413/2016.
    expect(ofTheUnmarried({ on: '2016-11-01', computedUnder26Stk2: 'yes' })).toMatchObject(
      covered('aktivloven/13f/6')
    )
  })
})

// Which provision covers a married person (row) with a spouse (column), by § 13 f, stk. 1, 3, 5 and 8; "-" none.
const columns =
  'kontanthjaelp integrationsydelse benefit-without-work-demand ressourceforloebsydelse other-public-benefit own-child-care-subsidy none'
const matrix = `
kontanthjaelp                1  3  8  8  8  8  1
uddannelseshjaelp            1  3  8  8  8  8  1
integrationsydelse           3  3  -  -  -  -  3
benefit-without-work-demand  -  -  -  -  -  -  -
ressourceforloebsydelse      -  -  -  -  -  -  -
other-public-benefit         -  -  -  -  -  -  -
own-child-care-subsidy       -  -  -  -  -  -  -
none                         1  3  -  -  -  -  -`
const couples = matrix
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [benefit, ...cells] = row.split(/\s+/) as [ReceivedBenefit, ...('1' | '3' | '8' | '-')[]]
    return cells.map((stk, index) => [benefit, columns.split(' ')[index] as ReceivedBenefit, stk] as const)
  })

describe('the married (§ 13 f, stk. 1, 3, 5 and 8)', () => {
  test('are fifty-six in this table', () => expect(couples).toHaveLength(56))

  test.each(couples)('%s, with a spouse on %s: %s', (benefit, spouse, stk) => {
    const expected = stk === '-' ? outside : covered(`aktivloven/13f/${stk}`)
    expect(ofTheMarried({ benefit, spouse: { benefit: spouse } })).toMatchObject(expected)
  })

  test('the consequence follows the track', () => {
    const consequencesOf = (facts: Partial<CoverageFacts>) => {
      const evaluation = ofTheMarried(facts)
      return evaluation.kind === 'decided' ? evaluation.value.consequences : undefined
    }
    expect(consequencesOf({})).toEqual(['aktivloven/26/5', 'aktivloven/26/6', 'aktivloven/26/7'])
    expect(consequencesOf({ benefit: 'integrationsydelse' })).toEqual(['aktivloven/26/8'])
    expect(consequencesOf({ spouse: { benefit: 'other-public-benefit' } })).toEqual([
      'aktivloven/13g/1/1',
      'aktivloven/13g/1/2'
    ])
  })

  test('stk. 5 is named where it spares the recipient of a § 22 benefit, and there alone', () => {
    const decisive = (spouse: ReceivedBenefit) => {
      const evaluation = ofTheMarried({ benefit: 'integrationsydelse', spouse: { benefit: spouse } })
      return 'steps' in evaluation
        ? evaluation.steps.filter((step) => step.decisive).map(({ rule }) => rule)
        : []
    }
    expect(decisive('benefit-without-work-demand')).toEqual(['spouse-without-work-demand'])
    expect(decisive('ressourceforloebsydelse')).toEqual(['spouse-without-work-demand'])
    // No stykke reaches them: what would have, a couple on aid, is what is not there.
    expect(decisive('other-public-benefit')).toEqual(['couple-on-aid'])
  })
})

describe('one who marries (§ 13 f, stk. 7, 2. pkt.)', () => {
  const reduced = { reducedBeforeMarriage: 'yes', coupleYearOfAid: 'no' } as const

  test('stays under the rules for the unmarried until the couple has its own year of aid', () => {
    expect(ofTheMarried(reduced)).toMatchObject(covered('aktivloven/13f/7/2'))
    expect(ofTheMarried({ ...reduced, coupleYearOfAid: 'yes' })).toMatchObject(covered('aktivloven/13f/1'))
    expect(ofTheMarried({ ...reduced, reducedBeforeMarriage: 'no' })).toMatchObject(
      covered('aktivloven/13f/1')
    )
  })

  test('each condition is asked for while the other can hold', () => {
    const open = { reducedBeforeMarriage: undefined, coupleYearOfAid: undefined }
    expect(ofTheMarried(open)).toMatchObject(asking('facts.reducedBeforeMarriage', 'facts.coupleYearOfAid'))
    expect(ofTheMarried({ ...open, coupleYearOfAid: 'yes' })).toMatchObject(covered('aktivloven/13f/1'))
    expect(ofTheMarried({ ...open, reducedBeforeMarriage: 'yes' })).toMatchObject(
      asking('facts.coupleYearOfAid')
    )
  })

  test('with a recipient of a § 22 benefit under § 26, stk. 2 is covered as a couple instead (3. pkt.)', () => {
    const spouse = { benefit: 'integrationsydelse' } as const
    const withSection22 = { ...reduced, spouse }
    expect(ofTheMarried({ ...withSection22, computedUnder26Stk2: 'yes' })).toMatchObject(
      covered('aktivloven/13f/3')
    )
    expect(ofTheMarried({ ...withSection22, computedUnder26Stk2: 'no' })).toMatchObject(
      covered('aktivloven/13f/7/2')
    )
    expect(ofTheMarried(withSection22)).toMatchObject(asking('facts.computedUnder26Stk2'))
    // Without a § 22 benefit there is nothing to spare.
    expect(ofTheMarried({ ...reduced, computedUnder26Stk2: 'yes' })).toMatchObject(
      covered('aktivloven/13f/7/2')
    )
  })
})

describe('couples with children on a § 22 benefit (§ 13 f, stk. 4, 2. pkt.)', () => {
  const parents = { benefit: 'integrationsydelse', maintenanceDuty: 'yes' } as const
  const on = (date: string, childBenefit: CoverageFacts['childBenefit']) =>
    ofTheMarried({ ...parents, on: date, childBenefit })

  test.each([
    ['in-full', covered('aktivloven/13f/3')],
    ['not-for-residence-alone', outside],
    ['not-for-another-reason', covered('aktivloven/13f/3')],
    ['unknown', asking('facts.childBenefit')]
  ] as const)('child benefit %s', (childBenefit, expected) => {
    expect(on('2018-05-01', childBenefit)).toMatchObject(expected)
    expect(on('2016-12-01', childBenefit)).toMatchObject(expected)
  })

  // LOV 296/2016: reached "når de har opnået ret til fuld børne- og ungeydelse".
  test.each([
    ['in-full', covered('aktivloven/13f/3')],
    ['not-for-residence-alone', outside],
    ['not-for-another-reason', outside],
    ['unknown', asking('facts.childBenefit')]
  ] as const)('child benefit %s under the first wording', (childBenefit, expected) => {
    expect(on('2016-11-01', childBenefit)).toMatchObject(expected)
  })

  test('without a maintenance duty the child benefit does not matter', () => {
    expect(ofTheMarried({ benefit: 'integrationsydelse' })).toMatchObject(covered('aktivloven/13f/3'))
  })

  test('a couple on kontanthjælp is not spared', () => {
    const facts = { maintenanceDuty: 'yes', childBenefit: 'not-for-residence-alone' } as const
    expect(ofTheMarried(facts)).toMatchObject(covered('aktivloven/13f/1'))
  })
})

describe('those who apply for aid in the first covid period (§ 13 h, stk. 1)', () => {
  const applied = (on: string, appliedOn?: string, asOf = '2020-10-01') =>
    determineCoverage({ ...unmarried, on, appliedOn }, { asOf })

  test.each([
    ['2020-06-01', '2020-03-08', covered('aktivloven/13f/6')],
    ['2020-06-01', '2020-03-09', outside],
    ['2020-06-01', '2020-06-01', outside],
    ['2020-06-01', undefined, asking('facts.appliedOn')],
    ['2020-09-08', '2020-09-08', outside],
    ['2020-09-09', '2020-09-08', covered('aktivloven/13f/6')],
    ['2020-09-09', undefined, covered('aktivloven/13f/6')],
    ['2020-03-08', undefined, covered('aktivloven/13f/6')],
    // The second period has no such rule.
    ['2021-01-01', '2020-12-01', covered('aktivloven/13f/6')]
  ] as const)('on %s, applied on %s', (on, appliedOn, expected) => {
    expect(applied(on, appliedOn)).toMatchObject(expected)
  })

  test('are asked for once they can have applied', () => {
    expect(applied('2020-06-01', undefined, '2020-03-09')).toMatchObject(asking('facts.appliedOn'))
    expect(applied('2020-06-01', undefined, '2020-03-08')).toMatchObject(covered('aktivloven/13f/6'))
  })

  test('the step says from when they are covered', () => {
    const evaluation = applied('2020-06-01', '2020-04-01')
    const steps = 'steps' in evaluation ? evaluation.steps : []
    expect(steps.at(-1)).toMatchObject({
      rule: 'applied-during-covid',
      outcome: 'met',
      decisive: true,
      value: { coveredFrom: '2020-09-09' },
      citations: ['aktivloven/13h/1']
    })
  })
})

describe('the life of the rule', () => {
  test.each([
    ['2016-09-30', { kind: 'notCovered', reason: 'notYetInForce' }],
    ['2016-10-01', covered('aktivloven/13f/6')],
    ['2025-06-30', covered('aktivloven/13f/6')],
    ['2025-07-01', { kind: 'notCovered', reason: 'repealed' }]
  ])('on %s', (on, expected) => {
    expect(ofTheUnmarried({ on })).toMatchObject(expected)
  })
})

describe('what is not known', () => {
  test('is asked for where it matters, in order', () => {
    expect(
      determineCoverage({ on: '2018-05-01', benefit: 'unknown', maritalStatus: 'unknown' }, options)
    ).toMatchObject(
      asking(
        'facts.benefit',
        'facts.maritalStatus',
        'facts.spouse',
        'facts.reducedBeforeMarriage',
        'facts.coupleYearOfAid',
        'facts.maintenanceDuty',
        'facts.childBenefit',
        'facts.computedUnder26Stk2'
      )
    )
  })

  test('a married person without a spouse is asked for one, and a spouse without a benefit for that', () => {
    expect(ofTheMarried({ spouse: undefined })).toMatchObject(asking('facts.spouse'))
    expect(ofTheMarried({ spouse: { benefit: 'unknown' } })).toMatchObject(asking('facts.spouse.benefit'))
  })

  test('is not asked for where nothing turns on it', () => {
    // Whatever the spouse receives, one with a pension is not covered.
    expect(ofTheMarried({ benefit: 'benefit-without-work-demand', spouse: undefined })).toMatchObject(outside)
    expect(
      ofTheUnmarried({ benefit: 'none', maritalStatus: 'unknown', spouse: { benefit: 'none' } })
    ).toMatchObject(outside)
  })
})

describe('a benefit by the name of another time', () => {
  test.each([
    ['integrationsydelse', '2019-12-31', undefined],
    ['integrationsydelse', '2020-01-01', 'facts.benefit'],
    ['overgangsydelse', '2018-12-31', 'facts.benefit'],
    ['overgangsydelse', '2019-01-01', undefined],
    ['sho-ydelse', '2018-12-31', 'facts.benefit'],
    ['sho-ydelse', '2019-01-01', undefined]
  ] as const)('%s on %s', (benefit, on, path) => {
    const evaluation = ofTheMarried({ benefit, on })
    expect(evaluation).toMatchObject(covered('aktivloven/13f/3'))
    const warnings = 'warnings' in evaluation ? evaluation.warnings : undefined
    expect(warnings?.map(({ path, code }) => [path, code])).toEqual(
      path === undefined ? undefined : [[path, 'name-of-another-time']]
    )
  })

  test('the spouse’s too', () => {
    expect(ofTheMarried({ spouse: { benefit: 'overgangsydelse' } })).toMatchObject({
      ...covered('aktivloven/13f/3'),
      warnings: [{ path: 'facts.spouse.benefit', code: 'name-of-another-time' }]
    })
  })
})

describe('facts that cannot be', () => {
  const refused = (facts: object, path: string, code: string) =>
    expect(determineCoverage({ ...unmarried, ...facts } as CoverageFacts, options)).toMatchObject({
      kind: 'invalid',
      issues: [{ path, code }]
    })

  test('the unmarried have no spouse, and no marriage before which they were reduced', () => {
    refused({ spouse: { benefit: 'none' } }, 'facts.spouse', 'fact-of-the-married')
    refused({ reducedBeforeMarriage: 'yes' }, 'facts.reducedBeforeMarriage', 'fact-of-the-married')
    refused({ coupleYearOfAid: 'yes' }, 'facts.coupleYearOfAid', 'fact-of-the-married')
    expect(ofTheUnmarried({ reducedBeforeMarriage: 'no' })).toMatchObject(covered('aktivloven/13f/6'))
  })

  test('nobody applies after the day on which they receive', () => {
    refused({ appliedOn: '2018-05-02' }, 'facts.appliedOn', 'applied-afterwards')
  })

  test('fields are refused by name', () => {
    refused({ on: '2018-02-30' }, 'facts.on', 'not-a-date')
    refused({ benefit: 'dagpenge' }, 'facts.benefit', 'unknown-value')
    refused({ maritalStatus: 'divorced' }, 'facts.maritalStatus', 'unknown-value')
    refused({ spuose: {} }, 'facts.spuose', 'unknown-key')
    refused({ childBenefit: 'yes' }, 'facts.childBenefit', 'unknown-value')
  })
})
