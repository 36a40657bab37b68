import { readSuggestions } from '../../../../../../reader/queries/search.ts'
import { openReader } from '../../../../open-reader.ts'

export const dynamic = 'force-dynamic'

/** Answers `/search/suggest`. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const reader = await openReader((await params).locale)
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await readSuggestions(reader, typed), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
