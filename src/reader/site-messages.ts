import type { Locale } from '../kernel/locales.ts'

const zh = {
  siteName: '圆桌',
  tagline: '编者提问\uFF0C专家作答',
  skip: '跳到正文',
  mainNavigation: '栏目导航',
  experts: '专家',
  archive: '往期',
  search: '搜索',
  otherLanguage: 'English',
  newestIssue: '最新一期',
  readIssue: '阅读全文',
  earlierIssues: '近期各期',
  allIssues: '全部往期',
  issuesOf: (series: string) => `${series}各期`,
  pieces: '本期内容',
  noIssues: '尚未刊发任何一期。',
  noExperts: '尚无专家页面。',
  expertsIntroduction: '在各期圆桌中作答或署名撰文的专家。',
  expertPieces: '刊发的文章',
  pieceCount: (count: number) => `${count}篇`,
  confirmedOn: (day: string) => `${day}核实`,
  archiveIntroduction: '已刊发的各期\uFF0C按刊印年份排列。',
  archiveYearIntroduction: (year: number, count: number) => `${year}年的${count}期。`,
  archiveYear: (year: number) => `${year}年`,
  issueCount: (count: number) => `${count}期`,
  missingTitle: '没有这个页面',
  missingText: '地址可能有误\uFF0C或者这一期尚未刊发。可从下面的入口继续\uFF1A',
  goneTitle: '此页已撤下',
  goneText: '这里的内容曾经刊发\uFF0C现已撤下。',
  backHome: '返回首页',
  topics: '主题',
  issueNeighbours: '前后各期',
  previousIssue: '上一期',
  nextIssue: '下一期',
  seriesPages: '分页',
  newerIssues: '较新各期',
  olderIssues: '更早各期',
  pageOf: (page: number, pages: number) => `第${page}页\uFF0C共${pages}页`,
}

/** The words of the site around the pages. */
export type SiteMessages = typeof zh

const en: SiteMessages = {
  siteName: 'Roundtable',
  tagline: 'The editor asks, the experts answer',
  skip: 'Skip to the text',
  mainNavigation: 'Series',
  experts: 'Experts',
  archive: 'Archive',
  search: 'Search',
  otherLanguage: '中文',
  newestIssue: 'Latest issue',
  readIssue: 'Read the issue',
  earlierIssues: 'Recent issues',
  allIssues: 'All issues',
  issuesOf: (series) => `Issues of ${series}`,
  pieces: 'In this issue',
  noIssues: 'No issue has been published in English yet.',
  noExperts: 'No expert has a page in English yet.',
  expertsIntroduction: 'The experts who have answered or written for a roundtable.',
  expertPieces: 'Published pieces',
  pieceCount: (count) => (count === 1 ? '1 piece' : `${count} pieces`),
  confirmedOn: (day) => `as confirmed ${day}`,
  archiveIntroduction: 'All published issues, by the year of printing.',
  archiveYearIntroduction: (year, count) =>
    count === 1 ? `The issue of ${year}.` : `The ${count} issues of ${year}.`,
  archiveYear: (year) => `${year}`,
  issueCount: (count) => (count === 1 ? '1 issue' : `${count} issues`),
  missingTitle: 'There is no such page',
  missingText: 'The address may be mistaken, or the issue is not published yet. You can go on from here:',
  goneTitle: 'This page has been withdrawn',
  goneText: 'What stood here was published and has since been withdrawn.',
  backHome: 'Back to the front page',
  topics: 'Topics',
  issueNeighbours: 'Issues before and after',
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  seriesPages: 'Pages',
  newerIssues: 'Newer issues',
  olderIssues: 'Older issues',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
}

const messages: Record<Locale, SiteMessages> = { zh, en }

/** Answers the site's own words in one language. */
export function getSiteMessages(locale: Locale): SiteMessages {
  return messages[locale]
}
