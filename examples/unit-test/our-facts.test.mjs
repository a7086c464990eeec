// The test of another team, in its own repository: `node --test`. The expected dates are the appeal board's, of its study
// of June 2018 (Ankestyrelsens praksisundersøgelse om 225-timersreglen), so that data, translation and library are held
// against a decision that is not ours.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { determineEarningPeriod, factsSchemaOf } from 'aktivloven'
import { factsOf } from './our-facts.mjs'

/** Case 149: 118 days of documented sickness. The study prints their number and stretches, not the days. */
const sag149 = {
  bortfaldsdato: '01-10-2016',
  brev: '30-06-2016',
  fravær: [
    { kode: 'SYGDOM', dage: 49, fra: '01-04-2016', til: '17-08-2016', dokumenteret: 'J' },
    { kode: 'SYGDOM', dage: 49, fra: '18-08-2016', til: '18-11-2016', dokumenteret: 'J' },
    { kode: 'SYGDOM', dage: 20, fra: '19-11-2016', til: '06-01-2017', dokumenteret: 'J' }
  ]
}
const options = { asOf: '2017-01-27' }

test('case 149 ends on 1 February 2017, as the board found', () => {
  const evaluation = determineEarningPeriod(factsOf(sag149), options)
  assert.equal(evaluation.kind, 'decided', JSON.stringify(evaluation))
  assert.equal(evaluation.value.extensionDays, 118)
  assert.equal(evaluation.value.lapseDate, '2017-02-01')
})

/** Case 171: a letter 8 days late, then 139 days of education. */
const uddannelse = { kode: 'UDDANNELSE', fra: '15-08-2016', til: '31-12-2016', dokumenteret: 'J' }
const sag171 = (fritaget) => ({
  bortfaldsdato: '01-10-2016',
  brev: '08-07-2016',
  fravær: [{ ...uddannelse, fritaget }]
})

test('case 171 ends on 1 March 2017, as the board found', () => {
  const { kind, value } = determineEarningPeriod(factsOf(sag171('J')), options)
  assert.equal(kind, 'decided')
  assert.deepEqual([value.daysLate, value.extensionDays, value.lapseDate], [8, 139, '2017-03-01'])
})

test('what our system does not hold is asked for, and never taken for a no', () => {
  const evaluation = determineEarningPeriod(factsOf(sag171(undefined)), options)
  assert.equal(evaluation.kind, 'undetermined')
  assert.deepEqual(
    evaluation.missing.map(({ path }) => path),
    ['facts.grounds[0].exemptFromAvailability']
  )
})

test('a code that we do not translate is refused by its field', () => {
  const facts = factsOf({ ...sag149, fravær: [{ ...sag149.fravær[0], kode: 'FERIE' }] })
  const evaluation = determineEarningPeriod(facts, options)
  assert.equal(evaluation.kind, 'invalid')
  assert.deepEqual(
    evaluation.issues.map(({ path }) => path),
    ['facts.grounds[0].kind']
  )
})

test('the facts that we build our translation for are still all that there are', () => {
  assert.deepEqual(Object.keys(factsSchemaOf('earning-period').properties), [
    'lapseDate',
    'notice',
    'grounds'
  ])
})
