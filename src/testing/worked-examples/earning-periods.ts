import type { EarningPeriodFacts, Ground } from '../../input/earning-period-facts.js'
import type { Bilingual } from '../../law/provenance.js'
import type { Expected, Source } from '../asked.js'
import { derivedFrom } from '../sources.js'
import { type WorkedExample, worked } from './worked-example.js'

const sick = (from: string, to: string): Ground => ({ kind: 'sickness', documented: 'yes', from, to })

const period = (
  id: string,
  subject: Bilingual,
  source: Source,
  facts: Partial<EarningPeriodFacts> & { lapseDate: string },
  expected: Expected<'determineEarningPeriod'>,
  asOf = '2025-12-31'
): WorkedExample =>
  worked('earning-period', `earning-period/${id}`, subject, source, 'derived', {
    function: 'determineEarningPeriod',
    facts: { notice: 'sent-in-time', grounds: [], ...facts },
    options: { asOf },
    expected
  })

/** Extensions, late letters, the covid-19 periods and the life of the rule, computed by hand. */
export const earningPeriods: readonly WorkedExample[] = [
  period(
    'covid-2020',
    {
      da: 'De 184 dage fra 9. marts til 8. september 2020',
      en: 'The 184 days from 9 March to 8 September 2020'
    },
    derivedFrom('aktivloven § 13 h, stk. 2: 184 days from 1 April 2020 end on 1 October 2020'),
    { lapseDate: '2020-04-01' },
    {
      kind: 'decided',
      value: { extensionDays: 184, calculationDate: '2020-10-01', lapseDate: '2020-11-01' }
    }
  ),
  period(
    'covid-2020-2021',
    { da: 'Begge covid-19-perioder, 184 og 242 dage', en: 'Both covid-19 periods, 184 and 242 days' },
    derivedFrom('aktivloven § 13 h, stk. 2-3: 426 days from 1 January 2021 end on 2 March 2022'),
    { lapseDate: '2021-01-01' },
    {
      kind: 'decided',
      value: { extensionDays: 426, calculationDate: '2022-03-02', lapseDate: '2022-04-01' }
    }
  ),
  period(
    'last-timely-day',
    { da: 'Brevet sendt på den sidste rettidige dag', en: 'The letter sent on the last timely day' },
    derivedFrom('notice order § 4, stk. 2, and case 171: the day before 6 months before the lapse date'),
    { lapseDate: '2017-04-01', notice: { sentOn: '2016-09-30' } },
    {
      kind: 'decided',
      value: { daysLate: 0, noticeDeadline: '2016-09-30', lapseDate: '2017-04-01' }
    }
  ),
  period(
    '31-days-late',
    { da: 'Brevet sendt 31 dage for sent', en: 'The letter sent 31 days late' },
    derivedFrom(
      'the study, 3.4.1: the day sent minus the last timely day; 31 days from 1 April end on 1 May'
    ),
    { lapseDate: '2017-04-01', notice: { sentOn: '2016-10-31' } },
    { kind: 'decided', value: { daysLate: 31, calculationDate: '2017-05-01', lapseDate: '2017-06-01' } }
  ),
  period(
    'one-day-late',
    { da: 'Brevet sendt 1 dag for sent', en: 'The letter sent 1 day late' },
    derivedFrom('the study, 3.4.1, and notice order § 7: 1 October 2016 and 6 months is 1 April 2017'),
    { lapseDate: '2017-04-01', notice: { sentOn: '2016-10-01' } },
    { kind: 'decided', value: { daysLate: 1, calculationDate: '2017-04-01', lapseDate: '2017-05-01' } }
  ),
  period(
    'three-months-since-letter',
    {
      da: 'Brevet sendt 2. marts 2017: hjælpen bortfalder ikke, før 3 måneder er gået',
      en: 'The letter sent on 2 March 2017: aid does not lapse before 3 months have passed'
    },
    derivedFrom(
      'notice order § 7: 92 days from 1 March end on 31 May, and 3 months from the letter on 2 June 2017'
    ),
    { lapseDate: '2017-03-01', notice: { sentOn: '2017-03-02' } },
    { kind: 'decided', value: { daysLate: 92, calculationDate: '2017-05-31', lapseDate: '2017-07-01' } }
  ),
  period(
    'day-counted-once',
    { da: 'Syg under uddannelse: en dag tæller én gang', en: 'Sick during education: a day counts once' },
    derivedFrom('aktivloven § 13 f, stk. 12, reading overlapping-grounds: union'),
    {
      lapseDate: '2018-11-01',
      grounds: [
        {
          kind: 'education-or-other-benefit',
          documented: 'yes',
          exemptFromAvailability: 'yes',
          from: '2018-03-01',
          to: '2018-03-20'
        },
        sick('2018-03-11', '2018-03-30')
      ]
    },
    { kind: 'decided', value: { extensionDays: 30, lapseDate: '2018-12-01' } }
  ),
  period(
    'not-documented',
    {
      da: 'Sygdom, der ikke er dokumenteret, forlænger ikke',
      en: 'Sickness that is not documented extends nothing'
    },
    derivedFrom('aktivloven § 13 f, stk. 12, nr. 1: "dokumenteret sygdom"'),
    { lapseDate: '2018-11-01', grounds: [{ ...sick('2018-03-01', '2018-03-31'), documented: 'no' }] },
    { kind: 'decided', value: { extensionDays: 0, lapseDate: '2018-11-01' } }
  ),
  period(
    'documents-unknown',
    {
      da: 'Er det ukendt, om sygdommen er dokumenteret, kan datoen ikke beregnes',
      en: 'Where it is not known whether sickness is documented, the date cannot be computed'
    },
    derivedFrom('aktivloven § 13 f, stk. 12, nr. 1: unknown is neither yes nor no'),
    { lapseDate: '2018-11-01', grounds: [{ ...sick('2018-03-01', '2018-03-31'), documented: 'unknown' }] },
    { kind: 'undetermined', missing: ['facts.grounds[0].documented'] }
  ),
  period(
    'no-letter',
    { da: 'Intet varslingsbrev sendt', en: 'No letter of notice sent' },
    derivedFrom('notice order § 7: the months run from the letter'),
    { lapseDate: '2018-11-01', notice: 'not-sent' },
    { kind: 'undetermined', missing: ['facts.notice'] },
    '2018-10-01'
  ),
  period(
    'exempt-for-12-months',
    { da: 'Undtaget i 12 sammenhængende måneder', en: 'Exempt for 12 continuous months' },
    derivedFrom('aktivloven § 13 f, stk. 9, 2. pkt.: the reckoning starts afresh'),
    {
      lapseDate: '2018-11-01',
      grounds: [{ kind: 'limited-work-capacity', documented: 'yes', from: '2017-07-01', to: '2018-06-30' }]
    },
    { kind: 'notCovered', reason: 'restarted' }
  ),
  period(
    'before-the-rule',
    { da: 'Før reglen fik virkning', en: 'Before the rule took effect' },
    derivedFrom('lov nr. 296 af 22/03/2016, § 7, stk. 3: from 1 October 2016'),
    { lapseDate: '2016-09-01' },
    { kind: 'notCovered', reason: 'notYetInForce' }
  ),
  period(
    'after-the-rule',
    { da: 'Efter at reglen er ophævet', en: 'After the rule was repealed' },
    derivedFrom('lov nr. 1655 af 30/12/2024: repealed from 1 July 2025'),
    { lapseDate: '2025-07-01' },
    { kind: 'notCovered', reason: 'repealed' }
  ),
  period(
    'moved-past-the-rule',
    { da: 'Forlænget ud over reglens ophævelse', en: 'Extended past the repeal of the rule' },
    derivedFrom('lov nr. 1655 af 30/12/2024: 31 days from 1 June 2025 end on 1 July 2025'),
    { lapseDate: '2025-06-01', grounds: [sick('2025-01-01', '2025-01-31')] },
    { kind: 'notCovered', reason: 'repealed' }
  )
]
