type Name = 'package.json' | 'board-cases.json' | 'principle-decisions.json' | 'worked-examples.json'

export declare function testingFolder(kit: {
  boardCases: unknown
  principleDecisions: unknown
  workedExamples: unknown
}): Record<Name, string>
