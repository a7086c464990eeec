import { describe, expect, test } from 'vitest'
import { assessCase, determineEarningPeriod, type ReasonsDraft } from '../../src/index.js'
import { aidSince, sick, unmarried } from '../case/assessment/given.js'
import { drafted, partOf } from './given.js'

const paragraphsOf = (draft: ReasonsDraft, part: string) =>
  draft.sections.filter((section) => section.part === part).flatMap(({ paragraphs }) => paragraphs)

describe('income that was converted into hours', () => {
  const draft = drafted(
    assessCase(
      unmarried(
        {
          notice: { sentOn: '2017-11-25' },
          grounds: [sick('2018-04-03', '2018-04-22')],
          work: [
            {
              kind: 'ordinary',
              workingTime: 'not-fixed',
              from: '2018-03-01',
              to: '2018-03-20',
              income: 12345.5
            }
          ]
        },
        { lapseDate: '2018-06-01', aid: aidSince('2017-05-01') }
      ),
      { asOf: '2018-08-01' }
    )
  )

  // § 13 f, stk. 15: 12,345.50 kr. by 122.50 kr., the rate of 2018, is 100.7796 hours.
  test('is in the reckoning, with its rate, and in the rules, each with stk. 15', () => {
    const calculated = paragraphsOf(draft, 'calculation').find(({ text }) => text.includes('12.345,50 kr.'))
    expect(calculated?.text).toContain('omregningssatsen for 2018, 122,50 kr. i timen')
    expect(calculated?.text).toContain('Det giver 100,77 timer.')
    expect(calculated?.citations).toEqual(['aktivloven/13f/15'])
    expect(
      paragraphsOf(draft, 'rules').filter(({ citations }) => citations.includes('aktivloven/13f/15'))
    ).toHaveLength(1)
  })

  test('has the caseworker check a rate that is derived', () => {
    expect(partOf(draft, 'notes')).toContain('Omregningssatsen for 2018 er ikke fundet offentliggjort.')
  })
})

test('both covid periods are cited where both extend: § 13 h, stk. 2 and 3', () => {
  // 9 March to 8 September 2020 are 184 days, 1 November 2020 to 30 June 2021 are 242.
  const draft = drafted(
    determineEarningPeriod(
      { lapseDate: '2021-03-01', notice: 'sent-in-time', grounds: [] },
      { asOf: '2022-01-15' }
    )
  )
  expect(partOf(draft, 'calculation')).toContain('forlænget med 426 dage')
  const rule = paragraphsOf(draft, 'rules').find(({ text }) => text.includes('covid-19'))
  expect(rule?.citations).toEqual(['aktivloven/13h/2', 'aktivloven/13h/3'])
})
