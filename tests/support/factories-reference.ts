import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media, Topic } from '../../src/generated/payload-types.ts'
import { makeUniqueName } from './unique-name.ts'

/** Makes a topic. */
export async function makeTopic(payload: Payload, given: { name?: string } = {}): Promise<Topic> {
  const slug = makeUniqueName('topic')
  return payload.create({
    collection: 'topics',
    data: { name: given.name ?? slug, slug },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

/** Draws a small picture that no other has the bytes of. */
export async function drawPicture(): Promise<Buffer> {
  const background = { r: pickByte(), g: pickByte(), b: pickByte() }
  return sharp({ create: { width: 24 + (pickByte() % 64), height: 24, channels: 3, background } })
    .png()
    .toBuffer()
}

/** Makes a picture with its bytes. */
export async function makePicture(
  payload: Payload,
  given: Partial<Pick<Media, 'alt' | 'caption' | 'credit'>> = {},
): Promise<Media> {
  const data = await drawPicture()
  return payload.create({
    collection: 'media',
    data: { alt: '会场', ...given },
    file: { data, mimetype: 'image/png', name: 'picture.png', size: data.byteLength },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

function pickByte(): number {
  return Math.floor(Math.random() * 256)
}
