import type { Locale } from '../kernel/locales.ts'

const zh = {
  title: '引用与下载',
  gbT7714: 'GB/T 7714—2025',
  apa: 'APA',
  references: '引文数据',
  downloads: '全文下载',
  plainText: '纯文本',
  content: '内容数据\uFF08JSON\uFF09',
  wechat: '公众号排版',
  coverPicture: '封面图',
  pictures: '分享图片',
  sharePicture: '横图',
  poster: '海报\uFF08带二维码\uFF09',
  copy: '复制',
  copied: '已复制',
  copyFailed: '未能复制\uFF0C请选取文字后复制',
  copyForWechat: '复制到公众号',
}

/** The words of the section on citing and reusing. */
export type CiteMessages = typeof zh

const en: CiteMessages = {
  title: 'Cite and download',
  gbT7714: 'GB/T 7714—2025',
  apa: 'APA',
  references: 'Reference',
  downloads: 'Full text',
  plainText: 'Plain text',
  content: 'Content (JSON)',
  wechat: 'For WeChat',
  coverPicture: 'Cover picture',
  pictures: 'Pictures for sharing',
  sharePicture: 'Wide',
  poster: 'Poster with QR code',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied: select the text and copy it',
  copyForWechat: 'Copy for WeChat',
}

const messages: Record<Locale, CiteMessages> = { zh, en }

/** Answers the words of the section in one language. */
export function getCiteMessages(locale: Locale): CiteMessages {
  return messages[locale]
}
