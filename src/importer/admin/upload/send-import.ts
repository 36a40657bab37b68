'use client'
import { type DeskRefusal, readRefusal } from '../../../desk/admin/desk-refusal.ts'
import { readAnswerLines, type StageProgress } from './stages.ts'

/** What the API answers of an import that it keeps. */
export type KeptImport = { import: { id: number; adminURL: string } }

type Sending = {
  url: string
  file: File
  language: string
  onProgress: (progress: StageProgress) => void
  /** Gives up: what was not kept yet will not be. */
  signal: AbortSignal
}

/**
 * Sends a file to be imported and tells how far it is, upload included (which `fetch` cannot tell).
 *
 * @throws DeskRefusal with the sentence of the API, or an Error when the connection breaks or `signal` gives up
 */
export function sendImport({ url, file, language, onProgress, signal }: Sending): Promise<KeptImport> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    let read = 0
    let last: unknown = null
    const readOn = (text: string) => {
      const { lines, next } = readAnswerLines(text, read)
      read = next
      for (const line of lines) {
        if ('progress' in line) onProgress(line.progress)
        else last = line.answer
      }
    }
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress({ stage: 'sending', done: total === 0 ? 1 : loaded / total })
    request.onprogress = () => readOn(request.responseText)
    request.onload = () => {
      readOn(`${request.responseText}\n`)
      if (request.status < 400 && isKept(last)) resolve(last)
      else reject(describe(last, request))
    }
    request.onerror = () => reject(new Error('the connection broke'))
    request.onabort = () => reject(new Error('given up'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', url)
    request.setRequestHeader('Accept', 'application/x-ndjson')
    request.setRequestHeader('Accept-Language', language)
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}

function isKept(answer: unknown): answer is KeptImport {
  if (typeof answer !== 'object' || answer === null || !('import' in answer)) return false
  const kept = answer.import
  return typeof kept === 'object' && kept !== null && 'id' in kept && 'adminURL' in kept
}

function describe(answer: unknown, { status, statusText }: XMLHttpRequest): DeskRefusal {
  return readRefusal(answer, statusText || `HTTP ${status}`)
}
