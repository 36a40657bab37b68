import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/edition/text.ts'
import type { Subject } from '../../src/exports/subject.ts'
import { writeMarkdown } from '../../src/exports/text/markdown.ts'
import { outlineOf } from '../../src/exports/text/outline.ts'
import { writePlainText } from '../../src/exports/text/plain-text.ts'
import { writeWechat } from '../../src/exports/wechat/write-wechat.ts'
import {
  archiveEdition,
  buildCurrentIssue,
  buildEnglishIssue,
  correctEdition,
  picture,
  printEverything,
  siteUrl,
  subjectOf,
} from '../support/export-subjects.ts'
import { listElements } from '../support/printed-text.ts'

const everything = buildCurrentIssue(printEverything)

const formats: [string, (subject: Subject) => string][] = [
  ['plain text', (subject) => writePlainText(outlineOf(subject))],
  ['Markdown', (subject) => writeMarkdown(outlineOf(subject), siteUrl)],
  ['HTML for WeChat', (subject) => writeWechat(outlineOf(subject), siteUrl)],
]

describe.each(formats)('%s', (_, write) => {
  test('P1 prints every paragraph of issue 343, word for word', () => {
    const current = buildCurrentIssue()
    const lines = [...current.composed.pieces.values()].flatMap(({ body }) => textOf(body).split('\n'))
    // The gap after a run-in lead is typesetting, and escapes are markup.
    const bare = (text: string): string => text.replace(/<[^>]+>|[\s\u3000\\*]/gu, '')
    const written = bare(write(subjectOf(current)))
    expect(lines.filter((line) => !written.includes(bare(line)))).toEqual([])
  })

  test('prints every kind of block, the notes, and what stands around the pieces', () => {
    const written = write(subjectOf(everything))
    const words = ['持续完善机制。', '第二行', '一、小标题', '第一项', '无序项', '峰会会场', '新华社记者摄']
    const notes = ['联合声明', '又一注。', '导语的注。']
    const around = ['编者按', '责任编辑', '王一', '一句提要', '末段。', '经济日报', '副题']
    for (const word of [...words, ...notes, ...around]) expect(written).toContain(word)
  })

  test('a correction says what it corrects', () => {
    const edition = correctEdition(archiveEdition, '更正一字。')
    const written = write(
      subjectOf(
        buildCurrentIssue(() => {}, edition),
        'xu-tao',
      ),
    )
    expect(written).toContain('更正一字。')
    expect(written).toContain('刊发版本2')
  })

  test('an English issue speaks English around its text', () => {
    const written = write(subjectOf(buildEnglishIssue(), 'xu-tao'))
    expect(written).toContain('Printed 30 August 2025')
    expect(written).not.toMatch(/\p{Script=Han}/u)
  })

  test('an essay without a printed author has no name, and its note once', () => {
    const written = write(subjectOf(buildCurrentIssue(), 'essay-1'))
    expect(written.split('作者系')).toHaveLength(2)
    expect(written).not.toContain('null')
  })
})

test('Markdown says no more than what is written in it: letters that look like markup stay letters', () => {
  const tree = fromMarkdown(writeMarkdown(outlineOf(subjectOf(everything, 'xu-tao')), siteUrl))
  const paragraph = JSON.stringify(
    tree.children.find((node) => JSON.stringify(node).includes('持续完善机制')),
  )
  expect(paragraph).toContain('"value":"持续完善机制。"')
  expect(paragraph).toContain('*之间*')
  expect(paragraph).toContain('<b>不是标记</b> &amp; 10')
  expect(paragraph).not.toContain('"type":"html","value":"<b>')
})

test('HTML for WeChat has sections, paragraphs and inline styles; no class, id, script, style sheet or link', () => {
  const elements = listElements(writeWechat(outlineOf(subjectOf(everything)), siteUrl)).filter(
    ({ tag }) => !['html', 'head', 'body'].includes(tag),
  )
  const tags = new Set(elements.map(({ tag }) => tag))
  const allowed = ['section', 'p', 'strong', 'span', 'em', 'sup', 'sub', 'br', 'img']
  expect([...tags].filter((tag) => !allowed.includes(tag))).toEqual([])
  const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]))
  expect([...names].toSorted()).toEqual(['alt', 'src', 'style'])
  const sources = elements.filter(({ tag }) => tag === 'img').map(({ attributes }) => attributes.get('src'))
  expect(sources).toEqual([`${siteUrl}/media/${picture.sha256}`, `${siteUrl}/media/${picture.sha256}`])
})
