import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/explain/language.js'
import { determineEarningPeriod, explain, type Ground, reduceUnmarried } from '../../src/index.js'

const education: Ground = {
  kind: 'education-or-other-benefit',
  documented: 'yes',
  exemptFromAvailability: 'yes',
  from: '2016-08-15',
  to: '2016-12-31'
}
const case171 = determineEarningPeriod(
  { lapseDate: '2016-10-01', notice: { sentOn: '2016-07-08' }, grounds: [education] },
  { asOf: '2017-01-15' }
)
const open = determineEarningPeriod(
  {
    lapseDate: '2018-11-01',
    notice: 'not-sent',
    grounds: [
      { kind: 'sickness', documented: 'unknown', from: '2018-02-01', to: 'ongoing' },
      { kind: 'care', documented: 'no', from: '2018-01-01', to: '2018-01-31' }
    ]
  },
  { asOf: '2018-03-15' }
)
const everyPage = [
  case171,
  open,
  determineEarningPeriod(
    {
      lapseDate: '2018-11-01',
      notice: 'sent-in-time',
      grounds: [
        { kind: 'sickness', documented: 'yes', days: 30, within: { from: '2018-01-01', to: '2018-03-31' } }
      ]
    },
    { asOf: '2018-06-01' }
  ),
  determineEarningPeriod(
    { lapseDate: '2020-04-01', notice: { sentOn: '2019-12-01' }, grounds: [] },
    { asOf: '2020-06-01' }
  ),
  determineEarningPeriod(
    {
      lapseDate: '2019-01-01',
      notice: 'sent-in-time',
      grounds: [{ kind: 'sickness', documented: 'yes', from: '2018-01-01', to: '2020-06-30' }]
    },
    { asOf: '2020-07-01' }
  ),
  determineEarningPeriod(
    {
      lapseDate: '2018-01-01',
      notice: 'sent-in-time',
      grounds: [{ kind: 'limited-work-capacity', documented: 'yes', from: '2017-01-01', to: '2017-12-31' }]
    },
    { asOf: '2018-01-01' }
  ),
  determineEarningPeriod({ lapseDate: '2025-07-01', notice: 'unknown', grounds: [] }, { asOf: '2025-01-01' }),
  determineEarningPeriod({ lapseDate: '2016-09-01', notice: 'unknown', grounds: [] }, { asOf: '2016-01-01' }),
  ...(['yes', 'no', 'unknown'] as const).map((maintenanceDuty) =>
    reduceUnmarried(
      {
        lapseDate: '2025-05-01',
        benefit: 'kontanthjaelp',
        rate: '25.2.2',
        supplement: 'none',
        maintenanceDuty
      },
      { asOf: '2025-05-01' }
    )
  ),
  reduceUnmarried(
    {
      lapseDate: '2017-05-01',
      benefit: 'uddannelseshjaelp',
      rate: '23.2.6',
      supplement: '24.3.3',
      maintenanceDuty: 'no'
    },
    { asOf: '2025-05-01' }
  ),
  reduceUnmarried(
    {
      lapseDate: '2017-05-01',
      benefit: 'uddannelseshjaelp',
      rate: '23.2.6',
      supplement: 'none',
      maintenanceDuty: 'no'
    },
    { asOf: '2025-05-01' }
  ),
  determineEarningPeriod({ lapseDate: '2018-01-02', notice: 'unknown', grounds: [] }, { asOf: '2018-01-01' })
]

describe('an explanation', () => {
  it('says the outcome first, in Danish words', () => {
    const [title, , sentence] = explain(case171, { language: 'da', format: 'text' }).split('\n')
    expect(title).toBe('OPTJENINGSPERIODE OG BORTFALDSDATO')
    expect(sentence).toContain('Hjælpen kan tidligst falde væk eller blive nedsat fra 1. marts 2017')
  })

  it('tells why: the late letter, the days, the calculation date, each with its provision', () => {
    const page = explain(case171, { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
    expect(page).toContain('Brevet kom 8 dage for sent')
    expect(page).toContain(
      '15. august 2016 til 31. december 2016: 139 dage forlænger perioden. (aktivloven § 13 f, stk. 12, nr. 6)'
    )
    expect(page).toContain('beregningsdatoen, er 24. februar 2017')
  })

  it('says the same in English', () => {
    const page = explain(case171, { language: 'en', format: 'text' }).replace(/\s+/g, ' ')
    expect(page).toContain('at the earliest from 1 March 2017')
    expect(page).toContain('It came 8 days late')
  })

  it('asks for what is missing, with the field and the reason', () => {
    const page = explain(open, { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
    expect(page).toContain('Bortfaldsdatoen kan ikke beregnes endnu. Den er tidligst 1. november 2018.')
    expect(page).toContain('Hvornår sendes varslingsbrevet til borgeren? [facts.notice]')
    expect(page).toContain('[facts.grounds[0].documented]')
    expect(page).toContain('[facts.grounds[0].to]')
    expect(page).toContain('forlænger ikke: det er ikke dokumenteret på sagen')
  })

  it('writes amounts as Danes do, and says which are derived', () => {
    const reduced = reduceUnmarried(
      {
        lapseDate: '2017-05-01',
        benefit: 'kontanthjaelp',
        rate: '25.2.2',
        supplement: 'none',
        maintenanceDuty: 'no'
      },
      { asOf: '2017-05-01' }
    )
    expect(explain(reduced, { language: 'da', format: 'text' })).toContain('1.016 kr. (offentliggjort)')
    expect(explain(reduced, { language: 'en', format: 'text' })).toContain('DKK 1,016 (published)')
  })

  it('leaves no parameter unfilled and no word undefined, whatever the evaluation', () => {
    for (const evaluation of everyPage) {
      for (const language of ['da', 'en'] as const) {
        for (const format of ['text', 'markdown'] as const) {
          const page = explain(evaluation, { language, format })
          expect(page).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|\[object/)
        }
      }
    }
  })

  it('has a sentence for every step that was reached, in both languages', () => {
    for (const evaluation of everyPage) {
      if (evaluation.kind === 'invalid') continue
      for (const { rule, outcome } of evaluation.steps) {
        if (outcome === 'notReached') continue
        expect(catalogues.da.steps[rule][outcome], `${rule} ${outcome}`).toBeTruthy()
        expect(catalogues.en.steps[rule][outcome], `${rule} ${outcome}`).toBeTruthy()
      }
    }
  })

  it('lets nothing in a case lay out the Markdown page', () => {
    const page = explain(determineEarningPeriod(JSON.parse('{"<script>|*x*":1}'), { asOf: '2018-01-01' }), {
      language: 'da',
      format: 'markdown'
    })
    expect(page).not.toContain('<script>')
    expect(page).toContain('\\<script\\>')
  })
})
