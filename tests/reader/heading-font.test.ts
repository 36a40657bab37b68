import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { composeIssue } from '../../src/edition/compose-issue.ts'
import { cutHeadingFace } from '../../src/reader/fonts/cut-heading-face.ts'
import { readHeadingFile } from '../../src/reader/fonts/heading-files.ts'
import { collectCharacters, findHeadingFont, listHeadings } from '../../src/reader/fonts/heading-font.ts'
import { addressModelIssue, buildModelIssue, buildModelParts } from '../support/model-issue.ts'

const issue = buildModelIssue()
const nameOf = (address: string | undefined) => address?.split('/').at(-1) ?? ''

function withTitle(title: string) {
  const parts = buildModelParts()
  parts.frontMatter = { ...parts.frontMatter, title }
  return addressModelIssue(composeIssue(parts))
}

test('the face of issue 343 weighs at most 40 kB, its traditional glyphs included', async () => {
  const styles = (await readHeadingFile(issue, nameOf(findHeadingFont(issue)?.styles)))?.body.toString() ?? ''
  const files = [...styles.matchAll(/url\((\w+\.woff2)\)/g)].map(([, file]) => file ?? '')
  expect(files).toHaveLength(2)
  expect(files[0]).toBe(nameOf(findHeadingFont(issue)?.face))
  const bodies = await Promise.all(files.map((file) => readHeadingFile(issue, file)))
  const bytes = bodies.reduce((sum, body) => sum + (body?.body.length ?? 0), 0)
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThanOrEqual(40_000)
})

test('the styles name every character of the headings, simplified and traditional', async () => {
  const styles = (await readHeadingFile(issue, nameOf(findHeadingFont(issue)?.styles)))?.body.toString() ?? ''
  const named = new Set(
    [...styles.matchAll(/U\+([0-9a-f]+)/g)].map(([, code]) => Number.parseInt(code ?? '', 16)),
  )
  const wanted = `${listHeadings(issue).join('')}擘畫上合組織發展新藍圖`
  expect(Array.from(wanted).filter((character) => !named.has(character.codePointAt(0) ?? 0))).toEqual([])
})

test('the same characters give the same bytes, in whatever order they come', async () => {
  const [one, other] = ['圆桌圆', '桌圆'].map((line) => collectCharacters([line]))
  expect(one).toBe(other)
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  const first = hash(await cutHeadingFace('圆桌'))
  vi.resetModules()
  const anew = await import('../../src/reader/fonts/cut-heading-face.ts')
  expect(hash(await anew.cutHeadingFace('圆桌'))).toBe(first)
})

test('another title has another address; an address that nothing is behind answers nothing', async () => {
  const other = withTitle('另一个标题')
  expect(findHeadingFont(other)?.face).not.toBe(findHeadingFont(issue)?.face)
  expect(await readHeadingFile(issue, nameOf(findHeadingFont(other)?.face))).toBeNull()
  expect(await readHeadingFile(issue, '0000000000000000.woff2')).toBeNull()
})

test('headings of more characters than 40 kB hold keep the system’s face', () => {
  const title = String.fromCodePoint(...Array.from({ length: 170 }, (_, index) => 0x4e00 + index))
  expect(findHeadingFont(withTitle(title))).toBeNull()
})
