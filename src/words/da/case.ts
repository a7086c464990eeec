/** The page of a whole case, in Danish. */
export const page = {
  title: 'Hele sagen efter 225-timersreglen',
  summary: {
    track: '{track:coverageTrack}',
    yearNotReached: 'Året med hjælp er ikke nået: {counted} af {required} {unit:aidUnit} er talt med.',
    yearExpected:
      'Året med hjælp er ikke nået: {counted} af {required} {unit:aidUnit} er talt med. Fortsætter hjælpen, er bortfaldsdatoen {lapseDate:date}.',
    exempt: 'Kommunen har vurderet, at {whom:whom} er undtaget. Der stilles intet krav om arbejde.',
    met: 'Kravet om arbejde er opfyldt: mindst {hours:hours}, hvor der kræves {required:hours}.',
    notMet:
      'Kravet om arbejde er ikke opfyldt: {hours:hours}, hvor der kræves {required:hours}. Bortfaldsdatoen er {lapseDate:date}.',
    notMetSoFar:
      'Med det, der er oplyst, er kravet om arbejde ikke opfyldt på bortfaldsdatoen {lapseDate:date}: {hours:hours}, hvor der kræves {required:hours}. Det kan nås endnu.',
    restarted:
      'Den gamle bortfaldsdato gælder ikke: opgørelsen begynder forfra efter 12 måneders undtagelse.',
    repealed: 'Datoen ligger, efter at reglen blev ophævet. Hjælpen falder ikke væk.',
    reduced: 'Hjælpen nedsættes med {monthlyReduction:kroner} om måneden fra {from:date}.',
    spared: 'Hjælpen nedsættes ikke: satsen er fritaget.',
    couple:
      'Fra {from:date} er parrets hjælp {after:kroner} om måneden mod {before:kroner} uden reglen: {first:kroner} til borgeren og {second:kroner} til ægtefællen.',
    coupleUnchanged: 'Parrets hjælp ændres ikke fra {from:date}. Den er {after:kroner} om måneden.',
    open: 'Sagen kan ikke afgøres endnu. Det, der mangler, står nedenfor.',
    ofPerson: 'Borgeren: {sentence}',
    ofSpouse: 'Ægtefællen: {sentence}'
  },
  labels: { person: 'Borgeren', spouse: 'Ægtefællen' }
} as const

/** What the steps of a whole case say, in Danish. */
export const steps = {
  'steps-of-one': { computed: 'Det følgende gælder {whom:whom}.' },
  exempt: {
    met: 'Kommunen har vurderet, at {person} er undtaget. Så længe det varer, stilles der intet krav, og der sendes intet varslingsbrev.',
    notMet: 'Kommunen har vurderet, at {person} ikke er undtaget.',
    unknown: 'Kommunens vurdering af, om {person} er undtaget, foreligger ikke.'
  }
} as const

/** What a whole case asks for besides its parts, in Danish. */
export const questions = {
  exempt: {
    question: 'Er {person} undtaget efter kommunens vurdering?',
    why: 'Den, der er undtaget, er ikke omfattet af kravet, så længe undtagelsen varer.'
  },
  'aid-rate': {
    question: 'Hvilken sats beregnes {person}s hjælp efter, og er der tillæg?',
    why: 'Hvor meget hjælpen ændres, følger af satsen.'
  }
} as const

/** Words of a whole case, in Danish. */
export const terms = {
  coverageTrack: {
    unmarried: 'Borgeren er omfattet efter reglerne for ugifte.',
    couple: 'Ægteparret er omfattet efter reglerne for ægtepar på uddannelses- eller kontanthjælp.',
    'couple-section-22': 'Ægteparret er omfattet efter reglerne for ægtepar på ydelserne efter § 22.'
  },
  aidUnit: { days: 'dage', months: 'måneder' }
} as const
