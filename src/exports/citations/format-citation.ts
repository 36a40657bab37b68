import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { type Locale, locales } from '../../kernel/locales.ts'
import { isSpelledInPinyin } from './author-name.ts'
import type { CitationItem } from './citation-item.ts'
import { writeGbT7714Style } from './gb-t-7714-2025.ts'

const gbStyle = (locale: Locale): string => `gb-t-7714-2025-${locale}`

for (const locale of locales) {
  plugins.config.get('@csl').styles.add(gbStyle(locale), writeGbT7714Style(locale))
}
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
})

/** Answers the reference by GB/T 7714—2025, as one line of text. */
export function formatGbT7714(item: CitationItem): string {
  const locale = item.language.startsWith('zh') ? 'zh' : 'en'
  // The standard shortens Latin given names to initials, but writes Chinese ones out (7.1.1: Li Jiangning).
  const author = item.author?.map((name) =>
    'family' in name && isSpelledInPinyin(name) ? { literal: `${name.family} ${name.given}` } : name,
  )
  return formatLine({ ...item, ...(author ? { author } : {}) }, gbStyle(locale))
}

/** Answers the reference by APA 7, as one line of text. */
export function formatApa(item: CitationItem): string {
  return formatLine(item, 'apa')
}

/** Answers the reference as a BibTeX entry; its letters stay as they are (UTF-8). */
export function formatBibTex(item: CitationItem): string {
  const entry = new Cite([item]).format('bibtex')
  // The library states the address of an article on line a second time.
  return `${entry.replace(/^\thowpublished = .*\n/mu, '').trim()}\n`
}

/** Answers the reference as a file of CSL-JSON: a list of one item. */
export function formatCslJson(item: CitationItem): string {
  return `${JSON.stringify([item], null, 2)}\n`
}

function formatLine(item: CitationItem, style: string): string {
  const text = new Cite([item]).format('bibliography', { format: 'text', style, lang: 'en-US' })
  return text.trim()
}
