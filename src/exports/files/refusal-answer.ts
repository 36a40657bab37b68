import type { Locale } from '../../kernel/locales.ts'

const words: Record<Locale, { missing: string; gone: string }> = {
  zh: {
    missing: '没有这个文件。地址可能有误\uFF0C或者这一期尚未刊发。',
    gone: '这里的内容曾经刊发\uFF0C现已撤下。',
  },
  en: {
    missing: 'There is no such file. The address may be mistaken, or the issue is not published yet.',
    gone: 'What stood here was published and has since been withdrawn.',
  },
}

/** Answers in one line of text that there is no such file (404). */
export function answerMissingFile(locale: Locale): Response {
  return answerText(words[locale].missing, { locale, status: 404 })
}

/** Answers that what the file was of has been withdrawn (410), with the notice if there is one. */
export function answerGoneFile(locale: Locale, notice: string | null): Response {
  return answerText([words[locale].gone, notice].filter(Boolean).join('\n'), { locale, status: 410 })
}

function answerText(text: string, { locale, status }: { locale: Locale; status: number }): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': locale,
      'x-robots-tag': 'noindex',
    },
  })
}
