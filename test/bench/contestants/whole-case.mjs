import { assessCase } from '../../../dist/index.js'
import { dayOf, isoDate, plusMonths } from '../calendar.mjs'
import { asOf, cases } from '../cases.mjs'

export const name = 'a whole case: assessCase'

/** The same cases as whole documents: dated aid, three months of work, a letter, five grounds; explained in full. */
const documents = cases.map(({ lapseDate, notice, grounds }) => {
  const lapse = dayOf(lapseDate)
  const work = [9, 8, 7].map((before) => ({
    kind: 'ordinary',
    workingTime: 'fixed',
    from: isoDate(plusMonths(lapse, -before)),
    to: isoDate(plusMonths(lapse, -before + 1) - 1),
    hours: 40
  }))
  return {
    maritalStatus: 'unmarried',
    computedUnder26Stk2: 'no',
    person: {
      benefit: 'kontanthjaelp',
      aid: { rate: '25.2.2', supplement: 'none' },
      maintenanceDuty: 'no',
      exempt: 'no',
      notice,
      grounds,
      work,
      hearing: 'not-sent'
    },
    lapseDate,
    aid: [{ kind: 'kontanthjaelp', from: isoDate(plusMonths(lapse, -14)), to: isoDate(lapse - 1) }]
  }
})

export const evaluate = (index) => assessCase(documents[index], { asOf })

/** The whole case comes to the same date as the earning period by itself. */
export const lapseDateOf = ({ value }) => value.person.requirement.earningPeriod.lapseDate
