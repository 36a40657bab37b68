import { listGuestThreads } from '../../../../discussion/invitations/acts/guest-comments.ts'
import { openInvitation } from '../../../../discussion/invitations/open-invitation.ts'
import { ClosedView } from '../../../../discussion/invitations/page/closed-view.tsx'
import { GuestView } from '../../../../discussion/invitations/page/guest-view.tsx'
import { describePage } from '../../../../discussion/invitations/page/page-facts.ts'
import { readGuestQuery } from '../../../../discussion/invitations/page/read-guest-query.ts'
import { openGuest } from '../../open-guest.ts'

type Arguments = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One answer, for the expert whom the link was made for. */
export default async function Page({ params, searchParams }: Arguments) {
  const { token } = await params
  const req = await openGuest()
  const opened = await openInvitation(req, token)
  const query = readGuestQuery(await searchParams, opened.invitation?.locale ?? 'zh')
  if (opened.state !== 'open') return <ClosedView token={token} language={query.language} opened={opened} />
  const threads = await listGuestThreads(req, opened)
  return <GuestView facts={describePage({ token, opened, ...query })} threads={threads} />
}
