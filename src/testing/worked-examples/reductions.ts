import type { ReductionFacts } from '../../input/reduction-facts.js'
import type { Confidence } from '../../law/provenance.js'
import type { Source } from '../asked.js'
import { derivedFrom, inStudy, inWork } from '../sources.js'
import { type WorkedExample, worked } from './worked-example.js'

/** The rates of the examples: a provider of 30 or more; under 30 away from home; the same on uddannelseshjælp. */
const rates = {
  high: { benefit: 'kontanthjaelp', rate: '25.2.1', supplement: 'none', maintenanceDuty: 'yes' },
  lower: { benefit: 'kontanthjaelp', rate: '25.3.8', supplement: 'none', maintenanceDuty: 'no' },
  spared: { benefit: 'uddannelseshjaelp', rate: '23.2.8', supplement: 'none', maintenanceDuty: 'no' }
} as const satisfies Readonly<Record<string, Omit<ReductionFacts, 'lapseDate'>>>

const words = {
  high: { da: 'den høje sats', en: 'the high rate' },
  lower: { da: 'en lavere sats', en: 'a lower rate' },
  spared: { da: 'uddannelseshjælp på SU-niveau', en: 'uddannelseshjælp at the level of study grants' }
} as const

const inYear = (
  year: number,
  amounts: { high: number; lower: number; spared?: number },
  source: Source,
  confidence: Confidence
): WorkedExample[] =>
  Object.entries(amounts).map(([name, monthlyReduction]) => {
    const group = name as keyof typeof rates
    return worked(
      'reduction',
      `reduction/${year}-${group}`,
      {
        da: `Ugift i ${year} på ${words[group].da}`,
        en: `Unmarried in ${year} on ${words[group].en}`
      },
      source,
      confidence,
      {
        function: 'reduceUnmarried',
        facts: { lapseDate: `${year}-05-01`, ...rates[group] },
        options: { asOf: `${year}-05-01` },
        expected: { kind: 'decided', value: { monthlyReduction, from: `${year}-05-01`, class: group } },
        assumed: ['the month, and which of the rates of the group it is']
      }
    )
  })

/** The reductions of § 13 g that are printed, and the one worked check of § 26, stk. 5. */
export const reductions: readonly WorkedExample[] = [
  ...inYear(2017, { high: 1016, lower: 508, spared: 0 }, inStudy('5', '43'), 'read'),
  ...inYear(
    2020,
    { high: 1054, lower: 526, spared: 0 },
    inWork('job.herning.dk (a copy of borger.dk)'),
    'secondary'
  ),
  ...inYear(2021, { high: 1067, lower: 533 }, inWork('odder.dk'), 'secondary'),
  worked(
    'couple-reduction',
    'couple-reduction/two-providers-2017',
    {
      da: 'To forsørgere på 30 år eller derover, hvoraf den ene ikke opfylder kravet',
      en: 'Two providers of 30 or more, one of whom does not meet the requirement'
    },
    derivedFrom('aktivloven § 26, stk. 5: 2 × 14,808 becomes 14,808 in 2017'),
    'derived',
    {
      function: 'reduceCouple',
      facts: {
        lapseDate: '2017-05-01',
        spouses: [
          {
            benefit: 'kontanthjaelp',
            aid: { rate: '25.2.1', supplement: 'none' },
            maintenanceDuty: 'yes',
            meetsRequirement: 'yes'
          },
          {
            benefit: 'kontanthjaelp',
            aid: { rate: '25.2.1', supplement: 'none' },
            maintenanceDuty: 'yes',
            meetsRequirement: 'no'
          }
        ]
      },
      options: { asOf: '2017-05-01' },
      expected: {
        kind: 'decided',
        value: { before: { together: 29_616 }, after: { together: 14_808 }, from: '2017-05-01' }
      }
    }
  )
]
