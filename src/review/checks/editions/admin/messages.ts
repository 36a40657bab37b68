import type { Locale } from '../../../../kernel/locales.ts'

const zh = {
  title: '复查已刊发各期',
  about: '用今天的名单和规则检查各期现行刊发版本\uFF0C只报告\uFF0C不更改。审稿时已豁免的不再列出。',
  notAllowed: '复查已刊发的各期由编辑来做。',
  series: '栏目',
  allSeries: '全部栏目',
  year: '年份',
  start: '开始复查',
  stop: '停止',
  notes: '也列出提示',
  progress: (done: number, of: number) => `已查${done}/${of}期`,
  broken: '连接中断\uFF0C请再试一次。',
  done: (checked: number, found: number, grave: number) =>
    `查了${checked}期\uFF0C${found}期有结果\uFF0C严重的${grave}处。`,
  stopped: '已停止。',
  nothing: '没有发现问题。',
  unreadable: '这一版的文字已封存或读不出\uFF0C没有检查。',
  severity: { grave: '严重', warning: '警告', note: '提示' },
  openIssue: '打开这一期',
  showPage: '看刊发页',
}

/** The words of the view that checks what is published. */
export const editionChecksMessages: Record<Locale, typeof zh> = {
  zh,
  en: {
    title: 'Check what is published',
    about:
      'Checks the current edition of every issue by today’s lists and rules. It reports and changes nothing; what was waived in review is left out.',
    notAllowed: 'Editors check what is published.',
    series: 'Series',
    allSeries: 'All series',
    year: 'Year',
    start: 'Check',
    stop: 'Stop',
    notes: 'Show notes too',
    progress: (done, of) => `${done} of ${of} checked`,
    broken: 'The connection broke. Please try again.',
    done: (checked, found, grave) => `${checked} editions checked, ${found} with findings, ${grave} grave.`,
    stopped: 'Stopped.',
    nothing: 'Nothing found.',
    unreadable: 'The text of this edition is sealed or cannot be read; it was not checked.',
    severity: { grave: 'Grave', warning: 'Warning', note: 'Note' },
    openIssue: 'Open the issue',
    showPage: 'See the page',
  },
}
