import type { PieceParts } from '../edition/compose-issue.ts'
import { hashContent } from '../edition/hash.ts'
import type { Answer } from '../generated/payload-types.ts'
import { idOf } from '../kernel/documents.ts'
import type { Locale } from '../kernel/locales.ts'
import type { TextProblem } from '../richtext/problems.ts'
import { toBlocks } from '../richtext/to-blocks.ts'
import type { Material } from './material.ts'
import { findMediaIds, toPicture } from './pictures.ts'
import { textOrNull, textsOf } from './printed-text.ts'

/** A piece as it would be printed; `expertIds` follows its bylines. */
export type ReadPiece = {
  id: number
  hash: string
  kind: Answer['kind']
  parts: PieceParts
  expertIds: (number | null)[]
  mediaIds: number[]
  problems: TextProblem[]
}

/** Reads a draft piece as content; what is not filled in is null or empty. */
export function readPiece(
  piece: Answer,
  { material, locale }: { material: Pick<Material, 'media'>; locale: Locale },
): ReadPiece {
  const separator = locale === 'zh' ? '、' : '; '
  const body = toBlocks(piece.body, (mediaId) => {
    const media = material.media.get(Number(mediaId))
    return media ? toPicture(media) : null
  })
  const rows = piece.bylines ?? []
  const parts: PieceParts = {
    headline: textOrNull(piece.headline),
    bylines: rows.map(({ name, titles, titlesAsPrinted }) => ({
      name: textOrNull(name),
      titles: textsOf(titles),
      titlesAsPrinted: textOrNull(titlesAsPrinted) ?? textsOf(titles).join(separator),
    })),
    body: body.blocks,
    authorNote: textOrNull(piece.authorNote),
  }
  return {
    id: piece.id,
    hash: hashContent({ ...parts, schema: 1, type: 'piece', kind: piece.kind, locale }),
    kind: piece.kind,
    parts,
    expertIds: rows.map(({ expert }) => idOf(expert)),
    mediaIds: findMediaIds(piece.body),
    problems: body.problems,
  }
}
