import type { MetadataRoute } from 'next'
import { getEnvironment } from '../kernel/env.ts'

/** The site's own address is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic'

/** Tells crawlers that the site is theirs and where its maps are; and that the desk is not. */
export default function robots(): MetadataRoute.Robots {
  const { siteUrl } = getEnvironment()
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api', '/preview'] },
    sitemap: [`${siteUrl}/sitemap.xml`, `${siteUrl}/sitemap-news.xml`],
  }
}
