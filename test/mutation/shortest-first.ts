import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A mutant is given up at the first test that fails: the long files, which try most and take longest, come last. */
export class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sized = files.map((file) => ({ file, size: statSync(file.moduleId).size }))
    return sized.sort((a, b) => a.size - b.size).map(({ file }) => file)
  }
}
