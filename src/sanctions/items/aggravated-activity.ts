import { frozen } from '../../law/frozen.js'
import { okOrAmount, okOrBlock, okOrDefectOnceKnown, okOrHuman, okOrInvestigate } from '../effects.js'
import type { ItemTable } from '../item.js'
import { ofEveryCase } from '../of-every-case.js'

const asked = { ...ofEveryCase, group: 'aggravated' } as const

/** The aggravated availability sanction: the activity, its length, and the stop of aid, aktivloven § 40 a, stk. 2-7. */
export const aggravatedActivityItems = /* @__PURE__ */ frozen({
  'activity-with-decision': {
    ...asked,
    question: {
      da: 'Fik borgeren samtidig med afgørelsen et tilbud, en foranstaltning, daglige samtaler eller pligt til at møde dagligt?',
      en: 'Was the citizen given, together with the decision, an offer, a measure, daily talks or a duty to turn up daily?'
    },
    basis: ['aktivloven/40a/2/1'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'aktivitet-samtidig'
  },
  'activity-same-day': {
    ...asked,
    question: {
      da: 'Kunne aktiviteten begynde samme dag, som afgørelsen fik virkning?',
      en: 'Could the activity start on the day on which the decision took effect?'
    },
    basis: ['aktivloven/40a/2/2'],
    presupposes: ['activity-with-decision'],
    effect: okOrBlock,
    blocks: 'sanction',
    danishId: 'aktivitet-samme-dag'
  },
  'daily-activity': {
    ...asked,
    question: {
      da: 'Kunne borgeren møde dagligt i perioden?',
      en: 'Could the citizen attend daily in the period?'
    },
    basis: ['aktivloven/40a/2', 'sanktioner-2/indhold'],
    presupposes: ['activity-with-decision'],
    effect: okOrInvestigate,
    danishId: 'daglig-aktivitet',
    notes: [
      {
        da: 'Loven siger kun "daglig" om samtaler og fremmøde; virkningen er udledt.',
        en: 'The text says "daglig" only of talks and turning up; the effect is derived.'
      }
    ]
  },
  'attended-days-only-stated': {
    ...asked,
    question: {
      da: 'Siger afgørelsen, at der kun udbetales hjælp for dage med fremmøde, fra hvornår og hvor længe?',
      en: 'Does the decision state that aid is paid only for attended days, from when and for how long?'
    },
    when: 'decision-exists',
    basis: ['aktivloven/40a/2/3', 'praksisundersoegelse-2016'],
    effect: okOrDefectOnceKnown,
    confidence: 'secondary',
    danishId: 'kun-moedte-dage-oplyst'
  },
  'at-most-three-months': {
    ...asked,
    question: { da: 'Er perioden højst 3 måneder?', en: 'Is the period at most 3 months?' },
    basis: ['aktivloven/40a/1'],
    effect: okOrAmount,
    danishId: 'varighed-hoejst-3'
  },
  'heard-before-unpaid-days': {
    ...asked,
    question: {
      da: 'Er borgeren partshørt om årsagen, før dage uden hjælp blev besluttet?',
      en: 'Was the citizen heard on the cause before days without aid were decided?'
    },
    classifications: ['aktivitetsparat'],
    validTo: '2025-06-30',
    basis: ['lbk-808-2024/40a/3'],
    effect: okOrBlock,
    blocks: 'days',
    danishId: 'partshoering-40a-dage',
    notes: [
      {
        from: '2025-01-01',
        da: 'I 2025 kun så længe § 40 a stadig omfatter aktivitetsparate.',
        en: 'In 2025 only as long as § 40 a still covers aktivitetsparate.'
      }
    ]
  },
  'stop-decided-at-same-time': {
    ...asked,
    question: {
      da: 'Blev det samtidig med § 40 a-afgørelsen besluttet, at hjælpen ophører efter en hel kalendermåned uden fremmøde?',
      en: 'Was it decided together with the § 40 a decision that the aid stops after a whole calendar month without attendance?'
    },
    when: 'aid-to-stop',
    basis: ['lbk-808-2024/40a/7/1', 'lbk-1004-2025/40a/6/1'],
    effect: okOrBlock,
    blocks: 'stop-of-aid',
    danishId: 'ophoer-besluttet-samtidig'
  },
  'stop-whole-calendar-month': {
    ...asked,
    question: {
      da: 'Har borgeren ikke mødt i en hel kalendermåned?',
      en: 'Has the citizen not attended in a whole calendar month?'
    },
    when: 'aid-to-stop',
    basis: ['lbk-808-2024/40a/7/1', 'lbk-1004-2025/40a/6/1'],
    effect: okOrBlock,
    blocks: 'stop-of-aid',
    danishId: 'ophoer-hel-kalendermaaned'
  },
  'stop-spouse-same-time': {
    ...asked,
    question: {
      da: 'Blev det samtidig besluttet, at ægtefællens hjælp ophører?',
      en: 'Was it decided at the same time that the spouse’s aid stops?'
    },
    when: 'married-and-aid-to-stop',
    basis: ['lbk-808-2024/40a/7/2', 'lbk-1004-2025/40a/6/2'],
    effect: okOrBlock,
    blocks: 'spouse-stop',
    danishId: 'ophoer-aegtefaelle-samtidig'
  },
  'exceptional-situation': {
    ...asked,
    question: {
      da: 'Er det vurderet, om en helt særlig situation taler for hjælp for en udeblevet dag?',
      en: 'Has it been assessed whether a quite exceptional situation speaks for aid for a missed day?'
    },
    basis: ['lbk-808-2024/40a/5', 'lbk-1004-2025/40a/4'],
    effect: okOrHuman,
    human: true,
    danishId: 'saerlige-situationer'
  }
} as const satisfies ItemTable)
