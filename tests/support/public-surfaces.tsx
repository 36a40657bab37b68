import config from '@payload-config'
import { createLocalReq, type Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { answerFile } from '../../src/app/(reader)/files/answer-file.ts'
import { findDashboard } from '../../src/desk/dashboard/queries.ts'
import { answerPicture } from '../../src/public-api/picture-answer.ts'
import { ComparisonPage } from '../../src/reader/pages/comparison-page.tsx'
import { ExpertPage } from '../../src/reader/pages/expert-pages.tsx'
import { HomePage } from '../../src/reader/pages/home-page.tsx'
import { IssuePage } from '../../src/reader/pages/issue-page.tsx'
import { PiecePage } from '../../src/reader/pages/piece-page.tsx'
import { readExpertAt } from '../../src/reader/queries/experts.ts'
import { readHome } from '../../src/reader/queries/home.ts'
import { readIssueAt, readPieceAt } from '../../src/reader/queries/issue.ts'
import { readComparisonAt } from '../../src/reader/queries/revisions.ts'
import { callApi, callGraphQL } from './call-api.ts'
import type { MadePerson } from './factories-people.ts'

/** An issue as the public asks for it. */
export type PublicIssue = {
  id: number
  series: string
  slug: string
  piece: string
  /** Words that stand nowhere else. */
  words: string
  /** The address of an expert who stands nowhere else. */
  expert: string
  /** The SHA-256 of a picture that it alone prints. */
  picture: string
  contentHash: string
}

/** What a surface of the site says of an issue: whole text, headers apart. */
export type Surface = (issue: PublicIssue, as?: MadePerson | null) => Promise<string>

const siteUrl = 'https://example.org'

/**
 * Answers, by name, how each surface on which readers meet an issue is asked; the API's also as somebody.
 */
export function listSurfaces(payload: Payload): Record<string, Surface> {
  const reader = { payload, locale: 'zh' } as const
  const site = { locale: 'zh', siteUrl } as const
  const file = async (...path: string[]) => (await answerFile({ ...reader, siteUrl }, path)).text()
  const get = async (path: string, as: MadePerson | null = null) => (await callApi(path, { as })).text
  const ask = async (query: string, as: MadePerson | null = null) => (await callGraphQL(query, { as })).text
  const files = ['json', 'csl.json', 'bib', 'ris', 'md', 'txt', 'xml', 'wechat.html']
  return {
    page: async ({ series, slug }) =>
      renderToStaticMarkup(
        <IssuePage {...site} reading={await readIssueAt(reader, { series, issue: slug })} />,
      ),
    'page of a piece': async ({ series, slug, piece }) =>
      renderToStaticMarkup(
        <PiecePage {...site} reading={await readPieceAt(reader, { series, issue: slug, answer: piece })} />,
      ),
    'front page': async () => renderToStaticMarkup(<HomePage {...site} {...(await readHome(reader))} />),
    comparison: async ({ series, slug }) =>
      renderToStaticMarkup(
        <ComparisonPage
          locale="zh"
          reading={await readComparisonAt(reader, { series, issue: slug, revisions: '1-2' })}
        />,
      ),
    ...Object.fromEntries(
      ['rss.xml', 'atom.xml', 'feed.json'].map((name) => [
        name,
        ({ series }: PublicIssue) => file('feeds', 'series', series, name),
      ]),
    ),
    ...Object.fromEntries(
      files.map((ending) => [
        `.${ending}`,
        ({ series, slug }: PublicIssue) => file(series, `${slug}.${ending}`),
      ]),
    ),
    'site map': () => file('sitemap.xml'),
    'editions over REST': ({ id }, as) => get(`/api/editions?where[issueId][equals]=${id}&limit=100`, as),
    'editions over GraphQL': ({ id }, as) =>
      ask(
        `{ Editions(where: { issueId: { equals: ${id} } }) { docs { title notice correctionType kind addresses } } }`,
        as,
      ),
    'issue over REST': ({ id }, as) => get(`/api/issues/${id}?depth=2&locale=zh`, as),
    'answers over REST': ({ id }, as) => get(`/api/answers?where[issue][equals]=${id}&locale=zh`, as),
    'issue over GraphQL': ({ id }, as) => ask(`{ Issue(id: ${id}, locale: zh) { title lead } }`, as),
    // The answer begins with what was asked for.
    search: async ({ words }) => (await get(`/api/search?q=${encodeURIComponent(words)}`)).replace(words, ''),
    'search by series': ({ series }) => get(`/api/search?series=${series}`),
    'page of an expert': async ({ expert }) =>
      renderToStaticMarkup(<ExpertPage {...site} reading={await readExpertAt(reader, { expert })} />),
    'expert over REST': ({ expert }, as) =>
      get(`/api/experts?where[slug][equals]=${expert}&locale=zh&depth=0`, as),
    'feed of an expert': ({ expert }) => file('feeds', 'experts', expert, 'atom.xml'),
    content: ({ contentHash }, as) => get(`/api/editions/${contentHash}/content`, as),
    picture: async ({ picture }, as) => {
      const headers: Record<string, string> = as ? { authorization: `people API-Key ${as.apiKey}` } : {}
      const request = new Request(`${siteUrl}/media/${picture}`, { headers })
      const answer = await answerPicture({ request, config, sha256: picture })
      return answer.status === 200 ? picture : ''
    },
    'versions over REST': ({ id }, as) => get(`/api/issues/versions?where[parent][equals]=${id}`, as),
    'versions of answers': ({ id }, as) =>
      get(`/api/answers/versions?where[version.issue][equals]=${id}`, as),
    drafts: ({ id }, as) => get(`/api/issues/${id}?draft=true&depth=2`, as),
    press: ({ id }, as) => get(`/api/issues/${id}/press`, as),
    review: ({ id }, as) => get(`/api/issues/${id}/review`, as),
    record: ({ id }, as) => get(`/api/issues/${id}/review/record`, as),
    board: (_, as) => get('/api/review/board', as),
    checks: ({ id }, as) => get(`/api/issues/${id}/checks`, as),
    'activity log': ({ id }, as) => get(`/api/activity?document=${id}`, as),
    'latest activity': (_, as) => get('/api/activity', as),
    dashboard: async (_, as) => {
      const user = as ? { ...as.person, collection: 'people' as const } : undefined
      return JSON.stringify(await findDashboard(await createLocalReq({ user, locale: 'zh' }, payload)))
    },
    'running order': ({ id }, as) => get(`/api/issues/${id}/running-order`, as),
    'pictures over REST': ({ picture }, as) => get(`/api/media?where[sha256][equals]=${picture}`, as),
  }
}
