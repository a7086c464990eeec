/**
 * What is mutated, room by room, and the tests that are to notice: those of the room, and the stored records. A score is
 * that of the tests named here; more tests could only raise it.
 */

import { posix } from 'node:path'

/** Tests that take long, or that count how many of a thousand cases are of a kind. */
const slow = [
  '**/exemption.prop.test.ts',
  '**/checklist/*.prop.test.ts',
  '**/checklist/versions.test.ts',
  '**/pages.test.ts'
]
const records = 'test/records/*.test.ts'

/** A step of the 225-hour rule: its folder, or a part of it, and the names of its tests. */
const step = (folder, ...tests) => ({
  mutate: [`src/rule-225/${folder}/*.ts`],
  tests: [...tests.map((name) => posix.join('test/rule-225', `${name}*.test.ts`)), records],
  without: slow
})

const earningPeriod = [
  'extension',
  'late-notice',
  'life',
  'open-grounds',
  'readings',
  'earning-period.steps',
  '../board-cases'
]

/** Part of the law data: its folder or file, and the names of its tests. */
const law = (part, ...tests) => ({
  mutate: [`src/law/${part}`],
  tests: tests.map((name) => `test/law/${name}.test.ts`)
})

/** Part of the sanctions: its folders or files, and its tests. */
const sanctions = (parts, ...tests) => ({
  mutate: parts.map((part) => part.replace(/^!?/, (not) => `${not}src/sanctions/`)),
  tests: [...tests.map((name) => `test/sanctions/${name}.test.ts`), records],
  without: slow
})

const checklistTests = ['checklist/*', 'items', 'basis-on']

/** Lists told whole: every item, question, step and warning. */
const wholeLists = [
  'checklist/*.whole',
  'checklist/*.single-answers',
  'checklist/item-in-full',
  'checklist/*-of-a-list'
]

/** What a file tells, apart from what a list asks of it. */
const factsOfAFile = [
  '35-1-half-yearly-guidance',
  'checklist-facts',
  'checklist-facts-schema',
  'condition-holds',
  'contact-*',
  'fact-values',
  'known-facts',
  'open-facts',
  'reckoned-answers',
  'refuse-checklist',
  'restated-answers'
].map((name) => `checklist/${name}.ts`)

export const rooms = {
  calendar: { mutate: ['src/calendar/**/*.ts'], tests: ['test/calendar/*.test.ts'] },
  periods: { mutate: ['src/periods/**/*.ts'], tests: ['test/periods/*.test.ts'] },
  logic: { mutate: ['src/logic/**/*.ts'], tests: ['test/logic/*.test.ts'] },
  'rule-225': {
    ...step('', 'extension', 'life', 'open-grounds', 'reduction'),
    mutate: ['src/rule-225/*.ts']
  },
  'rule-225/1-coverage': { ...step('1-coverage', 'coverage'), runs: '' },
  'rule-225/2-year-of-aid': step('2-year-of-aid', 'year-of-aid'),
  'rule-225/3-exemption': step('3-exemption', 'exemption', 'findings', '../board/exemption'),
  'rule-225/4-earning-period': step(
    '4-earning-period',
    ...earningPeriod,
    'earning-period.prop',
    'named-once',
    'postpone',
    'sickness'
  ),
  'rule-225/4-earning-period/reckoning': step(
    '4-earning-period/reckoning',
    ...earningPeriod,
    'earning-period.prop',
    'grounds.prop',
    'knowing-more.prop',
    'reckoning',
    '../differential/earning-period.one-provision',
    '../differential/earning-period.several-provisions',
    '../differential/counted-days',
    '../differential/fast-path'
  ),
  'rule-225/4-earning-period/trace': step(
    '4-earning-period/trace',
    'earning-period.steps',
    'late-notice',
    'extension',
    'life',
    '../board-cases',
    '../evaluation/questions',
    'earliest-dates',
    'open-grounds'
  ),
  'rule-225/5-work': step(
    '5-work',
    'ordinary-work',
    'work-requirement',
    'findings',
    'income-conversion',
    'projection',
    '../evaluation/questions'
  ),
  'rule-225/6-unmarried': step('6-unmarried', 'reduction'),
  'rule-225/7-couple': step('7-couple', 'couple'),
  'rule-225/7-couple/trace': step('7-couple/trace', 'couple'),
  // Its properties and the judge of every day take minutes; cases told whole notice as much.
  'rule-225/8-regaining': {
    ...step('8-regaining', 'regaining', 'projection'),
    without: [...slow, '**/regaining.prop.test.ts', '**/regaining.naive.test.ts'],
    runs: '5'
  },
  sanctions: {
    ...sanctions(['*.ts', 'conditions/*.ts'], 'basis-on', 'conditions', 'confidence-on', 'items'),
    // What the items of a list say is tried item by item, and far more quickly.
    without: [...slow, records]
  },
  'sanctions/checklist': {
    ...sanctions(['checklist/*.ts', ...factsOfAFile.map((file) => `!${file}`)], ...wholeLists),
    // The records and the other tests of the lists notice no more, and take most of the time.
    without: [...slow, records]
  },
  'sanctions/checklist/facts': sanctions(factsOfAFile, ...checklistTests),
  'sanctions/deduction': sanctions(['deduction/**/*.ts'], 'deduction/*'),
  law: law('*.ts', '*'),
  'law/rates': law('rates/*.ts', 'rates/*')
}

/** Tables of data, and the tests that are to notice when a figure, a date, a truth or a name in them is another. */
export const dataRooms = {
  'law/analysis-form': { folder: 'src/law/analysis-form', tests: ['test/law/analysis-form*.test.ts'] },
  'law/citations': {
    folder: 'src/law/citations',
    tests: ['test/law/citations.test.ts', 'test/law/citation-on.test.ts', 'test/law/in-force.test.ts']
  },
  'law/rates': { folder: 'src/law/rates', tests: ['test/law/rates/*.test.ts'] },
  'law/readings': { folder: 'src/law/readings', tests: ['test/law/readings.test.ts'] },
  'law/rules': { folder: 'src/law/rules', tests: ['test/law/rules.test.ts', 'test/law/citations.test.ts'] },
  'sanctions/conditions': {
    folder: 'src/sanctions/conditions',
    tests: ['test/sanctions/conditions.test.ts']
  },
  'sanctions/items': { folder: 'src/sanctions/items', tests: ['test/sanctions/items.test.ts'] },
  'sanctions/lists': { folder: 'src/sanctions/lists', tests: ['test/sanctions/lists.test.ts'] }
}
