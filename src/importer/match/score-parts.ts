import { measureBullets } from '../parse/read-label.ts'
import type { Role } from './roles.ts'
import type { Survey, Surveyed } from './survey.ts'

type Scores = [Role, number | null][]

/** Scores the roles of questions, speakers, paragraphs, signatures and display matter. */
export function scoreParts(passage: Surveyed, survey: Survey): Scores {
  const { turn } = passage
  const paragraph = scoreParagraph(passage)
  return [
    ['question', scoreQuestion(passage, survey)],
    ['headline', scoreHeadline(passage)],
    ['pull-quote', scorePullQuote(passage)],
    ['speaker', scoreSpeaker(passage)],
    ['byline', scoreByline(passage)],
    ['unsigned-start', passage.label?.kind === 'answer' ? 7 : paragraph],
    ['essay-start', paragraph + turn - (passage.before?.byline ? 4 : 0) - (survey.headingsAsk ? 3 : 0)],
    ['body', paragraph - Math.max(0, turn) * 0.3],
    ['signature', passage.signature && !passage.isBiography ? 7 : null],
    ['titles-note', scoreTitlesNote(passage)],
    ['fragment', scoreFragment(passage)],
    ['loose', passage.aside === 'note' ? 12 : passage.isHost ? -1 : passage.display ? -1.5 : -3],
  ]
}

function scoreQuestion(passage: Surveyed, survey: Survey): number | null {
  const { block, asking, sentences, width, label, isHost, numbering, display, beforeSpeaker, closed } =
    passage
  if (width < 4 || passage.speakers >= 4 || passage.masthead) return null
  if (label?.kind === 'host' && passage.rosterPeople > 0) return null
  if (label?.kind === 'question') return 9
  if (isHost) return 5 + (asking === 2 ? 1 : 0) + (beforeSpeaker !== null ? 1 : -1)
  let score = asking === 2 && /\?\W*$/u.test(block.folded) ? 4 : asking
  if (numbering > 0) score += 1.5
  if (block.heading) score += 1
  if (sentences.length > 3) score -= 4
  if (passage.isOpening) score -= 2.5
  if (width > 150) score -= 3
  if (display && asking < 2) score += scoreHeading(passage, survey)
  if (!display && asking < 2 && closed) score -= 4
  if (beforeSpeaker !== null || passage.after?.label?.kind === 'answer') return score
  return passage.beforeSigned ? score - 0.5 : score - 2
}

/** A heading asks when a label answers it: when it is numbered, when no question has its mark, or when pieces have no headlines. */
function scoreHeading(
  { beforeSpeaker, numbering, beforeSigned }: Surveyed,
  { asksByMark, headsPieces, headingsAsk }: Survey,
): number {
  if (beforeSpeaker === null) return !beforeSigned || asksByMark ? -3 : headingsAsk ? 4.5 : 2
  if (numbering > 0) return 2.5
  if (beforeSpeaker === 'label' && !asksByMark) return 2.5
  return headsPieces || beforeSpeaker === 'line' ? -2 : 1.5
}

function scoreHeadline({ display, width, block, asking, numbering, sentences }: Surveyed): number | null {
  const exclaims = sentences.length === 1 && /[!?]\W*$/u.test(block.folded) && width <= 30
  if (!display && !exclaims) return null
  let score = display ? 2 : 0
  if (width <= 20) score += 0.5
  if (block.heading) score += 1
  if (asking === 2) score -= 2
  if (numbering > 0) score -= 2
  return width <= 3 ? score - 2.5 : score
}

/** A sentence by itself that repeats the text, near display matter (rules P1 and P2). */
function scorePullQuote(passage: Surveyed): number | null {
  const { display, sentences, width, repeats, before, after, asking, label, speakers, block, turn } = passage
  if (display || width < 12 || speakers >= 2) return null
  if (sentences.length > 1 && repeats < 0.9) return null
  if (width > 160 || asking === 2 || label?.bold) return null
  let score = Math.max(0, turn) * 0.4
  if (repeats >= 0.9) score += 5
  else if (repeats >= 0.3) score += 3
  else if (repeats > 0.04) score += 1.2
  else score -= 1.5
  if (before?.display || after?.display) score += passage.endsPiece ? 2.2 : 1
  if (block.heading) score += 2
  return block.joins.length > 0 ? score - 3 : score
}

function scoreSpeaker({ speakers }: Surveyed): number | null {
  return speakers < 2 ? null : Math.min(9, speakers)
}

/** A line of a name alone starts a piece when text follows, not another name. */
function scoreByline({ bylines, after }: Surveyed): number | null {
  if (bylines < 2) return null
  const leads =
    after !== null && !after.display && after.byline === null && after.signature === null && after.asking < 2
  return Math.min(6, bylines) - (leads ? 0 : 5)
}

function scoreParagraph({
  display,
  asking,
  sentences,
  speakers,
  isHost,
  closed,
  numbering,
  label,
  masthead,
  signature,
  block,
  bylines,
}: Surveyed): number {
  let score = display ? -1.5 : 1.5
  if (display && numbering > 0) score += 2.5
  if (display && measureBullets(block.folded) > 0) score += 1
  if (asking === 2 && sentences.length === 1) score -= 1
  if (speakers >= 2) score -= speakers
  if (bylines >= 4) score -= 3
  if (isHost) score -= 4
  if (masthead) score -= 2
  if (signature) score -= 6
  if (label && !['people', 'unknown', 'answer'].includes(label.kind)) score -= 3
  return closed || display ? score : score - 0.3
}

/** A note without a name, behind the text of somebody who is printed by name alone. */
function scoreTitlesNote({ signature }: Surveyed): number | null {
  return signature?.people.length === 1 && signature.people[0]?.name === null ? 7 : null
}

function scoreFragment({ display, width, before, after, block }: Surveyed): number | null {
  if (!display || block.heading) return null
  const narrow = (one: Surveyed['before']): boolean => one !== null && one.display && one.width <= 6
  const base = width <= 4 ? 2 : width <= 8 ? 0 : -2
  return base + (narrow(before) ? 1 : 0) + (narrow(after) ? 1 : 0)
}
