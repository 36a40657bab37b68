const safeSchemes = ['http:', 'https:', 'mailto:']

/**
 * Says whether a link may be printed (rule F6): an http, https or mailto address, or a path of this site that
 * begins with one `/`.
 */
export function isSafeLink(href: string): boolean {
  if (/\s/u.test(href)) return false
  if (href.startsWith('/')) return !/^\/[/\\]/u.test(href)
  const scheme = URL.parse(href)?.protocol
  return scheme !== undefined && safeSchemes.includes(scheme)
}
