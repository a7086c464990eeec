import type { steps as danish } from '../da/exemption-steps.js'
import type { Words } from '../words.js'

/** What each step of an exemption says in English. */
export const steps: Words<typeof danish> = {
  'exemption-in-force': {
    notMet:
      'The assessment is of {assessedOn:date}. The 225-hour rule was repealed by then, and there is nothing to be exempt from.'
  },
  'exemption-after-assessment': {
    computed:
      'Came after the municipality’s assessment of {assessedOn:date} and therefore does not count: {groups:exemptionFile}.'
  },
  'exemption-rehabilitation-begun': {
    met: 'Filling in the rehabilitation plan’s preparatory part has begun, or {person} is in forrevalidering or revalidering. Then {person} is exempt by definition.',
    notMet:
      'Neither the rehabilitation plan’s preparatory part nor forrevalidering nor revalidering has begun.',
    unknown:
      'It is not stated whether the rehabilitation plan’s preparatory part, forrevalidering or revalidering has begun.'
  },
  'exemption-no-present-capacity': {
    met: 'The medical information by itself shows that there is no capacity for work at present. That working capacity has not been tested then does not matter.',
    notMet: 'The medical information does not by itself show that working capacity is lacking at present.',
    unknown:
      'It is not stated whether the medical information by itself shows that working capacity is lacking.'
  },
  'exemption-social-problems-too-heavy': {
    met: 'Abuse or social problems are so heavy that {person} cannot reach 5 to 6 hours of work a week.',
    notMet: 'There are no abuse or social problems that put 5 to 6 hours of work a week out of reach.',
    unknown: 'It is not stated whether abuse or social problems put 5 to 6 hours of work a week out of reach.'
  },
  'exemption-considerations-too-extensive': {
    met: 'The needs for consideration are so extensive that they cannot be met on the ordinary labour market. That holds however many hours {person} is present.',
    notMet: 'No needs have been found that the ordinary labour market cannot meet.',
    unknown: 'Whether the needs can be met on the ordinary labour market has not been assessed.'
  },
  'exemption-effectiveness-substantially-reduced': {
    met: '{Person}’s effectiveness or pace is substantially reduced.',
    notMet: 'It is not shown that effectiveness or pace is substantially reduced.',
    unknown: 'It is not stated whether effectiveness or pace is substantially reduced.'
  },
  'exemption-capacity-in-doubt': {
    met: 'The municipality is itself in doubt about working capacity, or has begun to clarify it. Meanwhile {person} should be exempt.',
    notMet: 'The municipality is not in doubt about working capacity and is not clarifying it.',
    unknown:
      'It is not stated whether the municipality is in doubt about working capacity or has begun to clarify it.'
  },
  'exemption-limits-and-no-clarification-possible': {
    met: 'The health problems are medically documented and limit {person} substantially, and working capacity cannot be clarified at present.',
    notMet:
      'It is not so that health is medically documented to limit {person} substantially and working capacity cannot be clarified at present.',
    unknown: 'It is not stated whether working capacity can be clarified at present.'
  },
  'exemption-short-hours-fully-effective': {
    met: '{Person} works fully effectively, but only for short hours, and can reach 5 to 6 hours a week or 1½ months full time a year.',
    notMet:
      'It is not shown that {person} works fully effectively for short hours and can reach 5 to 6 hours a week.',
    unknown: 'It is not stated whether {person} can reach 5 to 6 hours a week or 1½ months full time a year.'
  },
  'exemption-fully-effective-without-limits': {
    met: 'Work, subsidised work or a placement shows a fully effective capacity, and nothing points to limits that shut {person} out of the ordinary labour market.',
    notMet: 'It is not shown that {person} works fully effectively with nothing pointing to limits.',
    unknown: 'It is not stated whether {person} works fully effectively with nothing pointing to limits.'
  },
  'exemption-tested-only-against-needs': {
    met: '{Person} was tested only in work without the necessary considerations, and nothing suggests that other work cannot be done effectively.',
    notMet:
      'It is not shown that {person} was tested only in work without the necessary considerations and nothing speaks against other work.',
    unknown: 'It is not stated whether anything suggests that other work cannot be done effectively.'
  },
  'exemption-only-language-or-education': {
    met: 'Language or low education is all that is stated. That is not by itself a ground for exemption.',
    notMet: 'It is not language or low education alone that is stated.',
    unknown: 'It is not stated whether language or low education alone stands in the way.'
  },
  'exemption-only-short-illness': {
    met: 'The illness is short and not serious. It does not exempt, but documented sickness extends the earning period.',
    notMet: 'It is not short, not serious illness alone that is stated.',
    unknown: 'It is not stated whether there is only a short illness that is not serious.'
  },
  'exemption-health-problems-not-described': {
    met: 'Health problems are stated, but no medical information describes them, and no offer describes working capacity.',
    notMet: 'No health problems are stated that are not described at all.',
    unknown: 'It is not stated whether there are health problems that are not described.'
  },
  'exemption-meaning-for-work-not-described': {
    met: 'The illness is documented, but not what it means for working capacity, and no offer describes it.',
    notMet: 'There is no documented illness whose meaning for working capacity is not described.',
    unknown: 'It is not stated whether there is a limit whose meaning for working capacity is not described.'
  },
  'exemption-no-current-information': {
    met: 'No offer within the latest 12 months describes working capacity, and no medical information is current.',
    notMet: 'No limit is stated that lacks current information.',
    unknown: 'It is not stated whether there is a limit that lacks current information.'
  },
  'exemption-new-information-not-looked-into': {
    met: '{Person} has come with new information that bears on working capacity and has not been looked into. The municipality should always inform the case.',
    notMet: 'There is no new information on a limit that has yet to be looked into.',
    unknown: 'It is not stated whether there is a limit for which new information has not been looked into.'
  },
  'exemption-classification': {
    computed: 'None of this decides the case. {classification:exemptionClassified}.',
    unknown:
      'The classification has no weight of its own. {Person} is classified as: {classification:exemptionClass}.'
  },
  'exemption-indication': {
    computed:
      'In all the information indicates that {value:exemptionIndication}. The decision is the municipality’s.',
    unknown: 'What the information indicates in all depends on what is missing.'
  },
  'exemption-from': {
    computed: 'The exemption is reckoned from {value:date}.',
    unknown:
      'The exemption is reckoned from the day the circumstance arose. The information does not show that day.'
  }
}
