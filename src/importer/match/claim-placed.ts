import type { Placed, PreviewIssue, PreviewPerson } from '../preview.ts'
import type { Source } from '../source.ts'
import type { Claim } from './account-for.ts'
import type { IssueDraft } from './draft.ts'
import { cutOf } from './place-texts.ts'

/** Claims for every text of an issue the letters that it was made of, each under its path in the issue. */
export function claimPlaced(issue: PreviewIssue, draft: IssueDraft, source: Source): Claim[] {
  const numbers = [
    { part: draft.number, by: 'number' },
    { part: draft.total, by: 'totalNumber' },
  ].flatMap(({ part, by }): Claim[] => (part ? [{ at: cutOf(source, part), fate: 'placed', by }] : []))
  return [
    ...claim('series', issue.series),
    ...numbers,
    ...claim('title', issue.title),
    ...claim('kicker', issue.kicker),
    ...claim('subtitle', issue.subtitle),
    ...issue.lead.flatMap((text, index) => claim(`lead/${index}`, text)),
    ...issue.pullQuotes.flatMap((text, index) => claim(`pullQuotes/${index}`, text)),
    ...issue.credits.flatMap((text, index) => claim(`credits/${index}`, text)),
    ...issue.captions.flatMap((text, index) => claim(`captions/${index}`, text)),
    ...issue.questions.flatMap((text, index) => claim(`questions/${index}`, text)),
    ...issue.pieces.flatMap(({ headline, people, body }, index) => [
      ...claim(`pieces/${index}/headline`, headline),
      ...people.flatMap((person, at) => claimPerson(`pieces/${index}/people/${at}`, person)),
      ...body.flatMap(({ runIn, text }, at) => [
        ...claim(`pieces/${index}/body/${at}/runIn`, runIn),
        ...claim(`pieces/${index}/body/${at}/text`, text),
      ]),
    ]),
  ]
}

function claimPerson(path: string, { name, titlesAsPrinted }: PreviewPerson): Claim[] {
  return [...claim(`${path}/name`, name), ...claim(`${path}/titles`, titlesAsPrinted)]
}

function claim(by: string, text: Placed | null): Claim[] {
  return text ? [{ at: text.at, fate: 'placed', by }] : []
}
