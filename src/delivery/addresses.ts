import { isLocale } from '../kernel/locales.ts'

/** What answers below a first path segment that is not the reader's; everything else is a reader page. */
const areaBySegment = {
  admin: 'admin',
  preview: 'preview',
  invitations: 'invitation',
  api: 'api',
  media: 'media',
  _next: 'asset',
  assets: 'asset',
  'favicon.ico': 'asset',
  'robots.txt': 'asset',
} as const

/** The reader pages that take parameters, and so are never held. */
const pagesWithParameters = new Set(['search', 'search/suggest'])

/** Longer paths are nobody's address; of a longer query the beginning counts, which searching for 300 Chinese characters fits. */
const longestPath = 4_096
const longestQuery = 4_096

/** A part of the address space with its own headers. */
export type Area = 'reader' | (typeof areaBySegment)[keyof typeof areaBySegment]

/** How a page is made of another: the path of that one, and what its text is converted to. */
export type Conversion = { of: string; to: ConversionName }
/** A first path segment below which the Chinese pages stand again, converted. */
export type ConversionName = 'hant'

/** Who answers an address. */
export type Destination =
  | { kind: 'next'; area: Exclude<Area, 'reader'> }
  | { kind: 'asset'; path: string }
  | { kind: 'page'; path: string; internalPath: string; holdable: boolean; conversion?: Conversion }
  | { kind: 'redirect'; location: string }
  | { kind: 'bad-address' }

/**
 * Says who answers a request target: Next itself, a reader page (with the path that Next knows it by), the
 * canonical spelling of the address, or nobody.
 * Every reader path is put below `/read/{locale}`, or `/files/{locale}` where it names a file, so that no address from
 * outside reaches those routes directly.
 */
export function resolveAddress(target: string): Destination {
  const [rawPath, wholeQuery] = splitOnce(target, '?')
  const query = wholeQuery?.slice(0, longestQuery)
  if (!rawPath.startsWith('/') || rawPath.length > longestPath) return { kind: 'bad-address' }
  const area = findArea(rawPath)
  if (area && climbs(rawPath)) return { kind: 'bad-address' }
  if (area === 'asset' && isStatic(rawPath)) return { kind: 'asset', path: rawPath }
  if (area) return { kind: 'next', area }
  const path = canonicalPath(rawPath)
  if (path === null) return { kind: 'bad-address' }
  if (path !== rawPath) return { kind: 'redirect', location: query ? `${path}?${query}` : path }
  return readerPage(path, query)
}

/** Says whether a request target is the API's search, which is rationed as the search page is, however it is spelt. */
export function isSearchOfApi(target: string): boolean {
  return canonicalPath(splitOnce(target, '?')[0]) === '/api/search'
}

/** Answers a request target as a log may hold it: whoever reads the log must not be able to open invitations. */
export function nameWithoutKey(target: string): string {
  return target.replace(/^(\/invitations\/\d*)[^/?]*/, '$1…')
}

/**
 * Answers the one spelling of a reader path: decoded where it need not be encoded, in lower case, without
 * empty, `.` and `..` segments and without a slash at the end. Answers null where it cannot be decoded.
 */
export function canonicalPath(path: string): string | null {
  const segments: string[] = []
  for (const encoded of path.split('/')) {
    const segment = decodeSegment(encoded)
    if (segment === null) return null
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment.normalize('NFC').toLowerCase())
  }
  return `/${segments.map(encodeURIComponent).join('/')}`
}

function readerPage(path: string, query: string | undefined): Destination {
  const [named, ...after] = path.split('/').filter(Boolean)
  // `zh` has no prefix of its own: its pages have one address each.
  const locale = isLocale(named) && named !== 'zh' ? named : null
  const isConverted = named === 'hant'
  const rest = locale || isConverted ? after : [named, ...after].filter((segment) => segment !== undefined)
  const holdable = !pagesWithParameters.has(rest.join('/'))
  // No slug has a dot: such a path names a file, which other routes make.
  const root = rest.at(-1)?.includes('.') ? '/files' : '/read'
  const internalPath = [root, locale ?? 'zh', ...rest].join('/')
  return {
    kind: 'page',
    path,
    internalPath: holdable || !query ? internalPath : `${internalPath}?${query}`,
    holdable,
    ...(isConverted ? { conversion: { of: `/${rest.join('/')}`, to: named } } : {}),
  }
}

function findArea(path: string): Exclude<Area, 'reader'> | null {
  const segment = path.slice(1).split('/', 1)[0] ?? ''
  return isAreaSegment(segment) ? areaBySegment[segment] : null
}

function isAreaSegment(segment: string): segment is keyof typeof areaBySegment {
  return Object.hasOwn(areaBySegment, segment)
}

/** Says whether a path below `_next` is a file of the build, and not one of the framework's endpoints. */
function isStatic(path: string): boolean {
  return !path.startsWith('/_next/') || path.startsWith('/_next/static/')
}

/** Says whether Next could read the path as one of another area. */
function climbs(path: string): boolean {
  return path.includes('\\') || /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)
}

function decodeSegment(encoded: string): string | null {
  try {
    const segment = decodeURIComponent(encoded)
    return /[/\\\p{Cc}]/u.test(segment) ? null : segment
  } catch {
    return null
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
