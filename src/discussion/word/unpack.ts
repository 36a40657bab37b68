import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { refuseWord } from './refusals.ts'

/** The largest Word file that is read, in bytes. */
export const largestFile = 10 * 1024 * 1024
/** The largest part of it, unpacked: a text of some thousand paragraphs. */
const largestPart = 24 * 1024 * 1024

const main = 'word/document.xml'
const comments = 'word/comments.xml'
const core = 'docProps/core.xml'
const wanted = [main, comments, core]
/** How a file of the older Office begins, and one that is encrypted. */
const olderOffice = [0xd0, 0xcf, 0x11, 0xe0]

/** The parts of a Word file that are read. */
export type WordParts = { document: Element; comments: Element | null; core: Element | null }

/**
 * Unpacks a `.docx`: nothing larger than its bound is ever in memory, and no entity of its XML is followed.
 * @throws RoundtableError `body-too-large`, `invalid-input`
 */
export function unpackWord(bytes: Uint8Array): WordParts {
  if (bytes.byteLength > largestFile) throw refuseWord('too-large')
  if (olderOffice.every((byte, at) => bytes[at] === byte)) throw refuseWord('encrypted')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refuseWord('not-word')
  const parts = unzip(bytes)
  const document = parts.get(main)
  if (!document) throw refuseWord('not-word')
  const [commentsPart, corePart] = [parts.get(comments), parts.get(core)]
  return {
    document: parseXml(document),
    comments: commentsPart ? parseXml(commentsPart) : null,
    core: corePart ? parseXml(corePart) : null,
  }
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let isTooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.includes(name)) return false
        if (originalSize <= largestPart) return true
        isTooLarge = true
        return false
      },
    })
    if (!isTooLarge) return new Map(Object.entries(parts))
  } catch (error) {
    throw refuseWord('damaged', error)
  }
  throw refuseWord('too-large')
}

function parseXml(bytes: Uint8Array): Element {
  const fail = (message: unknown): never => {
    throw refuseWord('damaged', message)
  }
  const text = strFromU8(bytes)
  // No program writes one; its entities could grow without bound.
  if (text.includes('<!DOCTYPE')) fail('a document type')
  const parser = new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } })
  const { documentElement } = parser.parseFromString(text, 'text/xml')
  return documentElement
}
