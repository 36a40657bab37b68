import { Converter } from 'opencc-js/cn2t'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { cutHeadingFace } from './cut-heading-face.ts'
import { collectCharacters, listHeadings, nameByContent } from './heading-font.ts'
import { writeHeadingStyles } from './heading-styles.ts'

/** A file of an edition's heading face. */
export type HeadingFile = { contentType: string; body: string | Buffer }

const toTraditional = Converter({ from: 'cn', to: 't' })

/**
 * Answers a file of an edition's heading face by its name, or null where the edition has none of that name: the styles
 * that declare the face, the face, or the glyphs that its traditional form needs besides.
 */
export async function readHeadingFile(
  current: Pick<CurrentIssue, 'composed' | 'addresses'>,
  file: string,
): Promise<HeadingFile | null> {
  const headings = listHeadings(current)
  const { locale } = current.composed.issue
  const faces = locale === 'zh' ? listChineseFaces(headings) : [collectCharacters(headings)]
  if (file === `${nameByContent(headings.join('\n'))}.css`) {
    const named = faces.map((characters) => ({ characters, file: `${nameByContent(characters)}.woff2` }))
    return { contentType: 'text/css; charset=utf-8', body: writeHeadingStyles(named, locale) }
  }
  const asked = faces.find((characters) => file === `${nameByContent(characters)}.woff2`)
  return asked === undefined ? null : { contentType: 'font/woff2', body: await cutHeadingFace(asked) }
}

/** The traditional glyphs stand in a file of their own: browsers fetch it for pages below `/hant` alone. */
function listChineseFaces(headings: readonly string[]): string[] {
  const own = collectCharacters(headings)
  const others = collectCharacters(headings.map((heading) => toTraditional(heading)))
  const besides = Array.from(others).filter((character) => !own.includes(character))
  return besides.length > 0 ? [own, besides.join('')] : [own]
}
