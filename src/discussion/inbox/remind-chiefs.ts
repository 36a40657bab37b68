import type { PayloadRequest } from 'payload'
import type { Takedown } from '../../generated/payload-types.ts'
import { tellPeople } from './tell-people.ts'

/** Tells the chief editors, by mail at once and in their inboxes, that nobody has confirmed a takedown in time. */
export async function remindChiefs(
  req: PayloadRequest,
  { issueId, label, takenBy, reason }: Takedown,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { role: { equals: 'chief-editor' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tellPeople(req, {
    people: docs.map(({ id }) => id),
    kind: 'reminder',
    collection: 'issues',
    documentId: issueId,
    title: `紧急撤稿待确认\uFF1A${label} · Takedown to be confirmed`,
    excerpt: [takenBy, reason].filter(Boolean).join(' · '),
    href: '/admin/takedown',
    by: null,
    urgent: true,
  })
}
