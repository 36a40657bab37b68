import type { Area } from './addresses.ts'

type Policy = Record<string, string[]>

const readerPolicy: Policy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

// Next and Payload write scripts and styles into the page; a nonce would make every admin page a
// custom document, so inline ones are allowed where only staff and invited experts go.
const staffPolicy: Policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'form-action': ["'self'"],
  'base-uri': ["'self'"],
}

const nothingPolicy: Policy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }

const policies: Record<Area, Policy> = {
  reader: readerPolicy,
  admin: { ...staffPolicy, 'frame-ancestors': ["'none'"] },
  // The admin shows the preview in a frame of its own page.
  preview: { ...staffPolicy, 'frame-ancestors': ["'self'"] },
  invitation: { ...staffPolicy, 'frame-ancestors': ["'none'"] },
  api: nothingPolicy,
  media: { ...nothingPolicy, sandbox: [] },
  asset: nothingPolicy,
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

const documents = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
}

const ownHeaders: Record<Area, Record<string, string>> = {
  reader: { ...documents, 'X-Frame-Options': 'DENY' },
  admin: { ...documents, 'X-Frame-Options': 'DENY', 'X-Robots-Tag': 'noindex' },
  preview: {
    ...documents,
    'X-Frame-Options': 'SAMEORIGIN',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-store',
  },
  // The address is the key: it goes to no other site, and stays in no cache. `no-referrer` would also take the origin
  // from what the page's own forms send, by which they are known.
  invitation: {
    ...documents,
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
  },
  api: { 'X-Robots-Tag': 'noindex' },
  // Pictures may stand on other sites: feeds and share cards show them there.
  media: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  asset: { 'Cross-Origin-Resource-Policy': 'same-origin' },
}

const strictTransport = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }

/**
 * Answers the security headers of every area, as `docs/reference/headers.md` lists them.
 * `https`: whether the site's own address is https; only then may browsers be told to insist on it.
 */
export function securityHeaders(site: { https: boolean }): Record<Area, Record<string, string>> {
  const of = (area: Area): Record<string, string> => ({
    'Content-Security-Policy': serialisePolicy(policies[area]),
    ...everywhere,
    ...ownHeaders[area],
    ...(site.https ? strictTransport : {}),
  })
  return {
    reader: of('reader'),
    admin: of('admin'),
    preview: of('preview'),
    invitation: of('invitation'),
    api: of('api'),
    media: of('media'),
    asset: of('asset'),
  }
}

function serialisePolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
