import sharp from 'sharp'
import { expect, it } from 'vitest'
import { findPictureType } from '../../src/public-api/picture-type.ts'

const drawing = sharp({ create: { width: 4, height: 4, channels: 3, background: '#c8102e' } })

it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('knows %s by its first bytes', async (format) => {
  expect(findPictureType(await drawing.clone().toFormat(format).toBuffer())).toBe(`image/${format}`)
})

it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html>', '%PDF-1.7', '', 'RIFF0000WAVE'])(
  'takes nothing else for a picture: %s',
  (text) => {
    expect(findPictureType(Buffer.from(text))).toBeNull()
  },
)
