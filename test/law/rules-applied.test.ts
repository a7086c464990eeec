import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assessCase,
  assessExemption,
  assessOrdinaryWork,
  assessRegaining,
  checkLetter,
  computeDeduction,
  countYearOfAid,
  determineEarningPeriod,
  type Evaluation,
  reduceCouple,
  reviewDecision,
  whatWouldChange
} from '../../src/index.js'
import { rules } from '../../src/law/rules.js'
import { aCase } from '../arbitraries.js'
import { aWholeCase } from '../case/assessment/arbitrary-cases.js'
import { anAidCase } from '../rule-225/aid-arbitraries.js'
import { aCouple } from '../rule-225/couples.js'
import { aFile } from '../rule-225/exemption-given.js'
import { aRegaining } from '../rule-225/regaining-cases.js'
import { someFacts, asOf as whenDeducted } from '../sanctions/deduction/arbitraries.js'

const records = new URL('../records/', import.meta.url)
const stored = readdirSync(records)
  .filter((name) => name.endsWith('.json'))
  .map(
    (name) => JSON.parse(readFileSync(new URL(name, records), 'utf8')) as { evaluation: Evaluation<unknown> }
  )
  .map(({ evaluation }) => evaluation)

const asOf = '2018-10-01'
const period = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] } as const
const aid = { rate: '25.2.1', supplement: 'none' } as const
const provider = { benefit: 'kontanthjaelp', maintenanceDuty: 'yes', aid } as const

/** What no sample below is about. */
const single: Evaluation<unknown>[] = [
  checkLetter(
    { letter: 'hearing', sentOn: '2018-10-31', lapseDate: '2018-11-01', contents: {} },
    { asOf: '2018-11-01' }
  ),
  checkLetter(
    {
      letter: 'postponement',
      sentOn: '2018-10-01',
      lapseDate: '2018-11-01',
      newLapseDate: '2018-12-01',
      contents: {}
    },
    { asOf }
  ),
  checkLetter(
    {
      letter: 'postponement',
      sentOn: '2018-10-01',
      lapseDate: '2018-11-01',
      newLapseDate: 'not-computable',
      contents: {}
    },
    { asOf }
  ),
  whatWouldChange({ ...period, grounds: [], work: [] }, { asOf }),
  whatWouldChange({ ...period, notice: 'not-sent', grounds: [], work: [] }, { asOf }),
  // Case 167: 115 kroner against 125 for a while.
  assessOrdinaryWork(
    {
      kind: 'ordinary',
      documentation: ['payslips'],
      usualTerms: 'yes',
      pay: { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 },
      longHoursForLowPay: 'no',
      concreteDoubt: 'none',
      municipalityActedOnIt: 'no'
    },
    { asOf }
  ),
  // The sickness was told after the decision.
  reviewDecision(
    {
      decision: { on: '2018-10-01', extension: { days: 0, lapseDate: '2018-11-01' } },
      period: {
        ...period,
        grounds: [
          {
            ground: { kind: 'sickness', documented: 'yes', from: '2018-05-01', to: '2018-05-02' },
            knownOn: '2018-10-02'
          }
        ]
      }
    },
    { asOf: '2018-12-01' }
  ),
  // § 26, stk. 9: the spouse who was reduced meets the requirement again.
  reduceCouple(
    {
      lapseDate: '2018-11-01',
      reducedAt: 1,
      spouses: [
        { ...provider, meetsRequirement: 'no' },
        {
          benefit: 'uddannelseshjaelp',
          maintenanceDuty: 'yes',
          aid: { rate: '23.2.2', supplement: 'none' },
          meetsRequirement: 'yes'
        }
      ]
    },
    { asOf }
  )
]

/** The same evaluations every time. */
const some = <Given>(given: fc.Arbitrary<Given>, evaluate: (one: Given) => Evaluation<unknown>) =>
  fc.sample(given, { numRuns: 300, seed: 225 }).map(evaluate)

const made = [
  ...some(aCase, ({ facts, options }) => determineEarningPeriod(facts, options)),
  ...some(aWholeCase, ({ facts, options }) => assessCase(facts, options)),
  ...some(anAidCase, ({ facts, asOf }) => countYearOfAid(facts, { asOf })),
  ...some(aCouple, (facts) => reduceCouple(facts, { asOf: facts.lapseDate })),
  ...some(aFile, (facts) => assessExemption(facts, { asOf: '2018-01-01' })),
  ...some(aRegaining, ({ facts, options }) => assessRegaining(facts, options)),
  ...some(someFacts, (facts) => computeDeduction(facts, { asOf: whenDeducted }))
]

test('no rule stands in the table that no evaluation applies', () => {
  const applied = new Set(
    [...stored, ...single, ...made].flatMap((evaluation) =>
      evaluation.kind === 'invalid' ? [] : evaluation.steps.map(({ rule }) => rule)
    )
  )
  expect(Object.keys(rules).filter((rule) => !applied.has(rule as keyof typeof rules))).toEqual([])
})
