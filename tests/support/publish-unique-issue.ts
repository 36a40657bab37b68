import type { Payload } from 'payload'
import type { Edition, Person } from '../../src/generated/payload-types.ts'
import { type MadeIssue, makeCompleteIssue } from './factories.ts'
import { makePicture } from './factories-reference.ts'
import type { PublicIssue } from './public-surfaces.tsx'
import { publishMadeIssue } from './publish-made-issue.ts'
import { toRichText } from './rich-text.ts'
import { makeUniqueName } from './unique-name.ts'

/** An issue whose every text and picture stands nowhere else, published twice. */
export type UniqueIssue = PublicIssue & { made: MadeIssue; current: Edition }

/** Publishes an issue of unique words and with a picture of its own, and a correction of it whose difference is public. */
export async function publishUniqueIssue(payload: Payload, by: Person): Promise<UniqueIssue> {
  const words = makeUniqueName('words').replace('-', '')
  const picture = await makePicture(payload, { caption: words })
  const made = await makeCompleteIssue(payload, { title: `标题${words}`, cover: picture.id })
  const issueId = made.issue.id
  for (const { id } of [...made.answers, made.essay]) {
    const data = { headline: `小标题${words}${id}`, body: toRichText([`正文${words}${id}。`]) }
    await payload.update({
      collection: 'answers',
      id,
      data,
      draft: true,
      locale: 'zh',
      overrideAccess: true,
    })
  }
  const first = await publishMadeIssue(payload, { issueId, by })
  await payload.update({
    collection: 'issues',
    id: issueId,
    data: { subtitle: `副题${words}` },
    draft: true,
    locale: 'zh',
    overrideAccess: true,
  })
  const told = { notice: `更正${words}。`, differenceIsPublic: true }
  const current = await publishMadeIssue(payload, { issueId, by, ...told })
  return {
    made,
    current,
    id: issueId,
    series: first.series,
    slug: first.issueSlug,
    piece: made.answers[0]?.slug ?? '',
    words,
    expert: made.experts[0]?.slug ?? '',
    picture: picture.sha256 ?? '',
    contentHash: current.contentHash ?? '',
  }
}
