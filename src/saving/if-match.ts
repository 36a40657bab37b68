/**
 * Reads the version that a write's `If-Match` names (RFC 9110 §13.1.1): the text between the quotes of its one entity
 * tag. Proxies that compress make tags weak; a base names values and not bytes, so that it may be. Null without one;
 * `*` names no version.
 */
export function readIfMatch(headers: Headers): string | null {
  const header = headers.get('if-match')?.trim()
  if (!header || header === '*') return null
  return /^(?:W\/)?"([^"]*)"$/u.exec(header)?.[1] ?? header
}

/** Answers the entity tag of a draft: its base in quotes. */
export function toEntityTag(base: string): string {
  return `"${base}"`
}
