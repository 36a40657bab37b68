import type { Picture } from '../../edition/types.ts'
import type { CheckedIssue } from './checked-issue.ts'
import { findingOf, type UnnamedFinding } from './passage.ts'
import type { PlacedText } from './texts.ts'

/** Finds pictures without a text for those who cannot see them (GB/T 37668—2019, WCAG 1.1.1), or with a file's name for one. */
export function checkPictures(issue: CheckedIssue): UnnamedFinding[] {
  return listPictures(issue).flatMap(({ picture, ...text }) => {
    const whole = { start: 0, end: text.text.length }
    if (picture.alt.trim() === '') {
      return findingOf('pictures', text, {
        rule: 'no-alternative-text',
        severity: 'grave',
        ...whole,
        sentence: {
          zh: '图片没有替代文字\uFF1A用一句话写出画面内容\uFF0C看不见图的读者靠它。',
          en: 'The picture has no alternative text: say in a sentence what it shows, for readers who cannot see it.',
        },
      })
    }
    if (!/\.(?:jpe?g|png|webp|gif|tiff?)$/iu.test(picture.alt.trim())) return []
    return findingOf('pictures', text, {
      rule: 'file-name',
      severity: 'warning',
      ...whole,
      sentence: {
        zh: `替代文字“${picture.alt}”像是文件名\uFF1A请写出画面内容。`,
        en: `The alternative text “${picture.alt}” looks like a file’s name: say what the picture shows.`,
      },
    })
  })
}

function listPictures({ composed, pieces }: CheckedIssue): (PlacedText & { picture: Picture })[] {
  const { cover } = composed.issue
  const inPieces = pieces.flatMap(({ id, piece }) =>
    piece.body.flatMap((block) =>
      block.type === 'figure'
        ? [
            {
              unit: id,
              place: { field: 'body' as const, block: block.id, index: null },
              text: block.picture.caption ?? '',
              picture: block.picture,
            },
          ]
        : [],
    ),
  )
  if (!cover) return inPieces
  const place = { field: 'cover' as const, block: null, index: null }
  return [{ unit: 'page', place, text: cover.caption ?? '', picture: cover }, ...inPieces]
}
