import type { IsoDate } from '../calendar/iso-date.js'
import type { CitationId } from './citations.js'
import { frozen } from './frozen.js'
import { CHECKED_ON, type Provenance } from './provenance.js'

/** A stretch by which the earning period is extended because of covid-19, both ends included. */
interface CovidPeriod extends Provenance {
  from: IsoDate
  to: IsoDate
  citation: CitationId
}

/** § 13 h, stk. 2 and 3, as finally enacted: 184 and 242 days. */
export const covidPeriods = frozen([
  {
    from: '2020-03-09',
    to: '2020-09-08',
    citation: 'aktivloven/13h/2',
    confidence: 'read',
    source: 'LBK nr. 808 af 25/06/2024; LOV 473/2020 and LOV 959/2020',
    checkedOn: CHECKED_ON
  },
  {
    from: '2020-11-01',
    to: '2021-06-30',
    citation: 'aktivloven/13h/3',
    confidence: 'read',
    source: 'LBK nr. 808 af 25/06/2024; LOV 1642/2020, 59/2021, 467/2021 and 878/2021',
    checkedOn: CHECKED_ON
  }
] as const satisfies readonly CovidPeriod[])
