// The draft is a letter from a Danish authority to a citizen, so it is written in Danish alone.

/** What stands at the top of a draft statement of reasons. */
export const page = {
  title: {
    reduction: 'Udkast til begrundelse: nedsættelse af hjælpen',
    lapse: 'Udkast til begrundelse: bortfald af hjælpen',
    postponement: 'Udkast til begrundelse: udskydelse af bortfaldsdatoen'
  },
  summary: [
    'Dette er et udkast. Det er ikke en afgørelse. En sagsbehandler skal læse, udfylde og rette det, før det bruges.',
    'Det, der står i skarpe parenteser, mangler. Resten er taget fra beregningen og fra reglerne.'
  ],
  headings: {
    letter: 'Brevet',
    decision: 'Afgørelsen',
    newDate: 'Din nye bortfaldsdato',
    facts: 'Det har vi lagt til grund',
    rules: 'Reglerne',
    calculation: 'Sådan har vi regnet',
    considerations: 'Vores vurdering',
    appeal: 'Hvis du vil klage',
    notes: 'Til sagsbehandleren (slettes, før brevet sendes)'
  }
} as const

/** What has been decided. */
export const decision = {
  reduced: 'Din {benefit} bliver sat ned med {monthlyReduction:kroner} om måneden fra den {from:date}.',
  cut: 'Din hjælp bliver sat ned med {cut:kroner} om måneden fra den {from:date}. Du får derefter {left:kroner} om måneden, før skat og andre fradrag.',
  lapses: 'Din hjælp falder væk fra den {from:date}.',
  notPaid: 'Fra den {from:date} får du ingen hjælp. Det er kun din ægtefælle, der får hjælp.',
  why: 'Grunden er, at du ikke opfylder kravet om ordinært og ustøttet arbejde.',
  until: 'Fra den {until:date} bliver der igen udbetalt fuld hjælp.',
  moved: 'Din bortfaldsdato er flyttet fra den {originalLapseDate:date} til den {lapseDate:date}.',
  calculated: 'Din nye bortfaldsdato er den {lapseDate:date}.',
  meaning:
    'Fra den dag kan hjælpen falde væk eller blive sat ned, hvis kravet om ordinært og ustøttet arbejde ikke er opfyldt.'
} as const

/** What the caseworker has to fill in. Nothing is put into these sentences. */
export const blanks = {
  recipient: '[udfyldes af sagsbehandleren: modtagerens navn, journalnummer og dato]',
  year: 'Året med hjælp: [udfyldes af sagsbehandleren: hvilken hjælp der er modtaget hvornår, og hvornår det blev til sammenlagt 1 år inden for 3 år]',
  notice: 'Varslingsbrevet: [udfyldes af sagsbehandleren: den dag, varslingsbrevet blev sendt]',
  hours:
    'Arbejdet: [udfyldes af sagsbehandleren: optjeningsperioden, de timer, der er dokumenteret i den, og de timer, der kræves]',
  days: 'De enkelte dage: [udfyldes af sagsbehandleren: hvilke dage der er talt med, hvor ovenfor kun antallet står]',
  before:
    'Den tidligere dato: [udfyldes af sagsbehandleren: bortfaldsdatoen før udskydelsen, og det antal dage, optjeningsperioden er forlænget med]',
  exemption:
    'Om du er undtaget fra kravet: [udfyldes af sagsbehandleren: hvorfor modtageren ikke er undtaget. Hvilke oplysninger om helbred, skånehensyn og effektiv arbejdsevne er der lagt vægt på, og hvordan er de vægtet?]',
  grounds:
    'Om optjeningsperioden skulle være forlænget mere: [udfyldes af sagsbehandleren: hvilke oplysninger om sygdom, uddannelse eller andre grunde der er på sagen, og hvorfor de er regnet med eller ikke er]',
  work: 'Om dit arbejde: [udfyldes af sagsbehandleren: hvilke oplysninger om arbejde der er på sagen, og hvorfor timerne er regnet med eller ikke er. Skriv også, hvis der ikke er oplyst noget arbejde]',
  closest:
    'Hvem af jer der er tættest på arbejdsmarkedet: [udfyldes af sagsbehandleren: hvad vurderingen bygger på, og hvad der er lagt vægt på]',
  leastAttached:
    'Hvem af jer der har mindst tilknytning til arbejdsmarkedet: [udfyldes af sagsbehandleren: hvad vurderingen bygger på, og hvad der er lagt vægt på]',
  hearing:
    'Dit svar på partshøringen: [udfyldes af sagsbehandleren: hvad modtageren har svaret, og hvad svaret har betydet. Skriv også, hvis der ikke er svaret]',
  extended:
    'Hvorfor datoen er flyttet: [udfyldes af sagsbehandleren: hvilke oplysninger der er lagt vægt på, og hvorfor perioderne er regnet med eller ikke er]',
  limitedCapacity:
    'Om din arbejdsevne: [udfyldes af sagsbehandleren: hvilke oplysninger om helbred, skånehensyn og effektiv arbejdsevne der er lagt vægt på, og hvordan de er vægtet]',
  sendTo: 'Send klagen til kommunen: [udfyldes af sagsbehandleren: kommunens adresse og digitale postkasse]'
} as const

/** How to appeal. */
export const appeal = {
  where: 'Du kan klage til Ankestyrelsens Beskæftigelsesudvalg.',
  when: 'Du skal klage, inden der er gået 4 uger, fra du fik besked om afgørelsen.',
  reassess:
    'Når kommunen har fået klagen, vurderer den sagen igen. Holder kommunen fast ved afgørelsen, sender den klagen videre til Ankestyrelsen.',
  effect: 'Afgørelsen gælder, mens klagen bliver behandlet.'
} as const

/** What only the caseworker reads. */
export const notes = {
  toPerson: 'Brevet er skrevet til borgeren, ikke til ægtefællen.',
  toSpouse: 'Brevet er skrevet til borgerens ægtefælle: »du« er ægtefællen.',
  other:
    'Ændringen betyder også noget for den anden af ægtefællerne. Kommunen vurderer, hvad der skal sendes til den anden.',
  contents:
    'Begrundelsen skal nævne bestemmelserne, de oplysninger, der har haft væsentlig betydning, og hovedhensynene bag det, kommunen har vurderet.',
  ahead:
    'Datoen ligger efter den dag, sagen er vurderet. Kravet kan stadig blive opfyldt. Kontrollér nye timer og nye oplysninger, før der træffes afgørelse.',
  bare: 'Udkastet bygger kun på, hvad hjælpen er. Det siger intet om timer, optjeningsperiode eller varsel. De skal skrives ind.',
  onlyDays:
    'Udkastet bygger kun på et antal dage. Om de kan tælles med, og om datoen virkelig er flyttet, er ikke undersøgt.',
  derived: 'Beløbet er ikke fundet offentliggjort. Det er udledt ved den årlige regulering. Kontrollér det.',
  derivedConversion:
    'Omregningssatsen for {years} er ikke fundet offentliggjort. Den er udledt ved den årlige regulering. Kontrollér den.',
  hearing: 'Fristen for partshøring før bortfaldsdatoen er den {hearingDeadline:date}.',
  guidance:
    'Er modtageren vejledt om, at ordinært arbejde går forud for et tilbud, der skal afklare arbejdsevnen? Mangler vejledningen, kan afgørelsen efter en konkret vurdering være ugyldig.',
  newDate:
    'En ny bortfaldsdato skal oplyses skriftligt. En udskydelse kræver ikke i sig selv et nyt varslingsbrev.',
  appealOpen:
    'Kilderne siger ikke, om et brev om en ny bortfaldsdato er en afgørelse, der kan klages over. Klagevejledningen er taget med, så den ikke mangler. Kommunen vurderer, om den skal stå.',
  appealText: 'Klagereglerne er læst i en tekst fra 2021. Kontrollér dem på afgørelsens dag.'
} as const

/** Why there is nothing to draft. */
export const noDraft = {
  invalid: 'Der er fejl i sagens oplysninger. Der er ikke noget resultat at begrunde.',
  undetermined:
    'Sagen kan ikke afgøres endnu. Oplys først det, der mangler. Derefter kan der skrives et udkast til begrundelse.',
  notCovered: 'Reglen gælder ikke for sagen. Der er ikke noget at begrunde.',
  requirementMet: 'Kravet om arbejde er opfyldt. Hjælpen bliver hverken sat ned eller falder væk.',
  nothingChanges: 'Hjælpen ændres ikke, og bortfaldsdatoen er ikke flyttet. Der er ikke noget at begrunde.',
  consequenceUnknown:
    'Kravet om arbejde er ikke opfyldt, men det er ikke beregnet, hvad der sker med hjælpen. Beregn først nedsættelsen eller bortfaldet.',
  anotherProvision:
    'Hjælpen ændres, fordi en af ægtefællerne har valgt ikke at udnytte sine arbejdsmuligheder, ikke på grund af kravet om arbejde. Det skriver biblioteket ikke udkast til.',
  partsDisagree:
    'Beregningen af hjælpen og beregningen af kravet om arbejde passer ikke sammen: datoen er ikke den samme, eller kravet er ikke fundet uopfyldt.',
  notOfThatKind:
    'Sagen giver ikke den slags ændring, der er bedt om et udkast til, eller ikke for den person.',
  noDecision:
    'Der skrives kun udkast til begrundelse for nedsættelse, bortfald og udskydelse. Denne vurdering er ingen af delene.'
} as const
