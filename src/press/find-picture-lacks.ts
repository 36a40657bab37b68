import { idOf } from '../kernel/documents.ts'
import type { Material } from './material.ts'
import { type Missing, note } from './missing.ts'
import type { ReadPiece } from './piece.ts'

/** Answers what the pictures of an issue still need: a text for those who cannot see them, and a licence. */
export function findPictureLacks({
  material,
  pieces,
  today,
}: {
  material: Pick<Material, 'issue' | 'media'>
  pieces: ReadonlyMap<number, ReadPiece>
  today: string
}): Missing[] {
  const named = [idOf(material.issue.cover), ...[...pieces.values()].flatMap(({ mediaIds }) => mediaIds)]
  return [...new Set(named)].flatMap((id) => {
    const media = id === null ? undefined : material.media.get(id)
    if (!media) return []
    const at = { target: { collection: 'media' as const, id: media.id }, subject: media.filename ?? '' }
    const lacks: Missing[] = []
    if (!media.alt?.trim()) lacks.push(note('no-alt', { ...at, field: 'alt' }))
    const expires = media.licenceExpiresOn?.slice(0, 10)
    if (expires && expires < today) {
      lacks.push(note('licence-expired', { ...at, field: 'licenceExpiresOn', toleratedInArchive: false }))
    }
    return lacks
  })
}
