import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessWorkRequirement,
  citation,
  determineCoverage,
  determineEarningPeriod,
  draftReasons,
  evaluateChecklist,
  explain,
  postponeLapseDate,
  reduceCouple,
  reduceUnmarried,
  reviewDecision,
  whatWouldChange
} from '../../src/index.js'
import { textOf } from '../architecture/sources.js'
import { extensionCases } from '../board/review-cases.js'
import { hours, unmarried } from '../case/assessment/given.js'
import { completeFile } from '../sanctions/checklist/files.js'
import {
  asUnmarried,
  coupleOn,
  drafted,
  noDraftOf,
  ofBoard,
  partOf,
  reducedOn,
  reductionAlone,
  requirementAlone,
  together,
  togetherFacts
} from './given.js'

// Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018, 3.4: the days and the dates that it prints.
const board = [
  ['sag-62', '1. april 2017', '10 dage', '1. maj 2017'],
  ['sag-65', '1. oktober 2016', '115 dage', '1. februar 2017'],
  ['sag-108', '1. april 2017', '35 dage', '1. juni 2017'],
  ['sag-149', '1. oktober 2016', '118 dage', '1. februar 2017'],
  ['sag-216', '1. juni 2017', '94 dage', '1. oktober 2017'],
  // 8 days late and 139 days of education.
  ['sag-171', '1. oktober 2016', '147 dage', '1. marts 2017']
] as const

describe('the board’s cases give a draft of the postponement', () => {
  test.each(board)('%s: from %s, by %s, to %s', (id, before, days, after) => {
    const draft = drafted(ofBoard(id))
    expect(draft.about).toBe('postponement')
    expect(partOf(draft, 'decision')).toContain(`flyttet fra den ${before} til den ${after}.`)
    expect(partOf(draft, 'calculation')).toContain(`forlænget med ${days}.`)
    expect(partOf(draft, 'calculation')).toContain(`bortfaldsdatoen den ${after}.`)
  })

  test('case 149, counted as one', () => {
    const counted = determineEarningPeriod(
      {
        lapseDate: '2016-10-01',
        notice: 'sent-in-time',
        grounds: [
          { kind: 'sickness', documented: 'yes', days: 118, within: { from: '2016-04-01', to: '2017-01-06' } }
        ]
      },
      { asOf: '2017-01-27' }
    )
    expect(drafted(counted)).toMatchObject({ kind: 'draft', about: 'postponement', from: '2017-02-01' })
  })

  test('case 171: the letter that came late, and the education', () => {
    const facts = partOf(drafted(ofBoard('sag-171')), 'facts')
    expect(facts).toContain('sendt til dig den 8. juli 2016')
    expect(facts).toContain('Det var 8 dage for sent.')
    expect(facts).toContain('15. august 2016 til 31. december 2016: 139 dage')
  })
})

describe('a reduction', () => {
  const draft = drafted(reducedOn('2017-07-01'))

  test('is by the amount and from the day of the evaluation', () => {
    expect(draft).toMatchObject({ kind: 'draft', about: 'reduction', whom: 'person', from: '2017-07-01' })
    expect(partOf(draft, 'decision')).toContain(
      'Din kontanthjælp bliver sat ned med 1.016 kr. om måneden fra den 1. juli 2017.'
    )
  })

  test('rests on the hours, the days and the letter of the evaluation', () => {
    expect(partOf(draft, 'facts')).toContain('Varslingsbrevet blev sendt til dig den 25. november 2016.')
    expect(partOf(draft, 'facts')).toContain('3. april 2017 til 22. april 2017: 20 dage')
    expect(partOf(draft, 'calculation')).toContain('40,5 timer, der tæller med. Der kræves 225 timer.')
    expect(partOf(draft, 'calculation')).toContain('Der mangler 184,5 timer.')
  })

  test('while the moved date lies ahead, is not what a case is drafted for, unless it is asked for', () => {
    const ahead = reducedOn('2017-06-15')
    expect(drafted(ahead).about).toBe('postponement')
    const asked = drafted(ahead, { about: 'reduction' })
    expect(asked.about).toBe('reduction')
    expect(partOf(asked, 'notes')).toContain('Kravet kan stadig blive opfyldt.')
    expect(partOf(draft, 'notes')).not.toContain('Kravet kan stadig blive opfyldt.')
    expect(noDraftOf(ahead, { about: 'lapse' })).toBe('notOfThatKind')
  })

  test('says from when full aid is paid again', () => {
    const regained = assessCase(unmarried({ work: [hours('2017-06-01', '2017-06-30', 300)] }), {
      asOf: '2017-08-01'
    })
    // 225 hours are reached in June, and full aid is paid from the 1st of the next month.
    expect(partOf(drafted(regained), 'decision')).toContain(
      'Fra den 1. juli 2017 bliver der igen udbetalt fuld hjælp.'
    )
    expect(partOf(drafted(regained), 'calculation')).toContain('ikke dokumenteret timer, der tæller med')
  })

  test('by itself leaves the hours, the letter and the year to be filled in', () => {
    const alone = partOf(drafted(reductionAlone('2018-11-01')), 'facts')
    expect(alone).toContain('Året med hjælp: [udfyldes')
    expect(alone).toContain('Varslingsbrevet: [udfyldes')
    expect(alone).toContain('Arbejdet: [udfyldes')
  })

  test('takes the hours from an evaluation of the requirement for the same date', () => {
    const alone = reductionAlone('2018-11-01')
    const draft = drafted(alone, { requirement: requirementAlone('2018-11-01', 200) })
    expect(partOf(draft, 'calculation')).toContain('Der mangler 25 timer.')
    expect(partOf(draft, 'facts')).not.toContain('Arbejdet: [udfyldes')
  })

  test('is not drafted from parts that disagree', () => {
    const alone = reductionAlone('2018-11-01')
    const met = requirementAlone('2018-11-01', 225)
    const another = requirementAlone('2018-12-01', 200)
    expect(noDraftOf(alone, { requirement: met })).toBe('partsDisagree')
    expect(noDraftOf(alone, { requirement: another })).toBe('partsDisagree')
    expect(noDraftOf(alone, { requirement: { kind: 'invalid', issues: [] } })).toBe('partsDisagree')
  })

  test('says where an amount is derived, to the caseworker alone', () => {
    const draft = drafted(reductionAlone('2023-05-01'))
    expect(partOf(draft, 'notes')).toContain('Det er udledt ved den årlige regulering.')
    expect(partOf(draft, 'decision')).not.toContain('udledt')
  })

  test('of a couple is written to the one whose aid is reduced', () => {
    const draft = drafted(together)
    expect(draft).toMatchObject({ about: 'reduction', whom: 'spouse', from: '2017-05-01' })
    // § 26, stk. 7, 2017: 14.808 + 8.546 = 23.354, reduced to 14.808 together.
    expect(partOf(draft, 'decision')).toContain('sat ned med 8.546 kr. om måneden')
    expect(partOf(draft, 'facts')).toContain('Uden reglen er din hjælp 8.546 kr. om måneden.')
    expect(partOf(draft, 'notes')).toContain('»du« er ægtefællen')
    expect(partOf(draft, 'considerations')).toContain('mindst tilknytning til arbejdsmarkedet: [udfyldes')
  })

  test('as of an unmarried person, where the other spouse has another benefit', () => {
    const draft = drafted(asUnmarried)
    expect(partOf(draft, 'decision')).toContain('1.016 kr.')
    expect(partOf(draft, 'rules')).toContain('gælder reglerne for ugifte for modtageren')
    expect(partOf(draft, 'facts')).not.toContain('0 kr.')
  })
})

describe('a lapse', () => {
  const draft = drafted(coupleOn('2018-09-01'))

  test('is that of the spouse who does not meet the requirement', () => {
    expect(draft).toMatchObject({ about: 'lapse', whom: 'person', from: '2018-09-01' })
    expect(partOf(draft, 'decision')).toContain('Din hjælp falder væk fra den 1. september 2018.')
    expect(partOf(draft, 'facts')).toContain(
      'Du opfylder ikke kravet om arbejde. Din ægtefælle opfylder kravet om arbejde.'
    )
    expect(partOf(draft, 'calculation')).toContain('Din ægtefælle beholder sin hjælp på 14.993 kr.')
    expect(noDraftOf(coupleOn('2018-09-01'), { whom: 'spouse' })).toBe('notOfThatKind')
  })

  test('where neither meets it, asks who is closest to the labour market and why', () => {
    const both = reduceCouple(
      {
        lapseDate: '2017-05-01',
        closestToLabourMarket: 1,
        spouses: [togetherFacts.spouses[0], togetherFacts.spouses[0]]
      },
      { asOf: '2017-05-01' }
    )
    const draft = drafted(both)
    expect(draft).toMatchObject({ about: 'lapse', whom: 'person' })
    expect(partOf(draft, 'decision')).toContain('får du ingen hjælp. Det er kun din ægtefælle')
    expect(partOf(draft, 'considerations')).toContain('tættest på arbejdsmarkedet: [udfyldes')
  })
})

test('the bare arithmetic of a date is drafted with the rest left open', () => {
  const draft = drafted(postponeLapseDate({ lapseDate: '2016-10-01', days: 115 }))
  expect(draft).toMatchObject({ about: 'postponement', from: '2017-02-01' })
  expect(partOf(draft, 'decision')).toContain('Den tidligere dato: [udfyldes')
})

test('hinges and warnings are for the caseworker, and apart from the letter', () => {
  const whileExempt = determineEarningPeriod(
    {
      lapseDate: '2018-11-01',
      notice: 'sent-in-time',
      grounds: [
        { kind: 'sickness', documented: 'yes', from: '2018-03-01', to: '2018-03-30' },
        { kind: 'limited-work-capacity', documented: 'yes', from: '2018-03-01', to: '2018-03-30' }
      ]
    },
    { asOf: '2018-10-01' }
  )
  if (whileExempt.kind !== 'decided') throw new Error(whileExempt.kind)
  expect(whileExempt.hinges.length).toBeGreaterThan(0)
  const [warning] = whileExempt.warnings ?? []
  const draft = drafted(whileExempt)
  const notes = partOf(draft, 'notes')
  expect(notes).toContain(warning?.message.da)
  expect(notes).toContain('Her er valgt:')
  const letter = draft.sections.filter(({ reader }) => reader === 'citizen')
  expect(JSON.stringify(letter)).not.toContain('Her er valgt:')
  expect(draft.sections.map(({ reader }) => reader).lastIndexOf('citizen')).toBe(letter.length - 1)
  // Whether the citizen's working capacity was limited is for the municipality to say.
  expect(partOf(draft, 'considerations')).toContain('Om din arbejdsevne: [udfyldes')
})

describe('no draft is made', () => {
  const met = assessWorkRequirement(
    {
      lapseDate: '2018-11-01',
      notice: 'sent-in-time',
      grounds: [],
      work: [hours('2018-01-01', '2018-01-31', 225)]
    },
    { asOf: '2018-11-01' }
  )
  const open = determineEarningPeriod(
    { lapseDate: '2018-11-01', notice: 'not-sent', grounds: [] },
    { asOf: '2018-01-01' }
  )
  const spared = {
    lapseDate: '2017-05-01',
    benefit: 'uddannelseshjaelp',
    rate: '23.2.6',
    supplement: 'none',
    maintenanceDuty: 'no'
  } as const
  const [first] = togetherFacts.spouses
  const choice = {
    lapseDate: '2017-05-01',
    spouses: [
      { ...first, meetsRequirement: 'no', choseNotToWork: 'yes' },
      { ...first, meetsRequirement: 'yes' }
    ]
  } as const
  const review = extensionCases[0]
  const cases = [
    ['invalid', 'invalid', determineEarningPeriod(JSON.parse('{}'), { asOf: '2018-01-01' })],
    ['undetermined', 'undetermined', open],
    [
      'not covered',
      'notCovered',
      determineEarningPeriod(
        { lapseDate: '2025-07-01', notice: 'sent-in-time', grounds: [] },
        { asOf: '2025-01-01' }
      )
    ],
    ['the requirement is met', 'requirementMet', met],
    [
      'the requirement of a case is met',
      'requirementMet',
      assessCase(unmarried({ work: [hours('2017-01-01', '2017-02-28', 225)] }), { asOf: '2017-05-01' })
    ],
    ['a requirement without its consequence', 'consequenceUnknown', requirementAlone('2018-11-01', 10)],
    [
      'nothing moves',
      'nothingChanges',
      determineEarningPeriod(
        { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] },
        { asOf: '2018-01-01' }
      )
    ],
    ['the rate is spared', 'nothingChanges', reduceUnmarried(spared, { asOf: '2017-05-01' })],
    ['stk. 4', 'anotherProvision', reduceCouple(choice, { asOf: '2017-05-01' })],
    [
      'coverage',
      'noDecision',
      determineCoverage(
        { on: '2018-01-01', maritalStatus: 'unmarried', benefit: 'kontanthjaelp', computedUnder26Stk2: 'no' },
        { asOf: '2018-01-01' }
      )
    ],
    ['a review', 'noDecision', review && reviewDecision(review.facts, { asOf: review.asOf })],
    [
      'a checklist',
      'noDecision',
      evaluateChecklist(completeFile('absence-from-offer', '2023-05-02', 'jobparat'), { asOf: '2026-11-01' })
    ],
    [
      'what would change',
      'noDecision',
      whatWouldChange(
        { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work: [] },
        { asOf: '2018-10-01' }
      )
    ],
    [
      'what is open in a matter without a decision',
      'noDecision',
      determineCoverage(
        { on: '2018-01-01', maritalStatus: 'unknown', benefit: 'kontanthjaelp' },
        { asOf: '2018-01-01' }
      )
    ]
  ] as const

  test.each(cases)('%s: %s', (_, reason, evaluation) => {
    if (evaluation === undefined) throw new Error('no such case')
    const found = draftReasons(evaluation, { format: 'text' })
    expect(found).toMatchObject({ kind: 'noDraft', reason })
    expect(found.text).toMatch(/^[A-ZÆØÅ].*\.$/)
  })
})

describe('a draft in Markdown', () => {
  const text = drafted(reducedOn('2017-07-01'), { format: 'markdown' }).text

  test('links each provision, and keeps the marked places', () => {
    const [high] = ['aktivloven/13g/1/1'] as const
    expect(text).toContain(`[${citation(high).provision}](<${citation(high).address}>)`)
    expect(text).toContain('\\[udfyldes af sagsbehandleren: ')
  })

  test('is set in paragraphs, and the notes in a list', () => {
    expect(text).not.toMatch(/^1\. Din/m)
    expect(text).toMatch(/^1\. Er modtageren vejledt/m)
  })
})

test('a draft is no page of an evaluation: it is a letter', () => {
  const evaluation = reducedOn('2017-07-01')
  expect(drafted(evaluation).text).not.toBe(explain(evaluation, { language: 'da', format: 'text' }))
})

test('the documentation shows the draft of the reduction', () => {
  expect(textOf('docs/reasons.md')).toContain(drafted(reducedOn('2017-07-01')).text)
})

describe('the drafts as they read', () => {
  test.each([
    ['reduction', () => drafted(reducedOn('2017-07-01'))],
    ['lapse', () => drafted(coupleOn('2018-09-01'))],
    ['postponement', () => drafted(ofBoard('sag-171'))]
  ] as const)('%s', async (about, make) => {
    const draft = make()
    expect(draft.about).toBe(about)
    await expect(`${draft.text}\n`).toMatchFileSnapshot(`drafts/${about}.txt`)
  })
})
