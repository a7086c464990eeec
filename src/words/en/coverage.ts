import type * as danish from '../da/coverage.js'
import type { Words } from '../words.js'

/** The page of coverage, in English. */
export const page: Words<typeof danish.page> = {
  title: 'Covered by the 225-hour rule',
  notCovered: { repealed: 'The rule does not apply: it was repealed on 1 July 2025.' },
  summary: {
    unmarried:
      'The citizen is covered by the 225-hour rule under the rules for the unmarried. If the work requirement is not met, the aid is reduced.',
    couple:
      'The citizen is covered by the 225-hour rule as a spouse, and each spouse must meet the work requirement. If they do not, the aid of one lapses, or it is reduced.',
    'couple-section-22':
      'The citizen is covered by the 225-hour rule as a spouse in a couple on a benefit of § 22, and each spouse must meet the work requirement. If they do not, the couple’s aid is reduced where together it exceeds one high rate.',
    open: 'It cannot be decided yet whether the citizen is covered by the 225-hour rule, or under which rules.'
  },
  labels: {
    track: 'Covered as',
    yearOfAidOf: 'The year of aid is counted for',
    testedOn: 'The work requirement applies to'
  }
}

/** Words of coverage that sentences are filled with, in English. */
export const terms: Words<typeof danish.terms> = {
  received: {
    kontanthjaelp: 'kontanthjælp',
    uddannelseshjaelp: 'uddannelseshjælp',
    integrationsydelse: 'integrationsydelse',
    'sho-ydelse': 'selvforsørgelses- og hjemrejseydelse',
    overgangsydelse: 'overgangsydelse',
    ressourceforloebsydelse: 'ressourceforløbsydelse',
    'benefit-without-work-demand': 'a benefit that demands no work (pension, SU, efterløn and the like)',
    'other-public-benefit': 'another public benefit',
    'own-child-care-subsidy': 'a subsidy for the care of own children',
    none: 'no benefit',
    unknown: 'a benefit that is not stated'
  },
  track: {
    unmarried: 'unmarried',
    couple: 'a couple on uddannelses- or kontanthjælp',
    'couple-section-22': 'a couple on a benefit of § 22'
  },
  countedFor: { person: 'the citizen', couple: 'the couple' },
  tested: { person: 'the citizen', 'each-spouse': 'each spouse' }
}

/** What the steps of coverage say, in English. */
export const steps: Words<typeof danish.steps> = {
  'coverage-in-force': {
    met: '{on:date} lies in the rule’s life, 1 October 2016 to 30 June 2025.',
    notMet: '{on:date} lies outside the rule’s life: {value:reason}.'
  },
  'couple-on-aid': {
    met: 'The citizen receives {benefit:received}, the spouse {spouse:received}. They are a couple on uddannelses- or kontanthjælp.',
    notMet:
      'The citizen receives {benefit:received}, the spouse {spouse:received}. They are not a couple on uddannelses- or kontanthjælp within the meaning of the rule.',
    unknown: 'It is not known yet whether the citizen is part of a couple on uddannelses- or kontanthjælp.'
  },
  'couple-on-section-22': {
    met: 'The citizen receives {benefit:received}, the spouse {spouse:received}. They are a couple of whom one or both are on a benefit of § 22.',
    notMet:
      'The citizen receives {benefit:received}, the spouse {spouse:received}. They are not a couple on a benefit of § 22 within the meaning of the rule.',
    unknown: 'It is not known yet whether the citizen is part of a couple on a benefit of § 22.'
  },
  'spared-for-child-benefit': {
    met: 'The couple supports a child and does not get full child benefit, and therefore the aid is not reduced.',
    notMet: 'The couple is not spared for want of child benefit.',
    unknown: 'It is not known yet whether the couple is spared for want of child benefit.'
  },
  'spouse-without-work-demand': {
    met: 'The citizen receives {benefit:received}, the spouse {spouse:received}. Therefore the citizen is deemed to use the possibilities for work, however many hours there are.',
    notMet:
      'The spouse’s benefit does not make the citizen one who is deemed to use the possibilities for work.',
    unknown: 'It is not known yet whether the spouse’s benefit spares the citizen.'
  },
  'unmarried-on-aid': {
    met: 'The citizen is unmarried and receives {benefit:received}.',
    notMet:
      'The citizen is unmarried and receives {benefit:received}. The unmarried are covered only on uddannelses- or kontanthjælp.',
    unknown: 'It is not known yet whether the citizen is unmarried and on uddannelses- or kontanthjælp.'
  },
  'reduced-since-before-marriage': {
    met: 'The aid was reduced when the citizen married, and the couple has not itself had aid for 1 year. The rules for the unmarried still apply.',
    notMet: 'The rules for the unmarried do not continue to apply after the marriage.',
    unknown: 'It is not known yet whether the rules for the unmarried still apply after the marriage.'
  },
  'partner-on-section-22': {
    met: 'The citizen lives with or is married to a recipient of a benefit of § 22, and the aid is computed under § 26, stk. 2. It is not reduced under the rules for the unmarried.',
    notMet: 'The aid is not computed under § 26, stk. 2, together with a recipient of a benefit of § 22.',
    unknown: 'It is not known yet whether the aid is computed under § 26, stk. 2.'
  },
  'treated-as-unmarried': {
    met: 'The citizen receives {benefit:received}, the spouse {spouse:received}. Aid is computed for the citizen only, who is treated as unmarried.',
    notMet: 'The spouse’s benefit does not make the citizen one who is treated as unmarried.',
    unknown:
      'It is not known yet whether the citizen is treated as unmarried because of the spouse’s benefit.'
  },
  'applied-during-covid': {
    met: 'The citizen applied for aid on {appliedOn:date} and is covered only from {coveredFrom:date}.',
    notMet: 'The citizen applied for aid before 9 March 2020, so § 13 h, stk. 1 postpones nothing.',
    unknown: 'It is not known whether the citizen applied for aid from 9 March to 8 September 2020.'
  },
  'coverage-track': {
    computed:
      '{track:coverageTrack} The year of aid is counted for {yearOfAidOf:countedFor}, and the work requirement applies to {testedOn:tested}.'
  }
}

/** What to ask for, in English, and why it matters. */
export const questions: Words<typeof danish.questions> = {
  benefit: {
    question: 'Which benefit does the citizen receive?',
    why: 'Only uddannelseshjælp, kontanthjælp and, for couples, the benefits of § 22 are covered.'
  },
  'marital-status': {
    question: 'Is the citizen married?',
    why: 'Different rules apply to the unmarried and to couples.'
  },
  'spouse-benefit': {
    question: 'Which benefit does the spouse receive?',
    why: 'From it follows whether the citizen is covered as a spouse, as unmarried, or not at all.'
  },
  'reduced-before-marriage': {
    question: 'Was the aid already reduced under § 13 g when the citizen married?',
    why: 'If so, the rules for the unmarried still apply until the couple itself has had aid for 1 year.'
  },
  'couple-year-of-aid': {
    question: 'Has the couple, as a couple, had aid for 1 year altogether within 3 years?',
    why: 'Only then do the rules for couples apply to one whose aid was reduced at the marriage.'
  },
  'child-of-the-couple': {
    question: 'Does one of the spouses, or do both, have a maintenance duty towards a child?',
    why: 'Couples with children can be spared where full child benefit is not paid.'
  },
  'child-benefit': {
    question: 'Is full child benefit paid, and if not, is that only because of the condition of residence?',
    why: 'Where the full benefit is lacking only for the condition of residence, the couple’s aid is not reduced.'
  },
  'computed-under-26-2': {
    question:
      'Is the aid computed under § 26, stk. 2, because the citizen lives with or is married to a recipient of a benefit of § 22?',
    why: 'If so, the aid is not reduced under the rules for the unmarried.'
  },
  'applied-on': {
    question: 'On which day did the citizen apply for the aid?',
    why: 'Those who applied from 9 March to 8 September 2020 are covered only after that time.'
  }
}
