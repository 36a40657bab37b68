import type { Role } from './roles.ts'
import type { Surveyed } from './survey.ts'

const leadWords =
  /本期|邀请|特邀|围绕|圆桌|研讨|约请|对话|\binvit|\bpanel|round ?table|this issue|we asked|experts\b|scholars\b/iu
const leadEnd =
  /(?:邀请|特邀|约请|采访|对话)[^\u3002]{0,80}\u3002?$|\b(?:invite[sd]?|asked|brings? together)\b[^.]{0,200}\.?$/iu
/** A column of conversations is called so. */
const seriesWords =
  /^[^,:;!?]{1,12}(?:圆桌|论坛|笔谈|对谈|沙龙|会客厅|茶座|访谈|座谈|讲坛|论道)$|\b(?:round ?table|dialogues?|forum|symposium)$/iu
type Scores = [Role, number | null][]

/** Scores the roles of an issue's front: masthead, title, lead, roster, and what stands beside the text. */
export function scoreFront(passage: Surveyed): Scores {
  return [
    ['masthead', scoreMasthead(passage)],
    ['series', scoreSeries(passage)],
    ['kicker', scoreKicker(passage)],
    ['title', scoreTitle(passage)],
    ['subtitle', scoreSubtitle(passage)],
    ['lead', scoreLead(passage)],
    ['caption', scoreCaption(passage)],
    ['credits', scoreCredits(passage)],
    ['count', passage.aside === 'count' ? 8 : null],
    ['roster-heading', scoreRosterHeading(passage)],
    ['roster', scoreRoster(passage)],
  ]
}

/** Says whether a lead says that it ends here: it presents the guests (rule L2). */
export function endsLead({ block }: Pick<Surveyed, 'block'>): boolean {
  return leadEnd.test(block.folded)
}

function scoreMasthead({ masthead, block, index }: Surveyed): number | null {
  if (!masthead) return null
  const sure = masthead.total !== null || /期/u.test(block.folded) ? 8 : 5
  return sure - (index > 6 ? 4 : 0)
}

function scoreSeries({ display, width, before, after, block, masthead, index }: Surveyed): number | null {
  const nameless = (neighbour: Surveyed['before']): boolean =>
    neighbour?.masthead !== null && neighbour?.masthead !== undefined && neighbour.masthead.series === null
  if (!display || masthead || width > 16 || /\d/u.test(block.folded)) return null
  const isFollowed = after?.display === true || after?.aside === 'credits' || after?.masthead
  if (seriesWords.test(block.folded) && isFollowed && index <= 3 && !before?.masthead?.series)
    return nameless(after) || nameless(before) ? 7 : 6
  return nameless(after) ? 6 : nameless(before) ? 1 : null
}

/** A line larger than the text, right above one that is larger still (rule M5). */
function scoreKicker({ display, width, block, after, masthead, index }: Surveyed): number | null {
  if (!display || masthead || width < 4 || index > 6 || !after?.display || after.masthead) return null
  return block.size > 1.15 && after.block.size >= block.size * 1.3 ? 6 : null
}

function scoreTitle({
  display,
  width,
  block,
  sentences,
  before,
  index,
  asking,
  numbering,
  masthead,
}: Surveyed): number | null {
  const exclaims = sentences.length === 1 && /[!?]\W*$/u.test(block.folded) && width <= 50
  if ((!display && !exclaims) || width < 4 || masthead) return null
  let score = 3 - Math.min(3, index * 0.2)
  if (block.heading) score += 1.5
  score += Math.max(-3, Math.min(3, (block.size - 1) * 2))
  if (before?.masthead) score += 2
  if (width > 36) score -= 1.5
  if (asking === 2) score -= 1
  return numbering > 0 ? score - 2 : score
}

function scoreSubtitle({ display, block, width }: Surveyed): number | null {
  if (!display || width > 50) return null
  return /^(?:\u2014|--|\u2015)/u.test(block.folded) ? 5 : 0.8
}

function scoreLead({
  display,
  block,
  label,
  speakers,
  asking,
  width,
  isHost,
  index,
  sentences,
}: Surveyed): number | null {
  if (label?.kind === 'lead') return 8
  if (display) return null
  let score = 2.2 - Math.min(1.5, index * 0.05)
  if (leadEnd.test(block.folded)) score += 4
  else if (leadWords.test(block.folded)) score += 2
  if (speakers >= 2) score -= speakers
  if (isHost) score += 0.5
  if (asking === 2 && width < 100) score -= sentences.length > 1 ? 1 : 3
  if (label !== null && !isHost && label.kind !== 'unknown' && label.kind !== 'people') score -= 5
  return width < 12 ? score - 1.5 : score
}

function scoreCaption({ label, aside }: Surveyed): number | null {
  if (label?.kind === 'caption') return 7
  return aside === 'caption' ? 6 : null
}

function scoreCredits({ label, block, aside }: Surveyed): number | null {
  if (aside === 'credits') return 8
  return label?.kind === 'credits' && block.text.length < 200 ? 8 : null
}

const rosterWords =
  /^(?:本期|本次)?(?:特邀|受访|圆桌|对话|与会|参与|出席|主讲)?(?:嘉宾|专家|学者|对话人|与谈人|受访者)(?:介绍|名单|简介)?:?$|^(?:the )?(?:participants?|panell?ists?|speakers?|guests?|experts|the panel|contributors?):?$/iu

function scoreRosterHeading({ block }: Surveyed): number | null {
  return rosterWords.test(block.folded.trim()) ? 8 : null
}

function scoreRoster({
  isBiography,
  rosterLine,
  bylines,
  rosterPeople,
  before,
  after,
  label,
  isHost,
  block,
}: Surveyed): number | null {
  // An author's line right above a text signs it.
  if (label?.kind === 'author' && after && !after.display && after.label?.kind !== 'author') return null
  if (rosterPeople > 0) return label?.kind === 'host' || isHost ? (block.text.length < 80 ? 7 : null) : 8
  if (isBiography) return 10
  if (rosterLine) return 7
  if (bylines < 4) return null
  const neighbours = [before, after].filter(
    (one) => one !== null && (one.byline !== null || rosterWords.test(one.block.folded.trim())),
  )
  return Math.min(6, bylines) - 2.5 + neighbours.length * 1.5
}
