import { createHash } from 'node:crypto'
import type { CurrentIssue } from '../../page/current-issue.ts'
import { namePiece } from '../../page/piece-name.ts'
import { listPieces, placeEntries } from '../../page/placed-pieces.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { getSiteMessages } from '../site-messages.ts'

/** Where a page finds the face of its headings: the styles that declare it, and the file to fetch with them. */
export type HeadingFont = { styles: string; face: string }

/** About 240 bytes a Chinese character: so many stay below the 40 kB that a page may spend on faces. */
const mostCharacters = 160

/** What the files are made by, beside the characters; another recipe gives them other addresses. */
const recipe = 'Noto Serif SC Black 0.4.3, subset-font 2.9.0'

/**
 * Answers the lines that the pages of an edition set in the display face: the site's name, the issue's title, and
 * what lists call its pieces. One face serves the issue, its pieces and the front page.
 */
export function listHeadings({
  composed,
  addresses,
}: Pick<CurrentIssue, 'composed' | 'addresses'>): string[] {
  const { title, locale } = composed.issue
  const names = listPieces(placeEntries(composed, addresses)).map((placed) => namePiece(placed))
  return [getSiteMessages(locale).siteName, title, ...names]
}

/** Answers the characters of lines, each once, in the order of their code points. */
export function collectCharacters(lines: readonly string[]): string {
  const characters = new Set(lines.flatMap((line) => Array.from(line)))
  return [...characters]
    .toSorted((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0))
    .join('')
}

/** Answers what a file of these characters is named by: 16 digits of a hash. */
export function nameByContent(content: string): string {
  return createHash('sha256').update(`${recipe}\n${content}`).digest('hex').slice(0, 16)
}

/** Answers where the face of an edition's headings is, or null where they are too many for one: they keep the system's. */
export function findHeadingFont(current: Pick<CurrentIssue, 'composed' | 'addresses'>): HeadingFont | null {
  const { addresses, composed } = current
  const headings = listHeadings(current)
  const characters = collectCharacters(headings)
  if (Array.from(characters).length > mostCharacters) return null
  const { font } = createPublicUrls(composed.issue.locale)
  return {
    styles: font({ ...addresses, file: `${nameByContent(headings.join('\n'))}.css` }),
    face: font({ ...addresses, file: `${nameByContent(characters)}.woff2` }),
  }
}
