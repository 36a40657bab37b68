import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compareIssueTexts } from '../../src/edition/comparison/compare-issue-texts.ts'
import type { IssueParts } from '../../src/edition/compose-issue.ts'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { IssueComparisonView } from '../../src/page/comparison/issue-comparison-view.tsx'
import { IssueView } from '../../src/page/issue-view.tsx'
import { createPublicUrls } from '../../src/page/urls.ts'
import { buildCurrentIssue, correctEdition, firstEdition } from '../support/export-subjects.ts'
import { buildModelParts } from '../support/model-issue.ts'

function renderChange(change: (parts: IssueParts) => void): string {
  const parts = buildModelParts()
  change(parts)
  const comparison = compareIssueTexts(composeIssue(buildModelParts()), composeIssue(parts))
  return renderToStaticMarkup(<IssueComparisonView comparison={comparison} locale="zh" />)
}

test('words removed and added are marked up as such, and said to screen readers', () => {
  const html = renderChange((parts) => {
    parts.frontMatter.title = parts.frontMatter.title.replace('新蓝图', '新篇章')
  })
  expect(html).toMatch(/<del><span class="visually-hidden">删除\uFF1A<\/span>[^<]*蓝图/u)
  expect(html).toMatch(/<ins><span class="visually-hidden">新增\uFF1A<\/span>[^<]*篇章/u)
})

test('a comparison has no inline styles, which the policy of reader pages refuses', () => {
  const html = renderChange((parts) => {
    parts.runningOrder = parts.runningOrder.toReversed()
    parts.frontMatter.lead.body = []
  })
  expect(html).not.toContain('style=')
})

test('blocks that moved are named where they stand now and where they stood', () => {
  const html = renderChange((parts) => {
    const [first] = parts.runningOrder
    if (first?.type === 'question') first.pieces[0]?.body.push(...first.pieces[0].body.splice(0, 1))
  })
  expect(html).toContain('移到此处')
  expect(html).toContain('原在此处')
  expect(html).not.toMatch(/<del>|<ins>/u)
})

test('long unchanged stretches are folded away, unchanged pieces named alone', () => {
  const html = renderChange((parts) => {
    const [first] = parts.runningOrder
    if (first?.type === 'question' && first.pieces[0]) first.pieces[0].headline = '另一标题'
  })
  expect(html).toMatch(/<details class="compared-same"><summary>未改动的\d+段<\/summary>/u)
  expect(html).toContain('未改动</p>')
})

test('P2 the notice of a correction leads to the comparison where it is open, and nowhere else', () => {
  const render = (comparedRevision: number | null) => {
    const edition = correctEdition({ ...firstEdition, revision: 2 }, '更正一处。', { comparedRevision })
    const current = buildCurrentIssue(undefined, edition)
    return renderToStaticMarkup(<IssueView {...current} urls={createPublicUrls('zh')} />)
  }
  expect(render(2)).toContain('href="/roundtable/343/compare/2-3"')
  expect(render(null)).not.toContain('/compare/')
})
