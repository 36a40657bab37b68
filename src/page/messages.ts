import type { CorrectionType } from '../edition/types.ts'
import type { Locale } from '../kernel/locales.ts'

const zh = {
  titles: (titles: string) => `\uFF08${titles}\uFF09`,
  nameSeparator: '、',
  attribution: (name: string) => `——${name}`,
  lead: '编者按',
  contents: '本期目录',
  essay: '署名文章',
  footnotes: '注释',
  footnote: (number: number) => `注释${number}`,
  backToText: (number: number) => `回到注释${number}处`,
  readAlone: '单篇阅读',
  credits: '本期编辑',
  creditRole: (role: string) => `${role}\uFF1A`,
  printedOn: (date: string) => `${date}刊印`,
  publishedOn: (date: string) => `${date}刊发`,
  enteredOn: (date: string) => `${date}收录`,
  revision: (revision: number) => `刊发版本${revision}`,
  correction: '更正',
  correctionTypes: {
    minor: '文字更正',
    substantive: '内容更正',
    'name-or-title': '人名职务更正',
    clarification: '说明',
  } satisfies Record<CorrectionType, string>,
  reinstatement: '恢复刊发',
  compare: '逐词对照更正前后的文字',
  relativeDates: '文中“今年”“去年”等以刊印日期为准。',
  relativeDatesPublished: '文中“今年”“去年”等以刊发日期为准。',
  printedOnUnknown: '刊印日期未详',
  relativeDatesUnknown: '原文未载刊印日期\uFF0C文中“今年”“去年”等以写作当时为准。',
  archiveEdition: '存档版\uFF1A据已刊印的版面录入。',
  archiveMissing: (parts: string[]) => `所据文本未载\uFF1A${parts.join('、')}。`,
  missingPart: {
    printedOn: '刊印日期',
    answerHeadline: '回答的标题',
    answerName: '回答者姓名',
    essayHeadline: '署名文章的标题',
    essayName: '署名文章的作者姓名',
  },
  topics: '主题',
  fromIssue: '刊于',
  question: '问题',
  otherAnswers: '同一问题的其他回答',
  neighbours: '本期前后篇',
  previous: '上一篇',
  next: '下一篇',
}

/** Every word that the pages print around the content, which itself prints in its own words. */
export type PageMessages = typeof zh

const en: PageMessages = {
  titles: (titles) => ` (${titles})`,
  nameSeparator: ', ',
  attribution: (name) => `— ${name}`,
  lead: 'Editor’s note',
  contents: 'In this issue',
  essay: 'Signed essay',
  footnotes: 'Notes',
  footnote: (number) => `Note ${number}`,
  backToText: (number) => `Back to note ${number} in the text`,
  readAlone: 'Read on its own page',
  credits: 'Edited by',
  creditRole: (role) => `${role}: `,
  printedOn: (date) => `Printed ${date}`,
  publishedOn: (date) => `Published ${date}`,
  enteredOn: (date) => `Added to the archive ${date}`,
  revision: (revision) => `Revision ${revision}`,
  correction: 'Correction',
  correctionTypes: {
    minor: 'Correction of wording',
    substantive: 'Correction',
    'name-or-title': 'Correction of a name or title',
    clarification: 'Clarification',
  },
  reinstatement: 'Published again',
  compare: 'Compare the texts before and after, word by word',
  relativeDates: '“This year” and the like are said from the day of printing.',
  relativeDatesPublished: '“This year” and the like are said from the day of publication.',
  printedOnUnknown: 'Date of printing not known',
  relativeDatesUnknown:
    'The source gives no date of printing; “this year” and the like are said from the time of writing.',
  archiveEdition: 'Archive edition, entered from the printed page.',
  archiveMissing: (parts) => `The source text does not give ${joinInEnglish(parts)}.`,
  missingPart: {
    printedOn: 'the date of printing',
    answerHeadline: 'the headline of an answer',
    answerName: 'the name of a respondent',
    essayHeadline: 'the headline of the essay',
    essayName: 'the name of the essay’s author',
  },
  topics: 'Topics',
  fromIssue: 'From',
  question: 'Question',
  otherAnswers: 'Other answers to this question',
  neighbours: 'Before and after in this issue',
  previous: 'Previous',
  next: 'Next',
}

const messages: Record<Locale, PageMessages> = { zh, en }

/** Answers the pages' own words in the language of the content. */
export function getPageMessages(locale: Locale): PageMessages {
  return messages[locale]
}

function joinInEnglish(parts: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts)
}
