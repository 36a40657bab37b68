import { text } from 'node:stream/consumers'
import { Converter } from 'opencc-js/cn2t'
import { RewritingStream } from 'parse5-html-rewriting-stream'
import { convertAcrossBreaks } from './convert-across-breaks.ts'
import { prefixReaderPath } from './converters.ts'

const convert = Converter({ from: 'cn', to: 't' })

const spokenAttributes = new Set(['alt', 'title', 'aria-label', 'placeholder', 'label', 'content'])
const addresses = new Set(['href', 'action'])
const untouched = new Set(['link', 'base'])

/**
 * Answers a simplified Chinese page in traditional characters (OpenCC, `cn` to `t`): its text and spoken attributes,
 * not its data; the language is `zh-Hant`, and links to Chinese pages stay below `/hant`, except those of the head.
 */
export async function convertToTraditional(html: string): Promise<string> {
  const rewriter = new RewritingStream()
  let insideData = false
  /** Text not yet sent, parted by `<wbr>` alone: a word may go on behind one. */
  const parts: string[] = []
  const takeText = () => convertAcrossBreaks(parts.splice(0), convert).join('<wbr>')
  const sendText = () => rewriter.emitRaw(takeText())
  rewriter.on('startTag', (tag) => {
    if (tag.tagName === 'wbr' && parts.length > 0) {
      parts.push('')
      return
    }
    sendText()
    // These two lead to both kinds of characters from either page, each in its own.
    const leadsToCharacters = tag.attrs.some(({ name }) => name === 'data-characters')
    if (leadsToCharacters || tag.tagName === 'script' || tag.tagName === 'style') insideData = true
    for (const attribute of leadsToCharacters ? [] : tag.attrs) {
      if (attribute.name === 'lang' && attribute.value.startsWith('zh')) attribute.value = 'zh-Hant'
      else if (spokenAttributes.has(attribute.name)) attribute.value = convert(attribute.value)
      else if (addresses.has(attribute.name) && !untouched.has(tag.tagName)) {
        attribute.value = prefixReaderPath(attribute.value, '/hant')
      }
    }
    rewriter.emitStartTag(tag)
  })
  rewriter.on('endTag', (tag) => {
    sendText()
    insideData = false
    rewriter.emitEndTag(tag)
  })
  rewriter.on('text', (_, raw) => {
    if (insideData) rewriter.emitRaw(raw)
    else parts.push((parts.pop() ?? '') + raw)
  })
  rewriter.on('comment', (_, raw) => {
    sendText()
    rewriter.emitRaw(raw)
  })
  const reading = text(rewriter)
  rewriter.end(html)
  return (await reading) + takeText()
}
