import type { Bilingual } from '../kernel/locales.ts'

/** What each lack is called, and what to do about it; `subject` names the piece or question concerned. */
export const missingSentences = {
  'no-series': () => ({ zh: '还没有选择栏目。', en: 'No series is chosen yet.' }),
  'no-series-name': () => ({
    zh: '栏目在这个语言里还没有名称。请编辑室主任、总编辑或管理员在栏目里补上。',
    en: 'The series has no name in this language yet. A section editor, editor-in-chief or administrator adds it there.',
  }),
  'no-title': () => ({ zh: '还没有标题。', en: 'The title is missing.' }),
  'no-number': () => ({
    zh: '还没有期号。请填写期号或特别期号。',
    en: 'The number is missing. Give one, or a label of its own.',
  }),
  'no-total-number': () => ({
    zh: '还没有总期号。请填写总期号或特别期号。',
    en: 'The total number is missing. Give one, or a label of its own.',
  }),
  'no-address': () => ({
    zh: '还没有地址。请填写总期号或地址。',
    en: 'The address is missing. Give a total number or an address.',
  }),
  'no-pieces': () => ({
    zh: '还没有问题和稿件。请在版面次序里添加问题和回答\uFF0C或署名文章。',
    en: 'There is nothing to read yet. Add questions with answers, or an essay, to the running order.',
  }),
  'no-question-text': () => ({ zh: '有一个问题还没有文字。', en: 'A question has no text yet.' }),
  'no-answers': (subject) => ({
    zh: `“${subject}”还没有回答。请添加回答\uFF0C或去掉这个问题。`,
    en: `“${subject}” has no answer yet. Add one, or take the question out.`,
  }),
  'no-byline': (subject) => ({
    zh: `${subject}还没有署名。请选择专家\uFF0C或填写姓名。`,
    en: `There is no byline yet on ${subject}. Choose an expert, or write the name.`,
  }),
  'no-name': (subject) => ({
    zh: `${subject}的署名没有姓名。请填写姓名\uFF0C或删去空的署名。`,
    en: `A byline of ${subject} has no name. Write it, or remove the empty byline.`,
  }),
  'no-essay-headline': () => ({
    zh: '有一篇署名文章还没有标题。',
    en: 'An essay has no headline yet.',
  }),
  'no-body': (subject) => ({ zh: `${subject}还没有正文。`, en: `There is no text yet in ${subject}.` }),
  'text-problem': (subject) => ({ zh: subject, en: subject }),
  'no-pull-quote-text': () => ({
    zh: '有一条提要是空的。请填写\uFF0C或删去它。',
    en: 'A pull quote is empty. Write it, or remove it.',
  }),
  'quotation-gap': (subject) => ({
    zh: `摘引“${subject}”在正文里找不到。请照正文逐字改正\uFF0C或改为提要。`,
    en: `The quotation “${subject}” does not stand in the text. Make it match word for word, or make it a summary.`,
  }),
  'no-alt': (subject) => ({
    zh: `${subject}没有替代文字。请说明画面内容。`,
    en: `${subject} has no alternative text. Say what it shows.`,
  }),
  'licence-expired': (subject) => ({
    zh: `${subject}的授权已到期。请换一张\uFF0C或更新授权到期日。`,
    en: `${subject} has a licence that has expired. Use another, or renew it.`,
  }),
  'no-consent': (subject) => ({ zh: subject, en: subject }),
  'blocking-thread': (subject) => ({
    zh: `${subject}还有一条批注要先解决。请处理后标为“已解决”。`,
    en: `A comment on ${subject} must be resolved first. Deal with it, then mark it as resolved.`,
  }),
} satisfies Record<string, (subject: string) => Bilingual>

/** The closed list of what can be missing. */
export type MissingCode = keyof typeof missingSentences
