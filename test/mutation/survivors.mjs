/** The mutants that no test notices because nothing can: by file, what stood there and what it became, and why. */
export const survivors = {
  'src/calendar/iso-date.ts': [
    {
      why: 'Padding leaves a year of four digits as it is; the comparison only spares the time.',
      mutants: ['year < 1000 → true', 'year < 1000 → year <= 1000']
    },
    {
      why: 'A month is always found: the question mark is for the type alone.',
      mutants: ['monthAndDay[month]?.[dayOfMonth] → monthAndDay[month][dayOfMonth]']
    }
  ],
  'src/periods/in-order.ts': [
    {
      why: 'Sorting what is in order changes nothing, and sorting is stable: to see it first only spares time.',
      mutants: [
        '(item, index) => index === 0 || compare(items[index - 1] as Item, item) <= 0 → () => undefined',
        'index === 0 || compare(items[index - 1] as Item, item) <= 0 → false',
        'compare(items[index - 1] as Item, item) <= 0 → false',
        'compare(items[index - 1] as Item, item) <= 0 → compare(items[index - 1] as Item, item) < 0'
      ]
    }
  ],
  'src/periods/union.ts': [
    {
      why: 'A period that ends with the one before it is written over with its own end.',
      mutants: ['to > last.to → to >= last.to']
    }
  ]
}
