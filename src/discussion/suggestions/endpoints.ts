import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalidRequest, readBody } from '../../press/endpoint-answers.ts'
import { acceptSuggestions } from './accept-suggestions.ts'
import { declineSuggestions, withdrawSuggestions } from './close-suggestions.ts'
import { findSuggestions } from './find-suggestions.ts'
import { proposeSuggestion } from './propose-suggestion.ts'
import { longestWords, mostAtOnce } from './suggestion.ts'

const room = z.string().min(1).max(200)
const position = z.string().min(1).max(200)
const id = z.string().regex(/^\d{1,18}$/u)
const words = z
  .string()
  .max(longestWords)
  // Letters and line feeds; what else would not print has no place in a text.
  .refine((value) => !/[^\P{Cc}\n\t]|\uFFFC/u.test(value))
const word = z.string().trim().max(longestWords).default('')
const ids = z.array(id).min(1).max(mostAtOnce)

const filterShape = z.object({ room, which: z.enum(['open', 'decided']).default('open') })
const proposalShape = z.object({ room, start: position, end: position, replacement: words, note: word })
const confirmedShape = z.object({ id, seen: z.string().max(2 * longestWords), words })
const acceptShape = z.object({ room, ids, confirmed: z.array(confirmedShape).max(mostAtOnce).default([]) })
const declineShape = z.object({ room, ids, word })
const withdrawShape = z.object({ room, ids })

/** Suggestions over HTTP, below `/api/suggestions`; see docs/reference/suggestions.md. */
export const suggestionEndpoints: Endpoint[] = [
  {
    path: '/suggestions',
    method: 'get',
    handler: async (req) => {
      const filter = filterShape.safeParse(req.query)
      if (!filter.success) throw invalidRequest(filter.error.issues[0]?.path.join('.') ?? '')
      return answer(await findSuggestions(req, filter.data))
    },
  },
  act('', proposalShape, async (req, proposal) => ({ id: await proposeSuggestion(req, proposal) })),
  act('/accept', acceptShape, acceptSuggestions),
  act('/decline', declineShape, async (req, choice) => ({ declined: await declineSuggestions(req, choice) })),
  act('/withdraw', withdrawShape, async (req, choice) => ({
    withdrawn: await withdrawSuggestions(req, choice),
  })),
]

function act<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  perform: (req: PayloadRequest, body: z.infer<Shape>) => Promise<object>,
): Endpoint {
  return {
    path: `/suggestions${path}`,
    method: 'post',
    handler: async (req) => answer(await perform(req, await readBody(req, shape))),
  }
}

function answer(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
