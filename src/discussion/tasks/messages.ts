import type { Locale } from '../../kernel/locales.ts'

const zh = {
  tasks: '任务',
  forMe: '交给我的任务',
  untitled: '未命名',
  due: (day: string) => `${day} 到期`,
  late: (day: string) => `${day} 到期\uFF0C已逾期`,
  assign: '布置任务',
  assignTitle: '布置任务',
  editTitle: '修改任务',
  assignee: '交给',
  choose: '请选择',
  dueLabel: '期限',
  note: '说明',
  save: '保存',
  nobody: '已离开的人员',
  by: (name: string) => `${name} 布置`,
  done: '标为完成',
  reopen: '重新打开',
  cancel: '取消任务',
  edit: '修改',
  nothing: '没有待办的任务。',
  closed: (count: number) => `已了结 ${count} 项`,
  failed: '任务没有读到\uFF0C请稍后再试。',
  notDone: '没有做成\uFF0C请再试一次。',
}

/** Every word of tasks on the dashboard and on documents. */
export type TaskMessages = typeof zh

const en: TaskMessages = {
  tasks: 'Tasks',
  forMe: 'My tasks',
  untitled: 'Untitled',
  due: (day) => `due ${day}`,
  late: (day) => `was due ${day}`,
  assign: 'Give a task',
  assignTitle: 'Give a task',
  editTitle: 'Change the task',
  assignee: 'To',
  choose: 'Choose',
  dueLabel: 'Due',
  note: 'Note',
  save: 'Save',
  nobody: 'somebody who has left',
  by: (name) => `given by ${name}`,
  done: 'Mark as done',
  reopen: 'Reopen',
  cancel: 'Cancel the task',
  edit: 'Change',
  nothing: 'Nothing is to be done here.',
  closed: (count) => `${count} settled`,
  failed: 'The tasks could not be read. Please try again later.',
  notDone: 'It was not done. Please try again.',
}

/** The words of tasks in both languages of the admin. */
export const taskMessages: Record<Locale, TaskMessages> = { zh, en }
