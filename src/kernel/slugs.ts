/** First segments of addresses that the site keeps for itself. */
export const reservedWords = [
  'admin',
  'api',
  'archive',
  'assets',
  'compare',
  'en',
  'experts',
  'feeds',
  'fonts',
  'hant',
  'healthz',
  'invitations',
  'media',
  'page',
  'preview',
  'read',
  'readyz',
  'search',
  'topics',
]

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What keeps a text from being a part of an address, or null when nothing does. */
export function findSlugProblem(slug: string): 'shape' | 'reserved' | 'too-long' | null {
  if (slug.length > 80) return 'too-long'
  if (!slugShape.test(slug)) return 'shape'
  return reservedWords.includes(slug) ? 'reserved' : null
}

/** Answers `wanted`, or `wanted-2`, `wanted-3` … the first of which `taken` does not hold. */
export function makeUniqueSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let count = 2
  while (taken.has(`${wanted}-${count}`)) count += 1
  return `${wanted}-${count}`
}
