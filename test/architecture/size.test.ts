import { expect, test } from 'vitest'
import { sourceFiles, textOf } from './sources.js'

const MOST_LINES = 200

test(`no source file has more than ${MOST_LINES} lines`, () => {
  const lines = (file: string): number => textOf(file).trimEnd().split('\n').length
  const long = sourceFiles.filter((file) => lines(file) > MOST_LINES).map((file) => `${file}: ${lines(file)}`)
  expect(long).toEqual([])
})
