import type { Picture } from '../edition/types.ts'
import type { Media } from '../generated/payload-types.ts'
import { toBlocks } from '../richtext/to-blocks.ts'
import { textOrNull } from './printed-text.ts'

/** Answers a picture as content holds it, or null while its file is missing. */
export function toPicture(media: Media): Picture | null {
  if (!media.sha256 || !media.width || !media.height) return null
  return {
    sha256: media.sha256,
    width: media.width,
    height: media.height,
    alt: textOrNull(media.alt) ?? '',
    caption: textOrNull(media.caption),
    credit: textOrNull(media.credit),
    focal: { x: Math.round(media.focalX ?? 50), y: Math.round(media.focalY ?? 50) },
  }
}

/** Answers the media documents that a text's figures name. */
export function findMediaIds(body: Parameters<typeof toBlocks>[0]): number[] {
  const ids: number[] = []
  toBlocks(body, (mediaId) => {
    ids.push(Number(mediaId))
    return null
  })
  return ids
}
