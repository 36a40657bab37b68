import { type Caller, refuseRequest } from '../caller.ts'
import { checkDocumentSize, stripSuggestion } from './document-rules.ts'

type Handler = (request: Request) => Promise<Response>

/** Wraps the GraphQL handler: looks at the size of what comes in without a session, and hides names in what goes out. */
export function guardGraphQL(handler: Handler, caller: Caller): Handler {
  return async (request) => {
    const body = await request.text()
    if (!(await caller.hasSession(request.headers))) {
      try {
        checkDocumentSize(body)
      } catch (error) {
        return refuseRequest(error, request)
      }
    }
    const { url, method, headers } = request
    return hideSuggestions(await handler(new Request(url, { method, headers, body })))
  }
}

async function hideSuggestions(response: Response): Promise<Response> {
  const text = await response.text()
  const { status, statusText, headers } = response
  return new Response(text.includes('Did you mean') ? hideIn(text) : text, { status, statusText, headers })
}

function hideIn(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (key, value: unknown) =>
      key === 'message' && typeof value === 'string' ? stripSuggestion(value) : value,
    ),
  )
}
