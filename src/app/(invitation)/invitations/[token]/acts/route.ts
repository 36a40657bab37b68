import { answerGuestAct } from '../../../../../discussion/invitations/page/answer-guest-act.ts'
import { openGuest } from '../../../open-guest.ts'

/** Answers `POST /invitations/{token}/acts`. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  return answerGuestAct(await openGuest(), { token, request })
}
