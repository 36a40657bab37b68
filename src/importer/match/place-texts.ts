import { type Cut, sliceCut, textOfCut, trimCut } from '../cut.ts'
import { splitTitles } from '../parse/split-titles.ts'
import type { Placed, PreviewIssue, PreviewParagraph, PreviewPerson, PreviewPiece } from '../preview.ts'
import type { Source } from '../source.ts'
import { widenPunctuation } from '../widen-punctuation.ts'
import type { DraftParagraph, DraftPerson, IssueDraft, Stretch } from './draft.ts'

/** Answers where in the source a stretch of a passage stands. */
export function cutOf(source: Source, { passage, range }: Stretch): Cut {
  return trimCut(source.text, sliceCut(passage.block.cut, ...range))
}

/** Answers the text of a stretch as it will be printed (rule W1). */
export function placeText(source: Source, part: Stretch): Placed {
  const at = cutOf(source, part)
  return { text: widenPunctuation(textOfCut(source.text, at)), at }
}

/** Turns a gathered issue into texts with their places. */
export function placeIssue(source: Source, draft: IssueDraft): PreviewIssue {
  const put = (part: Stretch): Placed => placeText(source, part)
  return {
    series: draft.series && put(draft.series),
    number: draft.number?.value ?? null,
    totalNumber: draft.total?.value ?? null,
    title: draft.title && put(draft.title),
    kicker: draft.kicker && put(draft.kicker),
    subtitle: draft.subtitle && put(draft.subtitle),
    lead: draft.lead.map(put),
    pullQuotes: draft.pullQuotes.map(put),
    credits: draft.credits.map(put),
    captions: draft.captions.map(put),
    questions: draft.questions.map(put),
    pieces: draft.pieces.map(
      ({ kind, question, headline, people, paragraphs }): PreviewPiece => ({
        kind,
        question,
        headline: headline && put(headline),
        people: people.map((person) => placePerson(source, person)),
        body: paragraphs.map((paragraph) => placeParagraph(source, paragraph)),
      }),
    ),
  }
}

function placeParagraph(source: Source, { passage, from, runIn }: DraftParagraph): PreviewParagraph {
  const end = passage.block.text.length
  return {
    runIn: runIn === null ? null : placeText(source, { passage, range: [from, runIn] }),
    text: placeText(source, { passage, range: [runIn ?? from, end] }),
  }
}

function placePerson(source: Source, { name, titles }: DraftPerson): PreviewPerson {
  return {
    name: name && placeName(source, name),
    titles: titles ? placeTitles(source, titles) : [],
    titlesAsPrinted: titles && placeText(source, titles),
  }
}

/** The typesetters' space between two Chinese letters of a name is not part of it (rule S8). */
function placeName(source: Source, name: Stretch): Placed {
  const { text, at } = placeText(source, name)
  return { text: text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''), at }
}

function placeTitles(source: Source, { passage, range }: Stretch): Placed[] {
  return splitTitles(passage.block.folded.slice(...range)).map(([start, end]) =>
    placeText(source, { passage, range: [range[0] + start, range[0] + end] }),
  )
}
