import type { Mark, Picture } from '../../edition/types.ts'
import type { PageMessages } from '../../page/messages.ts'
import type { Dialect } from '../text/dialect.ts'
import { element, type XmlNode } from './xml.ts'

/** Where an HTML export finds its surroundings. */
export type HtmlSetting = {
  messages: PageMessages
  /** Turns a picture into the address of its bytes. */
  pictureAddress: (picture: Picture) => string
  /** Turns a link of the content, which may start with `/`, into one that works there. */
  linkAddress: (href: string) => string
  /** Turns a block's id into an `id` attribute; undefined where the export has none. */
  idOf: (id: string) => string | undefined
  /** What a footnote's sign leads to and is called by; null where signs lead nowhere. */
  note: ((number: number) => { id: string; href: string; attributes?: Record<string, string> }) | null
}

const tagByMark = { bold: 'strong', italic: 'em', superscript: 'sup', subscript: 'sub' } as const

/** Makes the dialect of plain HTML, well-formed as XML, without classes that anything depends on. */
export function createHtmlDialect(setting: HtmlSetting): Dialect<XmlNode, XmlNode> {
  const { messages, idOf } = setting
  return {
    text: (value) => ({ type: 'text', value }),
    lineBreak: () => element('br'),
    mark: (mark, inner) => setMark(mark, { inner, setting }),
    noteSign: (number) => setNoteSign(number, setting),
    paragraph: ({ id, runIn, gap, content }) =>
      element('p', { id: idOf(id) }, runIn ? [element('strong', {}, runIn), gap] : null, content),
    heading: ({ id, content }) => element('h4', { id: idOf(id) }, content),
    list: ({ id, ordered, items }) =>
      element(
        ordered ? 'ol' : 'ul',
        { id: idOf(id) },
        items.map((item) => element('li', { id: idOf(item.id) }, item.content)),
      ),
    figure: ({ id, picture }) => setFigure(picture, { id: id === null ? undefined : idOf(id), setting }),
    pullQuote: ({ id, text, attribution }) =>
      element(
        'blockquote',
        { id: id === null ? undefined : idOf(id) },
        element('p', {}, text),
        attribution ? element('p', {}, messages.attribution(attribution)) : null,
      ),
  }
}

function setMark(mark: Mark, { inner, setting }: { inner: XmlNode[]; setting: HtmlSetting }): XmlNode {
  if (mark.type === 'link') return element('a', { href: setting.linkAddress(mark.href) }, inner)
  return element(tagByMark[mark.type], {}, inner)
}

function setNoteSign(number: number, { note }: HtmlSetting): XmlNode {
  if (!note) return element('sup', {}, `[${number}]`)
  const { id, href, attributes } = note(number)
  return element('sup', { id }, element('a', { href, ...attributes }, String(number)))
}

function setFigure(
  picture: Picture,
  { id, setting }: { id: string | undefined; setting: HtmlSetting },
): XmlNode {
  const lines = [picture.caption, picture.credit].filter((line): line is string => Boolean(line))
  const { width, height, alt } = picture
  return element(
    'figure',
    { id },
    element('img', { src: setting.pictureAddress(picture), width, height, alt }),
    lines.length > 0 ? element('figcaption', {}, lines.join(' ')) : null,
  )
}
