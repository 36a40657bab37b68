import config from '@payload-config'
import { answerPicture } from '../../../public-api/picture-answer.ts'

/** Answers `/media/{sha256}`. */
export async function GET(request: Request, { params }: { params: Promise<{ sha256: string }> }) {
  const { sha256 } = await params
  return answerPicture({ request, config, sha256 })
}
