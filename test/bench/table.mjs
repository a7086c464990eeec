const digits = (most) => new Intl.NumberFormat('en', { maximumSignificantDigits: most })

/** A number to three significant digits. */
export const threeDigits = (number) => digits(3).format(number)

/** How many times as much, to two significant digits. */
export const ratio = (times) => digits(2).format(times)

/** Rows under headings: the first column to the left, all others to the right. */
export function table(headings, rows) {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column].length))
  )
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
