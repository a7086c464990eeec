import { exemptionAsked } from '../board-cases/exemption-case.js'
import { emptyFile, noDoubt, offer } from '../board-cases/exemption-file.js'
import { inStudy } from '../sources.js'
import type { PrincipleDecision } from './principle-decision.js'

/** 6-17: Exemption from the 225-hour rule: effective working capacity (§ 13 f, stk. 9). */
export const decision6of17: PrincipleDecision = {
  id: '6-17',
  date: '2017',
  dateConfidence: 'derived',
  subject: {
    da: 'Undtagelse fra 225-timersreglen: effektiv arbejdsevne (§ 13 f, stk. 9)',
    en: 'Exemption from the 225-hour rule: effective working capacity (§ 13 f, stk. 9)'
  },
  holdings: [
    {
      id: '6-17/effective-capacity',
      da: 'Det er den effektive arbejdsevne, der afgør, hvordan vurderingen falder ud.',
      en: 'The effective working capacity decides the assessment.',
      confidence: 'read',
      source: inStudy('2.1 and 5.5', '10-11, 43')
    },
    {
      id: '6-17/against-ordinary-labour-market',
      da: 'Vurderingen er løbende, sker over for det ordinære arbejdsmarked og ses i forhold til arbejdskravet.',
      en: 'The assessment is continuous, is made against the ordinary labour market and is seen in relation to the work requirement.',
      confidence: 'read',
      source: inStudy('2.1', '10-11')
    },
    {
      id: '6-17/considerations-too-extensive',
      da: 'Kan hensynene ikke tilgodeses på det ordinære arbejdsmarked, er borgeren undtaget, også ved op til 37 timer med nedsat effektivitet eller betydelige hensyn.',
      en: 'If the needs cannot be met on the ordinary labour market, the citizen is exempt, even with up to 37 hours at reduced effectiveness or with substantial considerations.',
      confidence: 'read',
      source: inStudy('2.1 and 5.5', '10-11, 43')
    },
    {
      id: '6-17/short-hours-fully-effective',
      da: 'Arbejder borgeren fuldt effektivt, men kun i kort tid, måles der mod 5-6 timer om ugen eller 1½ måneds fuldtidsarbejde om året; da er borgeren ikke undtaget.',
      en: 'If the citizen works fully effectively but only for short hours, the measure is 5 to 6 hours a week or 1½ months of full-time work a year; then the citizen is not exempt.',
      confidence: 'read',
      source: inStudy('2.1', '10-11')
    }
  ],
  examples: [
    {
      id: '6-17-a',
      subject: {
        da: '15-20 timer om ugen med 25 % effektivitet',
        en: '15 to 20 hours a week at 25 % effectiveness'
      },
      source: inStudy('2.1', '11'),
      confidence: 'read',
      outcome: 'exempt: a pace reduced by 75 % cannot be met on the ordinary labour market',
      asked: exemptionAsked({
        id: '6-17-a',
        facts: {
          ...emptyFile,
          classification: 'unknown',
          considerations: 'cannot-be-assessed',
          problems: { health: 'unknown', social: 'unknown', languageOrEducation: 'unknown' },
          offers: [
            offer({
              kind: 'other',
              attendedHours: 15,
              effectiveness: 'substantially-reduced',
              describesCapacity: 'yes'
            })
          ]
        },
        municipality: 'not-exempt',
        found: 'exempt',
        assumed: [
          'that it was seen in an offer; the classification and the problems are not printed, nor assumed'
        ]
      })
    },
    {
      id: '6-17-b',
      subject: { da: '3 timer om dagen med fuld effektivitet', en: '3 hours a day, fully effective' },
      source: inStudy('2.1', '11'),
      confidence: 'read',
      outcome:
        'not exempt, upheld: no considerations beyond reduced hours, and these do not depart from an ordinary workplace',
      note: 'That she worked fully effectively is not printed.',
      asked: exemptionAsked({
        id: '6-17-b',
        facts: {
          ...emptyFile,
          classification: 'unknown',
          problems: { health: 'yes', social: 'no', languageOrEducation: 'unknown' },
          considerations: { needs: ['working-time', 'tasks'], canBeMetOnOrdinaryLabourMarket: 'yes' },
          offers: [
            offer({
              attendedHours: 15,
              effectiveness: 'fully-effective',
              describesCapacity: 'yes',
              needsMet: 'yes',
              endedForHealth: 'no'
            })
          ]
        },
        municipality: 'not-exempt',
        found: 'not-exempt',
        assumed: [
          noDoubt,
          'that she works fully effectively, five days a week; the classification is not printed, nor assumed'
        ]
      })
    }
  ],
  note: 'Dated from its number.'
}
