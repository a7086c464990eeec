import { frozen } from '../frozen.js'
import type { CitationTable } from './citation.js'
import { study } from './study.js'

/** The board's principle decisions besides 33-18, as its study of 2018 gives them. */
export const principleDecisions = frozen({
  'principafgoerelse/6-17/effective-capacity': {
    ...study,
    title: {
      da: 'Den effektive arbejdsevne afgør vurderingen',
      en: 'The effective working capacity decides the assessment'
    },
    provision: 'Ankestyrelsens principafgørelse 6-17'
  },
  'principafgoerelse/6-17/against-ordinary-labour-market': {
    ...study,
    title: {
      da: 'Vurderingen er løbende og sker over for det ordinære arbejdsmarked og arbejdskravet',
      en: 'The assessment is continuous and is made against the ordinary labour market and the work requirement'
    },
    provision: 'Ankestyrelsens principafgørelse 6-17'
  },
  'principafgoerelse/6-17/considerations-too-extensive': {
    ...study,
    title: {
      da: 'Kan hensynene ikke tilgodeses på det ordinære arbejdsmarked, er borgeren undtaget, også ved op til 37 timer',
      en: 'If the needs cannot be met on the ordinary labour market the citizen is exempt, even with up to 37 hours'
    },
    provision: 'Ankestyrelsens principafgørelse 6-17'
  },
  'principafgoerelse/6-17/short-hours-fully-effective': {
    ...study,
    title: {
      da: 'Fuldt effektiv i kort tid: målt mod 5-6 timer om ugen eller 1½ måned på fuld tid om året',
      en: 'Fully effective for short hours: measured against 5 to 6 hours a week or 1½ months full time a year'
    },
    provision: 'Ankestyrelsens principafgørelse 6-17'
  },
  'principafgoerelse/98-17/offer-gives-way': {
    ...study,
    title: {
      da: 'Et afklarende tilbud viger for ordinært arbejde, der er taget for at opfylde reglen',
      en: 'A clarifying offer gives way to ordinary work taken to meet the rule'
    },
    provision: 'Ankestyrelsens principafgørelse 98-17'
  },
  'principafgoerelse/98-17/missing-guidance': {
    ...study,
    title: {
      da: 'Manglende vejledning om dette kan efter en konkret vurdering gøre afgørelsen ugyldig',
      en: 'Missing guidance about this can, after a concrete assessment, make the decision invalid'
    },
    provision: 'Ankestyrelsens principafgørelse 98-17'
  },
  'principafgoerelse/102-16/only-on-a-basis': {
    ...study,
    title: {
      da: 'Oplysningen om sygdom kan kun tilsidesættes, hvis der er grundlag for det',
      en: 'The statement of sickness can be set aside only on a basis'
    },
    provision: 'Ankestyrelsens principafgørelse 102-16'
  },
  'principafgoerelse/102-16/doctor-if-necessary': {
    ...study,
    title: {
      da: 'Om nødvendigt kan en læge udtale sig om sygdommen',
      en: 'If necessary a doctor can be asked about the illness'
    },
    provision: 'Ankestyrelsens principafgørelse 102-16'
  },
  'principafgoerelse/102-16/documented-sickness': {
    ...study,
    title: {
      da: 'Accepteret sygefravær forlænger som udgangspunkt perioden, og tvivl forfølges straks',
      en: 'Accepted sick absence extends the period as a starting point, and doubt is pursued at once'
    },
    note: "The board's own transfer in the study, not a holding of the decision.",
    provision: 'Ankestyrelsens principafgørelse 102-16'
  }
} as const satisfies CitationTable)
