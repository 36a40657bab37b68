import { expect, test } from 'vitest'
import { findRunningHeads } from '../../src/importer/read/find-running-heads.ts'
import type { Segment } from '../../src/importer/read/make-segments.ts'

function makePage(number: number, lines: string[]): Segment[] {
  return ['City Forum', ...lines, `Page ${number}`].map((text, index) => ({
    text,
    x: 50,
    y: 800 - index * 20,
    width: 100,
    size: 10,
  }))
}

test('D6: what comes again at the edges of pages is found, apart from its figures; what stands within is not', () => {
  const pages = [makePage(1, ['Trust', 'grows', 'slowly']), makePage(2, ['Trust', 'needs', 'proof'])]
  expect([...findRunningHeads(pages)].map(({ text }) => text).toSorted()).toEqual([
    'City Forum',
    'City Forum',
    'Page 1',
    'Page 2',
  ])
})

test('D6: one page has no running heads', () => {
  expect(findRunningHeads([makePage(1, ['Trust', 'grows', 'slowly'])]).size).toBe(0)
})
