import type { Endpoint } from 'payload'
import { keepWord } from './keep-word.ts'
import { previewWord } from './preview-word.ts'
import { readWordUpload } from './read-upload.ts'

/** Returned Word files over HTTP; see docs/reference/suggestions.md. */
export const wordEndpoints: Endpoint[] = [
  {
    path: '/suggestions/word/preview',
    method: 'post',
    handler: async (req) => answer(await previewWord(req, await readWordUpload(req))),
  },
  {
    path: '/suggestions/word',
    method: 'post',
    handler: async (req) => answer(await keepWord(req, await readWordUpload(req))),
  },
]

function answer(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
