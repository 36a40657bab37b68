import type { Bilingual } from '../../../kernel/locales.ts'

const reasons: Record<string, Bilingual> = {
  B5: {
    zh: '发言人之后的文字都归他\uFF0C直到另一部分开始。',
    en: 'What follows a speaker is theirs until another part begins.',
  },
  E1: {
    zh: '文字以作者身份署名\uFF0C或署名前没有问题。',
    en: 'The text is signed as its author’s, or stands under a name without a question.',
  },
  G1: {
    zh: '这一行像嘉宾名单的标题。',
    en: 'The line reads as the heading of a list of guests.',
  },
  G2: { zh: '这一行像嘉宾介绍。', en: 'The line reads as the introduction of a guest.' },
  H1: {
    zh: '它的用词和这篇稿件相同\uFF0C或正好排在稿件前面、里面。',
    en: 'It shares its words with this piece, or stands before or within it.',
  },
  J2: {
    zh: '前一处没有结束就断开了\uFF0C后一处从半句开始\uFF0C两处的字词接得上。',
    en: 'One end breaks off unfinished, the other begins half-way, and their letters fit together.',
  },
  L1: { zh: '它排在第一个问题之前。', en: 'It stands before the first part.' },
  M1: {
    zh: '这一行几乎只有栏目名和期号。',
    en: 'The line holds a name and numbers and hardly anything else.',
  },
  M2: { zh: '栏目名单独成行。', en: 'The name of the series stands on a line of its own.' },
  M3: {
    zh: '它是最先出现、最大或紧跟刊头的标题行。',
    en: 'It is the first display line, the largest, or the one behind the masthead.',
  },
  M4: { zh: '它紧挨着标题。', en: 'It stands beside the title.' },
  P1: {
    zh: '它独立成句\uFF0C正文里有同样的话\uFF0C或排在标题、导语旁边。',
    en: 'It is a sentence by itself that repeats the text, or stands beside display matter or the lead.',
  },
  P3: { zh: '它的写法像图片说明。', en: 'It is worded as a caption.' },
  P4: {
    zh: '它写的是责任编辑、日期或版次。',
    en: 'It names who edited the page, its date or its page label.',
  },
  Q1: {
    zh: '它以问号结尾、语气是提问\uFF0C或者由主持人说出。',
    en: 'It ends with a question mark, asks by its words, or is said by the host.',
  },
  Q3: {
    zh: '它紧跟在问题之后\uFF0C却没有标明是谁在说。',
    en: 'It follows a question and does not say who speaks.',
  },
  S1: {
    zh: '段首有“姓名\uFF08职务\uFF09\uFF1A”一类的标签。',
    en: 'It begins with a label such as “name (titles):”.',
  },
  S2: {
    zh: '姓名和职务单独成行。',
    en: 'A name and titles stand on lines of their own.',
  },
  S7: {
    zh: '署名应在文末的括号里\uFF0C或在文字前面的标签里。',
    en: 'A signature would stand in brackets behind the text, or in a label before it.',
  },
  U1: { zh: '没有规则能说明它是什么。', en: 'No rule says what it is.' },
  U2: {
    zh: '它太短\uFF0C又不成句\uFF0C像是散开的大标题。',
    en: 'It is too short to be a sentence: it reads as a display title in fragments.',
  },
  X4: {
    zh: '专家库里有同名的人\uFF0C但不能确定是不是同一个人。',
    en: 'Somebody of that name is on file, and may be somebody else.',
  },
  V3: {
    zh: '您移开或拆开文字时\uFF0C它腾了出来。',
    en: 'It was set free when a person moved or split a text.',
  },
}

/** Answers in one sentence why a rule decides as it does, or null for a rule that needs no reason of its own. */
export function findReason(rule: string): Bilingual | null {
  return reasons[rule] ?? null
}
