import type { Locale } from '../../../kernel/locales.ts'

const zh = {
  title: '审校流程',
  hint: '新的一期第一次签字时记下当时的流程。以后改流程\uFF0C已经开始的各期不受影响。',
  onlyChiefs: '流程由总编辑或管理员设定。',
  preset: '选用流程',
  none: '不设审校\uFF1A谁能签发\uFF0C谁就能直接刊发\uFF0C审稿记录里会这样注明。',
  say: (level: string, role: string) => `${level}签字\uFF0C由${role}`,
  distinct: (labels: readonly string[]) => `与${labels.join('、')}不是同一人`,
  levels: { piece: '逐篇', page: '整版' },
  stages: { review: '审', proof: '校', print: '付印' },
  edit: (label: string) => `修改“${label}”`,
  close: '收起',
  up: (label: string) => `“${label}”上移`,
  down: (label: string) => `“${label}”下移`,
  remove: (label: string) => `删去“${label}”`,
  add: '加一步',
  labelZh: '名称\uFF08中文\uFF09',
  labelEn: '名称\uFF08英文\uFF09',
  key: '代号',
  keyHint: '小写拉丁字母、数字和连字符\uFF0C写进记录。',
  level: '签字范围',
  stage: '阶段',
  role: '由谁签字',
  distinctFrom: '不能与这些步骤同一人',
  checks: '签字前看这些检查',
  added: (label: string) => `已加上“${label}”。`,
  removed: (label: string) => `已删去“${label}”。`,
  moved: (label: string, position: number) => `“${label}”现在是第 ${position} 步。`,
}

/** Every word of the form of a process. */
export type ProcessMessages = typeof zh

const en: ProcessMessages = {
  title: 'Review process',
  hint: 'An issue notes the process at its first signature. A change here leaves issues under way as they are.',
  onlyChiefs: 'The process is set by a chief editor or an administrator.',
  preset: 'Start from',
  none: 'No review: whoever may publish publishes, and the record says so.',
  say: (level, role) => `Signed by ${role.toLowerCase()}, ${level}`,
  distinct: (labels) => `not by who signed ${labels.join(', ')}`,
  levels: { piece: 'piece by piece', page: 'the page as a whole' },
  stages: { review: 'Review', proof: 'Proof', print: 'Print' },
  edit: (label) => `Change “${label}”`,
  close: 'Close',
  up: (label) => `Move “${label}” up`,
  down: (label) => `Move “${label}” down`,
  remove: (label) => `Remove “${label}”`,
  add: 'Add a step',
  labelZh: 'Name in Chinese',
  labelEn: 'Name in English',
  key: 'Key',
  keyHint: 'Small letters, digits and hyphens; it stands in the record.',
  level: 'Signs',
  stage: 'Stage',
  role: 'Signed by',
  distinctFrom: 'Another person than signed',
  checks: 'Checks to look at before signing',
  added: (label) => `Added “${label}”.`,
  removed: (label) => `Removed “${label}”.`,
  moved: (label, position) => `“${label}” is step ${position} now.`,
}

/** The words of the form of a process in both languages of the admin. */
export const processMessages: Record<Locale, ProcessMessages> = { zh, en }
