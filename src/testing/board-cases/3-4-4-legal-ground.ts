import { inStudy } from '../sources.js'
import { type BoardCase, known, reviewAsked } from './board-case.js'

/** Section 3.4.4 of the study: the extension stands, and the legal ground was another. */
export const wrongLegalGround: readonly BoardCase[] = [
  {
    id: 'sag-46',
    topic: 'extension',
    subject: {
      da: 'Forlænget efter stk. 12, nr. 1, for en borger, der var undtaget efter stk. 9',
      en: 'Extended under stk. 12, nr. 1, for a citizen who was exempt under stk. 9'
    },
    source: inStudy('3.4.4', '33-34'),
    confidence: 'read',
    printed: [
      'unmarried, 43, aktivitetsparat; exempt under stk. 9 from September 2016, found so again in May 2017, no end stated',
      'the municipality named stk. 12, nr. 1, and 1 April 2018, and stated no reason in its letter'
    ],
    board: 'the extension is right, the legal ground is wrong: stk. 12, nr. 5',
    asked: [
      reviewAsked(
        {
          id: 'sag-46',
          asOf: '2017-08-31',
          assumed: [
            'the bortfaldsdato before extension, and that notice was sent in time',
            'that the exemption began on 1 September 2016 and had no end of 12 months: it is printed without an end',
            'the day of the decision'
          ]
        },
        {
          decision: {
            on: '2017-08-25',
            extension: { lapseDate: '2018-04-01', ground: 'sickness', reasonStated: 'no' }
          },
          period: known({
            lapseDate: '2017-04-01',
            notice: 'sent-in-time',
            grounds: [
              {
                kind: 'limited-work-capacity',
                documented: 'yes',
                from: '2016-09-01',
                to: '2017-08-25'
              }
            ]
          })
        },
        // "Extension right, legal ground wrong": the study does not count it among the wrong ones of 3.4.3.
        'correct',
        [
          { matter: 'lapse-date', verdict: 'correct', found: '2018-04-01' },
          { matter: 'legal-ground', verdict: 'incorrect', error: 'wrong-legal-ground' },
          { matter: 'reason-stated', verdict: 'incorrect', error: 'reason-not-stated' }
        ]
      )
    ]
  }
]
