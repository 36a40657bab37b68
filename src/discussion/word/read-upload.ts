import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalidRequest } from '../../press/endpoint-answers.ts'
import { refuseWord } from './refusals.ts'
import { largestFile } from './unpack.ts'

/** What the form's other fields and the dividers between them may take, in bytes. */
const formFrame = 256 * 1024

const shape = z.object({
  room: z.string().min(1).max(200),
  keys: z
    .string()
    .regex(/^([\da-f]{32}(,[\da-f]{32})*)?$/u)
    .default('')
    .transform((value) => (value === '' ? [] : value.split(','))),
})

/** A Word file as a call brings it, with the room that it is for and what is chosen of it. */
export type WordUpload = z.infer<typeof shape> & { bytes: Uint8Array; fileName: string }

/**
 * Reads a form with one `file`, the `room` and, separated by commas, the `keys` of what is chosen.
 * @throws RoundtableError `body-too-large`, `invalid-input`
 */
export async function readWordUpload(req: PayloadRequest): Promise<WordUpload> {
  const form = await readForm(req)
  const file = form.get('file')
  if (!(file instanceof File)) throw refuseWord('no-file')
  const fields = shape.safeParse({ room: form.get('room'), keys: form.get('keys') ?? undefined })
  if (!fields.success) throw invalidRequest(fields.error.issues[0]?.path.join('.') ?? '')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { ...fields.data, bytes, fileName: nameFile(file.name) }
}

async function readForm(req: PayloadRequest): Promise<FormData> {
  const bytes = await readBounded(req, largestFile + formFrame)
  const headers = { 'content-type': req.headers.get('content-type') ?? '' }
  try {
    return await new Response(bytes, { headers }).formData()
  } catch (error) {
    throw refuseWord('no-file', error)
  }
}

async function readBounded(req: PayloadRequest, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(req.headers.get('content-length') ?? 0) > most) throw refuseWord('too-large')
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of req.body ?? []) {
    length += part.byteLength
    if (length > most) throw refuseWord('too-large')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** A name as it is shown: without folders and signs that do not print. */
function nameFile(given: string): string {
  const name = given.split(/[/\\]/u).at(-1)?.replaceAll(/\p{C}/gu, '').trim().slice(0, 120)
  return name || 'Word'
}
