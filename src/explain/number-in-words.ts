import type { Language } from './language.js'

const marks = {
  da: { thousands: '.', decimals: ',' },
  en: { thousands: ',', decimals: '.' }
} as const

/**
 * A number as people write it, with three decimals at most, and as few as `least`: `1.016,5`, `1,016.5`. Written here,
 * for what a machine knows of languages is not the same everywhere.
 */
export function numberInWords(value: number, language: Language, least = 0): string {
  const { thousands, decimals } = marks[language]
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(3).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const rest = fraction.replace(/0+$/, '').padEnd(least, '0')
  return `${value < 0 ? '-' : ''}${grouped}${rest === '' ? '' : decimals + rest}`
}
