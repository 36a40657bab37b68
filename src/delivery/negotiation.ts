import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** The codings that answers are kept in, best first. */
export const codings = ['br', 'gzip', 'identity'] as const
/** A coding that answers are kept in. */
export type Coding = (typeof codings)[number]

// Browsers send few different values; those of anybody else push each other out.
const preferences = new LRUCache<string, readonly Coding[]>({ max: 500 })

/**
 * Chooses the coding of an answer by RFC 9110, section 12.5.3: the client's preference first, among equals
 * the smallest; `identity` where the client accepts nothing that there is.
 */
export function chooseCoding(
  acceptEncoding: string | undefined,
  available: ReadonlyMap<Coding, unknown>,
): Coding {
  const header = acceptEncoding ?? ''
  let preferred = preferences.get(header)
  if (!preferred) {
    preferred = rankCodings(header)
    preferences.set(header, preferred)
  }
  return preferred.find((coding) => available.has(coding)) ?? 'identity'
}

type Ranking = { encodings(available: string[], options: { preferred: string[] }): string[] }

function rankCodings(header: string): readonly Coding[] {
  // negotiator 1 takes preferences among equals, which its types do not know yet.
  const negotiator: Ranking = new Negotiator({ headers: { 'accept-encoding': header } })
  const accepted = negotiator.encodings([...codings], { preferred: [...codings] })
  return accepted.flatMap((name) => codings.filter((coding) => coding === name))
}
