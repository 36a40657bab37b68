import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { type PictureFile, writeEpub } from '../../src/exports/epub/write-epub.ts'
import {
  buildCurrentIssue,
  buildEnglishIssue,
  printEverything,
  subjectOf,
  subjectsOf,
} from '../support/export-subjects.ts'

const issues = {
  'issue 343': buildCurrentIssue(),
  'an issue with everything': buildCurrentIssue(printEverything),
  'an English issue': buildEnglishIssue(),
}

let png: PictureFile

beforeAll(async () => {
  const canvas = { width: 64, height: 36, channels: 3, background: '#a33' } as const
  png = { bytes: await sharp({ create: canvas }).png().toBuffer(), mediaType: 'image/png' }
})

describe.each(Object.entries(issues))('%s', (_, current) => {
  test('and each of its pieces are books that EPUBCheck accepts', async () => {
    for (const subject of subjectsOf(current)) {
      const result = await EpubCheck.validate(await writeEpub(subject, async () => png))
      expect(result.messages).toEqual([])
      expect(result.valid).toBe(true)
    }
  })
})

test('the same edition gives the same bytes', async () => {
  const write = () => writeEpub(subjectOf(issues['an issue with everything']), async () => png)
  expect(Buffer.compare(await write(), await write())).toBe(0)
})

test('the first bytes say what the file is: mimetype comes first, and is not compressed', async () => {
  const book = Buffer.from(await writeEpub(subjectOf(issues['issue 343']), async () => null))
  expect(book.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
})

test('a picture stands in the book once; one whose bytes are lost is stood in for by its words', async () => {
  const subject = subjectOf(issues['an issue with everything'])
  const whole = unzipSync(await writeEpub(subject, async () => png))
  expect(Object.keys(whole).filter((name) => name.endsWith('.png'))).toHaveLength(1)
  const poor = unzipSync(await writeEpub(subject, async () => null))
  const opening = poor['EPUB/opening.xhtml']
  expect(opening && strFromU8(opening)).toContain('峰会会场')
  expect(
    Object.values(poor)
      .map((file) => strFromU8(file))
      .join(''),
  ).not.toContain('<img')
})
