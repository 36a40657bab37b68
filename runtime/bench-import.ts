import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { previewImport } from '../src/importer/preview-import.ts'
import { splitLines } from '../src/importer/read/split-lines.ts'
import { buildSource } from '../src/importer/source.ts'
import { root } from './root.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const runs = 5
const largestRatio = 30

await runToEnd(async () => {
  const page = await readFile(join(root, 'content', 'source.txt'), 'utf8')
  const small = measure(repeatTo(page, 50_000))
  const large = measure(repeatTo(page, 1_000_000))
  const ratio = large / small
  say(
    `50 kB: ${small.toFixed(0)} ms; 1 MB: ${large.toFixed(0)} ms; ratio ${ratio.toFixed(1)} (median of ${runs})`,
  )
  if (ratio >= largestRatio)
    throw new StartError(`1 MB must parse in less than ${largestRatio} × the time of 50 kB.`)
})

/** Repeats a page until it has so many bytes; every copy differs in its figures. */
function repeatTo(page: string, bytes: number): string {
  const copies: string[] = []
  for (let size = 0, copy = 0; size < bytes; copy += 1) {
    const text = page.replaceAll(/\d{4}/gu, (year) => String(Number(year) + copy))
    copies.push(text)
    size += Buffer.byteLength(text)
  }
  return Buffer.from(copies.join('\n\n')).subarray(0, bytes).toString('utf8')
}

function measure(text: string): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    previewImport(buildSource({ lines: splitLines(text), format: 'text' }))
    return performance.now() - begun
  })
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
