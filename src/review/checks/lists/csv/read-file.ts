import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { RoundtableError } from '../../../../kernel/errors.ts'
import { refuseList } from './refusals.ts'

const mostBytes = 4 * 1024 * 1024

/**
 * Reads the file of a request: the part named `file` of a form, or the whole body.
 *
 * @throws RoundtableError `body-too-large` beyond 4 MiB, `invalid-input` without a file
 */
export async function readFile(req: PayloadRequest): Promise<Uint8Array> {
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  if (isForm) await addDataAndFileToRequest(req)
  const bytes = isForm ? req.file?.data : await readBody(req)
  if (bytes && bytes.length > mostBytes) throw tooLarge()
  if (bytes && bytes.length > 0) return bytes
  throw refuseList({ zh: '请选一个 CSV 文件。', en: 'Choose a CSV file.' })
}

async function readBody(req: PayloadRequest): Promise<Uint8Array | undefined> {
  return req.arrayBuffer ? new Uint8Array(await req.arrayBuffer()) : undefined
}

function tooLarge(): RoundtableError {
  return new RoundtableError({
    code: 'body-too-large',
    zh: '文件超过 4 MB\uFF1A请分几次导入。',
    en: 'The file is larger than 4 MB: import it in parts.',
  })
}
