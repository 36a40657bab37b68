import { answerGuestPicture } from '../../../../../../public-api/guest-picture.ts'
import { openGuest } from '../../../../open-guest.ts'

type Arguments = { params: Promise<{ token: string; sha256: string }> }

/** Answers `/invitations/{token}/media/{sha256}`. */
export async function GET(request: Request, { params }: Arguments) {
  return answerGuestPicture(await openGuest(), { ...(await params), request })
}
