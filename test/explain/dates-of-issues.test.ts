import { expect, test } from 'vitest'
import {
  assessWorkRequirement,
  determineEarningPeriod,
  type EarningPeriodFacts,
  explain
} from '../../src/index.js'

const danish = { language: 'da', format: 'text' } as const
const period: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] }

test('what is wrong is told with its dates in words, on one line of the page or more', () => {
  const sentLater = determineEarningPeriod(
    { ...period, notice: { sentOn: '2018-04-02' } },
    { asOf: '2018-03-15' }
  )
  const page = explain(sentLater, danish).replace(/\s+/g, ' ')
  expect(page).toContain('Brevet er sendt 2. april 2018, efter vurderingsdagen 15. marts 2018.')
  expect(explain(sentLater, { ...danish, language: 'en' }).replace(/\s+/g, ' ')).toContain('2 April 2018')
})

test('what was found in the input stands as it was found', () => {
  const wrong = determineEarningPeriod({ ...period, lapseDate: '2018-11-02' }, { asOf: '2018-03-15' })
  expect(explain(wrong, danish)).toContain('Fandt "2018-11-02".')
})

test('a warning has its dates in words', () => {
  const planned = assessWorkRequirement(
    {
      ...period,
      work: [{ kind: 'ordinary', workingTime: 'fixed', from: '2018-03-01', to: '2018-04-30', hours: 60 }]
    },
    { asOf: '2018-03-15' }
  )
  const page = explain(planned, danish).replace(/\s+/g, ' ')
  expect(page).toContain('Arbejdet slutter 30. april 2018, efter vurderingsdagen 15. marts 2018.')
})

test('hours may have decimals, days may not: an issue says so', () => {
  const workOf = (hours: unknown) =>
    assessWorkRequirement(
      JSON.parse(
        JSON.stringify({
          ...period,
          work: [{ kind: 'ordinary', workingTime: 'fixed', from: '2018-03-01', to: '2018-03-31', hours }]
        })
      ),
      { asOf: '2018-11-01' }
    )
  expect(explain(workOf('5'), danish)).toContain('Fandt "5". Der forventes 0, 0.5, 1, ….')
  const days = JSON.parse(
    '[{"kind":"sickness","documented":"yes","days":"5","within":{"from":"2018-03-01","to":"2018-03-31"}}]'
  )
  expect(
    explain(determineEarningPeriod({ ...period, grounds: days }, { asOf: '2018-11-01' }), danish)
  ).toContain('Fandt "5". Der forventes 0, 1, 2, ….')
})
