/** What a question can be about, as its sentence names it, in Danish. */
export const askedAbout = {
  /** After "borgerens". */
  ground: {
    sickness: 'sygdom',
    'parental-leave': 'fravær ved graviditet, barsel, adoption eller sorg',
    care: 'pasning af nærtstående',
    'military-service': 'værnepligt',
    'limited-work-capacity': 'undtagelse på grund af begrænset arbejdsevne',
    'education-or-other-benefit': 'uddannelse eller anden ydelse'
  },
  when: {
    'one-day': 'den {from:date}',
    'from-to': 'fra {from:date} til {to:date}',
    'from-on': 'fra {from:date} og frem',
    'some-days': 'i {days:days} mellem {from:date} og {to:date}'
  },
  days: { one: '1 dag', several: '{days} dage' },
  sanctionEvent: {
    '36': 'fraværet fra tilbuddet {when:when}',
    '37': 'udeblivelsen fra samtalen den {from:date}',
    '37a': 'samtalen, der skulle være booket senest den {from:date}',
    '38': 'den manglende tilmelding eller det manglende CV {when:when}',
    '39': 'hændelsen efter § 39 den {from:date}'
  },
  renewal: {
    '37': 'blev kontakten genoprettet efter udeblivelsen fra samtalen den {from:date}',
    '37a': 'blev den samtale booket, der skulle være booket senest den {from:date}'
  },
  /** Of what is stated alike. */
  numbered: '{question} Det gælder nr. {number} af de oplyste.'
} as const
