import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const bek310 = {
  address: 'https://www.retsinformation.dk/eli/lta/2016/310',
  inForce: { from: '2016-04-01', to: '2019-12-16' },
  confidence: 'read',
  source: 'BEK nr. 310 af 30/03/2016',
  checkedOn: CHECKED_ON
} as const

const bek1463 = {
  address: 'https://www.retsinformation.dk/eli/lta/2019/1463',
  inForce: { from: '2019-12-17', to: '2020-04-21' },
  confidence: 'derived',
  source: 'BEK nr. 1463 af 16/12/2019',
  checkedOn: CHECKED_ON,
  note: 'Its text was not read: taken to say what the orders before and after it say in the same place.'
} as const

const bek474 = {
  address: 'https://www.retsinformation.dk/eli/lta/2020/474',
  inForce: { from: '2020-04-22' },
  confidence: 'read',
  source: 'BEK nr. 474 af 22/04/2020',
  checkedOn: CHECKED_ON,
  note: 'Whether it was formally repealed is unknown; its basis in the act ended on 1 July 2025.'
} as const

const notice = {
  da: 'Varslingsbrev senest 6 måneder før den beregnede bortfaldsdato',
  en: 'Letter of notice at the latest 6 months before the computed lapse date'
}
const hearing = {
  da: 'Partshøring senest 1 måned før bortfaldsdatoen',
  en: 'Hearing at the latest 1 month before the lapse date'
}
const newDate = {
  da: 'Ny bortfaldsdato oplyses skriftligt; kan den ikke beregnes, så snart det er muligt',
  en: 'A new lapse date is told in writing; where it cannot be computed, as soon as possible'
}
const lateNotice = {
  da: 'Ved for sent varsel tidligst når 6 måneder er gået fra brevet',
  en: 'With late notice at the earliest when 6 months have passed since the letter'
}

/** Varslingsbekendtgørelsen, the notice order, in its three versions. */
export const noticeOrders = {
  'bek-310-2016/1': {
    ...bek310,
    title: {
      da: '113 timer inden for 6 måneder til og med 31. marts 2017, derefter 225 timer inden for 12 måneder',
      en: '113 hours within 6 months to 31 March 2017, thereafter 225 hours within 12 months'
    },
    provision: 'bekendtgørelse nr. 310 af 30/03/2016 § 1, note 1'
  },
  'bek-310-2016/4/2': {
    ...bek310,
    title: notice,
    provision: 'bekendtgørelse nr. 310 af 30/03/2016 § 4, stk. 2'
  },
  'bek-310-2016/6/1': {
    ...bek310,
    title: hearing,
    provision: 'bekendtgørelse nr. 310 af 30/03/2016 § 6, stk. 1'
  },
  'bek-310-2016/6/2': {
    ...bek310,
    title: newDate,
    provision: 'bekendtgørelse nr. 310 af 30/03/2016 § 6, stk. 2'
  },
  'bek-310-2016/7': { ...bek310, title: lateNotice, provision: 'bekendtgørelse nr. 310 af 30/03/2016 § 7' },
  'bek-310-2016/9/2': {
    ...bek310,
    title: {
      da: 'Varslingsbrev senest 3 måneder før bortfaldsdatoen fra 1. oktober 2016 til 31. marts 2017',
      en: 'Letter of notice at the latest 3 months before a lapse date in 1 October 2016 to 31 March 2017'
    },
    provision: 'bekendtgørelse nr. 310 af 30/03/2016 § 9, stk. 2'
  },
  'bek-1463-2019/4/2': {
    ...bek1463,
    title: notice,
    provision: 'bekendtgørelse nr. 1463 af 16/12/2019 § 4, stk. 2'
  },
  'bek-1463-2019/6/1': {
    ...bek1463,
    title: hearing,
    provision: 'bekendtgørelse nr. 1463 af 16/12/2019 § 6, stk. 1'
  },
  'bek-1463-2019/6/2': {
    ...bek1463,
    title: newDate,
    provision: 'bekendtgørelse nr. 1463 af 16/12/2019 § 6, stk. 2'
  },
  'bek-1463-2019/7': {
    ...bek1463,
    title: lateNotice,
    provision: 'bekendtgørelse nr. 1463 af 16/12/2019 § 7'
  },
  'bek-474-2020/4/2': {
    ...bek474,
    title: notice,
    provision: 'bekendtgørelse nr. 474 af 22/04/2020 § 4, stk. 2'
  },
  'bek-474-2020/6/1': {
    ...bek474,
    title: hearing,
    provision: 'bekendtgørelse nr. 474 af 22/04/2020 § 6, stk. 1'
  },
  'bek-474-2020/6/2': {
    ...bek474,
    title: newDate,
    provision: 'bekendtgørelse nr. 474 af 22/04/2020 § 6, stk. 2'
  },
  'bek-474-2020/7': { ...bek474, title: lateNotice, provision: 'bekendtgørelse nr. 474 af 22/04/2020 § 7' }
} as const satisfies CitationTable
