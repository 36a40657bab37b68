import { expect, test } from 'vitest'
import type { Block, Span } from '../../src/edition/types.ts'
import type { LexicalNode } from '../../src/richtext/lexical-json.ts'
import { toBlocks, toLead } from '../../src/richtext/to-blocks.ts'
import { block, element, link, list, paragraph, runIn, state, text } from '../support/lexical-nodes.ts'

const none = () => null

test('F3: marks are read from Lexical, unknown formats such as underline are dropped', () => {
  expect(spansOf(text('圆桌', 1 | 2 | 8 | 64))).toEqual([
    { text: '圆桌', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'superscript' }] },
  ])
})

test('F3: a link marks each run within it', () => {
  expect(spansOf('见', link(' https://example.com/ ', ['全', text('文', 1)]))).toEqual([
    { text: '见', marks: [] },
    { text: '全', marks: [{ type: 'link', href: 'https://example.com/' }] },
    { text: '文', marks: [{ type: 'bold' }, { type: 'link', href: 'https://example.com/' }] },
  ])
})

test('F5: white space at the ends of a line goes, ideographic spaces and line breaks included', () => {
  const line = ['\u3000\u3000', text(' 圆', 1), '桌\u00A0', { type: 'linebreak', version: 1 }, ' \u200B']
  expect(spansOf(...line)).toEqual([
    { text: '圆', marks: [{ type: 'bold' }] },
    { text: '桌', marks: [] },
  ])
})

test('F5: a tab becomes a space, other control characters go, letters stay as typed', () => {
  expect(spansOf('圆\t桌\u0007', { type: 'tab', version: 1, text: '\t' }, 'e\u0301')).toEqual([
    { text: '圆 桌 e\u0301', marks: [] },
  ])
})

test('F5: half of a character is a problem', () => {
  expect(problemsOf(paragraph(['\uD842']))).toEqual(['broken-character'])
})

test('F6: an unsafe link is a problem, its text stays', () => {
  const { blocks, problems } = toBlocks(state(paragraph([link('javascript:alert(1)', ['圆桌'])])), none)
  expect(blocks).toMatchObject([{ spans: [{ text: '圆桌', marks: [] }] }])
  expect(problems).toMatchObject([{ code: 'unsafe-link', blockId: blocks[0]?.id }])
  expect(problems[0]?.en).toContain('begins with https://')
})

test('F7: the run-in lead is the text marked so at the start, without marks', () => {
  expect(
    blocksOf(paragraph([runIn('政策沟通'), runIn('更加密切。', 1), '各方', text('签署', 1)])),
  ).toMatchObject([
    {
      type: 'paragraph',
      runIn: '政策沟通更加密切。',
      spans: [{ text: '各方' }, { text: '签署', marks: [{ type: 'bold' }] }],
    },
  ])
})

test('F7: white space between run-in lead and text belongs to the text', () => {
  expect(blocksOf(paragraph([runIn(' Trade grew. '), 'In 2024']))).toMatchObject([
    { runIn: 'Trade grew.', spans: [{ text: ' In 2024', marks: [] }] },
  ])
  expect(blocksOf(paragraph([runIn('政策。 ')]))).toMatchObject([{ runIn: '政策。', spans: [] }])
})

test('F7: a run-in lead is seen through the mark of a comment', () => {
  const comment = element('mark', [runIn('政策。'), '各方'], { ids: ['c1'] })
  expect(blocksOf(paragraph([comment, '签署']))).toMatchObject([
    { runIn: '政策。', spans: [{ text: '各方签署', marks: [] }] },
  ])
})

test.each([
  ['after other text', paragraph(['日前\uFF0C', runIn('政策。')])],
  ['after a line break', paragraph([{ type: 'linebreak', version: 1 }, runIn('政策。')])],
  ['a second time', paragraph([runIn('政策。'), '各方。', runIn('经贸。')])],
  ['in a heading', element('heading', [runIn('政策。')], { tag: 'h3' })],
  ['in a list', list([[runIn('政策。')]])],
])('F7: a run-in lead %s is a problem, and plain text', (_, node) => {
  expect(problemsOf(node)).toEqual(['run-in-not-first'])
  expect(JSON.stringify(blocksOf(node))).toContain('。')
})

test('F8: empty paragraphs, headings, items and lists are dropped', () => {
  const heading = element('heading', [' '], { tag: 'h3' })
  expect(
    blocksOf(paragraph([]), paragraph(['\u3000']), heading, list([[]]), list([['一'], ['']])),
  ).toMatchObject([{ type: 'list', items: [{ spans: [{ text: '一' }] }] }])
})

test('F8: neighbouring lists of one kind are one list', () => {
  expect(blocksOf(list([['一']]), paragraph([]), list([['二']]), list([['三']], 'number'))).toMatchObject([
    { ordered: false, items: [{ spans: [{ text: '一' }] }, { spans: [{ text: '二' }] }] },
    { ordered: true, items: [{ spans: [{ text: '三' }] }] },
  ])
})

test('F8: a list within a list is a problem, and all its items stay', () => {
  const nested = list([['一', list([['二']])], [list([['三']])]])
  expect(problemsOf(nested)).toEqual(['nested-list', 'nested-list'])
  expect(blocksOf(nested)).toMatchObject([
    { items: [{ spans: [{ text: '一' }] }, { spans: [{ text: '二' }] }, { spans: [{ text: '三' }] }] },
  ])
})

test('F8: a footnote stands where its sign is; an empty one is a problem', () => {
  const note = block({ id: 'note-one', blockType: 'footnote', text: ' 见附表。 ' }, 'inlineBlock')
  expect(spansOf('圆桌', note, '。')).toEqual([
    { text: '圆桌', marks: [] },
    { note: { id: 'note-one', text: '见附表。' } },
    { text: '。', marks: [] },
  ])
  expect(problemsOf(paragraph([block({ blockType: 'footnote', text: ' ' }, 'inlineBlock')]))).toEqual([
    'empty-footnote',
  ])
})

test('F8: a figure is found by its media id, populated or not; without a picture it is a problem', () => {
  const picture = {
    sha256: 'b'.repeat(64),
    width: 1,
    height: 1,
    alt: '',
    caption: null,
    credit: null,
    focal: { x: 50, y: 50 },
  }
  for (const value of [7, { id: 7, alt: '会场' }]) {
    const figure = state(block({ id: 'figure-one', blockType: 'figure', picture: value }))
    expect(toBlocks(figure, (id) => (id === 7 ? picture : null)).blocks).toEqual([
      { id: 'figure-one', type: 'figure', picture },
    ])
    expect(toBlocks(figure, none).problems).toMatchObject([
      { code: 'missing-picture', blockId: 'figure-one' },
    ])
  }
})

test('F9: a quotation within a text must stand in it word for word', () => {
  const quote = (kind: string, words: string) =>
    block({ id: `${kind}-one`, blockType: 'pullQuote', kind, text: words })
  const body = paragraph([runIn('政策沟通更加密切。'), '各方', text('签署', 1), '宣言。'])
  expect(problemsOf(body, quote('quotation', '密切。各方签署宣言'))).toEqual([])
  expect(problemsOf(body, quote('summary', '各方签了宣言'))).toEqual([])
  expect(problemsOf(body, quote('quotation', '各方签了宣言'))).toEqual(['quotation-gap'])
  expect(problemsOf(body, quote('quotation', ' '))).toEqual(['empty-pull-quote'])
})

test.each([
  ['a table', element('table', [])],
  ['an upload', { type: 'upload', version: 3 }],
  ['a block of another name', block({ id: 'code-one', blockType: 'code' })],
  ['a check list', list([['一']], 'check')],
  ['an inline block of another name', paragraph([block({ blockType: 'widget' }, 'inlineBlock')])],
  ['a relationship within a paragraph', paragraph([{ type: 'relationship', version: 2 }])],
])('F8: %s is a problem that says what to do', (_, node) => {
  const { problems } = toBlocks(state(node), none)
  expect(problems).toMatchObject([{ code: 'unknown-node' }])
  expect(problems[0]?.en).toContain('Remove it')
  expect(problems[0]?.zh).toContain('请删去')
})

test('F8: no value is an empty text', () => {
  expect(toBlocks(null, none)).toEqual({ blocks: [], problems: [] })
})

test('F8: a lead has paragraphs only, without run-in leads', () => {
  const { blocks, problems } = toLead(
    state(paragraph([runIn('峰会举行。'), '各方出席。'], 'lead-one'), list([['一']])),
  )
  expect(blocks).toEqual([
    { id: 'lead-one', type: 'paragraph', spans: [{ text: '峰会举行。各方出席。', marks: [] }] },
  ])
  expect(problems).toMatchObject([{ code: 'lead-paragraphs-only' }])
})

function blocksOf(...nodes: LexicalNode[]): Block[] {
  return toBlocks(state(...nodes), none).blocks
}

function problemsOf(...nodes: LexicalNode[]): string[] {
  return toBlocks(state(...nodes), none).problems.map((problem) => problem.code)
}

function spansOf(...line: (string | LexicalNode)[]): Span[] {
  const [only] = blocksOf(paragraph(line))
  return only?.type === 'paragraph' ? only.spans : []
}
