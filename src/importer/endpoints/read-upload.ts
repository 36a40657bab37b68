import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { languageOf } from '../../kernel/error-response.ts'
import { largestFile, refuseFile } from '../refusals.ts'
import { readBytes } from './read-bytes.ts'
import { refuseUpload } from './upload-refusals.ts'

/** What the form's other fields and the dividers between them may take, in bytes. */
const formFrame = 64 * 1024
const rawTypes = [
  'text/plain',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/octet-stream',
]
const refuse = () => refuseFile('too-large')
const pastedName = { zh: '粘贴的文字', en: 'Pasted text' }

const settingsShape = z.object({
  series: z.string().trim().min(1).max(80).nullable(),
  commit: z
    .enum(['true', 'false'])
    .nullable()
    .transform((value) => value === 'true'),
  numbers: z.enum(['keep', 'leave-out']).nullable(),
})

/** A file as a call brings it; `commit` asks for its issue at once. */
export type Upload = { bytes: Uint8Array; fileName: string } & z.infer<typeof settingsShape>

type ReadSetting = (name: keyof z.infer<typeof settingsShape>) => unknown

/**
 * Reads the one file of a call, from a form or as the body itself; whatever its type says, its bytes decide what it is.
 * @throws RoundtableError `body-too-large`, `invalid-input`
 */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const type = (req.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const query = req.searchParams
  if (type === 'multipart/form-data') {
    const form = await readForm(req)
    const file = findFile(form)
    const settings = readSettings((name) => form.get(name) ?? query.get(name))
    return {
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: nameFile(req, file.name),
      ...settings,
    }
  }
  if (!rawTypes.includes(type)) throw refuseUpload('content-type')
  const settings = readSettings((name) => query.get(name))
  const bytes = await readBytes(req, { mostBytes: largestFile, refuse })
  return { bytes, fileName: nameFile(req, query.get('filename') ?? ''), ...settings }
}

async function readForm(req: PayloadRequest): Promise<FormData> {
  const bytes = await readBytes(req, { mostBytes: largestFile + formFrame, refuse })
  const headers = { 'content-type': req.headers.get('content-type') ?? '' }
  try {
    return await new Response(bytes, { headers }).formData()
  } catch {
    throw refuseUpload('form')
  }
}

function findFile(form: FormData): File {
  const files = [...form.values()].filter((value) => value instanceof File)
  if (files.length > 1) throw refuseUpload('several-files')
  const file = form.get('file')
  if (file instanceof File) return file
  throw refuseUpload('no-file')
}

function readSettings(read: ReadSetting): z.infer<typeof settingsShape> {
  const { data, error } = settingsShape.safeParse({
    series: read('series'),
    commit: read('commit'),
    numbers: read('numbers'),
  })
  if (data) return data
  throw refuseUpload('setting', { at: error.issues[0]?.path.join('.') })
}

/** A name as it is shown: without folders and signs that do not print. */
function nameFile(req: PayloadRequest, given: string): string {
  const name = given.split(/[/\\]/u).at(-1)?.replaceAll(/\p{C}/gu, '').trim().slice(0, 200)
  return name || pastedName[languageOf(req)]
}
