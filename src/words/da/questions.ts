import { questions as analysisForm } from './analysis-form.js'
import { questions as wholeCase } from './case.js'
import { questions as checklist } from './checklist-questions.js'
import { questions as coupleReduction } from './couple-reduction.js'
import { questions as coverage } from './coverage.js'
import { questions as deduction } from './deduction.js'
import { questions as exemption } from './exemption.js'
import { questions as ordinaryWork } from './ordinary-work.js'
import { questions as review } from './review.js'
import { questions as sicknessDocumentation } from './sickness-documentation.js'
import { questions as yearOfAid } from './year-of-aid.js'

/** What to ask for when a fact is missing, in Danish, and why it matters. */
export const questions = {
  ...coverage,
  ...yearOfAid,
  ...coupleReduction,
  ...exemption,
  ...sicknessDocumentation,
  ...ordinaryWork,
  'notice-not-sent': {
    question: 'Hvornår sendes varslingsbrevet til {person}?',
    why: 'Hjælpen kan ikke falde væk eller blive nedsat, før der er sendt et varslingsbrev, og datoen følger af den dag, brevet sendes.'
  },
  'notice-unknown': {
    question: 'Hvilken dag blev varslingsbrevet til {person} sendt?',
    why: 'Er brevet sendt for sent, flyttes bortfaldsdatoen; er det ikke sendt, kan hjælpen ikke falde væk.'
  },
  documented: {
    question: 'Er {person}s {ground:ground} {when:when} dokumenteret på sagen?',
    why: 'Kun dokumenterede perioder forlænger, og disse dage kan ændre resultatet.'
  },
  'released-from-availability': {
    question:
      'Var {person} fritaget for at stå til rådighed {when:when} (uddannelse uden krav om rådighed, eller en ydelse der ikke er betinget af det)?',
    why: 'Perioden forlænger kun, hvis der ikke blev stillet krav om, at {person} udnyttede sine arbejdsmuligheder.'
  },
  'ongoing-end': {
    question: 'Hvornår slutter {person}s {ground:ground}, der begyndte den {from:date}?',
    why: 'Så længe perioden varer, forlænger den, og bortfaldsdatoen kan ikke beregnes endeligt.'
  },
  'days-split': {
    question:
      'På hvilke datoer mellem {from:date} og {to:date} ligger {person}s {days:days} med {ground:ground}?',
    why: 'En del af dagene kan ligge uden for optjeningsperioden, og så tæller de ikke.'
  },
  'maintenance-duty': {
    question: 'Har {person} forsørgelsespligt over for et barn?',
    why: 'Grænsen mellem den høje og den lavere nedsættelse er 14.575 kr. for forsørgere og 10.968 kr. for andre (2016-niveau).'
  },
  'work-documented': {
    question: 'Er {person}s arbejde {when:when} dokumenteret (lønsedler, kontrakt eller indkomstregister)?',
    why: 'Kun dokumenteret arbejde tæller med i de 225 timer.'
  },
  'work-usual-pay': {
    question:
      'Svarer {person}s løn for arbejdet {when:when} til overenskomsten eller til lønnen for tilsvarende arbejde?',
    why: 'Arbejde til en løn, der ligger væsentligt under, er ikke ordinært arbejde.'
  },
  'work-doubt': {
    question:
      'Er der stadig en konkret grund til at tvivle på, at {person}s arbejde {when:when} er ordinært og ustøttet, når sagen er undersøgt?',
    why: 'Ved en konkret tvivl skal kommunen undersøge sagen nærmere, før timerne kan tælle med.'
  },
  'work-20-hours': {
    question:
      'Har {person}s selvstændige virksomhed {when:when} haft et omfang, der kan sidestilles med lønarbejde i mindst 20 timer om ugen?',
    why: 'Mindre virksomhed tæller ikke med.'
  },
  'work-no-aid': {
    question:
      'Er der ikke udbetalt hjælp efter § 11 til {person}, mens virksomheden blev drevet {when:when}?',
    why: 'Virksomheden tæller kun med for tid uden hjælp.'
  },
  'work-working-time': {
    question: 'Har {person}s arbejde {when:when} en fast arbejdstid?',
    why: 'Uden fast arbejdstid omregnes indtægten til timer; ellers tæller de dokumenterede timer.'
  },
  'work-hours': {
    question: 'Hvor mange timer har {person} arbejdet {when:when}?',
    why: 'Arbejde med fast arbejdstid og selvstændig virksomhed tæller med de dokumenterede timer.'
  },
  'work-income': {
    question: 'Hvor stor er {person}s indtægt for arbejdet {when:when}?',
    why: 'Uden fast arbejdstid beregnes timerne ud fra indtægten.'
  },
  'work-days': {
    question: 'Hvilke timer har {person} arbejdet på hvilke dage {when:when}? Del arbejdet op.',
    why: 'Fuld hjælp gives igen, når timerne er nået inden for de seneste kalendermåneder, og kun arbejde efter nedsættelsen tæller. Den dag følger af, hvornår timerne ligger.'
  },
  'work-split': {
    question: 'Hvor meget af {person}s arbejde {when:when} er udført i optjeningsperioden, og i hvilket år?',
    why: 'Arbejdet strækker sig over en grænse, og kun den del, der ligger inden for, tæller.'
  },
  ...wholeCase,
  ...checklist,
  ...review,
  ...analysisForm,
  ...deduction
} as const satisfies Readonly<Record<string, { question: string; why: string }>>
