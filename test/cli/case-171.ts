/** Case 171 of the board's study: a letter 8 days late, then 139 days of education. */
export const facts171 = {
  lapseDate: '2016-10-01',
  notice: { sentOn: '2016-07-08' },
  grounds: [
    {
      kind: 'education-or-other-benefit',
      documented: 'yes',
      exemptFromAvailability: 'yes',
      from: '2016-08-15',
      to: '2016-12-31'
    }
  ]
}

export const case171 = { id: '171', facts: facts171, options: { asOf: '2017-01-15' } }

/** A case a line. */
export const line171 = JSON.stringify(case171)

/** The case with another id. */
export const lineWithId = (id: unknown): string => JSON.stringify({ ...case171, id })
