import { answerMissingFile } from '../../../exports/files/refusal-answer.ts'
import type { Subject } from '../../../exports/subject.ts'
import { describeFeed } from '../../../feeds/describe-feed.ts'
import { isFeedFormat } from '../../../feeds/feed.ts'
import { writeFeed } from '../../../feeds/write-feed.ts'
import { createPublicUrls } from '../../../page/urls.ts'
import { readExpertAt } from '../../../reader/queries/experts.ts'
import { readNewestIssues, readNewestPieces } from '../../../reader/queries/feeds.ts'
import { readSeriesList } from '../../../reader/queries/series.ts'
import { getSiteMessages } from '../../../reader/site-messages.ts'
import type { FileContext } from './answer-file.ts'

/** What a feed is of, before its texts are written. */
type Source = { title: string; description: string; home: string; subjects: Subject[] }

/** Answers `/feeds/{file}`, `/feeds/series/{series}/{file}` and `/feeds/experts/{expert}/{file}`. */
export async function answerFeed(context: FileContext, path: readonly string[]): Promise<Response> {
  const { locale, siteUrl } = context
  const format = path.at(-1) ?? ''
  const source = isFeedFormat(format) ? await readSource(context, path.slice(0, -1)) : null
  if (!source || !isFeedFormat(format)) return answerMissingFile(locale)
  const { subjects, ...head } = source
  const self = siteUrl + createPublicUrls(locale).feed([...path.slice(0, -1), format].join('/'))
  const { contentType, body } = writeFeed(describeFeed({ ...head, locale, self }, subjects), format)
  return new Response(body, { headers: { 'content-type': contentType, 'x-robots-tag': 'noindex' } })
}

async function readSource(
  context: FileContext,
  [kind, slug, ...more]: readonly string[],
): Promise<Source | null> {
  if (more.length > 0) return null
  if (kind === undefined) return readSite(context)
  if (kind === 'series' && slug) return readSeries(context, slug)
  return kind === 'experts' && slug ? readExpert(context, slug) : null
}

async function readSite(context: FileContext): Promise<Source> {
  const { siteName, tagline } = getSiteMessages(context.locale)
  const subjects = (await readNewestIssues(context)).map((current) => toSubject(context, current))
  return {
    title: siteName,
    description: tagline,
    home: context.siteUrl + createPublicUrls(context.locale).home(),
    subjects,
  }
}

async function readSeries(context: FileContext, slug: string): Promise<Source | null> {
  const series = (await readSeriesList(context)).find((candidate) => candidate.slug === slug)
  if (!series) return null
  const { issuesOf } = getSiteMessages(context.locale)
  return {
    title: series.name,
    description: series.description ?? issuesOf(series.name),
    home: context.siteUrl + createPublicUrls(context.locale).series(slug),
    subjects: (await readNewestIssues(context, slug)).map((current) => toSubject(context, current)),
  }
}

async function readExpert(context: FileContext, slug: string): Promise<Source | null> {
  const reading = await readExpertAt(context, { expert: slug })
  if (reading.state !== 'found') return null
  const { name } = reading.expert
  const { siteName, expertPieces } = getSiteMessages(context.locale)
  const pieces = await readNewestPieces(context, slug)
  return {
    title: `${name} - ${siteName}`,
    description: `${name} - ${expertPieces}`,
    home: context.siteUrl + createPublicUrls(context.locale).expert(slug),
    subjects: pieces.map(({ current, placed }) => ({ current, placed, siteUrl: context.siteUrl })),
  }
}

function toSubject({ siteUrl }: FileContext, current: Subject['current']): Subject {
  return { current, placed: null, siteUrl }
}
