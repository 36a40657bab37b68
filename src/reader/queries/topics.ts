import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { IssueListing, Reading, TopicListing } from '../models.ts'
import type { ReaderContext } from '../reader-context.ts'
import { listIssues } from './listings.ts'

const issuesOfTopic = 1000
const topicListing = z.object({ slug: z.string(), name: z.string(), issues: z.coerce.number() })

/** Lists the topics of what is published now (P1), most used first, each by the name that its newest edition gave it. */
export async function listTopics({ payload, locale }: ReaderContext): Promise<TopicListing[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select topic ->> 'slug' as slug, count(*) as issues,
      (array_agg(topic ->> 'name' order by edition.published_at desc))[1] as name
    from editions edition, jsonb_array_elements(edition.addresses -> 'topics') topic
    where not edition.superseded and edition.kind <> 'withdrawal' and edition.locale = ${locale}
      and topic ->> 'slug' <> ''
    group by 1 order by 2 desc, 1`)
  return z.array(topicListing).parse(rows)
}

/** Reads `/topics/{topic}`: the issues that current editions put under it; a topic of none has no page. */
export async function readTopicAt(
  context: ReaderContext,
  { topic: slug }: { topic: string },
): Promise<Reading<{ topic: TopicListing; issues: IssueListing[] }>> {
  const topic = (await listTopics(context)).find((candidate) => candidate.slug === slug)
  if (!topic) return { state: 'missing' }
  return { state: 'found', topic, issues: await listIssues(context, { topic: slug, limit: issuesOfTopic }) }
}
