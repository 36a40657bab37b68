import type { Bilingual } from '../../kernel/locales.ts'
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
export function sayGuess({ about }: Pick<Decision, 'about'>): Bilingual {
  const role = rolesOfGuesses[about] ?? { zh: about, en: about }
  return {
    zh: `这里看作${role.zh}\uFF0C但不能肯定。`,
    en: `This was taken for ${role.en}, without being sure.`,
  }
}

/** Says that a text has no place, and what it probably is. */
export function sayUnplaced({ suggestion }: { suggestion: Suggestion }): Bilingual {
  const probably = suggested[suggestion]
  return {
    zh: probably ? `这段文字没有放进本期\uFF0C可能是${probably.zh}。` : '这段文字没有放进本期。',
    en: probably
      ? `This text has no place yet; it is probably ${probably.en}.`
      : 'This text has no place yet.',
  }
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
