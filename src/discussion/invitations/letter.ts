import type { Locale } from '../../kernel/locales.ts'

/** What the letter with a link names. */
export type LetterFacts = {
  name: string
  /** Of the one who invites. */
  from: string
  series: string
  piece: string
  link: string
  /** The day until which the link opens the answer, as a date in the letter's language. */
  until: Record<Locale, string>
}

/** Answers the letter that brings an expert the link, in both languages; the link stands on a line of its own. */
export function writeLetter(facts: LetterFacts): Record<Locale, { subject: string; text: string }> {
  const { name, from, series, piece, link, until } = facts
  return {
    zh: {
      subject: `请审阅\uFF1A《${piece}》`,
      text: [
        `${name}老师\uFF1A您好\uFF01`,
        `您在“${series}”的稿件《${piece}》已经编好\uFF0C请您审阅\uFF0C确认署名\uFF0C并同意刊发。不需要注册\uFF0C用手机打开即可\uFF1A`,
        link,
        `链接只供您本人使用\uFF0C请勿转发\uFF1B有效期到${until.zh}。如需修改\uFF0C请直接告诉我们。`,
        `${from} 敬上`,
      ].join('\n'),
    },
    en: {
      subject: `For your review: “${piece}”`,
      text: [
        `Dear ${name},`,
        `Your piece “${piece}” for ${series} is edited. Please read it, confirm your title and agree to its publication. No account is needed; it opens on a phone:`,
        link,
        `The link is for you alone: please do not pass it on. It works until ${until.en}. If anything should change, tell us.`,
        from,
      ].join('\n'),
    },
  }
}
