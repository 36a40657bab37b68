import type { PayloadRequest } from 'payload'
import { listPieceHashes, readComposedIssue, readIssue, readPiece } from '../../edition/parse.ts'
import type { ComposedIssue, PieceContent } from '../../edition/types.ts'

/**
 * Answers a page that somebody signed, as it was then, with its pieces.
 * @throws RoundtableError `unreadable-content` when a text is missing or altered
 */
export async function readComposed(req: PayloadRequest, hash: string): Promise<ComposedIssue> {
  const texts = new Map(await findTexts(req, [hash]))
  const issue = texts.get(hash)
  if (issue !== undefined) {
    for (const [piece, text] of await findTexts(req, listPieceHashes(readIssue(issue))))
      texts.set(piece, text)
  }
  return readComposedIssue({ hash, texts })
}

/** Answers a piece that somebody signed, as it was then, or null when it is not on file. */
export async function readSignedPiece(req: PayloadRequest, hash: string): Promise<PieceContent | null> {
  const [found] = await findTexts(req, [hash])
  return found ? readPiece(found[1]) : null
}

async function findTexts(req: PayloadRequest, hashes: readonly string[]): Promise<[string, string][]> {
  const { docs } = await req.payload.find({
    collection: 'contents',
    where: { id: { in: [...hashes] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, body }) => [id, body])
}
