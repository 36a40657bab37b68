import type { Locale } from '../../kernel/locales.ts'

/** Song faces of readers' systems in their heaviest cut, by the names that `local()` knows. */
const systemFaces = [
  'STSongti-SC-Black',
  'Songti SC Black',
  'SourceHanSerifSC-Heavy',
  'NotoSerifCJKsc-Black',
  'NotoSerifCJKsc-Bold',
  'Noto Serif CJK SC Bold',
]

/** The line metrics of Noto Serif SC, which a system's face takes on until the real one is there. */
const metrics = 'ascent-override:115.1%;descent-override:28.6%;line-gap-override:0%'

/**
 * Answers the styles that declare the faces of an edition's headings, each for its characters. Chinese headings show in
 * a system's face of the same widths and metrics until theirs arrives; Latin widths differ, so that an English page
 * whose face is late does without.
 */
export function writeHeadingStyles(
  faces: readonly { characters: string; file: string }[],
  locale: Locale,
): string {
  const display = locale === 'zh' ? 'swap' : 'optional'
  const licence = '/*! Noto Serif SC, SIL Open Font License 1.1: /assets/fonts/noto-serif-sc-OFL.txt */'
  const rules = faces.map(
    ({ characters, file }) =>
      `@font-face{font-family:Headings;font-weight:900;font-display:${display};src:url(${file}) format("woff2");unicode-range:${listRanges(characters)}}`,
  )
  const locals = systemFaces.map((name) => `local("${name}")`).join(',')
  const standby = `@font-face{font-family:Headings Standby;font-weight:900;src:${locals};${metrics}}`
  return [licence, ...rules, locale === 'zh' ? standby : ''].filter(Boolean).join('\n')
}

function listRanges(characters: string): string {
  return Array.from(characters, (character) => `U+${character.codePointAt(0)?.toString(16)}`).join()
}
