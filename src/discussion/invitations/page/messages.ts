import type { Locale } from '../../../kernel/locales.ts'
import type { InvitationRight } from '../rules/rights.ts'

const zh = {
  title: '请审阅稿件',
  otherLanguage: 'English',
  greeting: (name: string) => `${name}老师\uFF1A`,
  intro: (from: string) =>
    `${from}请您审阅这篇稿件。请先读全文\uFF0C再确认署名\uFF0C最后同意刊发。不需要注册。`,
  until: (day: string) => `本页只供您本人使用\uFF0C请勿转发\uFF1B有效期到${day}。`,
  rights: {
    read: '如有要修改的地方\uFF0C请告诉编辑。',
    comment: '可以在文中批注。',
    write: '可以直接修改正文\uFF0C也可以批注\uFF1B编辑同时看得到。',
  } satisfies Record<InvitationRight, string>,
  textTitle: '正文',
  stepsTitle: '您的确认',
  readStep: '第一步\uFF1A已读全文',
  titleStep: '第二步\uFF1A署名',
  agreeStep: '第三步\uFF1A同意刊发',
  readButton: '我已读完',
  readDone: (time: string) => `${time} 已读现在的文字。`,
  readEarlier: (time: string) => `${time} 读的是先前的文字\uFF0C此后有改动。`,
  signature: '将这样刊印\uFF1A',
  noSignature: '还没有署名。请告诉编辑。',
  titleButton: '署名无误',
  titleDone: (time: string) => `${time} 已确认。`,
  titleEarlier: '您确认之后\uFF0C署名有改动\uFF0C请再看一遍。',
  titleAsked: (time: string) => `${time} 已把您的意见告诉编辑\uFF1A`,
  titleChange: '署名要改',
  titleWords: '应当怎样刊印',
  titleSend: '告诉编辑',
  agreeText: '同意按上面的文字和署名刊发。同意之后如再有改动\uFF0C编辑会看到您同意的是先前的文字。',
  fingerprint: '文本指纹',
  agreeButton: '同意刊发',
  agreed: (time: string) => `您已于 ${time} 同意刊发现在的文字。谢谢。`,
  agreedEarlier: (time: string) => `您 ${time} 同意的是先前的文字。此后有改动\uFF0C请看过再确认。`,
  agreedBadge: '同意的是先前的文字',
  changes: '此后改了什么',
  agreeAgain: '同意现在的文字',
  withdrawButton: '收回同意',
  withdrawn: (time: string) => `您已于 ${time} 收回同意。`,
  waiting: (count: number) => `编辑有 ${count} 处批注请您答复`,
  commentsTitle: '批注',
  commentsAbout: '您的批注和编辑的答复，只有您和编辑看得到。',
  commentNew: '写批注',
  commentOn: '针对哪一段',
  commentWords: '您想说的话',
  commentSend: '发给编辑',
  commentReply: '答复',
  commentResolved: '已处理',
  edit: '修改正文',
  stopEditing: '改好了\uFF0C回到审阅',
  needsScripts: '修改正文需要浏览器运行脚本。请换一个浏览器打开\uFF0C或把修改告诉编辑。',
  done: {
    opened: '',
    read: '已记下\uFF1A您读完了全文。',
    'title-confirmed': '已记下\uFF1A署名无误。',
    'title-asked': '已把您对署名的意见告诉编辑。',
    agreed: '已记下\uFF1A您同意刊发。谢谢。',
    withdrawn: '已记下\uFF1A您收回了同意。',
  },
  refused: {
    changed: '您看过之后\uFF0C稿件又有改动。请再看一遍\uFF0C然后确认。',
    words: '请写明应当怎样刊印\uFF0C最多 500 字。',
    comment: '批注没有发出。请写下要说的话（最多 4000 字），再试一次。',
    often: '操作太频繁。请过一会儿再试。',
    failed: '没有记下。请再试一次\uFF1B还是不行\uFF0C请告诉编辑。',
  },
  closed: {
    unknown: '这个链接打不开',
    expired: '这个链接已经过期',
    revoked: '这份邀请已经撤回',
  },
  closedHint: {
    unknown: '链接可能没有复制完整\uFF0C或者稿件已不在。请从收到的消息里重新打开\uFF0C或请编辑再发一次。',
    expired: '请联系邀请您的编辑\uFF0C编辑可以延长有效期\uFF0C链接不变。',
    revoked: '如果您还想审阅这篇稿件\uFF0C请联系邀请您的编辑。',
  },
  inviter: (name: string) => `邀请您的编辑\uFF1A${name}`,
}

/** The words of an invitation's page. */
export type GuestMessages = typeof zh

const en: GuestMessages = {
  title: 'A text for your review',
  otherLanguage: '中文',
  greeting: (name) => `Dear ${name},`,
  intro: (from) =>
    `${from} asks you to review this text. Please read it, confirm your title, and agree to its publication. No account is needed. `,
  until: (day) => `This page is for you alone: please do not pass the link on. It works until ${day}.`,
  rights: {
    read: 'If anything should change, tell your editor.',
    comment: 'You can comment on the text.',
    write: 'You can change the text itself, and comment on it; your editors see it at once.',
  },
  textTitle: 'The text',
  stepsTitle: 'Your word',
  readStep: 'Step 1: Read',
  titleStep: 'Step 2: Name and title',
  agreeStep: 'Step 3: Agree to publication',
  readButton: 'I have read it',
  readDone: (time) => `You read the present text on ${time}.`,
  readEarlier: (time) => `On ${time} you read an earlier text; it has changed since.`,
  signature: 'Printed as:',
  noSignature: 'There is no signature yet. Please tell your editor.',
  titleButton: 'This is right',
  titleDone: (time) => `Confirmed on ${time}.`,
  titleEarlier: 'This has changed since you confirmed it. Please look again.',
  titleAsked: (time) => `On ${time} your editor was told:`,
  titleChange: 'It should be different',
  titleWords: 'What should be printed',
  titleSend: 'Tell the editor',
  agreeText:
    'I agree to publication with the words and the signature above. If they change afterwards, the editors see that you agreed to an earlier text.',
  fingerprint: 'Fingerprint of the text',
  agreeButton: 'Agree to publication',
  agreed: (time) => `On ${time} you agreed to the publication of the present text. Thank you.`,
  agreedEarlier: (time) =>
    `On ${time} you agreed to an earlier text. It has changed since: please look, then confirm.`,
  agreedBadge: 'Agreed to an earlier text',
  changes: 'What has changed since',
  agreeAgain: 'Agree to the present text',
  withdrawButton: 'Take back my consent',
  withdrawn: (time) => `You took back your consent on ${time}.`,
  waiting: (count) =>
    count === 1
      ? 'The editors wait for your answer to a comment'
      : `The editors wait for your answers to ${count} comments`,
  commentsTitle: 'Comments',
  commentsAbout: 'What you say and what the editors answer is between you and them.',
  commentNew: 'Write a comment',
  commentOn: 'On which paragraph',
  commentWords: 'What you want to say',
  commentSend: 'Send it to the editors',
  commentReply: 'Answer',
  commentResolved: 'Dealt with',
  edit: 'Change the text',
  stopEditing: 'Done: back to the review',
  needsScripts:
    'To change the text, your browser must run scripts. Open the link in another browser, or tell your editor what to change.',
  done: {
    opened: '',
    read: 'Noted: you have read the text.',
    'title-confirmed': 'Noted: the signature is right.',
    'title-asked': 'Your editor was told about the signature.',
    agreed: 'Noted: you agree to publication. Thank you.',
    withdrawn: 'Noted: you have taken back your consent.',
  },
  refused: {
    changed: 'The text has changed since you looked at it. Please look again, then confirm.',
    words: 'Say what should be printed, in at most 500 characters.',
    comment:
      'The comment was not sent. Write what you want to say (at most 4,000 characters), and try again.',
    often: 'Too many attempts. Please try again in a while.',
    failed: 'This was not noted. Please try again; if it fails once more, tell your editor.',
  },
  closed: {
    unknown: 'This link cannot be opened',
    expired: 'This link has expired',
    revoked: 'This invitation was revoked',
  },
  closedHint: {
    unknown:
      'It may have been cut off, or the text is gone. Open it from the message again, or ask your editor to send it once more.',
    expired: 'Ask the editor who invited you: they can extend it, and the link stays the same.',
    revoked: 'If you still wish to review the text, ask the editor who invited you.',
  },
  inviter: (name) => `Your editor: ${name}`,
}

/** The words of an invitation's page in both languages. */
export const guestMessages: Record<Locale, GuestMessages> = { zh, en }
