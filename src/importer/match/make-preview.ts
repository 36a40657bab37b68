import { type Cut, sliceCut } from '../cut.ts'
import type { Decision, ImportPreview } from '../preview.ts'
import type { Source } from '../source.ts'
import { accountFor, type Claim } from './account-for.ts'
import { claimPlaced } from './claim-placed.ts'
import type { IssueDraft } from './draft.ts'
import type { FoundRole } from './find-roles.ts'
import { listLeft, listUnplaced } from './list-unplaced.ts'
import { cutOf, placeIssue } from './place-texts.ts'
import type { Role } from './roles.ts'
import type { Surveyed } from './survey.ts'

const ruleByRole: Record<Role, string> = {
  masthead: 'M1',
  series: 'M2',
  kicker: 'M5',
  title: 'M3',
  subtitle: 'M4',
  lead: 'L1',
  'pull-quote': 'P1',
  caption: 'P3',
  credits: 'P4',
  count: 'D6',
  'roster-heading': 'G1',
  roster: 'G2',
  question: 'Q1',
  headline: 'H1',
  speaker: 'S1',
  byline: 'S2',
  'unsigned-start': 'Q3',
  'essay-start': 'E1',
  body: 'B5',
  signature: 'S7',
  'titles-note': 'S7',
  fragment: 'U2',
  loose: 'U1',
}

/** Sets out a gathered issue for review: its texts and their places, decisions, joins, and the account (rule I1). */
export function makePreview({
  source,
  draft,
  passages,
  roles,
}: {
  source: Source
  draft: IssueDraft
  passages: readonly Surveyed[]
  roles: readonly FoundRole[]
}): ImportPreview {
  const issue = placeIssue(source, draft)
  const unplaced = listUnplaced({ source, draft, roles })
  const claims: Claim[] = [
    ...claimPlaced(issue, draft, source),
    ...unplaced.map(({ at }): Claim => ({ at, fate: 'unplaced', by: 'U1' })),
    ...draft.drops.map((drop): Claim => ({ at: cutOf(source, drop), fate: 'dropped', by: drop.rule })),
    ...draft.roster.map((entry): Claim => ({ at: cutRosterSigns(entry), fate: 'dropped', by: 'D3' })),
  ]
  const account = accountFor(source.text, claims)
  return {
    source,
    issue,
    decisions: passages.flatMap((passage) => decide(passage, roles[passage.index])),
    joins: listJoins(draft),
    unplaced: [...unplaced, ...listLeft(source, account, unplaced)].toSorted(
      (a, b) => startOf(a.at) - startOf(b.at),
    ),
    account,
  }
}

/** A roster line's label, its people's names and the signs between, or a whole note; other words are not dropped. */
function cutRosterSigns({ passage, people }: IssueDraft['roster'][number]): Cut {
  const { text, cut } = passage.block
  if (passage.signature && passage.rosterPeople === 0) return cut
  const label = passage.rosterPeople > 0 ? (passage.label?.end ?? 0) : 0
  const signs = [...text.slice(label).matchAll(/[^\p{L}\p{N}]+/gu)].flatMap(({ index, 0: run }) =>
    sliceCut(cut, label + index, label + index + run.length),
  )
  const names = people.flatMap(({ name }) => sliceCut(cut, ...name))
  const short = [...text.matchAll(/\((?:\p{Lu}\.?){2,4}\)/gu)].flatMap(({ index, 0: initials }) =>
    sliceCut(cut, index, index + initials.length),
  )
  const said = [
    ...text.matchAll(
      /(?:以下)?(?:均)?[简簡][称稱](?:为|為|作)?["\u201C\u300C]?(?:\p{Script=Han}{1,4}|[A-Z]{1,4})/gu,
    ),
  ].flatMap(({ index, 0: words }) => sliceCut(cut, index, index + words.length))
  return [...sliceCut(cut, 0, label), ...signs, ...names, ...short, ...said]
}

function startOf(at: Cut): number {
  return at[0]?.[0] ?? 0
}

function decide(passage: Surveyed, found: FoundRole | undefined): Decision[] {
  if (!found) return []
  const { cut: at, firstLine, lastLine, joins } = passage.block
  const role: Decision = {
    rule: ruleByRole[found.role],
    about: found.role,
    at,
    lines: [firstLine, lastLine],
    confidence: found.confidence,
  }
  return [
    role,
    ...joins.map(({ lines, confidence }): Decision => ({ rule: 'J2', about: 'join', at, lines, confidence })),
  ]
}

/** Joins in the order of the issue's text: its pieces first, then what stands around them. */
function listJoins({ lead, pullQuotes, questions, pieces }: IssueDraft): ImportPreview['joins'] {
  const answers = pieces.filter(({ kind }) => kind === 'answer')
  const essays = pieces.filter(({ kind }) => kind === 'essay')
  const front = [...lead, ...pullQuotes, ...questions].map(({ passage }) => passage)
  const bodies = [...answers, ...essays].flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage))
  return [...new Set([...front, ...bodies])].flatMap(({ block }) => block.joins)
}
