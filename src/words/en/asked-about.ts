import type { askedAbout as danish } from '../da/asked-about.js'
import type { Words } from '../words.js'

/** What a question can be about, as its sentence names it, in English. */
export const askedAbout: Words<typeof danish> = {
  ground: {
    sickness: 'sickness',
    'parental-leave': 'absence for pregnancy, birth, adoption or bereavement',
    care: 'care for a close relative',
    'military-service': 'military service',
    'limited-work-capacity': 'exemption for limited working capacity',
    'education-or-other-benefit': 'education or another benefit'
  },
  when: {
    'one-day': 'on {from:date}',
    'from-to': 'from {from:date} to {to:date}',
    'from-on': 'from {from:date} on',
    'some-days': 'on {days:days} between {from:date} and {to:date}'
  },
  days: { one: '1 day', several: '{days} days' },
  sanctionEvent: {
    '36': 'the absence from the offer {when:when}',
    '37': 'the absence from the talk on {from:date}',
    '37a': 'the talk that should have been booked by {from:date}',
    '38': 'the missing registration or CV {when:when}',
    '39': 'the event under § 39 on {from:date}'
  },
  renewal: {
    '37': 'was contact renewed after the absence from the talk on {from:date}',
    '37a': 'was the talk booked that should have been booked by {from:date}'
  },
  numbered: '{question} This is number {number} of those stated.'
}
