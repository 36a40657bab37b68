import type { Locale } from '../../../kernel/locales.ts'

const zh = {
  title: '检查',
  unsaved: '保存后开始检查。',
  checking: '正在检查……',
  failed: '检查没有完成\uFF0C请再试一次。',
  nothing: '没有发现问题。',
  found: (count: number, grave: number) =>
    grave > 0 ? `${count}处待看\uFF0C其中${grave}处严重\uFF1A改正或豁免之后才能签字。` : `${count}处待看。`,
  again: '重新检查',
  severity: { grave: '严重', warning: '警告', note: '提示' },
  page: '本期',
  places: (count: number) => `共${count}处`,
  suggestion: (words: string) => (words === '' ? '建议删去' : `建议改为“${words}”`),
  waive: '豁免',
  waiveAll: (count: number) => `豁免这${count}处`,
  waiveTitle: '豁免检查结果',
  waiveHint: '写明为什么这样写没有问题。你的姓名和理由会记入审稿记录。',
  reason: '理由',
  cancel: '取消',
  confirm: '豁免',
  waivedDone: '已豁免。',
  waiveFailed: '没有豁免\uFF0C请再试一次。',
  waivedTitle: (count: number) => `已豁免 ${count}`,
  waivedBy: (by: string, reason: string) => `${by}\uFF1A${reason}`,
  goTo: (place: string) => `去改\uFF1A${place}`,
}

/** The words of the checks panel in both languages of the admin. */
export const checksMessages: Record<Locale, typeof zh> = {
  zh,
  en: {
    title: 'Checks',
    unsaved: 'Save, and the checks begin.',
    checking: 'Checking…',
    failed: 'The checks did not finish. Please try again.',
    nothing: 'Nothing found.',
    found: (count, grave) =>
      grave > 0
        ? `${count} to look at, ${grave} of them grave: nobody signs before they are corrected or waived.`
        : `${count} to look at.`,
    again: 'Check again',
    severity: { grave: 'Grave', warning: 'Warnings', note: 'Notes' },
    page: 'This issue',
    places: (count) => `${count} places`,
    suggestion: (words) => (words === '' ? 'Take it out' : `Write “${words}”`),
    waive: 'Waive',
    waiveAll: (count) => `Waive these ${count}`,
    waiveTitle: 'Waive a finding',
    waiveHint: 'Say why it is right as it stands. Your name and the reason go into the record.',
    reason: 'Reason',
    cancel: 'Cancel',
    confirm: 'Waive',
    waivedDone: 'Waived.',
    waiveFailed: 'It was not waived. Please try again.',
    waivedTitle: (count) => `Waived: ${count}`,
    waivedBy: (by, reason) => `${by}: ${reason}`,
    goTo: (place) => `Go to ${place}`,
  },
}
