import type { Locale } from '../../../kernel/locales.ts'
import type { Stage } from './stages.ts'

const zh = {
  imports: '导入',
  title: '导入版面文字',
  hint: '放入一版圆桌的文字\uFF0C系统会认出期号、标题、问题、专家和正文。每一处拼接和推断都会列出来请您过目\uFF0C确认之后才建立草稿。',
  drop: '把文件拖到这里',
  dropNow: '松开鼠标即可导入',
  choose: '选择文件',
  kinds: '.txt、.md、.html、.docx 或带文字层的 .pdf\uFF0C不超过 10 MB',
  oneFile: '一次只能导入一个文件\uFF0C请逐个放入\uFF1B整批导入请用命令行 npm run import。',
  paste: '或者粘贴文字',
  pasteHint: '从网页或 Word 复制时\uFF0C粗体和标题会一并保留\uFF0C用来辨认段首提示句和小标题。',
  pastePlaceholder: '在此粘贴整版文字',
  rich: '已连同格式一起粘贴。',
  plainOnly: '只用纯文字',
  plain: '修改后只使用纯文字。',
  pastedName: '粘贴的文字',
  length: (count: string) => `${count} 字`,
  import: '导入文字',
  cancel: '取消',
  canceled: '已取消\uFF0C没有保存任何内容。',
  working: (file: string) => `正在导入“${file}”`,
  stages: {
    sending: '正在上传',
    waiting: '前面还有别的导入\uFF0C请稍候',
    reading: '正在读取文件',
    parsing: '正在分段',
    matching: '正在辨认问题、专家和正文',
    keeping: '正在保存',
  } satisfies Record<Stage, string>,
  opening: '正在打开审阅…',
  broken: '连接中断\uFF0C没有保存任何内容。请检查网络后再试一次。',
  notAllowed: '您的账号不能导入。请责任编辑、编辑室主任或总编辑导入。',
}

/** Every word of the upload view. */
export type UploadMessages = typeof zh

const en: UploadMessages = {
  imports: 'Imports',
  title: 'Import a page’s text',
  hint: 'Give the text of a roundtable page: numbers, title, questions, experts and texts are recognised. Every join and every guess is listed for you to look at, and only then a draft is made.',
  drop: 'Drop a file here',
  dropNow: 'Let go to import it',
  choose: 'Choose a file',
  kinds: '.txt, .md, .html, .docx or a .pdf with a text layer, up to 10 MB',
  oneFile: 'One file at a time, please; for many at once there is npm run import on the command line.',
  paste: 'Or paste the text',
  pasteHint:
    'Copied from a web page or from Word, bold type and headings are kept: they show run-in leads and headlines.',
  pastePlaceholder: 'Paste the whole page here',
  rich: 'Pasted with its formatting.',
  plainOnly: 'Use the plain text',
  plain: 'Now that it was changed, the plain text is used.',
  pastedName: 'Pasted text',
  length: (count) => `${count} characters`,
  import: 'Import the text',
  cancel: 'Cancel',
  canceled: 'Canceled; nothing was kept.',
  working: (file) => `Importing “${file}”`,
  stages: {
    sending: 'Uploading',
    waiting: 'Waiting for other imports',
    reading: 'Reading the file',
    parsing: 'Parting it into blocks',
    matching: 'Recognising questions, experts and texts',
    keeping: 'Keeping it',
  },
  opening: 'Opening the review…',
  broken: 'The connection broke; nothing was kept. Check the network and try again.',
  notAllowed: 'Your account may not import. Ask an editor, section editor or chief editor.',
}

/** The words of the upload view in both languages of the admin. */
export const uploadMessages: Record<Locale, UploadMessages> = { zh, en }
