import { expect, test } from 'vitest'
import { foldText } from '../../src/search/fold-text.ts'
import { listNameKeys } from '../../src/search/name-keys.ts'
import { choosePassages, markText, type TextRun } from '../../src/search/snippets.ts'

function show(runs: readonly TextRun[]): string {
  return runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')
}

test('what is found is marked as it is printed, whatever way it was typed', () => {
  expect(show(markText('推進“上海 精神”建設', [foldText('上海精神')]))).toBe('推進“[上海 精神]”建設')
  expect(show(markText('安全\uFF0C合作', [foldText('安全、合作')]))).toBe('[安全\uFF0C合作]')
  expect(show(markText('ＡＩ与ai', ['ai']))).toBe('[ＡＩ]与[ai]')
  expect(show(markText('安全合作', ['安全', '全合', '合作']))).toBe('[安全合作]')
  expect(show(markText('没有', ['安全']))).toBe('没有')
})

test('a passage is cut around what was found, and never within a character', () => {
  const text = `${'前'.repeat(100)}🎉安全${'后'.repeat(200)}`
  const lines = [{ text, anchor: 'p-1' }]
  const [passage] = choosePassages({ lines, body: foldText(text) }, ['安全'])
  expect(show(passage?.runs ?? [])).toMatch(/^…前+🎉\[安全\]后+…$/u)
  expect(passage?.anchor).toBe('p-1')
})

test('the passages with most of the words are shown, in the order of the text', () => {
  const texts = ['只有安全。', '没有。', '安全与经济。', '经济与安全和文化。']
  const lines = texts.map((text, index) => ({ text, anchor: `p-${index}` }))
  const passages = choosePassages({ lines, body: texts.map(foldText).join('\n') }, ['安全', '经济', '文化'])
  expect(passages.map(({ anchor }) => anchor)).toEqual(['p-2', 'p-3'])
})

test('the opening is shown where only the title has what was found', () => {
  const lines = [{ text: '开头。', anchor: 'p-1' }]
  expect(choosePassages({ lines, body: '开头' }, ['安全'])).toEqual([
    { runs: [{ text: '开头。', isMarked: false }], anchor: null },
  ])
})

test.each([
  ['许涛', ['许涛', '涛', 'xutao', 'xt', 'tao', 'taoxu']],
  ['刘华芹', ['刘华芹', '华芹', 'liuhuaqin', 'lhq', 'huaqin']],
  ['单田芳', ['shantianfang', 'dantianfang', 'stf']],
  ['Xu Tao', ['xutao', 'tao', 'taoxu']],
  ['约翰·史密斯', ['约翰史密斯', '史密斯']],
])('%s is found by its characters, its pinyin and its initials', (name, keys) => {
  expect(listNameKeys(name)).toEqual(expect.arrayContaining(keys))
})

test('a second passage has what the first lacks, and each is cut where most of it stands', () => {
  const texts = [`安全与经济${'。'.repeat(40)}经济`, '安全与经济。', `经济${'无'.repeat(150)}文化，经济。`]
  const lines = texts.map((text, index) => ({ text, anchor: `p-${index}` }))
  const passages = choosePassages({ lines, body: texts.map(foldText).join('\n') }, ['安全', '经济', '文化'])
  expect(passages.map(({ anchor }) => anchor)).toEqual(['p-0', 'p-2'])
  expect(show(passages[1]?.runs ?? [])).toContain('[文化]')
})
