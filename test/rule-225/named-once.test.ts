import { expect, test } from 'vitest'
import { determineEarningPeriod, type Ground } from '../../src/index.js'

/** Sick days inside an exemption rest on nr. 5 whether they are documented or not: there is nothing to ask. */
test('the order of the grounds does not decide whether a fact is asked for', () => {
  const exempt: Ground = {
    kind: 'limited-work-capacity',
    documented: 'yes',
    from: '2018-02-01',
    to: '2018-03-31'
  }
  const care: Ground = { kind: 'care', documented: 'yes', from: '2018-05-01', to: '2018-05-31' }
  const sick: Ground = { kind: 'sickness', documented: 'unknown', from: '2018-02-10', to: '2018-02-20' }
  for (const grounds of [
    [exempt, care, sick],
    [sick, care, exempt],
    [care, sick, exempt],
    [care, exempt, sick]
  ]) {
    expect(
      determineEarningPeriod(
        { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds },
        { asOf: '2018-12-01' }
      )
    ).toMatchObject({ kind: 'decided', value: { extensionDays: 90 } })
  }
})
