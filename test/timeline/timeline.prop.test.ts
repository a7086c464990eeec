import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  determineEarningPeriod,
  type Timeline,
  type TimelineBar,
  timeline,
  timelineSchema,
  timelineSvg,
  timelineText
} from '../../src/index.js'
import { aCase, daysFrom, runs } from '../arbitraries.js'
import { anEvaluation } from './given.js'

const barsIn = (line: Timeline): TimelineBar[] =>
  line.kind === 'empty' ? [] : line.parts.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars))
const lengthOf = ({ from, to }: { from: string; to: string }): number => daysFrom(from, to) + 1

test('every evaluation has a timeline, a picture and a text, in both languages', () => {
  fc.assert(
    fc.property(anEvaluation, (evaluation) => {
      for (const language of ['da', 'en'] as const) {
        expect(timelineSvg(evaluation, { language })).toMatch(/^<svg /)
        // Nothing is left to be filled in, and nothing is undefined.
        const text = timelineText(evaluation, { language })
        expect(text).not.toMatch(/[{}]|undefined|NaN/)
      }
    }),
    runs(200)
  )
})

test('a timeline is plain JSON that fits its schema', () => {
  const schema = z.fromJSONSchema(timelineSchema() as never)
  fc.assert(
    fc.property(anEvaluation, (evaluation) => {
      const line = timeline(evaluation)
      expect(JSON.parse(JSON.stringify(line))).toEqual(line)
      expect(schema.safeParse(line).error?.issues ?? []).toEqual([])
    }),
    runs(200)
  )
})

test('every day lies within the timeline, and no stretch ends before it begins', () => {
  fc.assert(
    fc.property(anEvaluation, (evaluation) => {
      const line = timeline(evaluation)
      if (line.kind === 'empty') return
      const isWithin = (day: string): boolean => line.from <= day && day <= line.to
      for (const { from, to, counted = [] } of barsIn(line)) {
        expect(from <= to && isWithin(from) && isWithin(to)).toBe(true)
        for (const part of counted)
          expect(from <= part.to && part.from <= part.to && part.to <= to).toBe(true)
      }
      for (const { marks } of line.parts) expect(marks.filter(({ on }) => !isWithin(on))).toEqual([])
    }),
    runs(200)
  )
})

test('each ground stands once in the lane of its kind, and no lane without one', () => {
  fc.assert(
    fc.property(aCase, ({ facts, options }) => {
      const line = timeline(determineEarningPeriod(facts, options))
      if (line.kind === 'empty') return
      const drawn = line.parts
        .flatMap(({ lanes }) => lanes.flatMap(({ lane, bars }) => bars.map((bar) => ({ lane, ...bar }))))
        .flatMap(({ lane, what, place }) =>
          what === 'ground' && place !== undefined ? [{ lane, place }] : []
        )
        .sort((a, b) => a.place - b.place)
      expect(drawn).toEqual(facts.grounds.map(({ kind }, place) => ({ lane: kind, place })))
    }),
    runs(200)
  )
})

test('the days that are drawn as counted are those of the evaluation', () => {
  fc.assert(
    fc.property(aCase, ({ facts, options }) => {
      const evaluation = determineEarningPeriod(facts, options)
      const line = timeline(evaluation)
      if (evaluation.kind !== 'decided' || line.kind === 'empty') return
      const { extensionDays, daysLate, counted, calculationDate } = evaluation.value
      const bars = barsIn(line)
      const ofGrounds = bars.filter(({ what }) => what === 'ground')
      const sum = (days: readonly number[]): number => days.reduce((all, each) => all + each, 0)
      expect(sum(ofGrounds.map(({ days = 0 }) => days))).toBe(sum(counted.map(({ days }) => days)))
      for (const bar of ofGrounds)
        expect(bar.undated === undefined ? sum((bar.counted ?? []).map(lengthOf)) : bar.days).toBe(bar.days)
      // The stretches of the period follow each other up to the calculation date.
      const stretches = bars.filter(({ what }) =>
        ['original', 'late-notice', 'extension', 'three-year-limit'].includes(what)
      )
      for (const [index, { from }] of stretches.entries())
        if (index > 0) expect(daysFrom(stretches[index - 1]?.to ?? '', from)).toBe(1)
      expect(stretches.at(-1)?.to).toBe(calculationDate)
      const daysOf = (id: string): number => stretches.find(({ what }) => what === id)?.days ?? 0
      expect([daysOf('late-notice'), daysOf('extension')]).toEqual([daysLate, extensionDays])
      for (const bar of stretches) expect(bar.days ?? lengthOf(bar)).toBe(lengthOf(bar))
    }),
    runs(250)
  )
})

test('the marked bortfaldsdato is that of the evaluation, and an open case has no certain one', () => {
  fc.assert(
    fc.property(aCase, ({ facts, options }) => {
      const evaluation = determineEarningPeriod(facts, options)
      const line = timeline(evaluation)
      if (line.kind === 'empty') return
      const marked = line.parts.flatMap(({ marks }) =>
        marks.flatMap(({ what, on }) => (/^(earliest-)?lapse-date$/.test(what) ? [{ what, on }] : []))
      )
      if (evaluation.kind === 'decided')
        expect(marked).toEqual([{ what: 'lapse-date', on: evaluation.value.lapseDate }])
      else if (evaluation.kind === 'undetermined' && marked.length > 0)
        expect(marked).toEqual([{ what: 'earliest-lapse-date', on: evaluation.partial?.earliestLapseDate }])
      expect(line.isOpen).toBe(evaluation.kind === 'undetermined')
    }),
    runs(250)
  )
})

test('a stored evaluation gives the same timeline, picture and text', () => {
  fc.assert(
    fc.property(anEvaluation, (evaluation) => {
      const stored = JSON.parse(JSON.stringify(evaluation))
      expect(timeline(stored)).toEqual(timeline(evaluation))
      expect(timelineSvg(stored, { language: 'da' })).toBe(timelineSvg(evaluation, { language: 'da' }))
      expect(timelineText(stored, { language: 'en' })).toBe(timelineText(evaluation, { language: 'en' }))
    }),
    runs(60)
  )
})
