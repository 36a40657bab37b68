import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { CurrentIssue } from '../../src/page/current-issue.ts'
import { listCitationTags } from '../../src/reader/metadata/citation-tags.ts'
import { describeIssue } from '../../src/reader/metadata/describe-issue.ts'
import { describePiece } from '../../src/reader/metadata/describe-piece.ts'
import { describeExpert, describeSite } from '../../src/reader/metadata/describe-site.ts'
import { IssuePage } from '../../src/reader/pages/issue-page.tsx'
import { PiecePage } from '../../src/reader/pages/piece-page.tsx'
import {
  archiveEdition,
  buildCurrentIssue,
  buildEnglishIssue,
  correctEdition,
  firstEdition,
  printEverything,
  siteUrl,
  subjectOf,
  subjectsOf,
} from '../support/export-subjects.ts'
import { listElements } from '../support/printed-text.ts'
import { findSchemaOrgProblems } from '../support/schema-org-rules.ts'

const correction = correctEdition(firstEdition, '更正一字。')
const issues: Record<string, CurrentIssue> = {
  'issue 343': buildCurrentIssue(),
  'an issue with everything': buildCurrentIssue(printEverything),
  'an English issue': buildEnglishIssue(),
  'a corrected issue': buildCurrentIssue(() => {}, correction),
}

function describeSubjects(current: CurrentIssue): object[] {
  return subjectsOf(current).map((subject) => {
    const { placed } = subject
    return placed ? describePiece({ ...subject, placed }) : describeIssue(subject)
  })
}

function describeAnswer(current: CurrentIssue, slug: string): object {
  const subject = subjectOf(current, slug)
  if (!subject.placed) throw new Error('A piece is placed')
  return describePiece({ ...subject, placed: subject.placed })
}

describe('schema.org', () => {
  test.each(Object.entries(issues))('%s and its pieces speak its vocabulary', (_, current) => {
    expect(describeSubjects(current).flatMap((data) => findSchemaOrgProblems(data))).toEqual([])
  })

  test('the front page and an expert’s page speak it too', () => {
    const portrait = { url: '/media/a', width: 1, height: 1, alt: '' }
    const expert = {
      slug: 'xu-tao',
      name: '许涛',
      biography: '简介',
      portrait,
      present: { titles: '院长', confirmedOn: '2026-10-01' },
    }
    const pages = [describeSite({ locale: 'zh', siteUrl }), describeExpert({ expert, locale: 'en', siteUrl })]
    expect(pages.flatMap((data) => findSchemaOrgProblems(data))).toEqual([])
    expect(pages[1]).toMatchObject({ url: `${siteUrl}/en/experts/xu-tao` })
  })

  test('the check finds what is none of its words', () => {
    expect(findSchemaOrgProblems({ '@type': 'Article', headlin: 'x' })).toHaveLength(1)
    expect(
      findSchemaOrgProblems({ '@type': 'Article', author: { '@type': 'Periodical', name: 'x' } }),
    ).toHaveLength(1)
    expect(findSchemaOrgProblems({ '@type': 'Artikel' })).toHaveLength(1)
  })

  test('an answer names its author with the titles as printed, and the question that it answers', () => {
    expect(describeAnswer(buildCurrentIssue(), 'xu-tao')).toMatchObject({
      '@type': 'Article',
      headline: '安全合作内涵持续丰富',
      author: [
        {
          '@type': 'Person',
          name: '许涛',
          jobTitle: '中国现代国际关系研究院研究员、中国上海合作组织研究中心常务理事',
          url: `${siteUrl}/experts/xu-tao`,
        },
      ],
      mainEntity: { '@type': 'Question', answerCount: 1, suggestedAnswer: [{ '@type': 'Answer' }] },
    })
  })

  test('a correction is told, with its day; the day of first publication stays', () => {
    expect(describeSubjects(buildCurrentIssue(() => {}, correction))[0]).toMatchObject({
      datePublished: '2026-11-27',
      dateModified: correction.publishedAt,
      correction: [{ '@type': 'CorrectionComment', text: '更正一字。' }],
    })
  })
})

describe('Highwire and Dublin Core', () => {
  const named = (current: CurrentIssue, slug: string | undefined, name: string): string[] =>
    listCitationTags(subjectOf(current, slug)).flatMap((tag) => (tag.name === name ? [tag.content] : []))

  test('one tag for each author as printed, the day with slashes and with hyphens, the paper and its page', () => {
    const english = buildEnglishIssue()
    expect(named(english, 'xu-tao', 'citation_author')).toHaveLength(5)
    expect(named(english, 'xu-tao', 'DC.creator')[1]).toBe('Mary Ann Smith')
    expect(named(english, undefined, 'citation_publication_date')).toEqual(['2025/08/30'])
    expect(named(english, undefined, 'DC.date')).toEqual(['2025-08-30'])
    expect(named(english, undefined, 'citation_journal_title')).toEqual(['Economic Daily'])
    expect(named(english, undefined, 'citation_firstpage')).toEqual(['A4'])
  })

  test('what is not known has no tag', () => {
    const names = listCitationTags(subjectOf(buildCurrentIssue(), 'essay-1')).map(({ name }) => name)
    for (const name of ['citation_author', 'DC.creator', 'citation_publication_date', 'DC.date']) {
      expect(names).not.toContain(name)
    }
  })
})

describe('a page', () => {
  const reading = { state: 'found', ...buildCurrentIssue() } as const
  const html = renderToStaticMarkup(
    <IssuePage locale="zh" siteUrl={siteUrl} reading={reading} translations={['zh', 'en']} />,
  )
  const links = listElements(html).filter(({ tag }) => tag === 'link')
  const addressesOf = (type: string): (string | undefined)[] =>
    links
      .filter(({ attributes }) => attributes.get('type') === type)
      .map(({ attributes }) => attributes.get('href'))

  test('names the feeds of its series, the search, and its translations', () => {
    expect(addressesOf('application/rss+xml')).toEqual(['/feeds/series/roundtable/rss.xml'])
    expect(addressesOf('application/atom+xml')).toEqual(['/feeds/series/roundtable/atom.xml'])
    expect(addressesOf('application/feed+json')).toEqual(['/feeds/series/roundtable/feed.json'])
    expect(addressesOf('application/opensearchdescription+xml')).toEqual(['/opensearch.xml'])
    const languages = links.filter(({ attributes }) => attributes.has('hreflang'))
    expect(languages.map(({ attributes }) => attributes.get('href'))).toEqual([
      `${siteUrl}/roundtable/343`,
      `${siteUrl}/en/roundtable/343`,
    ])
  })

  test('says how it is cited, as text, and links its files: all that works without a script', () => {
    const references = listElements(html).filter(({ attributes }) => attributes.get('class') === 'cite-text')
    expect(references.map(({ text }) => text)[0]).toMatch(/^擘画上合组织发展新蓝图\[J\/OL\]/)
    const files = listElements(html).flatMap(({ tag, attributes }) =>
      tag === 'a' ? [attributes.get('href')] : [],
    )
    for (const ending of ['bib', 'ris', 'csl.json', 'epub', 'md', 'txt', 'xml', 'json', 'wechat.html']) {
      expect(files).toContain(`/roundtable/343.${ending}`)
    }
  })

  test('of a piece links the piece’s files, and no content, which is the issue’s', () => {
    const { placed } = subjectOf(
      buildCurrentIssue(() => {}, archiveEdition),
      'xu-tao',
    )
    if (!placed) throw new Error('A piece is placed')
    const alone = renderToStaticMarkup(
      <PiecePage locale="zh" siteUrl={siteUrl} reading={{ ...reading, placed }} />,
    )
    const files = listElements(alone).flatMap(({ tag, attributes }) =>
      tag === 'a' ? [attributes.get('href')] : [],
    )
    expect(files).toContain('/roundtable/343/xu-tao.bib')
    expect(files.filter((href) => href?.endsWith('.json'))).toEqual(['/roundtable/343/xu-tao.csl.json'])
  })
})
