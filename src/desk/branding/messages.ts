import type { Locale } from '../../kernel/locales.ts'

/** What the product is called on its login page. */
export const brandingMessages: Record<Locale, { name: string; otherName: string; purpose: string }> = {
  zh: { name: '圆桌', otherName: 'Roundtable', purpose: '采编人员登录' },
  en: { name: 'Roundtable', otherName: '圆桌', purpose: 'Sign in for staff' },
}

/**
 * Payload's words that say something else here: the first account is never made by an open form, and publishing has
 * the newsroom's own name.
 */
export const ownTranslations = {
  zh: {
    authentication: {
      beginCreateFirstUser:
        '还没有任何账号。第一个账号只能在命令行建立\uFF1A请在服务器上运行 npm run create:admin。下面的表单不会被接受。',
    },
    general: { locale: '语言' },
    version: { versions: '历史', published: '已刊发', draftHasPublishedVersion: '已刊发\uFF0C有更改' },
  },
  en: {
    authentication: {
      beginCreateFirstUser:
        'There is no account yet. The first is made from the command line: run npm run create:admin on the server. The form below is not accepted.',
    },
    version: { versions: 'History', draftHasPublishedVersion: 'Published, with changes since' },
  },
}
