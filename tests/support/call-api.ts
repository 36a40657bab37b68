import { DELETE, GET, HEAD, PATCH, POST, PUT } from '../../src/app/(payload)/api/[...slug]/route.ts'
import { POST as postGraphQL } from '../../src/app/(payload)/api/graphql/route.ts'
import type { MadePerson } from './factories-people.ts'

/** What a call of the API answered; `json` is null when the body is not JSON. */
export type ApiAnswer = { status: number; headers: Headers; text: string; json: unknown }

type Call = {
  method?: keyof typeof rest
  /** Whose API key goes with the call; nobody's unless given. */
  as?: MadePerson | null
  json?: unknown
  /** Instead of `json`: a form with files. */
  form?: FormData
  /** Instead of `json`: the body as it stands, with its type. */
  raw?: { bytes: Uint8Array | string; type: string }
  headers?: Record<string, string>
}

const rest = { DELETE, GET, HEAD, PATCH, POST, PUT }
const origin = 'http://localhost:3000'

/** Calls the API through the routes that Next serves, without a server: `path` begins with `/api/`. */
export async function callApi(path: string, call: Call = {}): Promise<ApiAnswer> {
  const { method = 'GET', as, headers } = call
  const body = await encodeBody(call)
  const request = new Request(`${origin}${path}`, {
    method,
    body: body?.bytes,
    headers: {
      ...(body ? { 'content-type': body.type, 'content-length': String(body.bytes.byteLength) } : {}),
      ...(as ? { authorization: `people API-Key ${as.apiKey}` } : {}),
      ...headers,
    },
  })
  const { pathname } = new URL(request.url)
  const slug = pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  const isGraphQL = pathname === '/api/graphql' && method === 'POST'
  return read(
    isGraphQL
      ? await postGraphQL(request)
      : await rest[method](request, { params: Promise.resolve({ slug }) }),
  )
}

/** Sends a GraphQL document to the API. */
export async function callGraphQL(
  query: string,
  { variables, ...call }: Omit<Call, 'method' | 'json'> & { variables?: Record<string, unknown> } = {},
): Promise<ApiAnswer> {
  return callApi('/api/graphql', { ...call, method: 'POST', json: { query, variables } })
}

async function encodeBody({ json, form, raw }: Call): Promise<{ bytes: ArrayBuffer; type: string } | null> {
  if (raw) return { bytes: new Uint8Array(Buffer.from(raw.bytes)).buffer, type: raw.type }
  if (json === undefined && !form) return null
  const encoded = form ? new Response(form) : Response.json(json)
  return { bytes: await encoded.arrayBuffer(), type: encoded.headers.get('content-type') ?? '' }
}

async function read(response: Response): Promise<ApiAnswer> {
  const { status, headers } = response
  const text = await response.text()
  return { status, headers, text, json: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
