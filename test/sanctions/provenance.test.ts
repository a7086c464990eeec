import { describe, expect, test } from 'vitest'
import type {
  ChecklistFacts,
  SanctionClassification,
  SanctionItemId,
  SanctionListId
} from '../../src/index.js'
import { citationIds, citationOn, explain } from '../../src/index.js'
import { changed, completeFile, emptyFile, evaluate, itemOf, told } from './checklist/files.js'

const confidence = (
  list: SanctionListId,
  date: string,
  group: SanctionClassification,
  id: SanctionItemId
): string => itemOf(completeFile(list, date, group), id).confidence

describe('how sure an item is, on the day of the event (handbook, section 1)', () => {
  test.each([
    // "In 2020 only § 35, § 40, stk. 1 and § 40 a, stk. 1 are certain word for word."
    ['absence-from-offer', '2020-12-31', 'aktivitetsparat', 'furthering-assessed', 'derived'],
    ['absence-from-offer', '2021-01-01', 'aktivitetsparat', 'furthering-assessed', 'read'],
    ['absence-from-offer', '2020-12-31', 'aktivitetsparat', 'personal-contact-exhausted', 'read'],
    ['absence-from-offer', '2020-12-31', 'jobparat', 'written-guidance', 'read'],
    ['absence-from-offer', '2020-12-31', 'jobparat', 'reasonable-ground', 'derived'],
    ['absence-from-offer', '2020-12-31', 'jobparat', 'holiday', 'derived'],
    ['absence-from-meeting', '2020-12-31', 'jobparat', 'talk-kind', 'derived'],
    ['aggravated-availability', '2020-12-31', 'jobparat', 'lacking-will', 'read'],
    ['aggravated-availability', '2020-12-31', 'jobparat', 'activity-with-decision', 'derived'],
    // The date of the change of guidance is paraphrased; the text of June 2024 was read.
    ['absence-from-offer', '2023-12-31', 'jobparat', 'written-guidance', 'read'],
    ['absence-from-offer', '2024-01-01', 'jobparat', 'written-guidance', 'secondary'],
    ['absence-from-offer', '2024-06-25', 'jobparat', 'written-guidance', 'read'],
    // From 2025 the orders are not established: what rests on them alone is derived.
    ['absence-from-offer', '2024-12-31', 'jobparat', 'own-illness-assessed', 'read'],
    ['absence-from-offer', '2025-01-01', 'jobparat', 'own-illness-assessed', 'derived'],
    ['absence-from-offer', '2025-01-01', 'aktivitetsparat', 'personal-contact-exhausted', 'read'],
    ['absence-from-offer', '2025-01-01', 'aktivitetsparat', 'furthers-availability', 'derived'],
    ['absence-from-offer', '2025-07-01', 'aktivitetsparat', 'furthers-availability', 'read'],
    ['absence-from-meeting', '2025-01-01', 'jobparat', 'exempt-from-talk', 'derived'],
    // By analogy until the order for uddannelses- and jobparate came.
    ['absence-from-offer', '2021-03-22', 'jobparat', 'own-illness-assessed', 'derived'],
    ['absence-from-offer', '2021-03-23', 'jobparat', 'own-illness-assessed', 'read'],
    ['absence-from-offer', '2021-03-22', 'aktivitetsparat', 'own-illness-assessed', 'read'],
    // The group of § 37, stk. 3 is open between the two texts that were read.
    ['absence-from-meeting', '2022-05-04', 'aktivitetsparat', 'self-booked-summons', 'derived'],
    ['absence-from-meeting', '2022-05-04', 'jobparat', 'self-booked-summons', 'read'],
    ['aggravated-availability', '2024-12-31', 'aktivitetsparat', 'heard-before-unpaid-days', 'read'],
    ['aggravated-availability', '2025-01-01', 'aktivitetsparat', 'heard-before-unpaid-days', 'derived'],
    // Events of 2026 are judged by the text of 2025.
    ['absence-from-offer', '2025-12-31', 'jobparat', 'written-guidance', 'read'],
    ['absence-from-offer', '2026-01-01', 'jobparat', 'written-guidance', 'derived'],
    ['absence-from-offer', '2026-01-01', 'jobparat', 'provision-cited', 'read']
  ] as const)('%s %s %s: %s is %s', (list, date, group, id, expected) => {
    expect(confidence(list, date, group, id)).toBe(expected)
  })

  test('the page says so too', () => {
    const file = changed(completeFile('absence-from-offer', '2020-12-30', 'aktivitetsparat'), {
      answers: { 'furthering-assessed': 'no' }
    })
    const page = explain(evaluate(file), { language: 'da', format: 'text' })
    const [, reported = ''] = page.replace(/\s+/g, ' ').split('Er det konkret vurderet, om en sanktion')
    expect(reported.slice(0, 250)).toContain('Punktet er udledt')
    expect(reported.slice(0, 250)).not.toContain('ordlyd er læst')
  })
})

describe('the text that a provision stands in on the day of the event', () => {
  test.each([
    ['aktivloven/35/7', '2020-03-04', 'LOV nr. 1558 af 27/12/2019', '/2019/1558'],
    ['aktivloven/35/7', '2022-03-04', 'LBK nr. 241 af 12/02/2021', '/2021/241'],
    ['aktivloven/36/1', '2023-10-04', 'LBK nr. 1031 af 22/06/2023', '/2023/1031'],
    ['aktivloven/36/1', '2024-10-04', 'LBK nr. 808 af 25/06/2024', '/2024/808'],
    ['aktivloven/36/1', '2025-10-04', 'LBK nr. 1004 af 30/06/2025', '/2025/1004'],
    ['raadighed-aktivitetsparate/12/1', '2022-10-04', 'BEK nr. 1197 af 29/08/2022', '/2022/1197'],
    ['raadighed-uddannelses-og-jobparate/15/3', '2022-04-01', 'BEK nr. 390 af 28/03/2022', '/2022/390'],
    ['raadighed-uddannelses-og-jobparate/15/3', '2024-10-04', 'BEK nr. 1717 af 14/12/2023', '/2023/1717']
  ] as const)('%s on %s', (id, date, edition, address) => {
    const found = citationOn(id, date)
    expect(found.edition).toBe(edition)
    expect(found.address?.endsWith(address)).toBe(true)
  })

  test('editions follow on each other, without a gap on any day on which the provision was in force', () => {
    for (const id of citationIds)
      for (const date of [
        '2020-01-01',
        '2020-12-31',
        '2021-02-12',
        '2022-08-31',
        '2022-09-01',
        '2023-06-22',
        '2023-12-31',
        '2024-01-01',
        '2024-06-25',
        '2025-01-01',
        '2025-07-01',
        '2026-01-01'
      ]) {
        const { editions, inForce } = citationOn(id, date)
        if (editions === undefined || inForce === undefined) continue
        const isInForce = inForce.from <= date && date <= (inForce.to ?? '9999')
        if (isInForce) expect([id, date, citationOn(id, date).edition]).not.toEqual([id, date, undefined])
      }
  })

  test.each([
    ['da', 'text'],
    ['en', 'markdown']
  ] as const)('stands on the page, with that address and no other (%s %s)', (language, format) => {
    const file = changed(completeFile('absence-from-offer', '2022-10-04', 'aktivitetsparat'), {
      answers: { 'personal-contact-exhausted': 'no' },
      contact: { made: 'no', homeAddressKnown: 'no', otherPlaceKnown: 'no', intermediary: 'no', person: 'no' }
    })
    const page = explain(evaluate(file), { language, format }).replace(/\s+/g, ' ')
    expect(page).toContain('aktivloven § 35, stk. 7 (LBK nr. 241 af 12/02/2021)')
    expect(page).toContain(
      'rådighedsbekendtgørelsen for aktivitetsparate § 12, stk. 1 (BEK nr. 1197 af 29/08/2022)'
    )
    expect(page).toContain('lta/2021/241')
    expect(page).toContain('lta/2022/1197')
    expect(page).not.toMatch(/lta\/20(23|24|25)\//)
  })

  test.each(['2020-02-03', '2023-10-04', '2025-03-04', '2026-02-03'])(
    'the list of provisions holds those of every item that is reported (%s)',
    (date) => {
      const file: ChecklistFacts = emptyFile('absence-from-meeting', date, 'aktivitetsparat')
      const page = explain(evaluate(file), { language: 'da', format: 'text' })
      const list = page.slice(page.indexOf('\nRegler og afgørelser\n')).replace(/\s+/g, ' ')
      const reported = new Set(Object.values(told(file).report).flat())
      for (const { id, citations } of told(file).items)
        if (reported.has(id))
          for (const each of citations) expect(list).toContain(citationOn(each, date).provision)
    }
  )
})
