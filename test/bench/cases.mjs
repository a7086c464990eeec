import { dayOf, isoDate, plusMonths } from './calendar.mjs'

const kinds = [
  'sickness',
  'education-or-other-benefit',
  'parental-leave',
  'limited-work-capacity',
  'care',
  'military-service'
]

/** A ground of `days` days from the day `from`; education needs the release from availability too. */
export function groundOf(number, from, days, documented = 'yes') {
  const kind = kinds[number % kinds.length]
  return {
    kind,
    documented,
    ...(kind === 'education-or-other-benefit' ? { exemptFromAvailability: 'yes' } : {}),
    from: isoDate(from),
    to: isoDate(from + days - 1)
  }
}

/**
 * The cases that every contestant is given, one for each month of 2018 and 2019: five documented grounds of 2 to 32
 * days, one after the other within the twelve months before the lapse date, and a letter of notice that came 1 to 20
 * days late. Every day of a ground counts once, so that all contestants have the same to compute: the days added
 * up, the period's end, the 1st of the next month, and that not before six months have passed since the letter.
 */
export const cases = Array.from({ length: 24 }, (_, month) => {
  const lapse = plusMonths(dayOf('2018-01-01'), month)
  const start = plusMonths(lapse, -12) + (month % 5)
  return {
    lapseDate: isoDate(lapse),
    notice: { sentOn: isoDate(plusMonths(lapse, -6) + ((month * 7) % 20)) },
    grounds: [0, 1, 2, 3, 4].map((place) =>
      groundOf(month + place, start + place * 68 + ((month * 3) % 11), 2 + ((month * 11 + place * 13) % 31))
    )
  }
})

/** The day of assessment, after every letter and every ground. */
export const asOf = '2020-02-01'
