import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { IssueView } from '../../src/page/issue-view.tsx'
import { createPublicUrls } from '../../src/page/urls.ts'
import { correctEdition } from '../support/export-subjects.ts'
import {
  addressModelIssue,
  buildModelIssue,
  buildModelParts,
  readExpectedIssue,
} from '../support/model-issue.ts'
import {
  findByClass,
  findWithin,
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

function render(issue = buildModelIssue(), edition: Parameters<typeof IssueView>[0]['edition'] = archive) {
  return renderToStaticMarkup(<IssueView {...issue} edition={edition} urls={createPublicUrls('zh')} />)
}

describe('the public text of issue 343 equals expected.json, character by character', () => {
  const expected = readExpectedIssue()
  const html = render()
  const pieces = findByClass(html, 'piece')

  test('in its head, lead and pull quotes', () => {
    expect(readTexts(html, 'title')).toEqual([expected.title])
    expect(readTexts(html, 'masthead-series')).toEqual([expected.series.name])
    expect(readTexts(html, 'masthead-label')).toEqual([`第${expected.number}期·总${expected.totalNumber}期`])
    expect(readTexts(html, 'lead')).toEqual([expected.lead])
    expect(readTexts(html, 'pull-quote')).toEqual(expected.pullQuotes)
  })

  test('in its questions, headlines and signatures', () => {
    const answers = pieces.slice(0, expected.answers.length)
    expect(readTexts(html, 'question')).toEqual(expected.answers.map(({ question }) => question))
    expect(answers.map((piece) => findWithin(piece, 'headline').map(({ text }) => text))).toEqual(
      expected.answers.map(({ headline }) => [headline]),
    )
    expect(answers.map((piece) => findWithin(piece, 'byline').map(({ text }) => text))).toEqual(
      expected.answers.map(({ experts }) =>
        experts.map(({ name, titles }) => `${name}\uFF08${titles.join('、')}\uFF09`),
      ),
    )
  })

  test('in every paragraph, run-in leads apart', () => {
    const texts = pieces.map((piece) =>
      listParagraphs(piece).map((paragraph) => readPrintedParagraph(paragraph)),
    )
    expect(texts).toEqual([...expected.answers, ...expected.essays].map(({ body }) => body))
  })

  test('in the note that stands for the name of the essay’s author', () => {
    const titles = expected.essays.map(({ author }) => author.titles.join('、'))
    expect(readTexts(html, 'author-note')).toEqual(titles.map((title) => `\uFF08作者系${title}\uFF09`))
    expect(pieces.slice(expected.answers.length).flatMap((piece) => findWithin(piece, 'byline'))).toEqual([])
  })
})

test('an archive edition says what its source did not give, and only that', () => {
  const [foot] = readTexts(render(), 'edition-foot')
  expect(foot).toBe(
    '存档版\uFF1A据已刊印的版面录入。 所据文本未载\uFF1A刊印日期、署名文章的标题、署名文章的作者姓名。2026年11月27日收录',
  )
})

test('a draft in preview says nothing of publishing', () => {
  expect(readTexts(render(undefined, null), 'edition-foot')).toEqual([])
})

test('corrections show their types, days and notices at the head of the page, newest first', () => {
  const first = correctEdition({ ...archive, isFromArchive: false }, '“安合作”应为“安全合作”。')
  const second = correctEdition(first, '职务以刊印时为准。', { type: 'name-or-title' })
  const html = render(undefined, second)
  expect(readTexts(html, 'notice')).toEqual([
    '人名职务更正 2026年12月1日职务以刊印时为准。',
    '更正 2026年12月1日“安合作”应为“安全合作”。',
  ])
  expect(readTexts(html, 'edition-foot')[0]).not.toContain('存档版')
})

test('a notice for staff alone is not on the page', () => {
  expect(readTexts(render(undefined, correctEdition(archive, null)), 'notice')).toEqual([])
})

test('a correction of what was printed before this system still says what its source lacked', () => {
  const [foot] = readTexts(render(undefined, correctEdition(archive, '更正一字。')), 'edition-foot')
  expect(foot).toContain('存档版')
  expect(foot).toContain('署名文章的作者姓名')
})

test('a strict policy can serve it: no style attributes, no scripts, no handlers', () => {
  const elements = listElements(render())
  expect(elements.filter(({ tag }) => tag === 'script' || tag === 'style')).toEqual([])
  const names = elements.flatMap(({ attributes }) => [...attributes.keys()])
  expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
})

test('every paragraph has an id of its own, also where two pieces have blocks of one id', () => {
  const parts = buildModelParts()
  const [first, second] = parts.runningOrder
  if (first?.type !== 'question' || second?.type !== 'question')
    throw new Error('Issue 343 begins with questions')
  second.pieces = structuredClone(first.pieces).map((piece) => ({ ...piece, headline: '另一篇' }))
  const html = render(addressModelIssue(composeIssue(parts)))
  const ids = listElements(html).flatMap(({ attributes }) => attributes.get('id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const paragraphs = findByClass(html, 'piece').flatMap((piece) => listParagraphs(piece))
  expect(paragraphs.filter(({ attributes }) => !attributes.get('id'))).toEqual([])
  expect(ids).toContain('liu-hua-qin.answer1-p1')
})

test('headings step down one level at a time', () => {
  const levels = listElements(render()).flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([])
})

test('signed experts with a page are linked to it, others are not', () => {
  const links = findByClass(render(), 'byline-name')
  expect(links.map(({ attributes }) => attributes.get('href'))).toEqual([
    '/experts/xu-tao',
    '/experts/liu-hua-qin',
    '/experts/han-lu',
  ])
  const unlinked = buildModelIssue()
  for (const piece of unlinked.addresses.pieces) piece.experts = [null]
  expect(findByClass(render(unlinked), 'byline-name').map(({ tag }) => tag)).toEqual(['span', 'span', 'span'])
})

test('an issue with nothing but a title is a page', () => {
  const { frontMatter } = buildModelParts()
  const bare = composeIssue({
    frontMatter: { ...frontMatter, label: '', pullQuotes: [], lead: { label: null, body: [] } },
    runningOrder: [],
  })
  const html = render(addressModelIssue(bare), null)
  expect(readTexts(html, 'title')).toEqual([frontMatter.title])
  expect(findByClass(html, 'lead')).toEqual([])
  expect(findByClass(html, 'contents')).toEqual([])
})

test('the page’s own words are in the content’s language', () => {
  const parts = buildModelParts()
  parts.frontMatter = { ...parts.frontMatter, locale: 'en', label: 'No. 54', printedOn: '2025-09-02' }
  const issue = addressModelIssue(composeIssue(parts))
  const html = renderToStaticMarkup(<IssueView {...issue} edition={archive} urls={createPublicUrls('en')} />)
  expect(readTexts(html, 'edition-foot')).toEqual([
    'Archive edition, entered from the printed page. The source text does not give the headline of the essay or the name of the essay’s author.Added to the archive 27 November 2026',
  ])
  expect(readTexts(html, 'masthead-facts')).toEqual(['2 September 2025No. 54'])
  expect(findByClass(html, 'byline-name')[0]?.attributes.get('href')).toBe('/en/experts/xu-tao')
})
