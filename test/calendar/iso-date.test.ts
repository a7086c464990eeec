import { describe, expect, test } from 'vitest'
import { dayOf, isoDate } from '../../src/calendar/iso-date.js'
import { everyDay, judged, written } from './judge.js'

describe('a date as text', () => {
  test('every day from 1990 to 2040 is read and written as date-fns does', () => {
    const wrong = everyDay().filter(({ day, date }) => {
      const text = written(date)
      return isoDate(day) !== text || dayOf(text) !== day || dayOf(isoDate(day)) !== day
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['0001-01-01', -719_162],
    ['0004-02-29', -718_008],
    ['1600-02-29', -135_081],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2016-02-29', 16_860],
    ['2100-03-01', 47_541],
    ['9999-12-31', 2_932_896]
  ])('%s is the day %i', (text, day) => {
    expect(dayOf(text)).toBe(day)
    expect(isoDate(day)).toBe(text)
    expect(judged(text)).toBe(day)
  })
})

const refused: Readonly<Record<string, readonly string[]>> = {
  'a day that its month does not have': [
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2016-02-30',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-01-32',
    '2025-01-00'
  ],
  'a month that no year has': ['2025-00-01', '2025-13-01', '2025-99-01'],
  'a year before the first': ['0000-01-01', '0000-12-31'],
  'a shortened part': ['2025-2-3', '2025-02-3', '2025-2-03', '25-02-03', '2025-02', '2025', '202-02-033'],
  'a time or a time zone': [
    '2025-02-03T00:00',
    '2025-02-03T00:00:00Z',
    '2025-02-03Z',
    '2025-02-03+01:00',
    '2025-02-03 00:00'
  ],
  'a signed or a long year': ['+002025-02-03', '-002025-02-03', '+025-02-03', '-025-02-03', '12025-02-03'],
  'blanks around it or within': [
    '2025-02-03 ',
    ' 2025-02-03',
    '2025-02-03\n',
    '\t2025-02-03',
    '2025- 2- 3',
    '2025-02- 3',
    ' 025-02-03',
    '2025 02 03',
    '2025-02-03\u0000',
    '2025-02-0\u00a0',
    '\ufeff2025-02-03'
  ],
  'digits of another script': ['２０２５-０２-０３', '٢٠٢٥-٠٢-٠٣', '2025-0２-03', '2025-02-0³'],
  'another separator': [
    '2025/02/03',
    '2025.02.03',
    '2025_02_03',
    '2025\u201302\u201303',
    '2025\u221202\u221203',
    '20250203',
    '2025--0203',
    '202-502-03',
    '2025-0203-'
  ],
  'another order': ['03-02-2025', '03.02.2025', '02/03/2025', '2025-W06-1', '2025-034'],
  'another notation of numbers': ['2e25-02-03', '2025-0x-03', '0x25-02-03', '2025-1.-03', '2025-+2-03'],
  'no date at all': [
    '',
    ' ',
    '-',
    'today',
    'ongoing',
    'abcd-ef-gh',
    'yyyy-mm-dd',
    'YYYY-MM-DD',
    '----------'
  ],
  'ten characters of anything': ['          ', '0123456789', '\u{1f4c5}'.repeat(5)]
}

describe.each(Object.entries(refused))('%s is refused', (_, texts) => {
  test.each(texts.map((text) => [JSON.stringify(text), text]))('%s', (_shown, text) => {
    expect(dayOf(text)).toBeUndefined()
  })
})
