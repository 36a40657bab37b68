import { expect, test } from 'vitest'
import type { Answer, Issue, Media } from '../../src/generated/payload-types.ts'
import { findPictureLacks } from '../../src/press/find-picture-lacks.ts'
import type { ReadPiece } from '../../src/press/piece.ts'

const day = '2026-01-01T00:00:00.000Z'
const picture: Media = { id: 7, filename: 'a'.repeat(64).concat('.png'), createdAt: day, updatedAt: day }
const issue: Issue = { id: 1, series: 1, title: '题', createdAt: day, updatedAt: day }
const answer: Answer = {
  id: 5,
  kind: 'answer',
  issue: 1,
  listTitle: '许涛｜安全',
  createdAt: day,
  updatedAt: day,
}
const piece: ReadPiece = {
  id: 5,
  hash: '',
  kind: 'answer',
  parts: { bylines: [], headline: null, body: [], authorNote: null },
  expertIds: [],
  mediaIds: [7],
  problems: [],
}

function lacksOf({ media, cover }: { media: Media; cover?: number }) {
  const material = {
    issue: { ...issue, cover },
    media: new Map([[7, media]]),
    pieces: new Map([[5, answer]]),
  }
  return findPictureLacks({ material, pieces: new Map([[5, piece]]), today: '2026-06-01' })
}

test('a picture without a text for the blind is named by where it stands, not by its file', () => {
  expect(lacksOf({ media: picture })).toMatchObject([
    {
      code: 'no-alt',
      target: { collection: 'media', id: 7 },
      zh: '“许涛｜安全”里的图片没有替代文字。请说明画面内容。',
    },
  ])
  expect(lacksOf({ media: picture, cover: 7 })).toMatchObject([{ zh: '题图没有替代文字。请说明画面内容。' }])
})

test('a picture with words of its own is named by them, and an expired licence stops publishing', () => {
  const media = { ...picture, alt: '会场', licenceExpiresOn: '2026-05-31T00:00:00.000Z' }
  expect(lacksOf({ media })).toMatchObject([
    {
      code: 'licence-expired',
      en: 'The picture “会场” has a licence that has expired. Use another, or renew it.',
    },
  ])
})
