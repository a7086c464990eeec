/**
 * What is mutated, room by room, and the tests that are to notice: those of the room, and the stored records. Tests that
 * try hundreds of cases are left out of the larger rooms: a score is that of the tests named here, and more tests could
 * only raise it.
 */

const slow = ['**/*.prop.test.ts', '**/*.naive.test.ts']
const records = 'test/records/*.test.ts'

/** A step of the 225-hour rule: its folder, and the names of its tests. */
const step = (folder, ...tests) => ({
  mutate: [`src/rule-225/${folder}/**/*.ts`],
  tests: [...tests.map((name) => `test/rule-225/${name}*.test.ts`), records],
  without: slow
})

/** Part of the law data: its folder or file, and the names of its tests. */
const law = (part, ...tests) => ({
  mutate: [`src/law/${part}`],
  tests: tests.map((name) => `test/law/${name}.test.ts`)
})

/** Part of the sanctions: its folders or files, and its tests. */
const sanctions = (parts, ...tests) => ({
  mutate: parts.map((part) => `src/sanctions/${part}`),
  tests: [...tests.map((name) => `test/sanctions/${name}.test.ts`), records],
  without: [...slow, '**/pages.test.ts']
})

export const rooms = {
  calendar: { mutate: ['src/calendar/**/*.ts'], tests: ['test/calendar/*.test.ts'] },
  periods: { mutate: ['src/periods/**/*.ts'], tests: ['test/periods/*.test.ts'] },
  logic: { mutate: ['src/logic/**/*.ts'], tests: ['test/logic/*.test.ts'] },
  'rule-225': { ...step('', 'extension', 'life', 'grounds', 'reduction'), mutate: ['src/rule-225/*.ts'] },
  'rule-225/1-coverage': step('1-coverage', 'coverage'),
  'rule-225/2-year-of-aid': step('2-year-of-aid', 'year-of-aid'),
  'rule-225/3-exemption': step('3-exemption', 'exemption', '../board/exemption'),
  'rule-225/4-earning-period': step(
    '4-earning-period',
    'extension',
    'late-notice',
    'life',
    'open-grounds',
    'readings',
    'named-once',
    'sickness',
    '../board-cases'
  ),
  'rule-225/5-work': step('5-work', 'ordinary-work', 'work-requirement'),
  'rule-225/6-unmarried': step('6-unmarried', 'reduction'),
  'rule-225/7-couple': step('7-couple', 'couple'),
  'rule-225/8-regaining': step('8-regaining', 'regaining', 'projection'),
  'sanctions/checklist': sanctions(
    ['checklist/**/*.ts', '*.ts', 'conditions/*.ts'],
    'checklist/*',
    'items',
    'basis-on'
  ),
  'sanctions/deduction': sanctions(['deduction/**/*.ts'], 'deduction/*'),
  'sanctions/items': { ...sanctions(['items/*.ts'], 'items', 'provenance'), without: ['**/records.test.ts'] },
  'sanctions/lists': { ...sanctions(['lists/*.ts'], 'lists'), without: ['**/records.test.ts'] },
  law: law('*.ts', '*'),
  'law/analysis-form': law('analysis-form/*.ts', 'analysis-form'),
  'law/citations': law('citations/*.ts', 'citations'),
  'law/rates': law('rates/*.ts', 'rates/*'),
  'law/readings': law('readings/*.ts', 'readings'),
  'law/rules': law('rules/*.ts', 'rules', 'citations')
}
