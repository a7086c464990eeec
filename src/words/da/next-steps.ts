/** What a municipality can have to do next, in Danish. */
export const terms = {
  nextStep: {
    'compute-lapse-date': 'Beregn bortfaldsdatoen',
    'assess-exemption': 'Vurdér, om {person} er undtaget efter stk. 9',
    'reassess-exemption':
      'Vurdér undtagelsen igen: vurderingen er løbende, så længe {person} er aktivitetsparat',
    'obtain-medical-information': 'Indhent de lægelige oplysninger, der mangler',
    'look-into-new-information': 'Undersøg de nye oplysninger, {person} er kommet med',
    'send-notice': 'Send varslingsbrevet',
    'send-new-notice':
      'Send et nyt varslingsbrev: opgørelsen er begyndt forfra, og den gamle dato gælder ikke',
    'tell-new-date': 'Oplys skriftligt om den nye bortfaldsdato; et nyt varslingsbrev er ikke nødvendigt',
    'tell-no-date-yet':
      'Oplys om, at bortfaldsdatoen er udskudt, og at den nye dato beregnes, så snart det er muligt',
    'weigh-earlier-date':
      'Datoen er blevet tidligere end den, {person} kender. Vurdér konkret, hvad der følger: reglerne tager ikke stilling',
    'hear-citizen': 'Hold partshøring',
    'choose-spouse':
      'Vurdér, hvem af ægtefællerne der er tættest på arbejdsmarkedet eller har mindst tilknytning til det',
    'assess-regaining': 'Vurdér, om {person} opfylder kravet igen: der er arbejdet efter bortfaldsdatoen',
    'tell-date-with-resumption': 'Oplys den nye bortfaldsdato, når hjælpen genoptages eller beregnes på ny',
    'correct-decision': 'Genoptag sagen, og ret det, der efter de oplysninger, der forelå, ikke er rigtigt',
    'reassess-complaint': 'Genvurdér afgørelsen, og send klagen videre til Ankestyrelsen, hvis den fastholdes'
  },
  whom: { person: 'borgeren', spouse: 'ægtefællen', couple: 'ægteparret' },
  whomFirst: { person: 'Borgeren', spouse: 'Ægtefællen', couple: 'Ægteparret' }
} as const

/** How a next step and its day are told. */
export const page = {
  heading: 'Det skal kommunen gøre',
  step: '{step:nextStep}.',
  whom: '{whom:whomFirst}: {step:nextStep}.',
  by: 'Senest {by:date}.',
  overdue: 'Fristen var {by:date} og er overskredet.'
} as const
