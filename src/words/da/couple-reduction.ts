/** The page of a couple's aid, in Danish. */
export const page = {
  title: 'Ægteparrets hjælp, når arbejdskravet ikke er opfyldt',
  summary: {
    unchanged: 'Ægteparrets hjælp er uændret: {together:kroner} om måneden tilsammen.',
    lapses: 'Hjælpen til {spouse:spouseNumber} falder væk fra {from:date}.',
    notPaid: 'Fra {from:date} får {spouse:spouseNumber} ingen hjælp.',
    reduced: 'Hjælpen til {spouse:spouseNumber} nedsættes med {reduction:kroner} om måneden fra {from:date}.',
    together:
      'Ægteparret får derefter {after:kroner} om måneden tilsammen, før skat og andre fradrag, mod {before:kroner} uden reglen.',
    open: 'Ægteparrets hjælp kan ikke beregnes, før det manglende er oplyst.'
  },
  labels: {
    first: 'Hjælp til borgeren',
    second: 'Hjælp til ægtefællen',
    together: 'Hjælp tilsammen',
    highRate: 'Den høje sats',
    rates: 'Satserne er'
  },
  change: '{after:kroner} (uden reglen {before:kroner})',
  highRate: '{amount:kroner} ({group:highRateGroup})'
} as const

const requirement = 'Borgeren {first:spouseMeets}. Ægtefællen {second:spouseMeets}.'
const recipient = 'Kravet gælder kun for {spouse:spouseNumber}. Modtageren {answer:spouseMeets}.'

/** What the steps of a couple's aid say, in Danish. */
export const steps = {
  'couple-aid': {
    computed:
      'Uden reglen er hjælpen tilsammen {together:kroner} om måneden: {first:kroner} til borgeren og {second:kroner} til ægtefællen.'
  },
  'couple-household': {
    computed: '{value:coupleHousehold}',
    notMet: '{value:coupleHousehold}',
    unknown: 'Følgen afhænger af, hvad hver ægtefælle modtager, og det er ikke oplyst for begge.'
  },
  'couple-requirement': { met: requirement, notMet: requirement, unknown: requirement },
  'recipient-requirement': { met: recipient, notMet: recipient, unknown: recipient },
  'couple-chosen': {
    computed:
      'Efter oplysningerne har {spouse:spouseNumber} valgt ikke at udnytte sine arbejdsmuligheder. Hjælpen gives kun til den anden, indtil begge opfylder arbejdskravet.',
    unknown:
      'Har en af dem valgt ikke at udnytte sine arbejdsmuligheder, gives hjælpen kun til den anden. Det er ikke oplyst.'
  },
  'couple-both-high': {
    met: 'Begge får hjælp på en høj sats: {first:kroner} og {second:kroner} i 2016-niveau, tillæg medregnet.',
    notMet:
      'Det er ikke begge, der får hjælp på en høj sats (14.575 kr. eller 10.968 kr. i 2016-niveau, tillæg medregnet).'
  },
  'couple-lapse': {
    computed:
      'Den ene opfylder ikke kravet: Hjælpen til {spouse:spouseNumber} falder væk. Den anden beholder sin hjælp, {kept:kroner} om måneden.'
  },
  'couple-closest': {
    computed:
      'Ingen af dem opfylder kravet. Efter kommunens vurdering er {spouse:spouseNumber} tættest på arbejdsmarkedet og beholder sin hjælp på {kept:kroner}, på betingelse af at søge at udnytte sine uddannelses- eller arbejdsmuligheder (§ 13, stk. 1-6, og § 13 a). Den anden får ingen hjælp.',
    unknown:
      'Opfylder ingen af dem kravet, beholder den ægtefælle hjælpen, der efter kommunens vurdering er tættest på arbejdsmarkedet. Vurderingen er ikke oplyst.'
  },
  'couple-high-rate': {
    computed: 'Den høje sats {group:highRateGroup} er {amount:kroner} i {year} ({status:status}).',
    unknown:
      'Om ægteparret skal måles mod den høje sats for forsørgere eller for andre, kan ikke afgøres endnu.'
  },
  'couple-sum': {
    met: 'Hjælpen er tilsammen {together:kroner}, altså mere end den høje sats.',
    notMet:
      'Hjælpen er tilsammen {together:kroner} og dermed ikke mere end den høje sats. Den nedsættes ikke.'
  },
  'couple-reduced': {
    computed:
      'Nedsættelsen sker hos {spouse:spouseNumber}, {why:cutFor}: {reduction:kroner} om måneden. Tilsammen får ægteparret derefter {together:kroner} om måneden.',
    unknown:
      'Opfylder ingen af dem kravet, nedsættes hjælpen hos den ægtefælle, der efter kommunens vurdering har mindst tilknytning til arbejdsmarkedet. Vurderingen er ikke oplyst.'
  },
  'couple-goes-on': {
    met: 'Hidtil er hjælpen nedsat hos {until:spouseNumber}, der nu opfylder kravet igen. Nedsættelsen fortsætter hos {spouse:spouseNumber}.'
  },
  'couple-from': { computed: 'Ændringen sker fra {from:date}, den 1. i en måned.' },
  'special-support': { computed: '{value:specialSupport}' }
} as const

/** What a couple is asked, in Danish. */
export const questions = {
  'couple-benefit': {
    question: 'Hvilken ydelse modtager {person}, og efter hvilken sats?',
    why: 'Ægtefællernes ydelser afgør, hvilken bestemmelse der gælder, og hvor stor hjælpen er.'
  },
  'couple-requirement': {
    question: 'Opfylder {person} arbejdskravet, eller er {person} undtaget fra det?',
    why: 'Hjælpen ændres kun, hvis en af ægtefællerne ikke opfylder kravet.'
  },
  'couple-chose-not-to-work': {
    question: 'Har {person} valgt ikke at udnytte sine arbejdsmuligheder (hjemmegående)?',
    why: 'Så gives hjælpen kun til den anden af ægtefællerne.'
  },
  'couple-closest': {
    question: 'Hvem af ægtefællerne er efter kommunens vurdering tættest på arbejdsmarkedet?',
    why: 'Opfylder ingen af dem kravet, er det den ægtefælle, der beholder hjælpen.'
  },
  'couple-least-attached': {
    question: 'Hvem af ægtefællerne har efter kommunens vurdering mindst tilknytning til arbejdsmarkedet?',
    why: 'Opfylder ingen af dem kravet, er det den ægtefælle, hvis hjælp nedsættes.'
  },
  'couple-maintenance-duty': {
    question: 'Har {person} forsørgelsespligt over for et barn?',
    why: 'Den høje sats, som hjælpen tilsammen nedsættes til, er større for forsørgere.'
  },
  'couple-high-rate': {
    question: 'Hvilken høj sats skal ægteparret måles mod: den for forsørgere eller den for andre?',
    why: 'Når kun den ene ægtefælle har forsørgelsespligt, følger det ikke af oplysningerne.'
  }
} as const

/** Words for couples, in Danish. */
export const terms = {
  spouseNumber: { '0': 'borgeren', '1': 'ægtefællen' },
  spouseMeets: {
    yes: 'opfylder arbejdskravet',
    no: 'opfylder ikke arbejdskravet',
    unknown: 'opfylder måske arbejdskravet (ikke oplyst)'
  },
  coupleHousehold: {
    'sections-23-25':
      'Ægteparret får hjælp efter §§ 23-25. Opfylder en af dem ikke kravet, ændres hjælpen efter § 26, stk. 5-7.',
    'section-22':
      'Ægtefællerne, eller en af dem, får en ydelse efter § 22. Opfylder en af dem ikke kravet, ændres hjælpen efter § 26, stk. 8.',
    'as-unmarried':
      'Den ene ægtefælle får en anden offentlig ydelse, og hjælpen beregnes kun til den anden. Modtageren behandles som ugift.',
    'without-work-demand':
      'Den ene ægtefælle får en ydelse, der ikke er betinget af arbejde. Modtageren af ydelsen efter § 22 anses derfor for at udnytte sine arbejdsmuligheder, og hjælpen ændres ikke.',
    'section-22-alone':
      'Den ene ægtefælle får en anden offentlig ydelse, og ydelsen efter § 22 beregnes kun til den anden. Den ændres ikke efter reglen.',
    'no-aid': 'Ingen af ægtefællerne får hjælp efter § 11.'
  },
  highRateGroup: { provider: 'for forsørgere', other: 'for andre end forsørgere' },
  cutFor: {
    fails: 'der ikke opfylder kravet',
    least: 'der efter kommunens vurdering har mindst tilknytning til arbejdsmarkedet'
  },
  specialSupport: {
    none: 'Ægteparret får ikke særlig støtte (§ 34, stk. 3).',
    'as-before': 'Særlig støtte beregnes, som om hjælpen ikke var nedsat (§ 34, stk. 4).'
  }
} as const
