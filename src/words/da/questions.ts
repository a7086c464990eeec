import type { QuestionKey } from '../question-keys.js'

/** What to ask for when a fact is missing, in Danish, and why it matters. */
export const questions = {
  'notice-not-sent': {
    question: 'Hvornår sendes varslingsbrevet?',
    why: 'Hjælpen kan ikke falde væk eller blive nedsat, før der er sendt et varslingsbrev, og datoen følger af den dag, brevet sendes.'
  },
  'notice-unknown': {
    question: 'Hvilken dag blev varslingsbrevet sendt?',
    why: 'Er brevet sendt for sent, flyttes bortfaldsdatoen; er det ikke sendt, kan hjælpen ikke falde væk.'
  },
  documented: {
    question: 'Er grunden til forlængelse dokumenteret på sagen?',
    why: 'Kun dokumenterede perioder forlænger, og disse dage kan ændre resultatet.'
  },
  'released-from-availability': {
    question:
      'Var borgeren fritaget for at stå til rådighed i perioden (uddannelse uden krav om rådighed, eller en ydelse der ikke er betinget af det)?',
    why: 'Perioden forlænger kun, hvis der ikke blev stillet krav om, at borgeren udnyttede sine arbejdsmuligheder.'
  },
  'ongoing-end': {
    question: 'Hvornår slutter perioden?',
    why: 'Så længe perioden varer, forlænger den, og bortfaldsdatoen kan ikke beregnes endeligt.'
  },
  'days-split': {
    question: 'Hvilke datoer ligger dagene på?',
    why: 'En del af dagene kan ligge uden for optjeningsperioden, og så tæller de ikke.'
  },
  'maintenance-duty': {
    question: 'Har borgeren forsørgelsespligt over for et barn?',
    why: 'Grænsen mellem den høje og den lavere nedsættelse er 14.575 kr. for forsørgere og 10.968 kr. for andre (2016-niveau).'
  }
} as const satisfies Record<QuestionKey, { question: string; why: string }>
