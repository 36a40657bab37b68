import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { listPieces, placeEntries } from '../../src/page/placed-pieces.ts'
import { HomePage } from '../../src/reader/pages/home-page.tsx'
import { IssuePage } from '../../src/reader/pages/issue-page.tsx'
import { PiecePage } from '../../src/reader/pages/piece-page.tsx'
import { addressModelIssue, buildModelIssue, buildModelParts } from '../support/model-issue.ts'
import { listElements, readTexts } from '../support/printed-text.ts'

const edition = {
  kind: 'archive',
  revision: 1,
  publishedAt: '2026-11-27T03:00:00Z',
  firstPublishedAt: '2026-11-27T03:00:00Z',
  notice: null,
  isFromArchive: true,
  corrections: [],
} as const
const site = { locale: 'zh', siteUrl: 'https://example.org' } as const

function readMeta(html: string, name: string): string | undefined {
  const named = listElements(html).find(
    ({ attributes }) => (attributes.get('name') ?? attributes.get('property')) === name,
  )
  return named?.attributes.get('content')
}

function readData(html: string): unknown {
  const script = listElements(html).find(({ attributes }) => attributes.get('type') === 'application/ld+json')
  return JSON.parse(script?.text ?? 'null')
}

test('a page says the status that delivery answers with, and only a found one has an address of its own', () => {
  const found = renderToStaticMarkup(
    <IssuePage {...site} reading={{ state: 'found', ...buildModelIssue(), edition }} />,
  )
  const gone = renderToStaticMarkup(<IssuePage {...site} reading={{ state: 'gone', notice: '撤稿说明' }} />)
  const missing = renderToStaticMarkup(<IssuePage {...site} reading={{ state: 'missing' }} />)
  expect([found, gone, missing].map((html) => readMeta(html, 'roundtable-status'))).toEqual([
    '200',
    '410',
    '404',
  ])
  expect(readMeta(found, 'og:url')).toBe('https://example.org/roundtable/343')
  expect([gone, missing].map((html) => readMeta(html, 'robots'))).toEqual(['noindex', 'noindex'])
  expect(gone).toContain('撤稿说明')
})

test('a withdrawal without a notice says no more than that', () => {
  const html = renderToStaticMarkup(<IssuePage {...site} reading={{ state: 'gone', notice: null }} />)
  expect(html).toContain('这里的内容曾经刊发\uFF0C现已撤下。')
})

test('structured data says what is printed, and no date or name that is not', () => {
  const issue = buildModelIssue()
  const data = readData(
    renderToStaticMarkup(<IssuePage {...site} reading={{ state: 'found', ...issue, edition }} />),
  )
  expect(data).toMatchObject({ '@type': 'PublicationIssue', issueNumber: '343' })
  expect(data).not.toHaveProperty('datePublished')
  const essay = listPieces(placeEntries(issue.composed, issue.addresses)).at(-1)
  if (!essay) throw new Error('Issue 343 ends with an essay')
  const reading = { state: 'found', ...issue, edition, placed: essay } as const
  expect(readData(renderToStaticMarkup(<PiecePage {...site} reading={reading} />))).not.toHaveProperty(
    'author',
  )
})

test('no text can end the structured data early', () => {
  const parts = buildModelParts()
  parts.frontMatter = { ...parts.frontMatter, title: '</script><script>alert(1)</script>' }
  const issue = addressModelIssue(composeIssue(parts))
  const html = renderToStaticMarkup(<IssuePage {...site} reading={{ state: 'found', ...issue, edition }} />)
  expect(listElements(html).filter(({ tag }) => tag === 'script')).toHaveLength(1)
  expect(readData(html)).toMatchObject({ name: '</script><script>alert(1)</script>' })
})

test('a site without any issue has a front page that says so, in each language', () => {
  const zh = renderToStaticMarkup(<HomePage {...site} newest={null} earlier={[]} />)
  const en = renderToStaticMarkup(<HomePage {...site} locale="en" newest={null} earlier={[]} />)
  expect(readTexts(zh, 'empty')).toEqual(['尚未刊发任何一期。'])
  expect(readTexts(en, 'empty')).toEqual(['No issue has been published in English yet.'])
})
