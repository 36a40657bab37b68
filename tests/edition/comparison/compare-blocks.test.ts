import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBlocks, isChangedBlock } from '../../../src/edition/comparison/compare-blocks.ts'
import { compareSpans, compareText } from '../../../src/edition/comparison/compare-words.ts'
import type { Block } from '../../../src/edition/types.ts'
import { applyBlocks, applySpans, applyText } from '../../support/apply-comparison.ts'
import { arbitraryBlocks, arbitrarySpans } from '../../support/arbitrary-blocks.ts'

const paragraph = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  spans: [{ text, marks: [] }],
})

/** A text and what an editor made of it: blocks of it deleted, in another order, or written anew under new ids. */
const edited = fc
  .record({
    before: arbitraryBlocks,
    others: arbitraryBlocks,
    seeds: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    rename: fc.boolean(),
  })
  .map(({ before, others, seeds, rename }) => {
    const kept = before.filter((_, index) => (seeds[index] ?? 0) % 4 > 0)
    const all = [...kept, ...others.map((block) => ({ ...block, id: `other-${block.id}` }))]
    const after = all
      .map((block, index) => ({ block, key: (seeds[index] ?? 0) % 97 }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ block }, index) => (rename ? { ...block, id: `new-${index}` } : block))
    return { before, after }
  })

test('F12: without what was added, a comparison is the text before; without what was removed, the text after', () => {
  fc.assert(
    fc.property(edited, fc.constantFrom('zh' as const, 'en' as const), ({ before, after }, locale) => {
      const comparison = compareBlocks(before, after, locale)
      expect(applyBlocks(comparison, 'before')).toEqual(before)
      expect(applyBlocks(comparison, 'after')).toEqual(after)
    }),
  )
})

test('F12: the same holds of a line with its marks and footnotes', () => {
  fc.assert(
    fc.property(arbitrarySpans, arbitrarySpans, (before, after) => {
      const runs = compareSpans(before, after, 'zh')
      expect(applySpans(runs, 'before')).toEqual(before)
      expect(applySpans(runs, 'after')).toEqual(after)
    }),
  )
})

test('F12: and of any plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const runs = compareText(before, after, 'zh')
      expect(applyText(runs, 'before') ?? '').toBe(before)
      expect(applyText(runs, 'after') ?? '').toBe(after)
    }),
  )
})

test('F12: a text does not differ from itself', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      const comparison = compareBlocks(blocks, blocks, 'zh')
      expect(comparison.every((block) => block.change === 'kept' && !isChangedBlock(block.both))).toBe(true)
    }),
  )
})

test('F12: words are compared, not blocks: one word changed in a paragraph is all that is shown', () => {
  expect(
    compareText('上海合作组织天津峰会将于今年举行。', '上海合作组织青岛峰会将于今年举行。', 'zh'),
  ).toEqual([
    { change: 'same', text: '上海合作组织' },
    { change: 'removed', text: '天津' },
    { change: 'added', text: '青岛' },
    { change: 'same', text: '峰会将于今年举行。' },
  ])
  expect(compareText('The summit opens in May.', 'The summit opened in May.', 'en')).toEqual([
    { change: 'same', text: 'The summit ' },
    { change: 'removed', text: 'opens' },
    { change: 'added', text: 'opened' },
    { change: 'same', text: ' in May.' },
  ])
})

test('F12: changes around a lone comma are one change, and texts with nothing in common stand one after the other', () => {
  expect(compareText('甲乙\u3001丙丁会谈', '子丑\u3001寅卯会谈', 'zh')).toEqual([
    { change: 'removed', text: '甲乙\u3001丙丁' },
    { change: 'added', text: '子丑\u3001寅卯' },
    { change: 'same', text: '会谈' },
  ])
  expect(
    compareText('经贸往来日益紧密\u3002', '他说\uFF1A人文的力量\u3002', 'zh').map((run) => run.change),
  ).toEqual(['removed', 'added'])
})

test('F12: of blocks in another order, as few as possible moved; a moved block shows its own changes too', () => {
  const before = [
    paragraph('a', '第一段讲安全合作。'),
    paragraph('b', '第二段讲经贸。'),
    paragraph('c', '第三段讲人文。'),
  ]
  const after = [
    paragraph('c', '第三段讲人文。'),
    paragraph('a', '第一段讲能源合作。'),
    paragraph('b', '第二段讲经贸。'),
  ]
  const comparison = compareBlocks(before, after, 'zh')
  expect(comparison.map((block) => block.change)).toEqual(['moved', 'kept', 'kept', 'left'])
  expect(comparison[1]).toMatchObject({
    both: { runs: [{ change: 'same' }, { change: 'removed' }, { change: 'added' }, { change: 'same' }] },
  })
})

test('F12: a text that was entered anew, under new ids, is known again by its words', () => {
  const before = [
    paragraph('a', '上海合作组织成员国经贸往来日益紧密。'),
    paragraph('b', '人文交流走深走实。'),
  ]
  const after = [paragraph('x', '人文交流走深走实。'), paragraph('y', '上海合作组织成员国经贸往来更加紧密。')]
  expect(compareBlocks(before, after, 'zh').map((block) => block.change)).toEqual(['left', 'kept', 'moved'])
})
