import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerFile, type FileContext } from '../../src/app/(reader)/files/answer-file.ts'
import { canonicaliseContent } from '../../src/edition/canonical.ts'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { openWorld } from '../setup/world.ts'
import { siteUrl } from '../support/export-subjects.ts'
import { makeSeries } from '../support/factories.ts'
import { addressModelIssue, buildModelParts } from '../support/model-issue.ts'
import { seedEdition } from '../support/seed-edition.ts'
import { makeUniqueIssueId, makeUniqueName } from '../support/unique-name.ts'

let zh: FileContext
let series: string
const { composed, addresses } = addressModelIssue(composeIssue(buildModelParts()))
const endings = [
  'json',
  'csl.json',
  'bib',
  'ris',
  'md',
  'txt',
  'xml',
  'epub',
  'pdf',
  'wechat.html',
  'share.png',
  'cover.png',
  'poster.png',
]

beforeAll(async () => {
  const { payload } = await openWorld()
  zh = { payload, locale: 'zh', siteUrl }
  series = (await makeSeries(payload)).slug ?? ''
  const seed = { composed, kind: 'first' } as const
  await seedEdition(payload, { ...seed, issueId: makeUniqueIssueId(), addresses: { ...addresses, series } })
  const gone = { ...addresses, series, issue: '344' }
  const withdrawn = makeUniqueIssueId()
  await seedEdition(payload, { ...seed, issueId: withdrawn, addresses: gone })
  const notice = '应作者要求撤下。'
  const withdrawal = { composed, addresses: gone, kind: 'withdrawal', revision: 2, notice } as const
  await seedEdition(payload, { ...withdrawal, issueId: withdrawn })
})

const ask = (...path: string[]): Promise<Response> => answerFile(zh, path)

describe.each(endings)('.%s', (ending) => {
  test('P1 is made of the current edition, for an issue and for a piece, the same bytes each time', async () => {
    for (const path of [
      [series, `343.${ending}`],
      [series, '343', `xu-tao.${ending}`],
    ]) {
      const [first, second] = [await ask(...path), await ask(...path)]
      expect(first.status).toBe(200)
      expect(
        Buffer.compare(Buffer.from(await first.arrayBuffer()), Buffer.from(await second.arrayBuffer())),
      ).toBe(0)
      expect(first.headers.get('x-robots-tag')).toBe('noindex')
      expect(first.headers.get('link')).toContain(`<${siteUrl}/${series}/343`)
    }
  })

  test('410 with the notice for what was withdrawn, 404 for what never was, in this language', async () => {
    const gone = await ask(series, '344', `xu-tao.${ending}`)
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('应作者要求撤下。')
    expect((await ask(series, `344.${ending}`)).status).toBe(410)
    expect((await ask(series, `345.${ending}`)).status).toBe(404)
    expect((await ask(series, '343', `nobody.${ending}`)).status).toBe(404)
    expect((await answerFile({ ...zh, locale: 'en' }, [series, `343.${ending}`])).status).toBe(404)
  })
})

test('pictures may stand on the pages of others, other files may not', async () => {
  const policyOf = async (file: string) =>
    (await ask(series, file)).headers.get('cross-origin-resource-policy')
  expect(await policyOf('343.share.png')).toBe('cross-origin')
  expect(await policyOf('343.md')).toBeNull()
})

test('an issue’s .json holds what its hash names, each part under the hash of its canonical form', async () => {
  const answer = await ask(series, '343.json')
  const text = await answer.text()
  const hash = (value: object): string =>
    createHash('sha256').update(canonicaliseContent(value)).digest('hex')
  // The shape is the one that `writeContentFile` promises; every part is checked below.
  const file = JSON.parse(text) as { hash: string; issue: object; pieces: Record<string, object> }
  expect(answer.headers.get('etag')).toBe(`"${file.hash}"`)
  expect(file.hash).toBe(composed.hash)
  expect(hash(file.issue)).toBe(file.hash)
  expect(Object.entries(file.pieces).map(([name, piece]) => [name, hash(piece)])).toEqual(
    Object.keys(file.pieces).map((name) => [name, name]),
  )
  expect(text).toBe(canonicaliseContent(file))
})

test('P1 page.pdf is the current edition as a newspaper page, kept: 410 when withdrawn, 404 in languages without it', async () => {
  const first = await ask(series, '343', 'page.pdf')
  expect(first.status).toBe(200)
  expect(first.headers.get('content-type')).toBe('application/pdf')
  expect(first.headers.get('content-disposition')).toContain(`inline; filename="${series}-343.page.pdf"`)
  const { rows } = await zh.payload.db.drizzle.execute(
    sql`SELECT bytes FROM exports.files WHERE path = ${`/zh/${series}/343/page.pdf`}`,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.bytes).toEqual(Buffer.from(await first.arrayBuffer()))
  expect((await ask(series, '344', 'page.pdf')).status).toBe(410)
  expect((await ask(series, '345', 'page.pdf')).status).toBe(404)
  expect((await ask(series, '343', 'page.epub')).status).toBe(404)
  expect((await answerFile({ ...zh, locale: 'en' }, [series, '343', 'page.pdf'])).status).toBe(404)
})

test('a piece’s .json is its reference', async () => {
  const items: unknown = await (await ask(series, '343', 'xu-tao.json')).json()
  expect(items).toMatchObject([{ id: `${series}-343-xu-tao`, author: [{ family: '许', given: '涛' }] }])
})

test('files are named by their title, for old programs by their address', async () => {
  const header = (await ask(series, '343', 'xu-tao.bib')).headers.get('content-disposition')
  expect(header).toBe(
    `attachment; filename="${series}-343-xu-tao.bib"; filename*=UTF-8''${encodeURIComponent('安全合作内涵持续丰富')}.bib`,
  )
})

test.each([['343.exe'], ['343.'], ['.json'], ['343.constructor'], ['343', 'a', 'b.json'], ['a.b.c']])(
  'below a series, %s %s %s is no file',
  async (...path) => {
    expect((await ask(series, ...path.filter(Boolean))).status).toBe(404)
  },
)

describe('feeds', () => {
  test('P1 hold what is current; what was withdrawn has vanished', async () => {
    const text = await (await ask('feeds', 'series', series, 'rss.xml')).text()
    expect(text).toContain(`${siteUrl}/${series}/343</guid>`)
    expect(text).not.toContain(`${siteUrl}/${series}/344`)
  })

  test('of the site, a series and an expert can be had in three formats; of others none', async () => {
    for (const format of ['rss.xml', 'atom.xml', 'feed.json']) {
      for (const path of [[], ['series', series], ['experts', 'xu-tao']]) {
        expect((await ask('feeds', ...path, format)).status).toBe(200)
      }
      expect((await ask('feeds', 'series', makeUniqueName('none'), format)).status).toBe(404)
      expect((await ask('feeds', 'experts', makeUniqueName('none'), format)).status).toBe(404)
      expect((await ask('feeds', series, format)).status).toBe(404)
    }
    expect((await ask('feeds', 'series', series, 'rss.json')).status).toBe(404)
  })

  test('of an expert hold the pieces that they signed, and no other', async () => {
    const text = await (await ask('feeds', 'experts', 'xu-tao', 'atom.xml')).text()
    expect(text).toContain(`${siteUrl}/${series}/343/xu-tao</id>`)
    expect(text).not.toContain('/han-lu</id>')
  })
})

describe('site maps', () => {
  test('P1 list the pages of current editions, and none of what was withdrawn', async () => {
    const text = await (await ask('sitemap.xml')).text()
    expect(text).toContain(`<loc>${siteUrl}/${series}/343/xu-tao</loc>`)
    expect(text).not.toContain(`${siteUrl}/${series}/344`)
    expect((await ask('sitemap-99.xml')).status).toBe(404)
    expect((await ask('sitemap-0.xml')).status).toBe(404)
  })

  test('stand once, at the root; the search is described in each language', async () => {
    const en = { ...zh, locale: 'en' } as const
    expect((await answerFile(en, ['sitemap.xml'])).status).toBe(404)
    expect(await (await answerFile(en, ['opensearch.xml'])).text()).toContain('/en/search?q={searchTerms}')
  })
})
