import type { Mark } from '../../edition/types.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { element, type XmlNode } from '../markup/xml.ts'
import type { Dialect } from '../text/dialect.ts'

const tagByMark = { bold: 'bold', italic: 'italic', superscript: 'sup', subscript: 'sub' } as const

/** Answers a name that is unique in the document and may be an XML id, whatever it begins with. */
export function jatsId(slug: string, part: string): string {
  return `p-${slug}-${part}`
}

/** Makes the dialect of JATS for the text of the piece at `slug`; addresses are made absolute. */
export function createJatsDialect({
  slug,
  siteUrl,
}: {
  slug: string
  siteUrl: string
}): Dialect<XmlNode, XmlNode> {
  const { media } = createPublicUrls('zh')
  const idOf = (id: string): string => jatsId(slug, id)
  return {
    text: (value) => ({ type: 'text', value }),
    // JATS has no line break within a paragraph; Unicode has.
    lineBreak: () => ({ type: 'text', value: '\u2028' }),
    mark: (mark, inner) => setMark(mark, { inner, siteUrl }),
    noteSign: (number) =>
      element(
        'xref',
        { 'ref-type': 'fn', rid: jatsId(slug, `note-${number}`) },
        element('sup', {}, String(number)),
      ),
    paragraph: ({ id, runIn, content }) =>
      element(
        'p',
        { id: idOf(id) },
        runIn ? element('named-content', { 'content-type': 'run-in-lead' }, runIn) : null,
        content,
      ),
    heading: ({ id, content }) => element('sec', { id: idOf(id) }, element('title', {}, content)),
    list: ({ id, ordered, items }) =>
      element(
        'list',
        { id: idOf(id), 'list-type': ordered ? 'order' : 'bullet' },
        items.map((item) => element('list-item', { id: idOf(item.id) }, element('p', {}, item.content))),
      ),
    figure: ({ id, picture }) =>
      element(
        'fig',
        { id: idOf(id ?? 'cover') },
        picture.caption ? element('caption', {}, element('p', {}, picture.caption)) : null,
        picture.alt ? element('alt-text', {}, picture.alt) : null,
        element('graphic', { 'xlink:href': siteUrl + media(picture.sha256) }),
        picture.credit ? element('attrib', {}, picture.credit) : null,
      ),
    pullQuote: ({ id, kind, text, attribution }) =>
      element(
        'disp-quote',
        { id: id === null ? undefined : idOf(id), 'content-type': `pull-quote-${kind}` },
        element('p', {}, text),
        attribution ? element('attrib', {}, attribution) : null,
      ),
  }
}

/** Puts what follows a heading into its section: JATS titles sections, not places. */
export function nestSections(blocks: readonly XmlNode[]): XmlNode[] {
  const nested: XmlNode[] = []
  for (const block of blocks) {
    const last = nested.at(-1)
    const isSection = 'name' in block && block.name === 'sec'
    if (!isSection && last && 'name' in last && last.name === 'sec') {
      nested[nested.length - 1] = { ...last, children: [...last.children, block] }
    } else {
      nested.push(block)
    }
  }
  return nested
}

function setMark(mark: Mark, { inner, siteUrl }: { inner: XmlNode[]; siteUrl: string }): XmlNode {
  if (mark.type !== 'link') return element(tagByMark[mark.type], {}, inner)
  const href = mark.href.startsWith('/') ? siteUrl + mark.href : mark.href
  return element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': href }, inner)
}
