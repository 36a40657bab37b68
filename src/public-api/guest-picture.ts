import type { PayloadRequest } from 'payload'
import { openInvitation } from '../discussion/invitations/open-invitation.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { readPictureBytes } from '../media/queries.ts'
import { refuseRequest } from './caller.ts'
import { answerImmutable } from './immutable-answer.ts'
import { findPictureType } from './picture-type.ts'

/** `GET /invitations/{token}/media/{sha256}`: a picture of the answer that a link opens, and of no other. */
export async function answerGuestPicture(
  req: PayloadRequest,
  { token, sha256, request }: { token: string; sha256: string; request: Request },
): Promise<Response> {
  const opened = await openInvitation(req, token)
  const blocks = opened.state === 'open' ? opened.piece.content.body : []
  const isHere = blocks.some((block) => block.type === 'figure' && block.picture.sha256 === sha256)
  const bytes = isHere ? await readPictureBytes(sha256) : null
  const type = bytes && findPictureType(bytes)
  if (!bytes || !type) return refuseRequest(noPicture(), request)
  const answer = answerImmutable({
    body: new Uint8Array(bytes),
    hash: sha256,
    type,
    request: request.headers,
  })
  answer.headers.set('cache-control', 'private, no-store')
  return answer
}

function noPicture(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '这篇稿件里没有这张图片。',
    en: 'This text holds no such picture.',
  })
}
