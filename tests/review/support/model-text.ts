import { canonicaliseContent } from '../../../src/edition/canonical.ts'
import { composeIssue } from '../../../src/edition/compose-issue.ts'
import type { ComposedIssue } from '../../../src/edition/types.ts'
import type { Subject } from '../../../src/review/rules/review-state.ts'

/** An issue small enough to be edited a thousand times: a title, and one essay per document, in their order. */
export type ModelText = { title: string; pieces: { id: number; words: string }[] }

const composedTexts = new Map<string, ComposedIssue>()

/** Answers a text as it is composed; the few texts that chance writes are composed once each. */
export function composeText(text: ModelText): ComposedIssue {
  const key = JSON.stringify(text)
  const composed = composedTexts.get(key) ?? compose(text)
  composedTexts.set(key, composed)
  return composed
}

function compose({ title, pieces }: ModelText): ComposedIssue {
  return composeIssue({
    frontMatter: {
      locale: 'zh',
      series: { name: '圆桌', publication: null },
      number: 1,
      totalNumber: 1,
      label: '第1期',
      title,
      kicker: null,
      subtitle: null,
      lead: { label: null, body: [] },
      pullQuotes: [],
      cover: null,
      pageLabel: null,
      printedOn: null,
      credits: [],
    },
    runningOrder: pieces.map(({ id, words }) => ({
      type: 'essay',
      piece: {
        headline: `第${id}篇`,
        bylines: [],
        body: [{ id: `p-${id}00`, type: 'paragraph', spans: [{ text: words, marks: [] }] }],
        authorNote: null,
      },
    })),
  })
}

/** Answers what the rules know of a text: its hash and its pieces'. */
export function subjectOf(text: ModelText): Subject {
  const { hash, issue } = composeText(text)
  const hashes = issue.runningOrder.map((entry) => (entry.type === 'essay' ? entry.piece : ''))
  return { hash, pieces: text.pieces.map(({ id }, index) => ({ id, hash: hashes[index] ?? '' })) }
}

/** Answers the stored texts of an issue and its pieces, each with its hash. */
export function textsOf({ hash, issue, pieces }: ComposedIssue): [string, string][] {
  return [
    [hash, canonicaliseContent(issue)],
    ...[...pieces].map(([key, piece]): [string, string] => [key, canonicaliseContent(piece)]),
  ]
}
