import { bySummaryOf3318, derivedFrom, inStudy } from '../sources.js'
import { hoursAroundTheExtension, tenDaysThrice } from './33-18-cases.js'
import { holdings } from './33-18-holdings.js'
import { type PrincipleDecision, postponedAsked } from './principle-decision.js'

/** 33-18: Computing the extended earning period and the new lapse date when there are several extensions. */
export const decision33of18: PrincipleDecision = {
  id: '33-18',
  date: '2018-06',
  dateConfidence: 'read',
  subject: {
    da: 'Beregning af forlænget optjeningsperiode og ny bortfaldsdato ved flere forlængelser',
    en: 'Computing the extended earning period and the new lapse date when there are several extensions'
  },
  holdings: holdings,
  examples: [
    {
      id: '33-18-a',
      subject: {
        da: '14 dages sygdom før bortfaldsdatoen 1. november',
        en: '14 days of sickness before a lapse date of 1 November'
      },
      source: bySummaryOf3318,
      confidence: 'secondary',
      outcome: 'the extended period ends on 14 November; the lapse date is 1 December',
      note: 'Dates are month-day; no year is printed. The summary prints 1 December after the second step; for the first it follows.',
      asked: [
        postponedAsked(
          '33-18-a',
          { lapseDate: '2018-11-01', days: 14 },
          { calculationDate: '2018-11-14', lapseDate: '2018-12-01' },
          'secondary',
          ['the year: none is printed']
        )
      ]
    },
    {
      id: '33-18-b',
      subject: { da: 'Derefter 1 dag mere', en: 'Then 1 day more' },
      source: bySummaryOf3318,
      confidence: 'secondary',
      outcome: 'the extended period ends on 15 November; the lapse date is still 1 December',
      note: 'The same citizen, one more day: still one postponement.',
      asked: [
        postponedAsked(
          '33-18-b',
          { lapseDate: '2018-11-01', days: 15 },
          { calculationDate: '2018-11-15', lapseDate: '2018-12-01' },
          'secondary',
          ['the year: none is printed']
        )
      ]
    },
    {
      id: '33-18-c',
      subject: { da: 'To dages forlængelse', en: 'Two days of extension' },
      source: bySummaryOf3318,
      confidence: 'secondary',
      outcome: 'only hours on the two added days count; the lapse date moves by 1 month',
      asked: [
        postponedAsked(
          '33-18-c',
          { lapseDate: '2018-11-01', days: 2 },
          { calculationDate: '2018-11-02', lapseDate: '2018-12-01' },
          'secondary',
          ['the lapse date: none is printed']
        )
      ]
    },
    {
      id: '33-18-d',
      subject: {
        da: 'Flere forlængelser på tilsammen højst 1 måned',
        en: 'Several extensions of at most 1 month together'
      },
      source: inStudy('5.5', '43'),
      confidence: 'read',
      outcome: 'one postponement',
      asked: [tenDaysThrice]
    },
    {
      id: '33-18-e',
      subject: {
        da: 'Timer på de tilføjede dage og efter dem',
        en: 'Hours on the added days and after them'
      },
      source: derivedFrom('33-18-a and 33-18-c'),
      confidence: 'derived',
      outcome: 'the extended period ends on 2 November 2018; hours from 3 November do not count',
      asked: hoursAroundTheExtension
    },
    {
      id: '33-18-f',
      subject: {
        da: '30 dage fra 1. november 2018: netop en måned',
        en: '30 days from 1 November 2018: just a month'
      },
      source: derivedFrom('33-18/over-one-month'),
      confidence: 'derived',
      outcome: 'the extended period ends on 30 November 2018; the lapse date is 1 December',
      note: 'Reading extended-date: last-day. Under plain-addition the lapse date is 2019-01-01.',
      asked: [
        postponedAsked(
          '33-18-f',
          { lapseDate: '2018-11-01', days: 30 },
          { calculationDate: '2018-11-30', lapseDate: '2018-12-01' },
          'derived'
        )
      ]
    },
    {
      id: '33-18-g',
      subject: {
        da: '31 dage fra 1. november 2018: mere end en måned',
        en: '31 days from 1 November 2018: more than a month'
      },
      source: derivedFrom('33-18/over-one-month'),
      confidence: 'derived',
      outcome: 'the extended period ends on 1 December 2018; the lapse date is 1 January 2019',
      note: 'More than a month: the same under both readings.',
      asked: [
        postponedAsked(
          '33-18-g',
          { lapseDate: '2018-11-01', days: 31 },
          { calculationDate: '2018-12-01', lapseDate: '2019-01-01' },
          'derived'
        )
      ]
    },
    {
      id: '33-18-sag-62',
      subject: { da: 'Sag 62: ti enkelte sygedage', en: 'Case 62: ten single sick days' },
      source: inStudy('3.4.2, sag 62', '31'),
      confidence: 'read',
      outcome: '1 May 2017',
      note: 'A case of the study, not of the decision.',
      asked: [
        postponedAsked(
          '33-18-sag-62',
          { lapseDate: '2017-04-01', days: 10 },
          { lapseDate: '2017-05-01' },
          'read'
        )
      ]
    },
    {
      id: '33-18-sag-149',
      subject: { da: 'Sag 149: 49, 49 og 20 dages sygdom', en: 'Case 149: 49, 49 and 20 days of sickness' },
      source: inStudy('3.4.3, sag 149', '32'),
      confidence: 'read',
      outcome: '118 days, 1 February 2017; five whole months, to 1 March, are one too many',
      note: 'A case of the study, not of the decision. Whole months for each round give one month too much.',
      asked: [
        postponedAsked(
          '33-18-sag-149',
          { lapseDate: '2016-10-01', days: 118 },
          { lapseDate: '2017-02-01' },
          'read'
        ),
        postponedAsked(
          '33-18-sag-149/letters',
          { lapseDate: '2016-10-01', days: 103 },
          { lapseDate: '2017-02-01' },
          'read',
          ['that the days of the letters are counted: the study prints 103 as well']
        )
      ]
    },
    {
      id: '33-18-sag-216',
      subject: { da: 'Sag 216: 94 sygedage', en: 'Case 216: 94 sick days' },
      source: inStudy('3.4.3, sag 216', '32-33'),
      confidence: 'read',
      outcome: '94 days, 1 October 2017; with 60 it would have been 1 August',
      note: 'A case of the study, not of the decision.',
      asked: [
        postponedAsked(
          '33-18-sag-216',
          { lapseDate: '2017-06-01', days: 94 },
          { lapseDate: '2017-10-01' },
          'read'
        ),
        postponedAsked(
          '33-18-sag-216/municipality',
          { lapseDate: '2017-06-01', days: 60 },
          { lapseDate: '2017-08-01' },
          'derived'
        )
      ]
    }
  ],
  note: 'The summary dates the decision November 2018.'
}
