import { answerMissingFile } from '../../../exports/files/refusal-answer.ts'
import { writeSearchDescription } from '../../../feeds/search-description.ts'
import { addressesPerFile, writeNewsMap, writeSiteMap, writeSiteMapIndex } from '../../../feeds/site-map.ts'
import { listMappedEditions } from '../../../reader/queries/site-map.ts'
import { getSiteMessages } from '../../../reader/site-messages.ts'
import { listNews, listSitePages } from '../../../reader/site-pages.ts'
import type { FileContext } from './answer-file.ts'

/** Answers the files at the root: site maps (of all languages together) and the description of the search. */
export async function answerSiteFile(context: FileContext, file: string): Promise<Response> {
  const { locale, siteUrl } = context
  if (file === 'opensearch.xml') {
    const { siteName, tagline } = getSiteMessages(locale)
    const body = writeSearchDescription({ locale, siteName, description: tagline, siteUrl })
    return answerXml(body, 'application/opensearchdescription+xml')
  }
  const body = locale === 'zh' ? await writeMap(context, file) : null
  return body === null ? answerMissingFile(locale) : answerXml(body, 'application/xml')
}

async function writeMap(context: FileContext, file: string): Promise<string | null> {
  const map = /^sitemap(?:-(\d{1,6}|news))?\.xml$/.exec(file)
  if (!map) return null
  const { siteUrl } = context
  const editions = await listMappedEditions(context)
  if (map[1] === 'news') {
    const news = listNews(editions)
    const siteName = { zh: getSiteMessages('zh').siteName, en: getSiteMessages('en').siteName }
    return writeNewsMap(news, { siteName, siteUrl })
  }
  const all = listSitePages(editions)
  const files = Math.ceil(all.length / addressesPerFile)
  if (map[1] === undefined && files > 1) return writeSiteMapIndex(files, siteUrl)
  const first = (Number(map[1] ?? 1) - 1) * addressesPerFile
  const pages = first < 0 ? [] : all.slice(first, first + addressesPerFile)
  return pages.length > 0 ? writeSiteMap(pages, { all, siteUrl }) : null
}

function answerXml(body: string, contentType: string): Response {
  return new Response(body, { headers: { 'content-type': `${contentType}; charset=utf-8` } })
}
