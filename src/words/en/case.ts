import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/case.js'
import type { Words } from '../words.js'

/** The page of a whole case, in English. */
export const page: Words<typeof danishPage> = {
  title: 'The whole case under the 225-hour rule',
  summary: {
    track: '{track:coverageTrack}',
    yearNotReached: 'The year of aid is not reached: {counted} of {required} {unit:aidUnit} count so far.',
    yearExpected:
      'The year of aid is not reached: {counted} of {required} {unit:aidUnit} count so far. If the aid goes on, the lapse date is {lapseDate:date}.',
    exempt: 'The municipality has found {whom:whom} exempt. No work is required.',
    met: 'The work requirement is met: at least {hours:hours} where {required:hours} are required.',
    notMet:
      'The work requirement is not met: {hours:hours} where {required:hours} are required. The lapse date is {lapseDate:date}.',
    notMetSoFar:
      'By what is known, the work requirement is not met on the lapse date {lapseDate:date}: {hours:hours} where {required:hours} are required. It can still be met.',
    restarted: 'The old lapse date does not hold: the reckoning starts afresh after 12 months of exemption.',
    repealed: 'The date lies after the rule was repealed. Aid does not lapse.',
    reduced: 'Aid is reduced by {monthlyReduction:kroner} a month from {from:date}.',
    spared: 'Aid is not reduced: the rate is spared.',
    couple:
      'From {from:date} the couple’s aid is {after:kroner} a month against {before:kroner} without the rule: {first:kroner} to the citizen and {second:kroner} to the spouse.',
    coupleUnchanged: 'The couple’s aid does not change from {from:date}. It is {after:kroner} a month.',
    open: 'The case cannot be decided yet. What is missing stands below.',
    ofPerson: 'The citizen: {sentence}',
    ofSpouse: 'The spouse: {sentence}'
  },
  labels: { person: 'The citizen', spouse: 'The spouse' }
}

/** What the steps of a whole case say, in English. */
export const steps: Words<typeof danishSteps> = {
  'steps-of-one': { computed: 'What follows is about {whom:whom}.' },
  exempt: {
    met: 'The municipality has found {person} exempt. As long as that lasts nothing is required, and no letter of notice is sent.',
    notMet: 'The municipality has found that {person} is not exempt.',
    unknown: 'The municipality has not assessed whether {person} is exempt.'
  }
}

/** What a whole case asks for besides its parts, in English. */
export const questions: Words<typeof danishQuestions> = {
  exempt: {
    question: 'Is {person} exempt in the municipality’s assessment?',
    why: 'Those who are exempt are not reached by the requirement as long as the exemption lasts.'
  },
  'aid-rate': {
    question: 'On which rate is {person}’s aid computed, and is there a supplement?',
    why: 'By how much the aid changes follows from the rate.'
  }
}

/** Words of a whole case, in English. */
export const terms: Words<typeof danishTerms> = {
  coverageTrack: {
    unmarried: 'The citizen is covered by the rules for the unmarried.',
    couple: 'The couple is covered by the rules for couples on uddannelses- or kontanthjælp.',
    'couple-section-22': 'The couple is covered by the rules for couples on the benefits of § 22.'
  },
  aidUnit: { days: 'days', months: 'months' }
}
