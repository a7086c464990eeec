import { frozen } from '../frozen.js'
import type { Bilingual } from '../provenance.js'
import { CHECKED_ON } from '../provenance.js'
import type { Citation } from './citation.js'

/** The three versions of varslingsbekendtgørelsen. */
const orders = {
  'bek-310-2016': {
    name: 'bekendtgørelse nr. 310 af 30/03/2016',
    address: 'https://www.retsinformation.dk/eli/lta/2016/310',
    inForce: { from: '2016-04-01', to: '2019-12-16' },
    confidence: 'read',
    source: 'BEK nr. 310 af 30/03/2016'
  },
  'bek-1463-2019': {
    name: 'bekendtgørelse nr. 1463 af 16/12/2019',
    address: 'https://www.retsinformation.dk/eli/lta/2019/1463',
    inForce: { from: '2019-12-17', to: '2020-04-21' },
    confidence: 'derived',
    source: 'BEK nr. 1463 af 16/12/2019',
    note: 'Its text was not read: taken to say what the orders before and after it say in the same place.'
  },
  'bek-474-2020': {
    name: 'bekendtgørelse nr. 474 af 22/04/2020',
    address: 'https://www.retsinformation.dk/eli/lta/2020/474',
    inForce: { from: '2020-04-22' },
    confidence: 'read',
    source: 'BEK nr. 474 af 22/04/2020',
    note: 'Whether it was formally repealed is unknown; its basis in the act ended on 1 July 2025.'
  }
} as const

/** What stands in the same place in all three. */
const duties = {
  '4/1': {
    da: 'Bortfaldsdatoen beregnes senest 6 måneder før overgangsdatoen; kan den ikke beregnes, så snart det er muligt',
    en: 'The lapse date is computed at the latest 6 months before the transition date; where it cannot be, as soon as possible'
  },
  '4/2': {
    da: 'Varslingsbrev senest 6 måneder før den beregnede bortfaldsdato',
    en: 'Letter of notice at the latest 6 months before the computed lapse date'
  },
  '4/3': {
    da: 'Varslingsbrevets indhold: reglerne, konsekvensen, bortfaldsdatoen og vejledning om at søge arbejde',
    en: 'What the letter of notice says: the rules, the consequence, the lapse date and guidance on seeking work'
  },
  '4/4': {
    da: 'Nyt varslingsbrev, når opgørelsen af året med hjælp begynder forfra',
    en: 'A new letter of notice when the count of the year of aid starts afresh'
  },
  '4/5': {
    da: 'Intet varslingsbrev til den, der for tiden er undtaget',
    en: 'No letter of notice to those who are exempt for the time being'
  },
  '4/6': {
    da: 'Nyt varslingsbrev efter mindst 12 sammenhængende måneders undtagelse',
    en: 'A new letter of notice after at least 12 continuous months of exemption'
  },
  '6/1': {
    da: 'Partshøring senest 1 måned før bortfaldsdatoen',
    en: 'Hearing at the latest 1 month before the lapse date'
  },
  '6/2': {
    da: 'Ny bortfaldsdato oplyses skriftligt; kan den ikke beregnes, så snart det er muligt',
    en: 'A new lapse date is told in writing; where it cannot be computed, as soon as possible'
  },
  '7': {
    da: 'Ved for sent varsel tidligst når 6 måneder er gået fra brevet',
    en: 'With late notice at the earliest when 6 months have passed since the letter'
  },
  '8': {
    da: 'Når hjælpen genoptages, oplyses den nye bortfaldsdato',
    en: 'When aid is resumed, the new lapse date is told'
  }
} as const

type OrderId = keyof typeof orders
type Duty = keyof typeof duties
type DutyCitations = Readonly<Record<`${OrderId}/${Duty}`, Citation>>

/** What an order says in one place. */
function inOrder(order: OrderId, place: string, title: Bilingual): Citation {
  const { name, ...source } = orders[order]
  return { ...source, title, provision: `${name} § ${place}`, checkedOn: CHECKED_ON }
}

function dutiesOfEveryOrder(): DutyCitations {
  const entries = (Object.keys(orders) as OrderId[]).flatMap((order) =>
    (Object.keys(duties) as Duty[]).map((duty) => {
      const place = duty.replace('/', ', stk. ')
      return [`${order}/${duty}`, inOrder(order, place, duties[duty])] as const
    })
  )
  return Object.fromEntries(entries) as DutyCitations
}

/** Varslingsbekendtgørelsen, the notice order, in its three versions. */
export const noticeOrders = frozen({
  'bek-310-2016/1': /* @__PURE__ */ inOrder('bek-310-2016', '1, note 1', {
    da: '113 timer inden for 6 måneder til og med 31. marts 2017, derefter 225 timer inden for 12 måneder',
    en: '113 hours within 6 months to 31 March 2017, thereafter 225 hours within 12 months'
  }),
  'bek-310-2016/9/2': /* @__PURE__ */ inOrder('bek-310-2016', '9, stk. 2', {
    da: 'Varslingsbrev senest 3 måneder før bortfaldsdatoen fra 1. oktober 2016 til 31. marts 2017',
    en: 'Letter of notice at the latest 3 months before a lapse date in 1 October 2016 to 31 March 2017'
  }),
  .../* @__PURE__ */ dutiesOfEveryOrder()
} satisfies Readonly<Record<string, Citation>>)
