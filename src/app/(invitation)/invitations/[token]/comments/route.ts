import { answerGuestComment } from '../../../../../discussion/invitations/page/answer-guest-comment.ts'
import { openGuest } from '../../../open-guest.ts'

/** Answers `POST /invitations/{token}/comments`. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  return answerGuestComment(await openGuest(), { token, request })
}
