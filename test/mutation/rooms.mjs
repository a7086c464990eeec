/**
 * What is mutated, room by room, and the tests that are to notice. Tests that try thousands of cases are left out of
 * rooms where others are sharp enough: a score is that of the tests named here, and more tests could only raise it.
 */

/** A step of the 225-hour rule, with the tests of all steps but those of the last, which go through all of them. */
const step = (folder) => ({
  mutate: [`src/rule-225/${folder}/**/*.ts`],
  tests: [
    'test/rule-225/**/*.test.ts',
    'test/board/*.test.ts',
    'test/board-cases.test.ts',
    'test/records/*.test.ts'
  ],
  without: ['**/*.prop.test.ts', '**/*.naive.test.ts', '**/projection.test.ts', '**/regaining.test.ts']
})

export const rooms = {
  calendar: { mutate: ['src/calendar/**/*.ts'], tests: ['test/calendar/**/*.test.ts'] },
  periods: { mutate: ['src/periods/**/*.ts'], tests: ['test/periods/**/*.test.ts'] },
  logic: { mutate: ['src/logic/**/*.ts'], tests: ['test/logic/**/*.test.ts'] },
  'rule-225': {
    ...step(''),
    mutate: ['src/rule-225/*.ts']
  },
  'rule-225/1-coverage': step('1-coverage'),
  'rule-225/2-year-of-aid': step('2-year-of-aid'),
  'rule-225/3-exemption': step('3-exemption'),
  'rule-225/4-earning-period': step('4-earning-period'),
  'rule-225/5-work': step('5-work'),
  'rule-225/6-unmarried': step('6-unmarried'),
  'rule-225/7-couple': step('7-couple'),
  'rule-225/8-regaining': { ...step('8-regaining'), without: ['**/*.prop.test.ts', '**/*.naive.test.ts'] }
}
