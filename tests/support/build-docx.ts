import { strToU8, zipSync } from 'fflate'

/** A part of a paragraph of a Word file that is built: plain letters, or something tracked or remarked on. */
export type DocxPart =
  | string
  | { ins: string; by?: string }
  | { del: string; by?: string }
  | { moveFrom: string; by?: string }
  | { moveTo: string; by?: string }
  | { comment: string; on: string; by?: string }

/** A paragraph of a Word file that is built; `end` tracks its very end. */
export type DocxParagraph = { parts: DocxPart[]; end?: 'ins' | 'del'; by?: string }

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const date = '2026-11-20T08:30:00Z'

/** Builds a `.docx` with tracked changes and comments, as Word writes them. */
export function buildDocx(
  paragraphs: readonly (DocxParagraph | DocxPart[])[],
  { savedBy = '王军', files = {} }: { savedBy?: string; files?: Record<string, string> } = {},
): Uint8Array<ArrayBuffer> {
  const comments: string[] = []
  const body = paragraphs.map((given) => {
    const { parts, end, by } = Array.isArray(given) ? { parts: given, end: undefined, by: undefined } : given
    const mark = end ? `<w:pPr><w:rPr><w:${end} ${signed(by)}/></w:rPr></w:pPr>` : ''
    return `<w:p>${mark}${parts.map((part) => writePart(part, comments)).join('')}</w:p>`
  })
  const all: Record<string, string> = {
    'word/document.xml': `<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`,
    'word/comments.xml': `<w:comments ${namespace}>${comments.join('')}</w:comments>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>${savedBy}</cp:lastModifiedBy></cp:coreProperties>`,
    ...files,
  }
  const zipped = zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)] as const)),
  )
  return new Uint8Array(zipped)
}

function writePart(part: DocxPart, comments: string[]): string {
  if (typeof part === 'string') return run(part)
  if ('ins' in part) return `<w:ins ${signed(part.by)}>${run(part.ins)}</w:ins>`
  if ('del' in part) return `<w:del ${signed(part.by)}>${run(part.del, 'delText')}</w:del>`
  if ('moveFrom' in part) return `<w:moveFrom ${signed(part.by)}>${run(part.moveFrom)}</w:moveFrom>`
  if ('moveTo' in part) return `<w:moveTo ${signed(part.by)}>${run(part.moveTo)}</w:moveTo>`
  const id = comments.length
  comments.push(`<w:comment w:id="${id}" ${signed(part.by)}><w:p>${run(part.comment)}</w:p></w:comment>`)
  return `<w:commentRangeStart w:id="${id}"/>${run(part.on)}<w:commentRangeEnd w:id="${id}"/>`
}

function run(text: string, name = 't'): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`
}

function signed(by = '王军'): string {
  return `w:author="${by}" w:date="${date}"`
}
