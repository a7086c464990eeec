import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const LBK_808 = 'https://www.retsinformation.dk/eli/lta/2024/808'
const read = {
  address: LBK_808,
  confidence: 'read',
  source: 'LBK nr. 808 af 25/06/2024',
  checkedOn: CHECKED_ON
} as const
const since2016 = { ...read, inForce: { from: '2016-04-01', to: '2025-06-30' } } as const

/** Lov om aktiv socialpolitik (aktivloven): the provisions of the 225-hour rule, and of the rates it reduces. */
export const aktivloven = frozen({
  'aktivloven/13f/1/2': {
    ...since2016,
    title: { da: 'Kravet om 225 timer: ægtefælle', en: 'The 225-hour requirement: a spouse' },
    provision: 'aktivloven § 13 f, stk. 1, nr. 2'
  },
  'aktivloven/13f/6/2': {
    ...since2016,
    title: { da: 'Kravet om 225 timer: ugift', en: 'The 225-hour requirement: an unmarried person' },
    provision: 'aktivloven § 13 f, stk. 6, nr. 2'
  },
  'aktivloven/13f/7/3': {
    ...read,
    inForce: { from: '2016-11-30', to: '2025-06-30' },
    title: {
      da: 'Ingen nedsættelse ved uddannelseshjælp alene på de laveste satser, eller når hjælpen er beregnet efter § 26, stk. 2',
      en: 'No reduction for uddannelseshjælp alone on the lowest rates, or where the aid is computed under § 26, stk. 2'
    },
    provision: 'aktivloven § 13 f, stk. 7, 3. pkt.',
    note: 'Inserted by LOV 1413/2016; its own date of effect was not seen.'
  },
  'aktivloven/13f/9/2': {
    ...since2016,
    title: {
      da: 'Efter 12 måneders undtagelse begynder opgørelsen forfra',
      en: 'After 12 months of exemption the reckoning starts afresh'
    },
    provision: 'aktivloven § 13 f, stk. 9, 2. pkt.'
  },
  'aktivloven/13f/12': {
    ...since2016,
    title: {
      da: 'De 12 måneder forlænges med visse perioder',
      en: 'The 12 months are extended by certain periods'
    },
    provision: 'aktivloven § 13 f, stk. 12'
  },
  'aktivloven/13f/12/1': {
    ...since2016,
    title: { da: 'Dokumenteret sygdom forlænger', en: 'Documented sickness extends' },
    provision: 'aktivloven § 13 f, stk. 12, nr. 1'
  },
  'aktivloven/13f/12/2': {
    ...since2016,
    title: {
      da: 'Fravær ved graviditet, barsel, adoption og sorg forlænger',
      en: 'Absence for pregnancy, birth, adoption and bereavement extends'
    },
    provision: 'aktivloven § 13 f, stk. 12, nr. 2',
    note: 'Bereavement leave (sorgorlov) was added by LOV 2189/2020.'
  },
  'aktivloven/13f/12/3': {
    ...since2016,
    title: { da: 'Pasning af nærtstående forlænger', en: 'Care for a close relative extends' },
    provision: 'aktivloven § 13 f, stk. 12, nr. 3',
    note: 'Care for an adult with a disability is in the text from 2017; the references to other acts have changed.'
  },
  'aktivloven/13f/12/4': {
    ...since2016,
    title: { da: 'Aftjening af værnepligt forlænger', en: 'Military service extends' },
    provision: 'aktivloven § 13 f, stk. 12, nr. 4'
  },
  'aktivloven/13f/12/5': {
    ...since2016,
    title: { da: 'Begrænset arbejdsevne forlænger', en: 'Limited working capacity extends' },
    provision: 'aktivloven § 13 f, stk. 12, nr. 5'
  },
  'aktivloven/13f/12/6': {
    ...since2016,
    title: {
      da: 'Uddannelse eller anden ydelse uden krav om rådighed forlænger',
      en: 'Education or another benefit with no demand for availability extends'
    },
    provision: 'aktivloven § 13 f, stk. 12, nr. 6'
  },
  'aktivloven/13f/13': {
    ...since2016,
    title: {
      da: 'Måneder mere end 3 år tilbage ses der bort fra; lige så mange tillægges fremad',
      en: 'Months more than 3 years back are left out; as many are added forward'
    },
    provision: 'aktivloven § 13 f, stk. 13'
  },
  'aktivloven/13f/15': {
    ...since2016,
    title: {
      da: 'Uden fast arbejdstid beregnes timerne ud fra indtægten',
      en: 'Without fixed working time the hours are computed from the income'
    },
    provision: 'aktivloven § 13 f, stk. 15'
  },
  'aktivloven/13f/16': {
    ...since2016,
    title: {
      da: 'Selvstændig virksomhed tæller, når den svarer til mindst 20 timer om ugen og der ikke udbetales hjælp',
      en: 'Self-employment counts when it equals at least 20 hours a week and no aid is paid'
    },
    provision: 'aktivloven § 13 f, stk. 16'
  },
  'aktivloven/13g/1/1': {
    ...since2016,
    title: { da: 'Nedsættelse for ugifte på høj sats', en: 'Reduction for the unmarried on the high rate' },
    provision: 'aktivloven § 13 g, stk. 1, nr. 1'
  },
  'aktivloven/13g/1/2': {
    ...since2016,
    title: { da: 'Nedsættelse for ugifte på lavere sats', en: 'Reduction for the unmarried on a lower rate' },
    provision: 'aktivloven § 13 g, stk. 1, nr. 2'
  },
  'aktivloven/13g/2': {
    ...since2016,
    title: {
      da: 'Nedsættelsen sker fra den 1. i den følgende måned',
      en: 'The reduction takes effect on the 1st of the following month'
    },
    provision: 'aktivloven § 13 g, stk. 2'
  },
  'aktivloven/13h/2': {
    ...read,
    inForce: { from: '2020-04-22', to: '2025-06-30' },
    title: { da: 'Covid-19: 9. marts til 8. september 2020', en: 'Covid-19: 9 March to 8 September 2020' },
    provision: 'aktivloven § 13 h, stk. 2'
  },
  'aktivloven/13h/3': {
    ...read,
    inForce: { from: '2020-11-19', to: '2025-06-30' },
    title: {
      da: 'Covid-19: 1. november 2020 til 30. juni 2021',
      en: 'Covid-19: 1 November 2020 to 30 June 2021'
    },
    provision: 'aktivloven § 13 h, stk. 3',
    note: 'The period grew by four acts, from 31 January to 30 June 2021; the final text is applied.'
  },
  'aktivloven/13h/4': {
    ...read,
    inForce: { from: '2020-04-22', to: '2025-06-30' },
    title: {
      da: 'Covid-19-perioder indgår i 3-årsgrænsen som andre forlængelser',
      en: 'Covid-19 periods count towards the 3-year limit like other extensions'
    },
    provision: 'aktivloven § 13 h, stk. 4'
  },
  'aktivloven/23/2': {
    ...read,
    inForce: { from: '2016-04-01', to: '2025-06-30' },
    title: { da: 'Satser for uddannelseshjælp', en: 'Rates of uddannelseshjælp' },
    provision: 'aktivloven § 23, stk. 2'
  },
  'aktivloven/24/3': {
    ...read,
    inForce: { from: '2016-04-01', to: '2025-06-30' },
    title: { da: 'Tillæg til uddannelseshjælp', en: 'Supplements to uddannelseshjælp' },
    provision: 'aktivloven § 24, stk. 3'
  },
  'aktivloven/25/2': {
    ...read,
    inForce: { from: '2016-04-01', to: '2025-06-30' },
    title: { da: 'Satser for kontanthjælp fra 30 år', en: 'Rates of kontanthjælp from age 30' },
    provision: 'aktivloven § 25, stk. 2'
  },
  'aktivloven/25/3': {
    ...read,
    inForce: { from: '2016-04-01', to: '2025-06-30' },
    title: { da: 'Satser for kontanthjælp under 30 år', en: 'Rates of kontanthjælp under age 30' },
    provision: 'aktivloven § 25, stk. 3'
  },
  'aktivloven/25/9': {
    ...read,
    inForce: { from: '2016-04-01', to: '2025-06-30' },
    title: { da: 'Tillæg til kontanthjælp under 30 år', en: 'Supplements to kontanthjælp under age 30' },
    provision: 'aktivloven § 25, stk. 9'
  }
} as const satisfies CitationTable)
