import { answerGuestWriting } from '../../../../../discussion/invitations/page/answer-guest-writing.ts'
import { openGuest } from '../../../open-guest.ts'

/** Answers `POST /invitations/{token}/write`. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  return answerGuestWriting(await openGuest(), { token, request })
}
