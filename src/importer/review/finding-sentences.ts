import type { Bilingual } from '../../kernel/locales.ts'
import type { ExpertMatch } from '../commit/expert-match.ts'
import type { Decision, Suggestion } from '../preview.ts'
import type { ReviewPiece } from './review.ts'

/** What a guess takes a text for. */
export const rolesOfGuesses: Record<string, Bilingual> = {
  masthead: { zh: '刊头', en: 'the masthead' },
  series: { zh: '栏目名', en: 'the name of the series' },
  title: { zh: '标题', en: 'the title' },
  subtitle: { zh: '引题或副题', en: 'a kicker or subtitle' },
  lead: { zh: '导语', en: 'the lead' },
  'pull-quote': { zh: '提要', en: 'a pull quote' },
  caption: { zh: '图片说明', en: 'a caption' },
  credits: { zh: '版面署名', en: 'credits' },
  question: { zh: '问题', en: 'a question' },
  headline: { zh: '小标题', en: 'a headline' },
  speaker: { zh: '发言人', en: 'a speaker' },
  byline: { zh: '作者署名', en: 'a byline' },
  'unsigned-start': { zh: '回答的开头', en: 'the beginning of an answer' },
  'essay-start': { zh: '署名文章的开头', en: 'the beginning of an essay' },
  body: { zh: '正文', en: 'a paragraph of the piece' },
  signature: { zh: '文末署名', en: 'a signature' },
  'titles-note': { zh: '职务说明', en: 'a note of titles' },
}

const suggested: Record<Suggestion, Bilingual | null> = {
  'display-title': { zh: '大标题的一部分', en: 'a part of a display title' },
  headline: { zh: '小标题', en: 'a headline' },
  kicker: { zh: '引题', en: 'a kicker' },
  subtitle: { zh: '副题', en: 'a subtitle' },
  caption: { zh: '图片说明', en: 'a caption' },
  credits: { zh: '版面署名', en: 'credits' },
  host: { zh: '主持人的话', en: 'words of the host' },
  signature: { zh: '署名', en: 'a signature' },
  question: { zh: '问题', en: 'a question' },
  expert: { zh: '专家介绍', en: 'an introduction of an expert' },
  text: null,
}

/** The letters that a sentence quotes of a text. */
const mostQuoted = 12

/** Says what was joined, by its lines and the letters at the seam. */
export function sayJoin({
  lines: [from, to],
  before,
  after,
}: {
  lines: [from: number, to: number]
  before: string
  after: string
}): Bilingual {
  return {
    zh: `第 ${from} 行和第 ${to} 行接成了一段\uFF1A…${before}｜${after}…`,
    en: `Lines ${from} and ${to} were joined to one paragraph: …${before} | ${after}…`,
  }
}

/** Says what a text was taken for. */
export function sayGuess({ about, text }: Pick<Decision, 'about'> & { text: string }): Bilingual {
  const role = rolesOfGuesses[about] ?? { zh: about, en: about }
  return {
    zh: `${quote(text)}看作${role.zh}\uFF0C但不能肯定。`,
    en: `${quote(text)} was taken for ${role.en}, without being sure.`,
  }
}

/** Says that a text has no place, and what it probably is. */
export function sayUnplaced({ text, suggestion }: { text: string; suggestion: Suggestion }): Bilingual {
  const probably = suggested[suggestion]
  return {
    zh: `${quote(text)}没有放进本期${probably ? `\uFF0C可能是${probably.zh}` : ''}。`,
    en: `${quote(text)} has no place yet${probably ? `; it is probably ${probably.en}` : ''}.`,
  }
}

/** A list of findings is read by their words: the beginning of a text tells it from the others. */
function quote(text: string): string {
  const words = text.trim().replaceAll(/\s+/gu, ' ')
  const letters = Array.from(words)
  const shown = letters.length > mostQuoted + 1 ? `${letters.slice(0, mostQuoted).join('')}…` : words
  return `\u201C${shown}\u201D`
}

/** Says that a piece names nobody. */
export function sayMissing(kind: ReviewPiece['kind']): Bilingual {
  return kind === 'essay'
    ? {
        zh: '来稿没有印出这篇署名文章的作者姓名。',
        en: 'The source does not print the name of this essay\u2019s author.',
      }
    : { zh: '来稿没有印出这段回答是谁说的。', en: 'The source does not print who gives this answer.' }
}

/** What an issue lacks as a whole. */
export const sayWhole = {
  'no-title': { zh: '来稿没有标题。', en: 'The source has no title.' },
  'no-numbers': { zh: '来稿没有期号。', en: 'The source has no number.' },
  'no-pieces': { zh: '来稿中没有找到回答或文章。', en: 'No answer and no essay was found in the source.' },
  unanswered: { zh: '有的问题没有回答。', en: 'A question has no answer.' },
  unasked: { zh: '有的回答没有对应的问题。', en: 'An answer belongs to no question.' },
} satisfies Record<string, Bilingual>

/** Says who on file has a printed name. */
export function sayExperts({ name, candidates }: Pick<ExpertMatch, 'name' | 'candidates'>): Bilingual {
  const [first, ...others] = candidates
  if (!first) {
    return {
      zh: `本次导入中有两处署名\u201C${name}\u201D\uFF0C职务不同。请确认是不是同一人。`,
      en: `“${name}” signs twice here, with different titles. Say whether it is one person.`,
    }
  }
  if (others.length > 0) {
    return {
      zh: `专家库中有 ${candidates.length} 位\u201C${name}\u201D。请选择是哪一位。`,
      en: `${candidates.length} experts on file are called “${name}”. Say which one it is.`,
    }
  }
  const titles = first.titles.join('、')
  return {
    zh: `专家库中的\u201C${first.name}\u201D职务不同\uFF08${titles || '未填'}\uFF09。请确认是不是同一人。`,
    en: `“${first.name}” on file has other titles (${titles || 'none'}). Say whether it is the same person.`,
  }
}
