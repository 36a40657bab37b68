import type { PayloadRequest } from 'payload'
import { answerInLines, wantsLines } from '../../kernel/answer-in-lines.ts'
import { idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { commitImport } from '../commit/commit-import.ts'
import { failImport } from '../fail-import.ts'
import { type ReceivedImport, type ReceiveOrder, receiveImport } from '../operations/receive-import.ts'
import { checkImporter, findImport } from '../queries.ts'
import { answerJson } from './answer-json.ts'
import { locate, presentImport } from './present-import.ts'
import { readUpload, type Upload } from './read-upload.ts'

/** `POST /api/imports`: keeps a file as an import, and answers what was found in it; with `commit`, makes its issue. */
export async function receive(req: PayloadRequest): Promise<Response> {
  // Asked before anything of the body is read.
  checkImporter(req)
  const upload = await readUpload(req)
  const keep = (order: Pick<ReceiveOrder, 'onProgress' | 'signal'>): Promise<object> =>
    receiveImport(req, { ...upload, ...order }, (received) => presentReceived(req, received, upload))
  if (wantsLines(req)) {
    return answerInLines(req, {
      work: ({ tell, signal }) => keep({ onProgress: tell, signal }),
      explain: failImport,
    })
  }
  return answerJson(await keep({ signal: req.signal }), 201)
}

async function presentReceived(
  req: PayloadRequest,
  { import: kept, described, needs, alreadyImported }: ReceivedImport,
  { commit, numbers }: Upload,
): Promise<object> {
  if (!commit) return { import: presentImport(req, kept), described, needs, alreadyImported }
  const series = idOf(kept.series)
  if (series === null) throw unknownSeries()
  const order = { importId: kept.id, base: kept.revision, series, numbers: numbers ?? 'keep' }
  const committed = await commitImport(req, order)
  return {
    import: presentImport(req, await findImport(req, kept.id)),
    issue: locate(req, 'issues', committed.issue),
    described,
    needs: committed.needs,
    left: committed.left,
    alreadyImported,
  }
}

function unknownSeries(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '看不出文件属于哪个栏目\uFF0C什么也没有保存。请用 series 写明栏目的编号或地址。',
    en: 'The file does not say which series it belongs to; nothing was kept. Name one with series.',
    details: { field: 'series' },
  })
}
