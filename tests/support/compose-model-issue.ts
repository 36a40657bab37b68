import { composeIssue, type IssueParts } from '../../src/edition/compose-issue.ts'
import type { ComposedIssue } from '../../src/edition/types.ts'
import { fromParagraphs } from '../../src/richtext/from-paragraphs.ts'
import { readExpectedIssue } from './model-issue.ts'

/** Answers the parts of issue 343 as `content/expected.json` has them. */
export function readModelParts(): IssueParts {
  const expected = readExpectedIssue()
  return {
    frontMatter: {
      locale: 'zh',
      series: { name: expected.series.name, publication: null },
      number: expected.number,
      totalNumber: expected.totalNumber,
      label: `第${expected.number}期·总${expected.totalNumber}期`,
      title: expected.title,
      kicker: null,
      subtitle: null,
      lead: { label: null, body: fromParagraphs([{ text: expected.lead }]) },
      pullQuotes: expected.pullQuotes.map((text) => ({ kind: 'summary', text, attribution: null })),
      cover: null,
      pageLabel: null,
      printedOn: null,
      credits: [],
    },
    runningOrder: [
      ...expected.answers.map((answer) => ({
        type: 'question' as const,
        text: answer.question,
        pieces: [
          {
            headline: answer.headline,
            bylines: answer.experts.map(sign),
            body: fromParagraphs(answer.body),
            authorNote: null,
          },
        ],
      })),
      ...expected.essays.map((essay) => ({
        type: 'essay' as const,
        piece: {
          headline: essay.headline,
          bylines: [sign(essay.author)],
          body: fromParagraphs(essay.body),
          authorNote: `\uFF08作者系${essay.author.titles.join('、')}\uFF09`,
        },
      })),
    ],
  }
}

/** Answers issue 343 as composed content. */
export function composeModelIssue(): ComposedIssue {
  return composeIssue(readModelParts())
}

function sign({ name, titles }: { name: string | null; titles: string[] }) {
  return { name, titles, titlesAsPrinted: titles.join('、') }
}
