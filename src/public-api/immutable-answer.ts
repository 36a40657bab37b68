import fresh from 'fresh'

/** Answers bytes that are named by their hash, or 304 to whoever has them. */
export function answerImmutable({
  body,
  hash,
  type,
  request,
}: {
  body: BodyInit
  hash: string
  type: string
  request: Headers
}): Response {
  const etag = `"${hash}"`
  const headers = {
    etag,
    // What is taken back must leave the caches that readers share.
    'cache-control': 'public, max-age=31536000, s-maxage=300, immutable',
    'x-content-type-options': 'nosniff',
  }
  const isFresh = fresh({ 'if-none-match': request.get('if-none-match') ?? undefined }, { etag })
  if (isFresh) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': type } })
}
