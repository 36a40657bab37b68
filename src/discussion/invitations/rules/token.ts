import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What the token of an invitation is made of; the secret of the site is not kept with it. */
export type TokenParts = { id: number; salt: string }

/** Answers 256 random bits, which make the links of two invitations, or of one that was renewed, different. */
export function makeSalt(): string {
  return randomBytes(32).toString('hex')
}

/**
 * Answers the token in the link of an invitation: its number and a signature of 256 bits (HMAC-SHA-256), which the site
 * alone can make. The database holds neither, so that a copy of it opens nothing. It has small letters, digits and one
 * hyphen, which no messenger cuts off or changes.
 */
export function writeToken({ id, salt }: TokenParts, secret: string): string {
  return `${id}-${sign({ id, salt }, secret).toString('hex')}`
}

/** Answers the number of the invitation that a token names, or null for what is no token. */
export function readTokenId(token: string): number | null {
  const [, id] = /^([1-9]\d{0,9})-[0-9a-f]{64}$/.exec(token) ?? []
  return id === undefined || Number(id) >= 2 ** 31 ? null : Number(id)
}

/** Says whether `token` is that of an invitation; it takes as long for any wrong one. */
export function isTokenOf(token: string, { id, salt }: TokenParts, secret: string): boolean {
  if (readTokenId(token) !== id) return false
  return timingSafeEqual(Buffer.from(token.slice(token.indexOf('-') + 1), 'hex'), sign({ id, salt }, secret))
}

function sign({ id, salt }: TokenParts, secret: string): Buffer {
  return createHmac('sha256', secret).update(`roundtable invitation ${id} ${salt}`).digest()
}
