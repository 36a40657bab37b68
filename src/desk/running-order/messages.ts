import type { Locale } from '../../kernel/locales.ts'

const zh = {
  title: '版面次序',
  hint: '先写问题\uFF0C再在每个问题下添加回答\uFF1B署名文章单独成篇。读者看到的顺序就是这里的顺序。',
  unsaved: '填写标题后会自动保存\uFF0C随后就可以在这里添加问题和稿件。',
  empty: '还没有问题。先写下要请专家回答的第一个问题。',
  loading: '正在读取版面次序…',
  question: (number: number) => `问题 ${number}`,
  questionText: (number: number) => `问题 ${number} 的文字`,
  questionPlaceholder: '写下问题',
  essay: '署名文章',
  addQuestion: '添加问题',
  addAnswer: '添加回答',
  addAnswerTo: (number: number) => `给问题 ${number} 添加回答`,
  addEssay: '添加署名文章',
  cancel: '取消',
  noAnswer: '这个问题还没有回答。',
  noName: '未署名',
  noHeadline: '无小标题',
  length: (count: string) => `${count} 字`,
  emptyText: '正文空白',
  missing: (count: number) => `缺 ${count} 项`,
  complete: '齐备',
  openQuestion: '打开问题',
  openPiece: '打开稿件',
  up: (name: string) => `上移\uFF1A${name}`,
  down: (name: string) => `下移\uFF1A${name}`,
  drag: (name: string) => `拖动\uFF1A${name}`,
  more: (name: string) => `更多操作\uFF1A${name}`,
  moveUnder: (number: number) => `移到问题 ${number} 下`,
  takeOut: '移出并放入回收站',
  takeOutTitle: '移出本期\uFF1F',
  takeOutPiece: (name: string) => `“${name}”将移出本期\uFF0C放入回收站\uFF0C需要时可以从那里恢复。`,
  takeOutQuestion: (answers: number) =>
    answers === 0
      ? '这个问题将移出本期\uFF0C放入回收站\uFF0C需要时可以从那里恢复。'
      : `这个问题和它的 ${answers} 篇回答将移出本期\uFF0C放入回收站\uFF0C需要时可以从那里恢复。`,
  moved: ({ name, position, total }: Moved) => `${name}\uFF1A现在是第 ${position} 位\uFF0C共 ${total} 位。`,
  notPlaced: '未排入的内容',
  notPlacedHint: '它们属于本期\uFF0C但不在版面次序里\uFF0C不会刊发。',
  place: '排入',
  reload: '重新读取',
  saving: '正在保存…',
  failed: '没有成功\uFF0C请再试一次。',
}

type Moved = { name: string; position: number; total: number }

/** Every word of the running order. */
export type RunningOrderMessages = typeof zh

const en: RunningOrderMessages = {
  title: 'Running order',
  hint: 'Write a question, then add its answers; signed essays stand alone. Readers see them in this order.',
  unsaved: 'Type a title: the issue is saved by itself, and questions and pieces can then be added here.',
  empty: 'No question yet. Write the first one that the experts are to answer.',
  loading: 'Reading the running order…',
  question: (number) => `Question ${number}`,
  questionText: (number) => `Text of question ${number}`,
  questionPlaceholder: 'Write the question',
  essay: 'Essay',
  addQuestion: 'Add question',
  addAnswer: 'Add answer',
  addAnswerTo: (number) => `Add an answer to question ${number}`,
  addEssay: 'Add essay',
  cancel: 'Cancel',
  noAnswer: 'Nobody has answered this question yet.',
  noName: 'no byline',
  noHeadline: 'no headline',
  length: (count) => `${count} characters`,
  emptyText: 'no text yet',
  missing: (count) => `${count} missing`,
  complete: 'Complete',
  openQuestion: 'Open question',
  openPiece: 'Open piece',
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  drag: (name) => `Drag: ${name}`,
  more: (name) => `More actions: ${name}`,
  moveUnder: (number) => `Move under question ${number}`,
  takeOut: 'Take out, to the trash',
  takeOutTitle: 'Take it out of the issue?',
  takeOutPiece: (name) => `“${name}” goes to the trash, from where it can be restored.`,
  takeOutQuestion: (answers) =>
    answers === 0
      ? 'This question goes to the trash, from where it can be restored.'
      : `This question and its ${answers} answer(s) go to the trash, from where they can be restored.`,
  moved: ({ name, position, total }) => `${name}: now number ${position} of ${total}.`,
  notPlaced: 'Not placed',
  notPlacedHint: 'These belong to the issue but stand nowhere in its order: they will not be published.',
  place: 'Place',
  reload: 'Reload',
  saving: 'Saving…',
  failed: 'That did not work. Please try again.',
}

/** The words of the running order in both languages of the admin. */
export const runningOrderMessages: Record<Locale, RunningOrderMessages> = { zh, en }
