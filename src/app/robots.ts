import type { MetadataRoute } from 'next'

/** Tells crawlers that the site is theirs, and the desk is not. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api', '/preview'] } }
}
