import { frozen } from '../frozen.js'
import type { CitationTable } from './citation.js'
import { study } from './study.js'

const decision33of18 = { ...study, provision: 'Ankestyrelsens principafgørelse 33-18' } as const

/** The appeal board (Ankestyrelsen): its principle decisions, and its study of 2018. */
export const board = frozen({
  'principafgoerelse/33-18/sum-days': {
    ...decision33of18,
    title: {
      da: 'Perioderne lægges sammen i dage, og de 12 måneder forlænges med summen',
      en: 'The periods are added up in days, and the 12 months are extended by the total'
    }
  },
  'principafgoerelse/33-18/over-one-month': {
    ...decision33of18,
    title: {
      da: 'Bortfaldsdatoen flyttes kun yderligere, hvis perioderne tilsammen overstiger 1 måned',
      en: 'The lapse date moves further only if the periods together exceed 1 month'
    }
  },
  'principafgoerelse/33-18/always-the-first': {
    ...decision33of18,
    title: {
      da: 'Hjælpen nedsættes eller bortfalder altid den 1. i en måned',
      en: 'Aid is always reduced or lapses on the 1st of a month'
    },
    confidence: 'secondary',
    source: 'boo-nyhedsbrev.dk, summary of principafgørelse 33-18'
  },
  'principafgoerelse/33-18/last-day': {
    ...decision33of18,
    title: {
      da: 'Den forlængede periode slutter på sin sidste forlængelsesdag',
      en: 'The extended period ends on its last added day'
    },
    confidence: 'secondary',
    source: 'boo-nyhedsbrev.dk, summary of principafgørelse 33-18'
  },
  'undersoegelse-2018/3.3.1': {
    ...study,
    title: {
      da: 'Registreret og accepteret sygefravær er som udgangspunkt dokumenteret',
      en: 'Registered and accepted sick absence is documented as a starting point'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 3.3.1'
  },
  'undersoegelse-2018/3.4.1': {
    ...study,
    title: {
      da: 'For sent varsel: først forlænges med de dage, brevet kom for sent',
      en: 'Late notice: first extend by the days by which the letter was late'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 3.4.1'
  },
  'undersoegelse-2018/3.4.2': {
    ...study,
    title: {
      da: 'Sag 62, 65 og 171: korrekt forlængede perioder',
      en: 'Cases 62, 65 and 171: periods rightly extended'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 3.4.2'
  },
  'undersoegelse-2018/3.4.4': {
    ...study,
    title: {
      da: 'Sag 46: den undtagne forlænges efter nr. 5, ikke nr. 1',
      en: 'Case 46: the exempt are extended under nr. 5, not nr. 1'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 3.4.4'
  },
  'undersoegelse-2018/4.1': {
    ...study,
    title: {
      da: 'Ordinært og ustøttet arbejde: sædvanlige vilkår; tvivl skal undersøges; uden fast arbejdstid skal der omregnes',
      en: 'Ordinary unsubsidised work: usual terms; doubt must be investigated; without fixed working time income is converted'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 4.1'
  },
  'undersoegelse-2018/5.4': {
    ...study,
    title: {
      da: 'Nedsættelsen for ugifte og de fritagne satser',
      en: 'The reduction for the unmarried, and the spared rates'
    },
    provision: 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, 2018, afsnit 5.4',
    note: 'The study cites the spared rates as § 23, stk. 1; the act says § 23, stk. 2.'
  }
} as const satisfies CitationTable)
