import { isNote } from '../edition/marks.ts'
import type { Block, Mark, Picture, Span } from '../edition/types.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { blockIdKey, formatBits, type LexicalNode, type LexicalState, runInKey } from './lexical-json.ts'

/** Answers the id of the media document that holds `picture`, or null. */
export type FindMedia = (picture: Picture) => number | string | null

/**
 * Converts blocks to the Lexical JSON that a rich-text field takes; `toBlocks` answers the same blocks again.
 *
 * @param findMedia finds a figure's media document; needed only when there are figures
 * @throws RoundtableError `invalid-input` for a figure whose picture is in no media document
 */
export function fromBlocks(blocks: readonly Block[], findMedia: FindMedia = () => null): LexicalState {
  return {
    root: {
      type: 'root',
      // An editor refuses a root without children.
      children: blocks.length > 0 ? blocks.map((block) => fromBlock(block, findMedia)) : [emptyParagraph()],
      direction: null,
      format: '',
      indent: 0,
      version: 1,
    },
  }
}

function emptyParagraph(): LexicalNode {
  return element('paragraph', { children: [], textFormat: 0, textStyle: '' })
}

function fromBlock(block: Block, findMedia: FindMedia): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', {
        children: [
          ...(block.runIn === undefined ? [] : [textNode(block.runIn, [], { [runInKey]: true })]),
          ...fromSpans(block.spans),
        ],
        textFormat: 0,
        textStyle: '',
        $: { [blockIdKey]: block.id },
      })
    case 'heading':
      return element('heading', {
        children: fromSpans(block.spans),
        tag: 'h3',
        $: { [blockIdKey]: block.id },
      })
    case 'list':
      return element('list', {
        children: block.items.map((item, index) =>
          element('listitem', {
            children: fromSpans(item.spans),
            value: index + 1,
            $: { [blockIdKey]: item.id },
          }),
        ),
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
        $: { [blockIdKey]: block.id },
      })
    case 'figure':
      return blockNode({ id: block.id, blockType: 'figure', picture: mediaOf(block.picture, findMedia) })
    case 'pull-quote':
      return blockNode({ id: block.id, blockType: 'pullQuote', kind: block.kind, text: block.text })
  }
}

/** Neighbours with one address share one link. */
function fromSpans(spans: readonly Span[]): LexicalNode[] {
  const nodes: LexicalNode[] = []
  let openHref: string | undefined
  let openChildren: LexicalNode[] = []
  for (const span of spans) {
    const href = isNote(span) ? undefined : span.marks.find((mark) => mark.type === 'link')?.href
    if (href === undefined) {
      nodes.push(...fromSpan(span))
    } else {
      if (href !== openHref) {
        openChildren = []
        nodes.push(linkNode(href, openChildren))
      }
      openChildren.push(...fromSpan(span))
    }
    openHref = href
  }
  return nodes
}

function fromSpan(span: Span): LexicalNode[] {
  if (isNote(span)) {
    return [
      { type: 'inlineBlock', version: 1, fields: { ...span.note, blockType: 'footnote', blockName: '' } },
    ]
  }
  return span.text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'linebreak', version: 1 }]),
      ...(line === '' ? [] : [textNode(line, span.marks)]),
    ])
}

function textNode(text: string, marks: readonly Mark[], states?: Record<string, unknown>): LexicalNode {
  const format = marks.reduce((bits, mark) => bits | (mark.type === 'link' ? 0 : formatBits[mark.type]), 0)
  const node = { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text }
  return states ? { ...node, $: states } : node
}

function linkNode(url: string, children: LexicalNode[]): LexicalNode {
  return { ...element('link', { children, fields: { linkType: 'custom', url } }), version: 3 }
}

function blockNode(fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { ...fields, blockName: '' } }
}

function element(type: string, properties: Record<string, unknown>): LexicalNode {
  return { type, version: 1, direction: null, format: '', indent: 0, ...properties }
}

function mediaOf(picture: Picture, findMedia: FindMedia): number | string {
  const mediaId = findMedia(picture)
  if (mediaId !== null) return mediaId
  throw new RoundtableError({
    code: 'invalid-input',
    zh: `图片 ${picture.sha256} 不在图片库里。请先上传它。`,
    en: `The picture ${picture.sha256} is not in the media collection. Upload it first.`,
  })
}
