/** The page of a deduction’s arithmetic, in Danish. */
export const page = {
  title: 'Fradrag i hjælpen efter §§ 36-40 a: dage, satser og frist',
  notCovered: {
    outsideCoverage:
      'Intet er beregnet: Hændelser før den 1. januar 2020 følger en anden lov, som ikke er med her.'
  },
  summary: {
    days: 'Ud fra de oplyste dage er der {deductionDays:days} med fradrag efter §§ 36-38.',
    reductions: 'Antal nedsættelser på tre satser efter §§ 39-40: {reductions}.',
    amount: 'Fradrag og nedsættelser udgør {amount:kroner} i alt.',
    deadline: 'Sidste dag for at foretage fradrag eller nedsættelse: {lastTimelyDays:date}.',
    late: 'Antal hændelser, hvor det planlagte ligger efter fristen: {late}.',
    goesOn: 'Noget af det stod stadig på ved vurderingsdagen, så der kan komme flere dage til.',
    open: 'Opgørelsen kan ikke gøres færdig, før det manglende er oplyst.',
    arithmetic:
      'Det er alene en beregning på oplyste dage. Den siger ikke, om der er grundlag for en sanktion. Afgørelsen er kommunens.'
  },
  labels: {
    month: '{month:calendarMonth}',
    deduction: '{days:days}, sats nr. {class} på {rate:kroner}: {deduction:kroner}',
    capped: '{days:days}, sats nr. {class} på {rate:kroner}: {deduction:kroner}, som er hele månedens hjælp',
    class: '{days:days}, sats nr. {class}',
    onlyDays: '{days:days}',
    reduction: 'nedsættelse på tre satser (nr. {class}): {reduction:kroner}',
    reductionClass: 'nedsættelse på tre satser (nr. {class})',
    onlyReduction: 'nedsættelse på tre satser',
    aggravated: 'hjælp efter § 40 a for {daysMet} af {covered:days}: {aid:kroner}',
    aggravatedNone: 'ingen hjælp efter § 40 a for de {covered:days}, som sanktionen dækker',
    longestTo: '§ 40 a, højst 3 måneder: senest til',
    longest: '{longestTo:date}'
  }
} as const

/** What the steps of a deduction’s arithmetic say, in Danish. */
export const steps = {
  'deduction-coverage': {
    met: 'Alle hændelser ligger den {first:date} eller senere. Der regnes efter loven, som den har lydt siden da.',
    notMet: 'Hændelse {number} er den {on:date}. Før den {first:date} gjaldt en anden lov.'
  },
  'deduction-days': {
    computed:
      'Hændelse {number} efter {provision:deductionProvision}: {days:days} med fradrag, den første {first:date}. {counting:deductionCounting} {counted:deductionCounted}',
    notMet:
      'Hændelse {number} efter {provision:deductionProvision}: ingen dage med fradrag. {counting:deductionCounting}',
    unknown:
      'Hændelse {number} efter {provision:deductionProvision}: mindst {days:days} med fradrag, den første {first:date}. {counting:deductionCounting} {counted:deductionCounted}'
  },
  'deduction-three-rates': {
    computed:
      'Hændelse {number} efter §§ 39-40 er den {on:date}. Den koster tre satser én gang, ikke en sats pr. dag.'
  },
  'deduction-in-time': {
    met: 'Hændelse {number}, {month:calendarMonth}: Sidste dag er den {lastTimelyDay:date} ({count:deductionTimeCount}). {act:deductionTimeAct} ligger i tide.',
    notMet:
      'Hændelse {number}, {month:calendarMonth}: Sidste dag er den {lastTimelyDay:date} ({count:deductionTimeCount}). {act:deductionTimeAct} ligger for sent.',
    unknown:
      'Hændelse {number}, {month:calendarMonth}: Sidste dag er den {lastTimelyDay:date} ({count:deductionTimeCount}). Det vides ikke endnu, om det sker i tide.',
    computed:
      'Hændelse {number}, {month:calendarMonth}: Fradrag eller nedsættelse skal ske senest den {lastTimelyDay:date} ({count:deductionTimeCount}).'
  },
  'deduction-same-day': {
    computed:
      'Hændelserne efter §§ 36-38 har {own:days} hver for sig. {overlap:deductionOverlap} Det giver {charged:days} med fradrag.'
  },
  'deduction-class': {
    computed:
      'Hjælpen for {month:calendarMonth} er {aid:kroner} før fradrag for indtægter. Grænserne er {thresholds:kroner}, og {table:deductionTable}. Det giver sats nr. {class}. Det, der afgør nummeret, er {classStatus:deductionStatus}.',
    unknown: 'Hvilken sats der gælder for {month:calendarMonth}, kan ikke afgøres endnu.'
  },
  'deduction-amount': {
    computed:
      'For {month:calendarMonth}: {days:days} med fradrag på {rate:kroner} pr. dag ({rateStatus:deductionStatus}), {uncapped:kroner} i alt.',
    unknown:
      'For {month:calendarMonth}: {days:days} med fradrag. Beløbet kan ikke beregnes, før det manglende er oplyst.'
  },
  'deduction-cap': {
    met: 'Fradraget for {month:calendarMonth} på {deduction:kroner} holder sig inden for den hjælp, der er beregnet for måneden ({aid:kroner}).',
    notMet:
      'Fradraget for {month:calendarMonth} kan højst være den hjælp, der er beregnet for måneden. Det bliver derfor {deduction:kroner} og ikke {uncapped:kroner} for måneden.'
  },
  'deduction-once-a-month': {
    met: 'For {month:calendarMonth}: én nedsættelse på tre satser à {rate:kroner}, {reduction:kroner} i alt.',
    notMet:
      'For {month:calendarMonth}: {refusals} hændelser efter § 39, men hjælpen kan kun nedsættes én gang i en kalendermåned. Det er tre satser à {rate:kroner}, {reduction:kroner} i alt.',
    unknown:
      'For {month:calendarMonth}: én nedsættelse på tre satser. Beløbet kan ikke beregnes, før det manglende er oplyst.'
  },
  'aggravated-length': {
    met: 'Hændelse {number}, skærpet sanktion fra {from:date} til {to:date}: Den varer højst 3 måneder, som ville slutte {longestTo:date}.',
    notMet:
      'Hændelse {number}, skærpet sanktion fra {from:date} til {to:date}: Den varer mere end 3 måneder. Den kan højst vare til og med {longestTo:date}.'
  },
  'aggravated-aid': {
    computed:
      'Hændelse {number}, {month:calendarMonth}: {monthlyAid:kroner} x {daysMet} dage med opfyldt pligt / {daysInMonth} dage i måneden giver {aid:kroner} for de {covered:days}, som sanktionen dækker.',
    notMet:
      'Hændelse {number}, {month:calendarMonth}: Pligten er ikke opfyldt på nogen af de {covered:days}, som sanktionen dækker. Der er ingen hjælp for dem.',
    unknown:
      'Hændelse {number}, {month:calendarMonth}: Hjælpen for de {covered:days}, som sanktionen dækker, kan ikke beregnes endnu.'
  }
} as const

/** What a deduction asks, in Danish. */
export const questions = {
  'deduction-renewed': {
    question: 'Hvilken dag {event:renewal}?',
    why: 'Der er fradrag for dagene indtil da.'
  },
  'deduction-breach-end': {
    question:
      'Hvilken dag var den sidste uden tilmelding eller CV i den periode, der begyndte den {from:date}?',
    why: 'Der er fradrag for hver dag til og med den.'
  },
  'deduction-month': {
    question: 'I hvilken måneds hjælp skal der ske fradrag eller nedsættelse for {event:sanctionEvent}?',
    why: 'Måneden afgør, om fristen er overholdt, og efter en af læsningerne, hvilken sats der gælder.'
  },
  'deduction-decided': {
    question: 'Hvilken dag er der truffet afgørelse om fradrag eller nedsættelse for {event:sanctionEvent}?',
    why: 'Efter den valgte læsning er det afgørelsen, der skal ligge inden for de tre måneder.'
  },
  'deduction-aid': {
    question: 'Hvor stor er den hjælp, der er beregnet for {month:calendarMonth}, før fradrag for indtægter?',
    why: 'Hjælpen afgør satsen, hvor meget der højst kan trækkes fra, og hvad en dag med hjælp svarer til.'
  },
  'deduction-thresholds': {
    question: 'Hvilke tre beløbsgrænser for sanktionssatserne er offentliggjort for tiden fra {from:date}?',
    why: 'Grænserne er ikke fastlagt her, og de afgør, hvilken sats hjælpen giver.'
  },
  'deduction-rates': {
    question: 'Hvilke fire sanktionssatser er offentliggjort for tiden fra {from:date}?',
    why: 'Satserne er ikke fastlagt her, og de bliver ikke gættet.'
  },
  'aggravated-days-met': {
    question:
      'På hvor mange af kalenderdagene i {month:calendarMonth} under den skærpede sanktion {when:when} opfyldte borgeren sin pligt?',
    why: 'Hjælpen for måneden beregnes efter de dage.'
  }
} as const

/** Words for deductions, in Danish. */
export const terms = {
  deductionProvision: { '36': '§ 36', '37': '§ 37', '37a': '§ 37 a', '38': '§ 38', '39': '§§ 39-40' },
  deductionCounting: {
    absence: 'Hver dag, hvor borgeren helt eller delvist er udeblevet, tæller som en dag.',
    'contact/calendar-days/not-counted':
      'Alle kalenderdage tæller, indtil kontakten er genoprettet; den første dag tæller altid.',
    'contact/calendar-days/counted':
      'Alle kalenderdage tæller til og med den dag, hvor kontakten er genoprettet.',
    'contact/weekdays/not-counted':
      'Kun mandag til fredag tæller, indtil kontakten er genoprettet; den første dag tæller altid.',
    'contact/weekdays/counted':
      'Kun mandag til fredag tæller, til og med den dag, hvor kontakten er genoprettet; den første dag tæller altid.',
    'breach/calendar-days': 'Hver kalenderdag uden tilmelding eller CV tæller.',
    'breach/weekdays': 'Hver mandag til fredag uden tilmelding eller CV tæller.'
  },
  deductionCounted: {
    final: 'Dagene ligger fast.',
    'so-far': 'Det stod stadig på ved vurderingsdagen, og der kan komme flere dage til.',
    'at-least': 'Det er ikke oplyst, hvornår det hørte op.'
  },
  deductionTimeCount: {
    'whole-months-after': '3 hele kalendermåneder efter hændelsens måned',
    'date-to-date': '3 måneder regnet fra dato til dato'
  },
  deductionTimeAct: { deduction: 'Det planlagte fradrag', decision: 'Afgørelsen' },
  deductionOverlap: {
    'one-rate': 'En dag, som flere hændelser deler, koster kun én sats.',
    'one-rate-per-provision': 'En dag, som flere hændelser deler, koster én sats for hver bestemmelse.'
  },
  deductionTable: {
    'until-2025-06-30': 'hjælp på præcis den øverste grænse hører til nr. 3',
    'from-2025-07-01': 'hjælp på præcis den øverste grænse hører til nr. 4'
  },
  deductionStatus: {
    published: 'offentliggjort',
    derived: 'udledt ved den årlige regulering',
    stated: 'oplyst i sagen'
  }
} as const
