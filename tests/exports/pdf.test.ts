import { readFileSync } from 'node:fs'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../src/edition/text.ts'
import { setWith } from '../../src/exports/pdf/template-version.ts'
import { articlePdf, fingerprintPdf, pagePdf, writePdf } from '../../src/exports/pdf/write-pdf.ts'
import type { Subject } from '../../src/exports/subject.ts'
import {
  buildCurrentIssue,
  buildEnglishIssue,
  correctEdition,
  firstEdition,
  printEverything,
  subjectOf,
} from '../support/export-subjects.ts'

const withoutPictures = async () => null
const point = 72 / 25.4

type Read = {
  text: string
  pages: number
  width: number
  height: number
  raw: string
  info: Record<string, unknown>
}

/** Reads a PDF's letters without spaces: where lines break is the page's affair. */
async function read(bytes: Uint8Array): Promise<Read> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: true })
  const view = (await document.getPage(1)).getViewport({ scale: 1 })
  const { info } = await document.getMetadata()
  return {
    text: squeeze(text),
    pages: document.numPages,
    width: view.width,
    height: view.height,
    raw: Buffer.from(bytes).toString('latin1'),
    // pdf.js types the dictionary as an object without names.
    info: info as Record<string, unknown>,
  }
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '')

/** What is set between two pages, which cuts paragraphs in two. */
function withoutFurniture({ text }: Read, { current }: Subject): string {
  const { series, label, title } = current.composed.issue
  return text.replaceAll(new RegExp(`\\d+/\\d+${squeeze(`${series.name}${label}${title}`)}`, 'gu'), '')
}

const issue = subjectOf(buildCurrentIssue())

describe('the page of the newspaper', () => {
  let page: Read
  beforeAll(async () => {
    page = await read(await writePdf(pagePdf, issue, withoutPictures))
  }, 60_000)

  test('is one page of 390 by 540 mm', () => {
    expect(page.pages).toBe(1)
    expect(page.width).toBeCloseTo(390 * point, 0)
    expect(page.height).toBeCloseTo(540 * point, 0)
  })

  test('prints every letter of the edition', () => {
    const { composed } = issue.current
    for (const piece of composed.pieces.values()) {
      expect(page.text).toContain(squeeze(textOf(piece.body)))
      for (const { name, titlesAsPrinted } of piece.bylines) {
        expect(page.text).toContain(squeeze(name ?? ''))
        expect(page.text).toContain(squeeze(titlesAsPrinted))
      }
    }
    expect(page.text).toContain(squeeze(textOf(composed.issue.lead.body)))
    for (const { text } of composed.issue.pullQuotes) expect(page.text).toContain(squeeze(text))
  })

  test('is tagged, names its language and what it is', () => {
    expect(page.raw).toContain('/StructTreeRoot')
    expect(page.raw).toMatch(/\/Lang ?\(zh/)
    expect(page.info.Title).toBe(issue.current.composed.issue.title)
    expect(page.info.Author).toContain('许涛')
  })

  test('is one page whatever the issue holds: every kind of block, sixteen pieces, one, English', async () => {
    const many = buildCurrentIssue((parts) => {
      printEverything(parts)
      parts.frontMatter.title = '很长的标题'.repeat(12)
      parts.runningOrder = Array.from({ length: 4 }, () => parts.runningOrder).flat()
    })
    const one = buildCurrentIssue((parts) => {
      parts.runningOrder = parts.runningOrder.slice(0, 1)
      Object.assign(parts.frontMatter, { pullQuotes: [], lead: { label: null, body: [] } })
    })
    for (const current of [many, one, buildEnglishIssue()]) {
      const { pages } = await read(await writePdf(pagePdf, subjectOf(current), withoutPictures))
      expect(pages).toBe(1)
    }
  }, 120_000)
})

describe('an article', () => {
  let article: Read
  beforeAll(async () => {
    article = await read(await writePdf(articlePdf, issue, withoutPictures))
  }, 60_000)

  test('is set on A4, its pages numbered', () => {
    expect(article.width).toBeCloseTo(210 * point, 0)
    expect(article.height).toBeCloseTo(297 * point, 0)
    expect(article.text).toContain(`${article.pages}/${article.pages}`)
  })

  test('prints every letter of the edition', () => {
    const text = withoutFurniture(article, issue)
    for (const piece of issue.current.composed.pieces.values()) {
      expect(text).toContain(squeeze(textOf(piece.body)))
    }
  })

  test('is tagged, names its language and what it is', () => {
    expect(article.raw).toContain('/StructTreeRoot')
    expect(article.raw).toMatch(/\/Lang ?\(zh/)
    expect(article.info.Title).toBe(issue.current.composed.issue.title)
  })

  test('of a piece has its question, its author and its text', async () => {
    const subject = subjectOf(buildCurrentIssue(), 'xu-tao')
    const { text, info } = await read(await writePdf(articlePdf, subject, withoutPictures))
    expect(text).toContain(squeeze(subject.placed?.question ?? ''))
    expect(text).toContain('许涛')
    expect(info).toMatchObject({ Title: '安全合作内涵持续丰富', Author: '许涛' })
  })

  test('of an English issue says that it is English', async () => {
    const { raw, text } = await read(
      await writePdf(articlePdf, subjectOf(buildEnglishIssue()), withoutPictures),
    )
    expect(raw).toMatch(/\/Lang ?\(en/)
    expect(text).toContain('Trustfirst.Itgrows.')
  })

  test('takes no letter of a text for markup, and prints footnotes and words for lost pictures', async () => {
    const hostile =
      '#panic("x") \\ $1$ *not bold* _x_ `y` @label <tag> // no comment #[#read("/etc/passwd")] '
    const current = buildCurrentIssue((parts) => {
      printEverything(parts)
      parts.frontMatter.title = hostile
    })
    for (const kind of [articlePdf, pagePdf]) {
      const { text } = await read(await writePdf(kind, subjectOf(current), withoutPictures))
      expect(text).toContain(squeeze(hostile))
      expect(text).toContain(squeeze('成员国*之间*的合作'))
      expect(text).toContain(squeeze('见<联合声明>第1条 & 其他。'))
      expect(text).toContain(squeeze('会场 <全景> & "合影"'))
    }
  }, 60_000)
})

test('P4 the same edition gives the same bytes, dated by the edition', async () => {
  const subject = subjectOf(buildCurrentIssue(undefined, firstEdition), 'xu-tao')
  const [one, other] = [
    await writePdf(articlePdf, subject, withoutPictures),
    await writePdf(articlePdf, subject, withoutPictures),
  ]
  expect(Buffer.compare(one, other)).toBe(0)
  expect((await read(one)).info.CreationDate).toMatch(/^D:20261126/)
})

test('a PDF is made anew when its text, its notice or its kind is another, and not otherwise', () => {
  const corrected = correctEdition(firstEdition, '更正一字。')
  const prints = [
    fingerprintPdf(articlePdf, issue),
    fingerprintPdf(pagePdf, issue),
    fingerprintPdf(articlePdf, subjectOf(buildCurrentIssue(undefined, corrected))),
    fingerprintPdf(articlePdf, subjectOf(buildCurrentIssue(), 'xu-tao')),
  ]
  expect(new Set(prints).size).toBe(prints.length)
  expect(fingerprintPdf(articlePdf, subjectOf(buildCurrentIssue()))).toBe(prints[0])
})

test('what sets PDFs is what package.json pins', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const [name, version] of Object.entries(setWith)) expect(dependencies[name]).toBe(version)
})
