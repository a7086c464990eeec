/** The page of coverage, in Danish. */
export const page = {
  title: 'Omfattet af 225-timersreglen',
  notCovered: { repealed: 'Reglen gælder ikke: den blev ophævet den 1. juli 2025.' },
  summary: {
    unmarried:
      'Borgeren er omfattet af 225-timersreglen efter reglerne for ugifte. Er kravet om arbejde ikke opfyldt, nedsættes hjælpen.',
    couple:
      'Borgeren er omfattet af 225-timersreglen som ægtefælle, og hver af ægtefællerne skal opfylde kravet om arbejde. Gør de ikke det, falder hjælpen væk for den ene, eller den nedsættes.',
    'couple-section-22':
      'Borgeren er omfattet af 225-timersreglen som ægtefælle i et par på en ydelse efter § 22, og hver af ægtefællerne skal opfylde kravet om arbejde. Gør de ikke det, nedsættes parrets hjælp, hvis den tilsammen er højere end én høj sats.',
    open: 'Det kan ikke afgøres endnu, om borgeren er omfattet af 225-timersreglen, eller efter hvilke regler.'
  },
  labels: {
    track: 'Omfattet som',
    yearOfAidOf: 'Året med hjælp tælles for',
    testedOn: 'Kravet om arbejde gælder'
  }
} as const

/** Words of coverage that sentences are filled with, in Danish. */
export const terms = {
  received: {
    kontanthjaelp: 'kontanthjælp',
    uddannelseshjaelp: 'uddannelseshjælp',
    integrationsydelse: 'integrationsydelse',
    'sho-ydelse': 'selvforsørgelses- og hjemrejseydelse',
    overgangsydelse: 'overgangsydelse',
    ressourceforloebsydelse: 'ressourceforløbsydelse',
    'benefit-without-work-demand': 'en ydelse uden krav om arbejde (pension, SU, efterløn m.v.)',
    'other-public-benefit': 'en anden offentlig ydelse',
    'own-child-care-subsidy': 'tilskud til pasning af egne børn',
    none: 'ingen ydelse',
    unknown: 'en ydelse, der ikke er oplyst'
  },
  track: {
    unmarried: 'ugift',
    couple: 'ægtepar på uddannelses- eller kontanthjælp',
    'couple-section-22': 'ægtepar på en ydelse efter § 22'
  },
  countedFor: { person: 'borgeren', couple: 'ægteparret' },
  tested: { person: 'borgeren', 'each-spouse': 'hver af ægtefællerne' }
} as const

/** What the steps of coverage say, in Danish. */
export const steps = {
  'coverage-in-force': {
    met: 'Den {on:date} ligger i reglens levetid, 1. oktober 2016 til 30. juni 2025.',
    notMet: 'Den {on:date} ligger uden for reglens levetid: {value:reason}.'
  },
  'couple-on-aid': {
    met: 'Borgeren får {benefit:received}, ægtefællen {spouse:received}. De er et ægtepar på uddannelses- eller kontanthjælp.',
    notMet:
      'Borgeren får {benefit:received}, ægtefællen {spouse:received}. De er ikke et ægtepar på uddannelses- eller kontanthjælp i reglens forstand.',
    unknown: 'Det vides ikke endnu, om borgeren er del af et ægtepar på uddannelses- eller kontanthjælp.'
  },
  'couple-on-section-22': {
    met: 'Borgeren får {benefit:received}, ægtefællen {spouse:received}. De er et ægtepar, hvor en eller begge er på en ydelse efter § 22.',
    notMet:
      'Borgeren får {benefit:received}, ægtefællen {spouse:received}. De er ikke et ægtepar på en ydelse efter § 22 i reglens forstand.',
    unknown: 'Det vides ikke endnu, om borgeren er del af et ægtepar på en ydelse efter § 22.'
  },
  'spared-for-child-benefit': {
    met: 'Parret forsørger et barn og får ikke fuld børne- og ungeydelse, og derfor nedsættes hjælpen ikke.',
    notMet: 'Parret er ikke fritaget på grund af manglende børne- og ungeydelse.',
    unknown: 'Det vides ikke endnu, om parret er fritaget på grund af manglende børne- og ungeydelse.'
  },
  'spouse-without-work-demand': {
    met: 'Borgeren får {benefit:received}, ægtefællen {spouse:received}. Derfor anses borgeren for at udnytte sine arbejdsmuligheder, uanset hvor mange timers arbejde der er.',
    notMet: 'Ægtefællens ydelse gør ikke, at borgeren anses for at udnytte sine arbejdsmuligheder.',
    unknown: 'Det vides ikke endnu, om ægtefællens ydelse gør, at borgeren ikke rammes.'
  },
  'unmarried-on-aid': {
    met: 'Borgeren er ugift og får {benefit:received}.',
    notMet:
      'Borgeren er ugift og får {benefit:received}. Ugifte er kun omfattet på uddannelses- eller kontanthjælp.',
    unknown: 'Det vides ikke endnu, om borgeren er ugift og på uddannelses- eller kontanthjælp.'
  },
  'reduced-since-before-marriage': {
    met: 'Hjælpen var nedsat, da borgeren blev gift, og parret har ikke selv fået hjælp i 1 år. Reglerne for ugifte gælder fortsat.',
    notMet: 'Reglerne for ugifte gælder ikke fortsat efter ægteskabet.',
    unknown: 'Det vides ikke endnu, om reglerne for ugifte fortsat gælder efter ægteskabet.'
  },
  'partner-on-section-22': {
    met: 'Borgeren bor eller er gift med en modtager af en ydelse efter § 22, og hjælpen beregnes efter § 26, stk. 2. Den nedsættes ikke efter reglerne for ugifte.',
    notMet: 'Hjælpen beregnes ikke efter § 26, stk. 2, sammen med en modtager af en ydelse efter § 22.',
    unknown: 'Det vides ikke endnu, om hjælpen beregnes efter § 26, stk. 2.'
  },
  'treated-as-unmarried': {
    met: 'Borgeren får {benefit:received}, ægtefællen {spouse:received}. Hjælpen beregnes kun til borgeren, som behandles som ugift.',
    notMet: 'Ægtefællens ydelse gør ikke, at borgeren behandles som ugift.',
    unknown: 'Det vides ikke endnu, om borgeren behandles som ugift på grund af ægtefællens ydelse.'
  },
  'applied-during-covid': {
    met: 'Borgeren søgte om hjælp {appliedOn:date} og er først omfattet fra {coveredFrom:date}.',
    notMet: 'Borgeren søgte om hjælp før den 9. marts 2020, så § 13 h, stk. 1, udskyder intet.',
    unknown: 'Det vides ikke, om borgeren søgte om hjælp fra 9. marts til 8. september 2020.'
  },
  'coverage-track': {
    computed:
      '{track:coverageTrack} Året med hjælp tælles for {yearOfAidOf:countedFor}, og kravet om arbejde gælder {testedOn:tested}.'
  }
} as const

/** What to ask for, in Danish, and why it matters. */
export const questions = {
  benefit: {
    question: 'Hvilken ydelse får borgeren?',
    why: 'Kun uddannelseshjælp, kontanthjælp og for ægtepar ydelserne efter § 22 er omfattet.'
  },
  'marital-status': {
    question: 'Er borgeren gift?',
    why: 'Der gælder forskellige regler for ugifte og for ægtepar.'
  },
  'spouse-benefit': {
    question: 'Hvilken ydelse får ægtefællen?',
    why: 'Af den følger, om borgeren er omfattet som ægtefælle, som ugift eller slet ikke.'
  },
  'reduced-before-marriage': {
    question: 'Var hjælpen allerede nedsat efter § 13 g, da borgeren blev gift?',
    why: 'I så fald gælder reglerne for ugifte fortsat, til parret selv har fået hjælp i 1 år.'
  },
  'couple-year-of-aid': {
    question: 'Har parret som ægtepar fået hjælp i sammenlagt 1 år inden for 3 år?',
    why: 'Først derefter gælder reglerne for ægtepar for den, hvis hjælp var nedsat ved ægteskabet.'
  },
  'child-of-the-couple': {
    question: 'Har en af ægtefællerne eller begge forsørgelsespligt over for et barn?',
    why: 'Par med børn kan være fritaget, når der ikke udbetales fuld børne- og ungeydelse.'
  },
  'child-benefit': {
    question:
      'Udbetales der fuld børne- og ungeydelse, og hvis ikke, er det alene på grund af opholdskravet?',
    why: 'Mangler den fulde ydelse alene på grund af opholdskravet, nedsættes parrets hjælp ikke.'
  },
  'computed-under-26-2': {
    question:
      'Beregnes hjælpen efter § 26, stk. 2, fordi borgeren bor eller er gift med en modtager af en ydelse efter § 22?',
    why: 'I så fald nedsættes hjælpen ikke efter reglerne for ugifte.'
  },
  'applied-on': {
    question: 'Hvilken dag søgte borgeren om hjælpen?',
    why: 'Den, der søgte fra 9. marts til 8. september 2020, er først omfattet efter den tid.'
  }
} as const
