import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import type { Block } from '../../src/edition/types.ts'
import { PieceView } from '../../src/page/piece-view.tsx'
import { createPublicUrls } from '../../src/page/urls.ts'
import {
  addressModelIssue,
  buildModelIssue,
  buildModelParts,
  readExpectedIssue,
} from '../support/model-issue.ts'
import {
  findByClass,
  listElements,
  listParagraphs,
  readPrintedParagraph,
  readTexts,
} from '../support/printed-text.ts'

const archive = {
  kind: 'archive',
  revision: 1,
  publishedAt: '2026-11-27T03:00:00Z',
  firstPublishedAt: '2026-11-27T03:00:00Z',
  notice: null,
  isFromArchive: true,
  corrections: [],
} as const
const urls = createPublicUrls('zh')

function render(slug: string, issue = buildModelIssue()): string {
  return renderToStaticMarkup(<PieceView {...issue} edition={archive} urls={urls} slug={slug} />)
}

function withBody(body: Block[]): string {
  const parts = buildModelParts()
  const [first] = parts.runningOrder
  if (first?.type !== 'question') throw new Error('Issue 343 begins with a question')
  first.pieces = first.pieces.map((piece) => ({ ...piece, body }))
  return render('xu-tao', addressModelIssue(composeIssue(parts)))
}

test('a piece standing alone prints the same text as in its issue, with its question', () => {
  const expected = readExpectedIssue().answers[1]
  const html = render('liu-hua-qin')
  const [article] = findByClass(html, 'alone')
  if (!article) throw new Error('The view has no article')
  expect(listParagraphs(article).map((paragraph) => readPrintedParagraph(paragraph))).toEqual(expected?.body)
  expect(readTexts(html, 'question')).toEqual([expected?.question])
  expect(readTexts(html, 'title')).toEqual([expected?.headline])
})

test('a piece that says 今年 standing alone says from when that counts', () => {
  expect(readTexts(render('xu-tao'), 'origin-note')).toEqual([
    '原文未载刊印日期\uFF0C文中“今年”“去年”等以写作当时为准。',
  ])
  const parts = buildModelParts()
  parts.frontMatter = { ...parts.frontMatter, printedOn: '2025-09-02' }
  const html = render('xu-tao', addressModelIssue(composeIssue(parts)))
  expect(readTexts(html, 'origin-line')[0]).toContain('2025年9月2日刊印')
})

test('a piece leads to the ones before and after it, and to the other answers to its question', () => {
  const html = render('liu-hua-qin')
  expect(readTexts(html, 'neighbour-previous')).toEqual(['上一篇 安全合作内涵持续丰富 许涛'])
  expect(readTexts(html, 'neighbour-next')).toEqual(['下一篇 人文交流之路越走越宽 韩璐'])
  expect(findByClass(html, 'others')).toEqual([])

  const parts = buildModelParts()
  const [first, second, ...rest] = parts.runningOrder
  if (first?.type !== 'question' || second?.type !== 'question') throw new Error('Two questions come first')
  const joined = composeIssue({
    ...parts,
    runningOrder: [{ ...first, pieces: [...first.pieces, ...second.pieces] }, ...rest],
  })
  const [others] = findByClass(render('xu-tao', addressModelIssue(joined)), 'others')
  expect(others?.text).toBe('同一问题的其他回答经济合作空间积极拓展 刘华芹')
})

test('an essay without a headline is called what it is, and claims no author', () => {
  const html = render('essay-1')
  expect(readTexts(html, 'title')).toEqual(['署名文章'])
  expect(findByClass(html, 'byline')).toEqual([])
  expect(readTexts(html, 'edition-foot')[0]).toContain('刊印日期、署名文章的标题、署名文章的作者姓名')
})

test('a footnote is numbered in order and leads there and back', () => {
  const html = withBody([
    {
      id: 'para-1',
      type: 'paragraph',
      spans: [
        { text: '正文', marks: [] },
        { note: { id: 'note-a', text: '第一条' } },
        { text: '续', marks: [{ type: 'bold' }] },
        { note: { id: 'note-b', text: '第二条' } },
      ],
    },
  ])
  const links = listElements(html).filter(({ attributes }) => attributes.get('role')?.startsWith('doc-'))
  expect(links.map(({ attributes }) => [attributes.get('role'), attributes.get('href')])).toEqual([
    ['doc-noteref', '#xu-tao-note-1'],
    ['doc-noteref', '#xu-tao-note-2'],
    ['doc-endnotes', undefined],
    ['doc-backlink', '#xu-tao-note-1-sign'],
    ['doc-backlink', '#xu-tao-note-2-sign'],
  ])
  const ids = new Set(listElements(html).map(({ attributes }) => attributes.get('id')))
  expect(links.every(({ attributes }) => ids.has(attributes.get('href')?.slice(1) ?? 'xu-tao-note-1'))).toBe(
    true,
  )
})

test('a figure states its size, so that nothing moves, and prints caption and credit', () => {
  const sha256 = 'a'.repeat(64)
  const picture = { sha256, width: 1200, height: 800, alt: '会场', caption: '峰会会场', credit: '新华社发' }
  const html = withBody([
    { id: 'figure-1', type: 'figure', picture: { ...picture, focal: { x: 50, y: 50 } } },
  ])
  const image = listElements(html).find(({ tag }) => tag === 'img')
  expect(Object.fromEntries(image?.attributes ?? [])).toMatchObject({
    src: `/media/${sha256}`,
    width: '1200',
    height: '800',
    alt: '会场',
  })
  expect([...readTexts(html, 'caption'), ...readTexts(html, 'credit')]).toEqual(['峰会会场', '新华社发'])
})

test('lists, headings, marks and line breaks are set as what they are', () => {
  const html = withBody([
    { id: 'head-1', type: 'heading', spans: [{ text: '小节', marks: [] }] },
    {
      id: 'list-1',
      type: 'list',
      ordered: true,
      items: [{ id: 'item-1', spans: [{ text: '一\n二', marks: [{ type: 'bold' }, { type: 'italic' }] }] }],
    },
    { id: 'quote-1', type: 'pull-quote', kind: 'quotation', text: '摘引' },
    { id: 'quote-2', type: 'pull-quote', kind: 'summary', text: '提要' },
  ])
  expect(html).toContain('<h2 id="head-1" class="text-heading">小节</h2>')
  expect(html).toContain('<ol id="list-1"><li id="item-1"><strong><em>一<br/>二</em></strong></li></ol>')
  expect(html).toContain('<blockquote><p>摘引</p></blockquote>')
  expect(html).not.toContain('<blockquote><p>提要</p></blockquote>')
})

test('an address that the issue does not have shows nothing', () => {
  expect(render('nobody')).toBe('')
})
