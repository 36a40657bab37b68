import { createLocalReq, type Payload } from 'payload'
import type { Import } from '../../src/generated/payload-types.ts'
import { describeIssue } from '../../src/importer/describe-issue.ts'
import { keepImport } from '../../src/importer/operations/keep-import.ts'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import { inTransaction } from '../../src/kernel/transaction.ts'
import { makePerson } from './factories-people.ts'

const shortPage = '智库圆桌\n合作怎么看\n如何看待合作\uFF1F\n许涛\uFF08研究员\uFF09\uFF1A合作前景广阔。\n'

/** Makes an import of a text, parsed in this thread; with `issue`, it has become that issue. */
export async function makeImport(
  payload: Payload,
  { text = shortPage, issue }: { text?: string; issue?: number } = {},
): Promise<Import> {
  const { person } = await makePerson(payload)
  const req = await createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
  const bytes = Buffer.from(text)
  const source = await readFile(bytes)
  const preview = previewImport(source)
  const parsed = {
    format: source.format,
    encoding: source.encoding,
    described: describeIssue(preview),
    preview: JSON.stringify(preview),
  }
  const order = { bytes, fileName: '版面.txt', series: null, parsed, createdBy: person.name }
  const { kept } = await inTransaction(req, () => keepImport(req, order))
  if (issue === undefined) return kept
  const data = { status: 'committed', issue, committedBy: person.name }
  await payload.db.updateOne({ collection: 'imports', id: kept.id, data, returning: false })
  return { ...kept, status: 'committed', issue }
}
