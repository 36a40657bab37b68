import type { Picture } from '../../edition/types.ts'
import { getPageMessages } from '../../page/messages.ts'
import { createHtmlDialect } from '../markup/html-dialect.ts'
import { type HtmlText, writeFoot, writeHead, writeLead, writePiece } from '../markup/write-sections.ts'
import { element, writeXml, type XmlNode } from '../markup/xml.ts'
import type { Outline } from '../text/outline.ts'

/** A file of text in the book, as `name` within its folder. */
export type Chapter = { name: string; title: string; xhtml: string }

type Book = { outline: Outline; siteUrl: string; pictureName: (picture: Picture) => string | null }

/** Answers the book's chapters: the head with the lead, then one for each piece, the foot after the last. */
export function writeChapters(book: Book): Chapter[] {
  const { outline } = book
  const pieces = outline.sections.flatMap(({ question, pieces: answers }) =>
    answers.map((piece, index) => ({ piece, question: index === 0 ? question : null })),
  )
  const opening = [...writeHead(outline), ...writeLead(outline, chooseText(book, 'lead'))]
  return [
    writeChapter(outline, { name: 'opening.xhtml', title: outline.title, body: opening }),
    ...pieces.map(({ piece, question }, index) => {
      const isLast = index === pieces.length - 1
      return writeChapter(outline, {
        name: `piece-${index + 1}.xhtml`,
        title: piece.headline ?? piece.signatures[0]?.name ?? question ?? outline.title,
        body: [
          ...(question ? [element('h2', {}, question)] : []),
          ...writePiece(piece, { tag: question ? 'h3' : 'h2', text: chooseText(book, piece.slug) }),
          ...(isLast ? writeFoot(outline) : []),
        ],
      })
    }),
  ]
}

function chooseText({ outline, siteUrl, pictureName }: Book, slug: string): HtmlText {
  const noteId = (number: number): string => `note-${slug}-${number}`
  const dialect = createHtmlDialect({
    messages: getPageMessages(outline.language.startsWith('zh') ? 'zh' : 'en'),
    pictureAddress: (picture) => pictureName(picture) ?? '',
    linkAddress: (href) => (href.startsWith('/') ? siteUrl + href : href),
    idOf: (id) => `b-${id}`,
    note: (number) => ({
      id: `${noteId(number)}-sign`,
      href: `#${noteId(number)}`,
      attributes: { 'epub:type': 'noteref', role: 'doc-noteref' },
    }),
  })
  return { noteId, dialect: { ...dialect, figure: (block) => setFigure(block, { dialect, pictureName }) } }
}

/** A picture whose bytes are lost is stood in for by its words. */
function setFigure(
  block: { id: string | null; picture: Picture },
  { dialect, pictureName }: { dialect: HtmlText['dialect']; pictureName: Book['pictureName'] },
): XmlNode {
  if (pictureName(block.picture)) return dialect.figure(block)
  const { alt, caption, credit } = block.picture
  return element('p', {}, `[${[alt, caption, credit].filter(Boolean).join(' · ')}]`)
}

function writeChapter(
  { language }: Outline,
  { name, title, body }: { name: string; title: string; body: XmlNode[] },
): Chapter {
  return { name, title, xhtml: writeXhtml({ language, title, body }) }
}

/** Writes a page of the book. */
export function writeXhtml({
  language,
  title,
  body,
}: {
  language: string
  title: string
  body: XmlNode[]
}): string {
  const html = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    element('body', {}, body),
  )
  return writeXml(html, { doctype: '<!DOCTYPE html>' })
}
