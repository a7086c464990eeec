import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/couple-reduction.js'
import type { Words } from '../words.js'

/** The page of a couple's aid, in English. */
export const page: Words<typeof danishPage> = {
  title: 'The couple’s aid when the work requirement is not met',
  summary: {
    unchanged: 'The couple’s aid is unchanged: {together:kroner} a month together.',
    lapses: 'The aid of {spouse:spouseNumber} lapses from {from:date}.',
    notPaid: 'From {from:date} there is no aid for {spouse:spouseNumber}.',
    reduced: 'The aid of {spouse:spouseNumber} is reduced by {reduction:kroner} a month from {from:date}.',
    together:
      'The couple then gets {after:kroner} a month together, before tax and other deductions, where it would be {before:kroner} without the rule.',
    open: 'The couple’s aid cannot be computed until what is missing is known.'
  },
  labels: {
    first: 'Aid for the citizen',
    second: 'Aid for the spouse',
    together: 'Aid together',
    highRate: 'The high rate',
    rates: 'The rates are'
  },
  change: '{after:kroner} (without the rule {before:kroner})',
  highRate: '{amount:kroner} ({group:highRateGroup})'
}

const requirement = 'The citizen {first:spouseMeets}. The spouse {second:spouseMeets}.'
const recipient = 'The requirement holds only for {spouse:spouseNumber}. The recipient {answer:spouseMeets}.'

/** What the steps of a couple's aid say, in English. */
export const steps: Words<typeof danishSteps> = {
  'couple-aid': {
    computed:
      'Without the rule the aid together is {together:kroner} a month: {first:kroner} for the citizen and {second:kroner} for the spouse.'
  },
  'couple-household': {
    computed: '{value:coupleHousehold}',
    notMet: '{value:coupleHousehold}',
    unknown: 'The consequence depends on what each spouse receives, and that is not known for both.'
  },
  'couple-requirement': { met: requirement, notMet: requirement, unknown: requirement },
  'recipient-requirement': { met: recipient, notMet: recipient, unknown: recipient },
  'couple-chosen': {
    computed:
      'By the facts {spouse:spouseNumber} has chosen not to use the possibilities for work. Aid goes only to the other spouse until both meet the work requirement.',
    unknown:
      'Where one of them has chosen not to use the possibilities for work, aid goes only to the other. That is not known.'
  },
  'couple-both-high': {
    met: 'Both get aid on a high rate: {first:kroner} and {second:kroner} at the 2016 level, supplements included.',
    notMet:
      'Not both get aid on a high rate (DKK 14,575 or DKK 10,968 at the 2016 level, supplements included).'
  },
  'couple-lapse': {
    computed:
      'One of them does not meet the requirement: the aid of {spouse:spouseNumber} lapses. The other keeps an aid of {kept:kroner} a month.'
  },
  'couple-closest': {
    computed:
      'Neither meets the requirement. In the municipality’s judgement {spouse:spouseNumber} is closest to the labour market and keeps an aid of {kept:kroner}, on condition of seeking to use the possibilities for education or work (§ 13, stk. 1-6, and § 13 a). The other gets no aid.',
    unknown:
      'Where neither meets the requirement, the spouse who in the municipality’s judgement is closest to the labour market keeps the aid. The judgement is not known.'
  },
  'couple-high-rate': {
    computed: 'The high rate {group:highRateGroup} is {amount:kroner} in {year} ({status:status}).',
    unknown:
      'Whether the couple is measured against the high rate for providers or for others cannot be decided yet.'
  },
  'couple-sum': {
    met: 'Together the aid is {together:kroner}, more than the high rate.',
    notMet: 'Together the aid is {together:kroner}, no more than the high rate. It is not reduced.'
  },
  'couple-reduced': {
    computed:
      'The reduction is made in the aid of {spouse:spouseNumber}, {why:cutFor}: {reduction:kroner} a month. Together the couple then gets {together:kroner} a month.',
    unknown:
      'Where neither meets the requirement, the aid of the spouse who in the municipality’s judgement is least attached to the labour market is reduced. The judgement is not known.'
  },
  'couple-goes-on': {
    met: 'Until now the aid of {until:spouseNumber} was reduced, who now meets the requirement again. The reduction goes on at {spouse:spouseNumber}.'
  },
  'couple-from': { computed: 'The change takes effect on {from:date}, the 1st of a month.' },
  'special-support': { computed: '{value:specialSupport}' }
}

/** What a couple is asked, in English. */
export const questions: Words<typeof danishQuestions> = {
  'couple-benefit': {
    question: 'Which benefit does {person} receive, and on which rate?',
    why: 'The spouses’ benefits decide which provision applies, and how large the aid is.'
  },
  'couple-requirement': {
    question: 'Does {person} meet the work requirement, or is {person} exempt from it?',
    why: 'Aid changes only where one of the spouses does not meet the requirement.'
  },
  'couple-chose-not-to-work': {
    question: 'Has {person} chosen not to use the possibilities for work (stays at home)?',
    why: 'Aid then goes only to the other spouse.'
  },
  'couple-closest': {
    question: 'Which of the spouses is, in the municipality’s judgement, closest to the labour market?',
    why: 'Where neither meets the requirement, that spouse keeps the aid.'
  },
  'couple-least-attached': {
    question:
      'Which of the spouses is, in the municipality’s judgement, least attached to the labour market?',
    why: 'Where neither meets the requirement, that spouse’s aid is reduced.'
  },
  'couple-maintenance-duty': {
    question: 'Does {person} support a child (forsørgelsespligt)?',
    why: 'The high rate to which the aid together is reduced is larger for providers.'
  },
  'couple-high-rate': {
    question: 'Which high rate is the couple measured against: the one for providers or the one for others?',
    why: 'Where only one of the spouses supports a child, it does not follow from the facts.'
  }
}

/** Words for couples, in English. */
export const terms: Words<typeof danishTerms> = {
  spouseNumber: { '0': 'the citizen', '1': 'the spouse' },
  spouseMeets: {
    yes: 'meets the work requirement',
    no: 'does not meet the work requirement',
    unknown: 'may meet the work requirement (not known)'
  },
  coupleHousehold: {
    'sections-23-25':
      'The couple gets aid under §§ 23-25. Where one of them does not meet the requirement, the aid changes under § 26, stk. 5-7.',
    'section-22':
      'The spouses, or one of them, get a benefit of § 22. Where one of them does not meet the requirement, the aid changes under § 26, stk. 8.',
    'as-unmarried':
      'One spouse gets another public benefit, and aid is computed only for the other. The recipient is treated as unmarried.',
    'without-work-demand':
      'One spouse gets a benefit that is not conditional on work. The recipient of the benefit of § 22 is therefore deemed to use the possibilities for work, and the aid does not change.',
    'section-22-alone':
      'One spouse gets another public benefit, and the benefit of § 22 is computed only for the other. It does not change under the rule.',
    'no-aid': 'Neither of the spouses gets aid under § 11.'
  },
  highRateGroup: { provider: 'for providers', other: 'for others than providers' },
  cutFor: {
    fails: 'who does not meet the requirement',
    least: 'who in the municipality’s judgement is least attached to the labour market'
  },
  specialSupport: {
    none: 'The couple gets no særlig støtte (§ 34, stk. 3).',
    'as-before': 'Særlig støtte is computed as if the aid were not reduced (§ 34, stk. 4).'
  }
}
