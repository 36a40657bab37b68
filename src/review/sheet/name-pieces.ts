import { readContent } from '../../edition/parse.ts'
import { namePiece } from '../../page/piece-name.ts'
import { entrySchema } from '../record/entry.ts'
import type { RecordExport } from './record-export.ts'

/**
 * Answers what the pieces of a record were called when they were last signed or published, by the ids of their
 * documents; `texts` holds the contents on file by their hashes.
 */
export function namePiecesOf(
  { entries }: Pick<RecordExport, 'entries'>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const { entry: given } of entries) {
    const act = entrySchema.safeParse(given).data?.act
    if (!act) continue
    const pieces = 'pieces' in act ? Object.entries(act.pieces) : []
    const own = 'unit' in act && 'hash' in act ? [[act.unit, act.hash] as const] : []
    for (const [id, hash] of [...pieces, ...own]) {
      const name = id === 'page' ? null : readName(texts.get(hash))
      if (name !== null) names.set(Number(id), name)
    }
  }
  return names
}

function readName(text: string | undefined): string | null {
  if (text === undefined) return null
  try {
    const content = readContent(text)
    return content.type === 'piece' ? namePiece({ piece: content, question: null }) : null
  } catch {
    // An altered content is told by the verification; here the piece only lacks its name.
    return null
  }
}
