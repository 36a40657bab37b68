import { text } from 'node:stream/consumers'
import { RewritingStream } from 'parse5-html-rewriting-stream'
import { prefixReaderPath } from './converters.ts'

type Attributes = { name: string; value: string }[]

/** A page without the framework's scripts, and what its markers said. */
export type PageMarkup = {
  html: string
  /** From `<meta name="roundtable-status">`; null where the page says nothing. */
  status: number | null
  /** False where the page says `<meta name="roundtable-cache" content="no-store">`. */
  holdable: boolean
}

/**
 * Takes out of a rendered page all scripts but data (`application/ld+json`) and our own (`/assets/…`), what
 * preloads them, React's comments, and the markers by which a page states its status; says what these stated.
 * Links with `data-characters` lead to this page, whose `address` is given, in simplified or traditional characters.
 */
export async function stripPageMarkup(rendered: string, address = '/'): Promise<PageMarkup> {
  const markers = new Map<string, string>()
  const rewriter = new RewritingStream()
  let insideDropped = false
  rewriter.on('startTag', (tag, raw) => {
    const marker = tag.tagName === 'meta' ? readMarker(tag.attrs) : null
    if (marker) markers.set(marker.name, marker.content)
    else if (pointToCharacters(tag.attrs, address)) rewriter.emitStartTag(tag)
    else if (tag.tagName === 'script' && !isKeptScript(tag.attrs)) insideDropped = true
    else if (!isScriptPreload(tag.tagName, tag.attrs)) rewriter.emitRaw(raw)
  })
  rewriter.on('text', (_, raw) => {
    if (!insideDropped) rewriter.emitRaw(raw)
  })
  rewriter.on('endTag', (tag, raw) => {
    if (!insideDropped) rewriter.emitRaw(raw)
    else if (tag.tagName === 'script') insideDropped = false
  })
  rewriter.on('comment', () => {})
  // Read before it is written: the stream lets go of what nobody waits for.
  const reading = text(rewriter)
  rewriter.end(rendered)
  const html = await reading
  const status = Number(markers.get('roundtable-status'))
  return {
    html,
    status: [200, 404, 410].includes(status) ? status : null,
    holdable: markers.get('roundtable-cache') !== 'no-store',
  }
}

function readMarker(attributes: Attributes): { name: string; content: string } | null {
  const name = attribute(attributes, 'name')
  if (!name?.startsWith('roundtable-')) return null
  return { name, content: attribute(attributes, 'content') ?? '' }
}

/** The page itself cannot do this: its layout does not know its address. */
function pointToCharacters(attributes: Attributes, address: string): boolean {
  const characters = attribute(attributes, 'data-characters')
  const link = attributes.find(({ name }) => name === 'href')
  if (!characters || !link) return false
  link.value = characters === 'hant' ? prefixReaderPath(address, '/hant') : address
  return true
}

function isKeptScript(attributes: Attributes): boolean {
  const source = attribute(attributes, 'src')
  if (source !== undefined) return source.startsWith('/assets/')
  return attribute(attributes, 'type')?.toLowerCase() === 'application/ld+json'
}

function isScriptPreload(tagName: string, attributes: Attributes): boolean {
  if (tagName !== 'link' || attribute(attributes, 'href')?.startsWith('/assets/')) return false
  const relation = attribute(attributes, 'rel')?.toLowerCase()
  return (
    relation === 'modulepreload' ||
    (relation === 'preload' && attribute(attributes, 'as')?.toLowerCase() === 'script')
  )
}

function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes.find((candidate) => candidate.name === name)?.value
}
