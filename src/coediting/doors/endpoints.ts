import { addDataAndFileToRequest, type CollectionConfig, type Endpoint, type PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import { presentText } from './present-text.ts'
import { type Proposal, replaceByRequest } from './replace-by-request.ts'
import { readRoomOf } from './room-of-request.ts'

type Door = Omit<Endpoint, 'root'>

/** Answers how a collection's texts are read and replaced over REST (`docs/reference/coediting.md`). */
export function textEndpoints(collection: CollectionConfig['slug']): Door[] {
  return [
    {
      path: '/:id/rooms/:field',
      method: 'get',
      handler: async (req) => answer(await presentText(req, await readRoomOf(req, collection))),
    },
    {
      path: '/:id/rooms/:field/replace',
      method: 'post',
      handler: async (req) => {
        const room = await readRoomOf(req, collection)
        return answer(await replaceByRequest(req, { room, ...(await readProposal(req)) }))
      },
    },
  ]
}

function answer(text: object): Response {
  return Response.json(text, { headers: { 'cache-control': 'no-store' } })
}

async function readProposal(req: PayloadRequest): Promise<Omit<Proposal, 'room'>> {
  await addDataAndFileToRequest(req)
  const { json, base }: { json?: unknown; base?: unknown } = req.data ?? {}
  if (typeof base !== 'string' || base === '') throw baseMissing()
  if (!/^[0-9a-f]{64}$/u.test(base) || typeof json !== 'object' || json === null) throw malformed()
  return { json, base }
}

function baseMissing(): RoundtableError {
  return new RoundtableError({
    code: 'base-required',
    zh: '请在 base 里写明新正文是从哪一稿改来的\uFF1A读取正文时得到的 hash。',
    en: 'Name in `base` the text that the new one was made from: the `hash` that came with it when you read it.',
  })
}

function malformed(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '请以 JSON 给出 json\uFF08编辑器格式的整段正文\uFF09和 base\uFF0864 位十六进制的 hash\uFF09。',
    en: 'Give `json` (the whole text in the editor’s format) and `base` (a hash of 64 hexadecimal digits) as JSON.',
  })
}
