import type { SanctionEvent } from '../../input/sanction-event.js'
import type { Bilingual } from '../../law/provenance.js'
import type { Deduction } from '../../sanctions/deduction/deduction.js'
import type { Part } from '../asked.js'
import { derivedFrom } from '../sources.js'
import { type WorkedExample, worked } from './worked-example.js'

const deduction = (
  id: string,
  subject: Bilingual,
  from: string,
  event: SanctionEvent,
  aid: number,
  value: Part<Deduction>
): WorkedExample =>
  worked('deduction', `deduction/${id}`, subject, derivedFrom(from), 'derived', {
    function: 'computeDeduction',
    facts: { events: [event], aid: { '2021-01-01': aid, '2021-03-01': aid } },
    options: { asOf: '2021-12-31' },
    expected: { kind: 'decided', value },
    assumed: ['the days, and the aid']
  })

// 1 March 2021 was a Monday.
const missedOnMonday = (renewed: string): SanctionEvent => ({
  provision: '37',
  due: '2021-03-01',
  renewed
})

/** Days, rates and the time limit of deductions. */
export const deductions: readonly WorkedExample[] = [
  deduction(
    'call-on-the-same-day',
    {
      da: 'Udebliver fra jobsamtalen mandag og ringer mandag kl. 15',
      en: 'Misses the jobsamtale on Monday and calls on Monday at 15'
    },
    'aktivloven § 37: the days until contact is renewed, the first always',
    missedOnMonday('2021-03-01'),
    11_698,
    { deductionDays: 1, amount: 600 }
  ),
  deduction(
    'call-on-wednesday',
    {
      da: 'Udebliver fra jobsamtalen mandag og ringer onsdag',
      en: 'Misses the jobsamtale on Monday and calls on Wednesday'
    },
    'aktivloven § 37, reading renewed-contact-day: not-counted',
    missedOnMonday('2021-03-03'),
    11_698,
    { deductionDays: 2, amount: 1200 }
  ),
  deduction(
    'at-the-threshold',
    { da: 'Hjælp på netop 13.519 kr. i 2021', en: 'Aid of just DKK 13,519 in 2021' },
    'aktivloven § 35: above the third threshold of 2021 (13,519) the rate is 700',
    missedOnMonday('2021-03-01'),
    13_519,
    { amount: 600 }
  ),
  deduction(
    'above-the-threshold',
    { da: 'Hjælp på 13.520 kr. i 2021', en: 'Aid of DKK 13,520 in 2021' },
    'aktivloven § 35: above the third threshold of 2021 (13,519) the rate is 700',
    missedOnMonday('2021-03-01'),
    13_520,
    { amount: 700 }
  ),
  deduction(
    'three-months',
    { da: 'Hændelse 10. januar, fradrag i maj', en: 'An event of 10 January, deducted in May' },
    'aktivloven § 35, stk. 3: three whole calendar months after that of the event end on 30 April',
    {
      provision: '36',
      missed: [{ date: '2021-01-10', extent: 'whole' }],
      deductedIn: '2021-05-01'
    },
    11_698,
    { lastTimelyDays: ['2021-04-30'], late: 1 }
  )
]
