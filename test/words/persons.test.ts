import { describe, expect, test } from 'vitest'
import { renamed } from '../../src/case/fields.js'
import { missing } from '../../src/evaluation/missing.js'
import { citationIds, explain, reduceCouple } from '../../src/index.js'
import { questions } from '../../src/words/da/questions.js'
import type { QuestionKey } from '../../src/words/question-keys.js'

const keys = Object.keys(questions) as QuestionKey[]
const ofAPerson = keys.filter((key) => questions[key].question.includes('{person}'))
const cited = citationIds.slice(0, 1)

describe('a question about a person’s facts speaks of that person, whom the path names', () => {
  test('most of them are about a person', () => {
    expect(ofAPerson.length).toBeGreaterThan(25)
  })

  test.each(ofAPerson)('%s', (key) => {
    const ofCitizen = missing('facts.grounds[0].to', key, cited)
    expect(ofCitizen.question.da).toContain('borgeren')
    expect(ofCitizen.question.en).toContain('the citizen')
    for (const path of ['facts.spouse.grounds[0].to', 'facts.spouses[1].aid']) {
      const { question, whyItMatters } = missing(path, key, cited)
      expect(question.da).toContain('ægtefællen')
      expect(question.en).toContain('the spouse')
      expect(`${question.da} ${question.en} ${whyItMatters.da} ${whyItMatters.en}`).not.toMatch(
        /\bborgeren|the citizen|\{person/i
      )
    }
  })

  test('and of the other, once it is placed among the other’s facts', () => {
    for (const key of keys) {
      const placed = renamed([missing('facts.grounds[0].to', key, cited)], (path) =>
        path.replace('facts', 'facts.spouse')
      )
      expect(placed).toEqual([missing('facts.spouse.grounds[0].to', key, cited)])
    }
  })
})

test('a couple is the citizen and the spouse on every page, never numbered', () => {
  const spouse = {
    benefit: 'kontanthjaelp',
    aid: { rate: '25.2.1', supplement: 'none' },
    maintenanceDuty: 'yes'
  } as const
  const lapse = reduceCouple(
    {
      lapseDate: '2017-05-01',
      spouses: [
        { ...spouse, meetsRequirement: 'yes' },
        { ...spouse, meetsRequirement: 'no' }
      ]
    },
    { asOf: '2017-05-01' }
  )
  const page = explain(lapse, { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
  expect(page).toContain('Hjælpen til ægtefællen falder væk fra 1. maj 2017.')
  expect(page).toContain('Borgeren opfylder arbejdskravet. Ægtefællen opfylder ikke arbejdskravet.')
  expect(page).not.toMatch(/ægtefælle \d/i)
})
