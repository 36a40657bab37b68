import { createPayloadRequest, type SanitizedConfig } from 'payload'
import { hasRole, roles } from '../kernel/access.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { readPictureBytes } from '../media/queries.ts'
import { refuseRequest } from './caller.ts'
import { answerImmutable } from './immutable-answer.ts'
import { findPictureType } from './picture-type.ts'
import { isClosedPicture, isPublicPicture } from './stored-content.ts'

/** `GET /media/{sha256}`: a picture of a current edition or of a public profile; staff see drafts' pictures too. */
export async function answerPicture({
  request,
  config,
  sha256,
}: {
  request: Request
  config: Promise<SanitizedConfig>
  sha256: string
}): Promise<Response> {
  const bytes = await readPictureBytes(sha256)
  const type = bytes && findPictureType(bytes)
  if (!bytes || !type) return refuseRequest(noPicture(), request)
  const req = await createPayloadRequest({ config, request })
  const isPublic = await isPublicPicture(req, sha256)
  const isOpen = isPublic || (hasRole(req, roles) && !(await isClosedPicture(req, sha256)))
  if (!isOpen) return refuseRequest(noPicture(), request)
  const answer = answerImmutable({
    body: new Uint8Array(bytes),
    hash: sha256,
    type,
    request: request.headers,
  })
  // What only staff may see must not stay in a cache that others share.
  if (!isPublic) answer.headers.set('cache-control', 'private, no-store')
  return answer
}

function noPicture(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '现行刊发版本里没有这张图片。',
    en: 'No current edition holds this picture.',
  })
}
