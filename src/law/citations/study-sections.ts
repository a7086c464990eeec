import { frozen } from '../frozen.js'
import type { CitationTable } from './citation.js'
import { study } from './study.js'

/** Passages of the board's study of 2018 on exemption, documentation, work, letters and couples. */
export const studySections = frozen({
  'undersoegelse-2018/2.1': {
    ...study,
    title: {
      da: 'Principafgørelse 6-17 anvendt: arbejdsevnen måles mod 5-6 timer om ugen',
      en: 'Principle decision 6-17 applied: working capacity is measured against 5 to 6 hours a week'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.1'
  },
  'undersoegelse-2018/2.2': {
    ...study,
    title: {
      da: 'Hvad kommunens vurdering efter stk. 9 skal bygge på',
      en: 'What the municipality’s assessment under stk. 9 must build on'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.2'
  },
  'undersoegelse-2018/2.3.1': {
    ...study,
    title: {
      da: 'Rigtigt undtaget: sag 82, 104, 20, 42 og 40',
      en: 'Rightly exempt: cases 82, 104, 20, 42 and 40'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.3.1'
  },
  'undersoegelse-2018/2.3.2': {
    ...study,
    title: { da: 'Rigtigt ikke undtaget: sag 125 og 103', en: 'Rightly not exempt: cases 125 and 103' },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.3.2'
  },
  'undersoegelse-2018/2.4.1': {
    ...study,
    title: { da: 'Forkert ikke undtaget: sag 7 og 22', en: 'Wrongly not exempt: cases 7 and 22' },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.4.1'
  },
  'undersoegelse-2018/2.4.2': {
    ...study,
    title: { da: 'Forkert undtaget: sag 187', en: 'Wrongly exempt: case 187' },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.4.2'
  },
  'undersoegelse-2018/2.5': {
    ...study,
    title: {
      da: 'Kan ikke vurderes på det foreliggende grundlag: sag 70 og 23',
      en: 'Cannot be assessed on the present basis: cases 70 and 23'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.5'
  },
  'undersoegelse-2018/2.6': {
    ...study,
    title: {
      da: 'Den, der er uenig efter afgørelsen, har klaget',
      en: 'Those who disagree after the decision have complained'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 2.6'
  },
  'undersoegelse-2018/3.3.2': {
    ...study,
    title: {
      da: 'Sag 201: underskrevne tro- og loveerklæringer var nok',
      en: 'Case 201: signed solemn declarations sufficed'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 3.3.2'
  },
  'undersoegelse-2018/3.4.3': {
    ...study,
    title: {
      da: 'Sag 108, 149 og 216: forkert forlængede perioder',
      en: 'Cases 108, 149 and 216: periods wrongly extended'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 3.4.3'
  },
  'undersoegelse-2018/4.1.1': {
    ...study,
    title: {
      da: 'Ordinært arbejde: sædvanlige vilkår og løn, og tvivl skal undersøges',
      en: 'Ordinary work: usual terms and pay, and doubt must be investigated'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 4.1.1'
  },
  'undersoegelse-2018/4.2': {
    ...study,
    title: {
      da: 'Arbejdet er godtaget, når kommunen har handlet efter det',
      en: 'Work is accepted where the municipality has acted on it'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 4.2'
  },
  'undersoegelse-2018/4.2.2': {
    ...study,
    title: {
      da: 'Sag 160 og 167: ordinært og ustøttet arbejde',
      en: 'Cases 160 and 167: ordinary, unsubsidised work'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 4.2.2'
  },
  'undersoegelse-2018/5.2': {
    ...study,
    title: { da: 'Varslingsbrevet og dets indhold', en: 'The letter of notice and what it says' },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 5.2'
  },
  'undersoegelse-2018/5.3': {
    ...study,
    title: { da: 'Partshøringen før afgørelsen', en: 'The hearing before the decision' },
    note: 'The study cites the hearing as § 6, stk. 2 of the order; it stands in stk. 1.',
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 5.3'
  },
  'undersoegelse-2018/5.4.1': {
    ...study,
    title: {
      da: 'Følgen for ægtepar: den høje sats og hvem der beholder hjælpen',
      en: 'The consequence for couples: the high rate and who keeps the aid'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 5.4.1'
  },
  'undersoegelse-2018/bilag-4': {
    ...study,
    title: { da: 'Ankestyrelsens analyseskema', en: 'The board’s analysis form' },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, bilag 4'
  }
} as const satisfies CitationTable)
