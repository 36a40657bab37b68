import type { Dialect } from '../text/dialect.ts'
import type { Outline } from '../text/outline.ts'
import { writeFoot, writeHead, writeLead, writePiece } from './write-sections.ts'
import { element, writeFragments, type XmlNode } from './xml.ts'

/** Writes the whole of an outline as HTML without its title, for feeds, which print titles themselves. */
export function writeHtmlText(outline: Outline, dialect: Dialect<XmlNode, XmlNode>): string {
  const text = { dialect, noteId: () => undefined }
  return writeFragments([
    ...writeHead(outline).filter((node) => !('name' in node && node.name === 'h1')),
    ...writeLead(outline, text),
    ...outline.sections.flatMap(({ question, pieces }) => [
      ...(question ? [element('h2', {}, question)] : []),
      ...pieces.flatMap((piece) => writePiece(piece, { tag: question ? 'h3' : 'h2', text })),
    ]),
    ...writeFoot(outline),
  ])
}
