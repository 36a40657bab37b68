import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Mark } from '../../edition/types.ts'
import { listFootnotes } from '../../page/footnotes.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { type Dialect, writeBlocks } from './dialect.ts'
import type { Outline, OutlinePiece } from './outline.ts'

type Setting = { siteUrl: string; outline: Outline }
type MarkdownDialect = Dialect<PhrasingContent, RootContent>

/** Writes an outline as CommonMark with footnotes; what could be read as markup is escaped. */
export function writeMarkdown(outline: Outline, siteUrl: string): string {
  const setting = { siteUrl, outline }
  const { notices, lead, messages } = outline
  const { figure } = createMarkdownDialect(setting, 'lead')
  const children: RootContent[] = [
    ...(outline.kicker ? [paragraph(outline.kicker)] : []),
    heading(1, outline.title),
    ...(outline.subtitle ? [paragraph(outline.subtitle)] : []),
    paragraph(outline.origin.join(' · ')),
    ...notices.map((notice) => quote([strong(notice.label), text(` ${notice.text}`)])),
    ...(outline.cover ? [figure({ id: null, picture: outline.cover })] : []),
    ...(lead?.label ? [paragraph(strong(lead.label))] : []),
    ...(lead ? writeText(lead.blocks, { setting, slug: 'lead' }) : []),
    ...outline.sections.flatMap(({ question, pieces }) => [
      ...(question ? [heading(2, question)] : []),
      ...pieces.flatMap((piece) => writePiece(piece, { setting, level: question ? 3 : 2 })),
    ]),
    { type: 'thematicBreak' },
    ...(outline.credits.length > 0 ? [paragraph(`${messages.credits} ${outline.credits.join(' ')}`)] : []),
    ...outline.foot.map((line) => paragraph(line)),
    paragraph({ type: 'link', url: outline.address, children: [text(outline.address)] }),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmFootnoteToMarkdown()] })
}

function writePiece(
  piece: OutlinePiece,
  { setting, level }: { setting: Setting; level: 2 | 3 },
): RootContent[] {
  const dialect = createMarkdownDialect(setting, piece.slug)
  return [
    ...(piece.headline ? [heading(level, piece.headline)] : []),
    ...piece.signatures.map(({ name, titles }) =>
      paragraph(...(name ? [strong(name)] : []), ...(titles ? [text(titles)] : [])),
    ),
    ...piece.pullQuotes.map((one) => dialect.pullQuote({ ...one, id: null })),
    ...writeText(piece.blocks, { setting, slug: piece.slug }),
    ...(piece.authorNote ? [paragraph(piece.authorNote)] : []),
  ]
}

function writeText(
  blocks: readonly Block[],
  { setting, slug }: { setting: Setting; slug: string },
): RootContent[] {
  const notes = listFootnotes(blocks).map(
    (note, index): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: `${slug}-${index + 1}`,
      label: `${slug}-${index + 1}`,
      children: [{ type: 'paragraph', children: [text(note.text)] }],
    }),
  )
  return [...writeBlocks(blocks, createMarkdownDialect(setting, slug)), ...notes]
}

function createMarkdownDialect({ siteUrl, outline }: Setting, slug: string): MarkdownDialect {
  const urls = createPublicUrls(outline.language.startsWith('zh') ? 'zh' : 'en')
  return {
    text,
    lineBreak: () => ({ type: 'break' }),
    mark: (mark, inner) => setMark({ mark, inner, siteUrl }),
    noteSign: (number) => ({
      type: 'footnoteReference',
      identifier: `${slug}-${number}`,
      label: `${slug}-${number}`,
    }),
    // Without the gap `**。**` would not end before a letter.
    paragraph: ({ runIn, gap, content }) =>
      paragraph(...(runIn ? [strong(runIn), text(gap)] : []), ...content),
    heading: ({ content }) => ({ type: 'heading', depth: 4, children: content }),
    list: ({ ordered, items }) => ({
      type: 'list',
      ordered,
      spread: false,
      children: items.map(({ content }) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: content }],
      })),
    }),
    figure: ({ picture }) =>
      paragraph(
        { type: 'image', url: siteUrl + urls.media(picture.sha256), alt: picture.alt },
        ...[picture.caption, picture.credit].flatMap((line): PhrasingContent[] =>
          line ? [{ type: 'break' }, { type: 'emphasis', children: [text(line)] }] : [],
        ),
      ),
    pullQuote: (one) =>
      quote([
        text(one.text),
        ...(one.attribution ? [text(` ${outline.messages.attribution(one.attribution)}`)] : []),
      ]),
  }
}

function setMark({
  mark,
  inner,
  siteUrl,
}: {
  mark: Mark
  inner: PhrasingContent[]
  siteUrl: string
}): PhrasingContent {
  switch (mark.type) {
    case 'bold':
      return { type: 'strong', children: inner }
    case 'italic':
      return { type: 'emphasis', children: inner }
    case 'superscript':
    case 'subscript': {
      // CommonMark has no such marks, but takes HTML; what stands between the tags is escaped as ever.
      const tag = mark.type === 'superscript' ? 'sup' : 'sub'
      const content = toMarkdown({ type: 'paragraph', children: inner }).trim()
      return { type: 'html', value: `<${tag}>${content}</${tag}>` }
    }
    case 'link':
      return {
        type: 'link',
        url: mark.href.startsWith('/') ? siteUrl + mark.href : mark.href,
        // A link within a link cannot be: content has none, its marks being each of one kind.
        children: inner.flatMap((child) => (child.type === 'link' ? child.children : [child])),
      }
  }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

function paragraph(...content: (string | PhrasingContent)[]): RootContent {
  return {
    type: 'paragraph',
    children: content.map((child) => (typeof child === 'string' ? text(child) : child)),
  }
}

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] }
}

function quote(content: PhrasingContent[]): RootContent {
  return { type: 'blockquote', children: [{ type: 'paragraph', children: content }] }
}
