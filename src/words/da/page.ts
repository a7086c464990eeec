import { gaps } from './checklist.js'

/** What every page says, in Danish. `outcome`: what a field of a result is called in a hinge. */
export const page = {
  invalid: {
    title: 'Sagen kan ikke læses',
    summary: 'Der er fejl i sagens oplysninger, og intet er beregnet.'
  },
  notCovered: {
    notYetInForce: 'Reglen gælder ikke: den fik først virkning den 1. oktober 2016.',
    repealed:
      'Hjælpen falder ikke væk og bliver ikke nedsat efter reglen: den blev ophævet den 1. juli 2025.',
    outsideCoverage: 'Borgeren er ikke omfattet af reglen.',
    restarted:
      'Den gamle bortfaldsdato gælder ikke: efter 12 måneders undtagelse begynder opgørelsen forfra, og der skal sendes et nyt varslingsbrev.'
  },
  headings: {
    dates: 'Datoer og beløb',
    deciding: 'Afgørende for resultatet',
    steps: 'Sådan er der regnet',
    missing: 'Det skal oplyses',
    hinges: 'Resultatet afhænger af en fortolkning',
    warnings: 'Vær opmærksom på',
    issues: 'Fejl',
    provisions: 'Regler og afgørelser',
    stamp: 'Beregningen'
  },
  why: 'Hvorfor: {why}',
  hinge: '{question} Her er valgt: {chosen}. Med den anden læsning ({alternative}): {outcome}.',
  outcome: {
    requirement: '{hours} timer inden for {months} måneder',
    lapseDate: 'bortfaldsdato {lapseDate:date}',
    earliestLapseDate: 'tidligst {earliestLapseDate:date}',
    reason: '{reason:reason}',
    met: '{met:met}',
    spouseLapseDate: 'ægtefællens bortfaldsdato {spouseLapseDate:date}',
    spouseMet: 'for ægtefællen: {spouseMet:met}',
    after: '{together:kroner} om måneden tilsammen',
    monthlyReduction: 'nedsættelse på {monthlyReduction:kroner} om måneden',
    regained: '{regained:regained}',
    resumedFrom: 'fuld hjælp fra {resumedFrom:date}',
    nextLapseDate: 'ny bortfaldsdato {nextLapseDate:date}',
    spouseResumedFrom: 'fuld hjælp til ægtefællen fra {spouseResumedFrom:date}',
    spouseNextLapseDate: 'ægtefællens nye bortfaldsdato {spouseNextLapseDate:date}',
    spouseEarliestResumedFrom: 'fuld hjælp til ægtefællen tidligst fra {spouseEarliestResumedFrom:date}',
    earliestResumedFrom: 'fuld hjælp tidligst fra {earliestResumedFrom:date}',
    earliestNextLapseDate: 'ny bortfaldsdato tidligst {earliestNextLapseDate:date}',
    complete: '{complete:letterComplete}',
    timely: '{timely:letterTimely}',
    reached: '{reached:yearReached}',
    transitionDate: 'overgangsdato {transitionDate:date}',
    firstLapseDate: 'første bortfaldsdato {firstLapseDate:date}',
    expectedLapseDate: 'forventet første bortfaldsdato {expectedLapseDate:date}',
    deductionDays: '{deductionDays:days} med fradrag',
    amount: '{amount:kroner} i fradrag og nedsættelser',
    late: 'hændelser efter fristen: {late}',
    lastTimelyDays: 'sidste dag {lastTimelyDays:date}',
    basis: '{basis:checklistBasis}',
    reported: gaps,
    verdict: '{verdict:verdict}',
    owed: 'for lidt hjælp i {months:months} fra {from:date}',
    indicated: 'den vejledende vurdering af forlængelsen (4.1.2.1 og 6.5) bliver en anden',
    changes: 'der skal noget andet til for et andet resultat',
    open: 'det kan ikke afgøres endnu'
  },
  stamp: 'Vurderet pr. {asOf:date} med {library} {version}. Retsgrundlag: {law}.'
} as const
