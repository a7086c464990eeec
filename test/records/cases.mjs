// Of every function a case for each way in which its evaluation can end: the board's cases and the examples, and where
// neither has such a case, the least that ends so. `write.mjs` makes the records of them.
import { readFileSync } from 'node:fs'

const example = (name) => {
  const { facts, options } = JSON.parse(
    readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')
  )
  return { facts, options }
}
const on = (asOf, facts) => ({ facts, options: { asOf } })

/** A case with some of its facts otherwise. */
const but = ({ facts, options }, changes) => ({ facts: { ...facts, ...changes }, options })

// Cases 149, 171 and 216 of the board's study of 2018.
const case149 = example('cases/sag-149')
const case171 = example('cases/sag-171')
const case216 = example('cases/sag-216')

const job = (from, to, hours) => ({ kind: 'ordinary', workingTime: 'fixed', from, to, hours })
const work2018 = [job('2018-01-01', '2018-01-31', 120), job('2018-06-01', '2018-06-30', 115.5)]

const coverage = on('2018-05-01', {
  on: '2018-05-01',
  benefit: 'kontanthjaelp',
  maritalStatus: 'unmarried',
  computedUnder26Stk2: 'no'
})

const yearOfAid = on('2018-09-01', {
  of: 'unmarried',
  aid: [{ kind: 'kontanthjaelp', from: '2017-03-06', to: 'ongoing' }],
  exemptions: [{ from: '2017-09-01', to: '2017-10-31', documented: 'yes' }]
})

// Case 82 of the study, 2.3.1; that the information is current, and the placement met her needs, is assumed.
const exemption = on('2017-08-31', {
  classification: 'activity-ready',
  rehabilitation: { status: 'none' },
  problems: { health: 'yes', social: 'no', languageOrEducation: 'no' },
  medicalInformation: [{ kind: 'general-health-certificate', current: 'yes', shows: ['illness'] }],
  considerations: { needs: ['working-time', 'tasks'], canBeMetOnOrdinaryLabourMarket: 'no' },
  offers: [
    {
      kind: 'work-placement',
      purpose: 'test-or-clarify-capacity',
      attendedHours: 9,
      effectiveness: 'not-fully-effective',
      describesCapacity: 'yes',
      needsMet: 'yes',
      endedForHealth: 'no'
    }
  ],
  capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' },
  clarification: { inDoubt: 'no', status: 'not-begun' },
  newInformation: []
})

const sickness = on('2018-05-01', {
  evidence: ['absence-registered'],
  accepted: 'yes',
  sanctioned: 'no',
  postponedOnMedicalInformation: 'no',
  doubt: 'none',
  contradicted: 'no'
})

const ordinaryWork = on('2018-05-01', {
  kind: 'ordinary',
  documentation: ['payslips', 'employment-contract'],
  usualTerms: 'yes',
  pay: { level: 'usual' },
  longHoursForLowPay: 'no',
  concreteDoubt: 'none',
  municipalityActedOnIt: 'no'
})

const requirement = on('2018-11-20', {
  lapseDate: '2018-11-01',
  notice: { sentOn: '2018-05-11' },
  grounds: [{ kind: 'sickness', documented: 'yes', from: '2018-03-05', to: '2018-03-24' }],
  work: work2018
})

const reduction = on('2017-05-01', {
  lapseDate: '2017-05-01',
  benefit: 'kontanthjaelp',
  rate: '25.2.2',
  supplement: 'none',
  maintenanceDuty: 'no'
})

const spouse = (meetsRequirement) => ({
  benefit: 'kontanthjaelp',
  aid: { rate: '25.2.1', supplement: 'none' },
  maintenanceDuty: 'yes',
  meetsRequirement
})
const couple = on('2018-11-01', {
  lapseDate: '2018-11-01',
  spouses: [spouse('no'), spouse('yes')],
  closestToLabourMarket: 1,
  leastAttached: 0
})

const regaining = on('2018-10-01', {
  reducedFrom: '2017-10-01',
  maritalStatus: 'unmarried',
  grounds: [],
  work: work2018
})

const projection = on('2018-10-01', { from: '2018-11-01', grounds: [], work: work2018 })

const person = {
  benefit: 'kontanthjaelp',
  aid: { rate: '25.2.2', supplement: 'none' },
  maintenanceDuty: 'no',
  exempt: 'no',
  notice: { sentOn: '2016-11-25' },
  grounds: [{ kind: 'sickness', documented: 'yes', from: '2017-04-03', to: '2017-04-22' }],
  work: [],
  hearing: { sentOn: '2017-05-20' }
}
const wholeCase = on('2017-07-01', {
  maritalStatus: 'unmarried',
  computedUnder26Stk2: 'no',
  person,
  aid: [{ kind: 'kontanthjaelp', from: '2016-06-01', to: 'ongoing' }]
})

// Case 108, 3.4.3: 35 days of education noted and no extension. The day of the decision is not printed.
const review = on('2018-01-15', {
  decision: {
    on: '2017-03-15',
    extension: {
      days: 0,
      lapseDate: '2017-04-01',
      ground: 'education-or-other-benefit',
      newDateTold: 'no'
    },
    cut: { kind: 'reduction', from: '2017-04-01', class: 'high' }
  },
  period: {
    ...example('cases/sag-108').facts,
    grounds: example('cases/sag-108').facts.grounds.map((ground) => ({ ground }))
  }
})
const form = on('2018-01-15', {
  review: review.facts,
  about: {
    caseNumber: '108',
    birthYear: 1989,
    classification: 'activity-ready',
    group: 'unmarried',
    extension: { reasons: ['ordinary-education'] }
  }
})
/** A decision on two matters: the form prints one answer to which of them it is about. */
const { cut: _, ...withoutCut } = review.facts.decision

const repealedPeriod = { lapseDate: '2025-08-01', notice: 'sent-in-time', grounds: [] }

const letter = on('2017-01-15', {
  letter: 'notice',
  sentOn: '2016-07-08',
  lapseDate: '2016-10-01',
  contents: {
    rules: 'yes',
    consequence: 'yes',
    'lapse-date': 'yes',
    'jobnet-guidance': 'yes',
    'own-field-guidance': 'no'
  }
})

const checklist = example('checklists/complete')

const deduction = on('2024-05-01', {
  events: [{ provision: '39', date: '2020-01-06', deductedIn: '2020-02-01' }],
  aid: { '2020-01-01': 9000, '2020-02-01': 9000 }
})

/** The facts of a comparison are two evaluations of one question; `evaluate` makes them. */
const comparison = (before, after) => ({ compare: ['earning-period', before, after], asOf: '2018-07-01' })

/** By function and by how it ends. */
export const cases = {
  coverage: {
    decided: coverage,
    undetermined: but(coverage, { benefit: 'unknown' }),
    notCovered: but(coverage, { benefit: 'none' }),
    invalid: but(coverage, { appliedOn: '2018-06-01' })
  },
  'year-of-aid': {
    decided: yearOfAid,
    undetermined: but(yearOfAid, {
      exemptions: [{ from: '2017-04-01', to: '2018-03-31', documented: 'unknown' }]
    }),
    notCovered: on('2025-09-01', {
      of: 'unmarried',
      aid: [{ kind: 'kontanthjaelp', from: '2025-01-06', to: 'ongoing' }],
      exemptions: []
    }),
    invalid: but(yearOfAid, { aid: [{ kind: 'kontanthjaelp', from: '2018-03-06', to: '2018-03-01' }] })
  },
  exemption: {
    decided: exemption,
    undetermined: but(exemption, {
      rehabilitation: { status: 'unknown' },
      considerations: 'none',
      offers: []
    }),
    notCovered: { ...exemption, options: { asOf: '2025-08-01' } },
    invalid: but(exemption, { classification: 'ready' })
  },
  'sickness-documentation': {
    decided: sickness,
    undetermined: but(sickness, { evidence: 'unknown' }),
    invalid: but(sickness, { evidence: ['a-note'] })
  },
  'earning-period': {
    decided: case149,
    undetermined: but(case171, { notice: 'unknown' }),
    notCovered: but(case216, { lapseDate: '2025-07-01', notice: 'sent-in-time', grounds: [] }),
    invalid: but(case171, { lapseDate: '2016-10-02' })
  },
  'ordinary-work': {
    decided: ordinaryWork,
    undetermined: but(ordinaryWork, { concreteDoubt: 'unknown' }),
    invalid: but(ordinaryWork, { kind: 'self-employment' })
  },
  'work-requirement': {
    decided: requirement,
    undetermined: but(requirement, { notice: 'unknown' }),
    notCovered: but(requirement, { lapseDate: '2016-09-01', notice: 'sent-in-time', grounds: [], work: [] }),
    invalid: but(requirement, { work: [{ ...job('2018-01-01', '2018-01-31', 10), hours: 1.001 }] })
  },
  reduction: {
    decided: reduction,
    undetermined: but(reduction, { maintenanceDuty: 'unknown', rate: '25.3.1' }),
    notCovered: but(reduction, { lapseDate: '2025-07-01' }),
    invalid: but(reduction, { rate: '23.2.6' })
  },
  'couple-reduction': {
    decided: couple,
    undetermined: but(couple, { spouses: [spouse('no'), spouse('unknown')] }),
    notCovered: but(couple, { lapseDate: '2025-07-01' }),
    invalid: but(couple, { spouses: [spouse('no')] })
  },
  regaining: {
    decided: regaining,
    undetermined: but(regaining, { work: [{ ...work2018[0], documented: 'unknown', hours: 240 }] }),
    notCovered: on('2025-08-01', { ...regaining.facts, reducedFrom: '2025-07-01', work: [] }),
    invalid: but(regaining, { reducedFrom: '2018-11-01' })
  },
  projection: {
    decided: projection,
    undetermined: but(projection, { work: [{ ...work2018[1], documented: 'unknown', hours: 240 }] }),
    notCovered: on('2025-06-01', { ...projection.facts, from: '2025-07-01' }),
    invalid: but(projection, { from: '2018-11-02' })
  },
  case: {
    decided: wholeCase,
    undetermined: but(wholeCase, { person: { ...person, notice: 'not-sent', hearing: 'not-sent' } }),
    notCovered: but(wholeCase, { lapseDate: '2016-09-01' }),
    invalid: but(wholeCase, { lapseDate: '2017-07-02' })
  },
  review: {
    decided: review,
    notCovered: on('2025-09-01', {
      decision: { on: '2025-08-15', extension: { days: 0, lapseDate: '2025-08-01' } },
      period: repealedPeriod
    }),
    invalid: but(review, { decision: {} })
  },
  'analysis-form': {
    decided: form,
    undetermined: but(form, {
      review: {
        ...review.facts,
        exemption: exemption.facts,
        decision: { ...withoutCut, exemption: 'not-exempt' }
      }
    }),
    notCovered: on('2025-09-01', {
      review: {
        decision: { on: '2025-08-15', extension: { days: 0, lapseDate: '2025-08-01' } },
        period: repealedPeriod
      },
      about: form.facts.about
    }),
    invalid: but(form, { about: { group: 'single' } })
  },
  letter: {
    decided: letter,
    undetermined: but(letter, { contents: { rules: 'yes', consequence: 'unknown' } }),
    notCovered: but(letter, { lapseDate: '2016-09-01', sentOn: '2016-05-01' }),
    invalid: but(letter, { sentOn: '2017-02-01' })
  },
  comparison: {
    decided: comparison(case171, but(case171, { grounds: [] })),
    invalid: on('2018-07-01', { before: {}, after: {} })
  },
  checklist: {
    decided: example('checklists/faulty'),
    undetermined: example('checklists/empty'),
    notCovered: but(checklist, { event: { date: '2019-03-04', kind: 'talk' } }),
    invalid: but(checklist, { event: { date: '2024-02-30', kind: 'talk' } })
  },
  deduction: {
    decided: deduction,
    undetermined: but(deduction, { aid: { '2020-01-01': 'unknown', '2020-02-01': 'unknown' } }),
    notCovered: but(deduction, { events: [{ provision: '39', date: '2019-03-04' }] }),
    invalid: but(deduction, { events: [] })
  },
  'what-would-change': {
    decided: requirement,
    undetermined: but(requirement, { notice: 'unknown' }),
    notCovered: but(requirement, { lapseDate: '2025-07-01', notice: 'sent-in-time', grounds: [], work: [] }),
    invalid: but(requirement, { lapseDate: '2018-11-02' })
  }
}
