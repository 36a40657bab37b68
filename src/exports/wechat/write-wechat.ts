import type { Block, Mark, Picture } from '../../edition/types.ts'
import { listFootnotes } from '../../page/footnotes.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { element, writeFragments, type XmlNode } from '../markup/xml.ts'
import { type Dialect, writeBlocks } from '../text/dialect.ts'
import type { Outline, OutlinePiece } from '../text/outline.ts'
import { styles } from './wechat-styles.ts'

const tagByMark = { bold: 'strong', italic: 'em', superscript: 'sup', subscript: 'sub' } as const

/**
 * Writes an outline as HTML that the editor of a WeChat official account takes over when it is pasted: sections and
 * paragraphs with inline styles, pictures by absolute address, no class, id, script or link (the editor drops links
 * that lead out, so their addresses are printed).
 */
export function writeWechat(outline: Outline, siteUrl: string): string {
  const { notices, lead, messages } = outline
  const dialect = createWechatDialect(outline, siteUrl)
  const parts = [
    ...lines('origin', [outline.origin.join(' · ')]),
    ...lines('kicker', [outline.kicker]),
    ...lines('title', [outline.title]),
    ...lines('kicker', [outline.subtitle]),
    ...lines(
      'notice',
      notices.map(({ label, text }) => `${label} ${text}`),
    ),
    ...(outline.cover ? [dialect.figure({ id: null, picture: outline.cover })] : []),
    ...(lead
      ? [
          element(
            'section',
            { style: styles.lead },
            ...lines('label', [lead.label]),
            writeText(lead.blocks, dialect),
          ),
        ]
      : []),
    ...outline.sections.flatMap(({ question, pieces }) => [
      ...lines('question', [question]),
      ...pieces.flatMap((piece) => writePiece(piece, dialect)),
    ]),
    ...lines('foot', [
      outline.credits.length > 0 ? `${messages.credits} ${outline.credits.join(' ')}` : null,
      ...outline.foot,
      outline.address,
    ]),
  ]
  return `${writeFragments([element('section', { style: styles.page }, parts)])}\n`
}

function writePiece(piece: OutlinePiece, dialect: Dialect<XmlNode, XmlNode>): XmlNode[] {
  return [
    ...lines('headline', [piece.headline]),
    ...piece.signatures.map(({ name, titles }) =>
      element(
        'p',
        { style: styles.signature },
        name ? element('strong', { style: styles.name }, name) : null,
        titles ? element('span', { style: styles.titles }, titles) : null,
      ),
    ),
    ...piece.pullQuotes.map((quote) => dialect.pullQuote({ ...quote, id: null })),
    ...writeText(piece.blocks, dialect),
    ...lines('note', [piece.authorNote]),
  ]
}

function writeText(blocks: readonly Block[], dialect: Dialect<XmlNode, XmlNode>): XmlNode[] {
  const notes = listFootnotes(blocks).map(({ text }, index) => `[${index + 1}] ${text}`)
  return [...writeBlocks(blocks, dialect), ...lines('note', notes)]
}

function createWechatDialect({ messages }: Outline, siteUrl: string): Dialect<XmlNode, XmlNode> {
  return {
    text: (value) => ({ type: 'text', value }),
    lineBreak: () => element('br'),
    mark: (mark, inner) => setMark(mark, { inner, siteUrl }),
    noteSign: (number) => element('sup', {}, `[${number}]`),
    paragraph: ({ runIn, gap, content }) =>
      element(
        'p',
        { style: styles.paragraph },
        runIn ? [element('strong', { style: styles.runIn }, runIn), gap] : null,
        content,
      ),
    heading: ({ content }) => element('p', { style: styles.heading }, element('strong', {}, content)),
    // The editor sets lists its own way and loses their numbers: each item is a paragraph with its sign.
    list: ({ ordered, items }) =>
      element(
        'section',
        {},
        items.map(({ content }, index) =>
          element('p', { style: styles.item }, ordered ? `${index + 1}. ` : '• ', content),
        ),
      ),
    figure: ({ picture }) => setFigure(picture, siteUrl),
    pullQuote: ({ text, attribution }) =>
      element('section', { style: styles.quote }, [
        ...lines('quoteText', [text]),
        ...lines('foot', [attribution && messages.attribution(attribution)]),
      ]),
  }
}

function setMark(mark: Mark, { inner, siteUrl }: { inner: XmlNode[]; siteUrl: string }): XmlNode {
  if (mark.type !== 'link') return element(tagByMark[mark.type], {}, inner)
  const address = mark.href.startsWith('/') ? siteUrl + mark.href : mark.href
  return element('span', {}, inner, element('span', { style: styles.address }, ` [${address}]`))
}

function setFigure({ sha256, alt, caption, credit }: Picture, siteUrl: string): XmlNode {
  const source = siteUrl + createPublicUrls('zh').media(sha256)
  return element(
    'section',
    { style: styles.figure },
    element('img', { src: source, alt, style: styles.picture }),
    lines('foot', [[caption, credit].filter(Boolean).join(' ')]),
  )
}

function lines(style: keyof typeof styles, texts: readonly (string | null)[]): XmlNode[] {
  return texts.flatMap((text) => (text ? [element('p', { style: styles[style] }, text)] : []))
}
