import { parentPort } from 'node:worker_threads'
import { isRefusal } from '../../kernel/errors.ts'
import { describeIssue } from '../describe-issue.ts'
import { previewImport } from '../preview-import.ts'
import type { OnProgress } from '../progress.ts'
import { readFile } from '../read/read-file.ts'
import type { ParsedFile, ParseOrder, WorkerMessage } from './messages.ts'

// The program of a worker thread: Node runs this file itself, outside of what Next bundles. It parses one file after the
// other, as `ParserThread` sends them.
parentPort?.on('message', (order: ParseOrder) => void answer(order))

async function answer({ bytes }: ParseOrder): Promise<void> {
  try {
    tell({ kind: 'parsed', file: await parse(bytes) })
  } catch (error) {
    // A fault ends the thread, and reaches whoever started it as it is.
    if (!isRefusal(error)) throw error
    const { code, sentences, details } = error
    tell({ kind: 'refused', refusal: { code, sentences, details } })
  }
}

async function parse(file: Uint8Array): Promise<ParsedFile> {
  const onProgress: OnProgress = (progress) => tell({ kind: 'progress', progress })
  const source = await readFile(file, onProgress)
  const preview = previewImport(source, onProgress)
  return {
    format: source.format,
    encoding: source.encoding,
    described: describeIssue(preview),
    preview: JSON.stringify(preview),
  }
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}
