import { DELETE, GET, HEAD, PATCH, POST, PUT } from '../../src/app/(payload)/api/[...slug]/route.ts'
import { POST as postGraphQL } from '../../src/app/(payload)/api/graphql/route.ts'
import type { MadePerson } from './factories-people.ts'

/** What a call of the API answered; `json` is null when the body is not JSON. */
export type ApiAnswer = { status: number; headers: Headers; text: string; json: unknown }

/** Somebody with the link of an invitation, and with the cookie that it gives a browser. */
export type InvitedCaller = { link: string; cookie: string }

type Call = {
  method?: keyof typeof rest
  /** Whose API key, or link, goes with the call; nobody's unless given. */
  as?: MadePerson | InvitedCaller | null
  json?: unknown
  /** Instead of `json`: a form with files. */
  form?: FormData
  /** Instead of `json`: the body as it stands, with its type. */
  raw?: { bytes: Uint8Array | string; type: string }
  headers?: Record<string, string>
  /** Sends the call as it is: else a write of a draft names the version that it would read now (D2). */
  withoutBase?: boolean
}

const rest = { DELETE, GET, HEAD, PATCH, POST, PUT }
const origin = 'http://localhost:3000'

/** Calls the API through the routes that Next serves, without a server: `path` begins with `/api/`. */
export async function callApi(path: string, call: Call = {}): Promise<ApiAnswer> {
  const { method = 'GET', as, headers, withoutBase = false } = call
  const body = await encodeBody(call)
  const request = new Request(`${origin}${path}`, {
    method,
    body: body?.bytes,
    headers: {
      ...(body ? { 'content-type': body.type, 'content-length': String(body.bytes.byteLength) } : {}),
      ...(as ? credentialsOf(as) : {}),
      ...(withoutBase ? {} : await nameFreshBase(path, { method, as, headers })),
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

function credentialsOf(as: MadePerson | InvitedCaller): Record<string, string> {
  if ('apiKey' in as) return { authorization: `people API-Key ${as.apiKey}` }
  return { authorization: `Bearer ${as.link}`, cookie: as.cookie }
}

/** Reads the entity tag of the draft that a call is about to write; nothing for a call that writes none. */
async function nameFreshBase(
  path: string,
  { method, as, headers }: Pick<Call, 'as' | 'headers'> & { method: string },
): Promise<Record<string, string>> {
  const [, slug, version, id] =
    /^\/api\/(issues|questions|answers)\/(versions\/)?(\d+)(?:\?|$)/u.exec(path) ?? []
  const isWrite = version ? method === 'POST' : method === 'PATCH'
  if (!slug || !id || !isWrite) return {}
  const parent = version ? await findParent(`/api/${slug}/versions/${id}?depth=0`, as) : id
  const locale = version ? 'all' : (new URL(path, origin).searchParams.get('locale') ?? 'zh')
  const read = await callApi(`/api/${slug}/${parent}?draft=true&depth=0&trash=true&locale=${locale}`, {
    as,
    headers,
  })
  const tag = read.headers.get('etag')
  return tag ? { 'if-match': tag } : {}
}

async function findParent(path: string, as: Call['as']): Promise<string> {
  const { json } = await callApi(path, { as })
  return String(Reflect.get(Object(json), 'parent'))
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
