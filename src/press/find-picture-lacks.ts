import type { Media } from '../generated/payload-types.ts'
import { idOf } from '../kernel/documents.ts'
import type { Bilingual } from '../kernel/locales.ts'
import type { Material } from './material.ts'
import { type Missing, note } from './missing.ts'
import type { ReadPiece } from './piece.ts'

type Draft = {
  material: Pick<Material, 'issue' | 'media' | 'pieces'>
  pieces: ReadonlyMap<number, ReadPiece>
  today: string
}

/** Answers what the pictures of an issue still need: a text for those who cannot see them, and a licence. */
export function findPictureLacks(draft: Draft): Missing[] {
  return [...findPlaces(draft)].flatMap(([id, place]) => {
    const media = draft.material.media.get(id)
    if (!media) return []
    const at = { target: { collection: 'media' as const, id }, subject: describe(media, place) }
    const lacks: Missing[] = []
    if (!media.alt?.trim()) lacks.push(note('no-alt', { ...at, field: 'alt' }))
    const expires = media.licenceExpiresOn?.slice(0, 10)
    if (expires && expires < draft.today) {
      lacks.push(note('licence-expired', { ...at, field: 'licenceExpiresOn', toleratedInArchive: false }))
    }
    return lacks
  })
}

/** Where each picture stands first: files are named by their hash, which tells an editor nothing. */
function findPlaces({ material, pieces }: Draft): Map<number, Bilingual> {
  const places = new Map<number, Bilingual>()
  const cover = idOf(material.issue.cover)
  if (cover !== null) places.set(cover, { zh: '题图', en: 'The cover' })
  for (const { id, mediaIds } of pieces.values()) {
    const name = material.pieces.get(id)?.listTitle ?? '…'
    const place = { zh: `“${name}”里的图片`, en: `The picture in “${name}”` }
    for (const mediaId of mediaIds) if (!places.has(mediaId)) places.set(mediaId, place)
  }
  return places
}

function describe(media: Media, place: Bilingual): Bilingual {
  const words = media.caption?.trim() || media.alt?.trim()
  return words ? { zh: `图片“${words}”`, en: `The picture “${words}”` } : place
}
