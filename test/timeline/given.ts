import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import {
  assessCase,
  assessRegaining,
  assessWorkRequirement,
  countYearOfAid,
  type DrawnTimeline,
  determineEarningPeriod,
  type EarningPeriodFacts,
  type MunicipalDecision,
  type Options,
  projectLapseDate,
  reviewDecision,
  type Timelined,
  timeline
} from '../../src/index.js'
import { aCase, plusDays } from '../arbitraries.js'
import { aWholeCase } from '../case/assessment/arbitrary-cases.js'
import { anAidCase } from '../rule-225/aid-arbitraries.js'
import { aRegaining } from '../rule-225/regaining-cases.js'

interface CaseFile {
  facts: EarningPeriodFacts
  options: Options
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), 'utf8'))

/** The six cases of the board's study, with what each municipality decided. */
export const boardCases = (
  read('board') as { case: string; municipality: NonNullable<MunicipalDecision['extension']> }[]
).map(({ case: id, municipality }) => {
  const { facts, options } = read(id) as CaseFile
  const review = reviewDecision(
    {
      decision: { on: options.asOf, extension: municipality },
      period: { ...facts, grounds: facts.grounds.map((ground) => ({ ground })) }
    },
    options
  )
  return { id, heading: id.replace('sag-', 'Sag '), period: determineEarningPeriod(facts, options), review }
})

/** A case of the study. */
export function boardCase(id: string): (typeof boardCases)[number] {
  const found = boardCases.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** The timeline of an evaluation that has one. */
export function drawnOf(evaluation: Timelined): DrawnTimeline {
  const line = timeline(evaluation)
  if (line.kind === 'empty') throw new Error(`nothing to draw: ${line.reason}`)
  return line
}

/** An element of a picture: its name, its attributes and the text directly in it. */
export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

/** The elements of a picture in order, by a parser that refuses what is not well-formed. */
export function elementsOf(svg: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values) as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.write(svg).close()
  return elements
}

const work = (lapseDate: string) => [
  {
    kind: 'ordinary' as const,
    workingTime: 'fixed' as const,
    from: plusDays(lapseDate, -90),
    to: plusDays(lapseDate, -30),
    hours: 120
  }
]

/** Evaluations of every function that deals in periods, decided or not, and some that are invalid. */
export const anEvaluation: fc.Arbitrary<Timelined> = fc.oneof(
  aCase.map(({ facts, options }) => determineEarningPeriod(facts, options)),
  aCase.map(({ facts, options }) =>
    assessWorkRequirement({ ...facts, work: work(facts.lapseDate) }, options)
  ),
  aCase.map(({ facts, options }) => {
    const { lapseDate, grounds } = facts
    return projectLapseDate({ from: lapseDate, grounds, work: work(lapseDate) }, options)
  }),
  fc.tuple(aCase, fc.nat({ max: 200 })).map(([{ facts, options }, days]) =>
    reviewDecision(
      {
        decision: {
          on: options.asOf,
          extension: { days, lapseDate: facts.lapseDate },
          cut: { kind: 'reduction', from: facts.lapseDate, class: 'high' }
        },
        period: { ...facts, grounds: facts.grounds.map((ground) => ({ ground })) }
      },
      options
    )
  ),
  aWholeCase.map(({ facts, options }) => assessCase(facts, options)),
  anAidCase.map(({ facts, asOf }) => countYearOfAid(facts, { asOf })),
  aRegaining.map(({ facts, options }) => assessRegaining(facts, options))
)
