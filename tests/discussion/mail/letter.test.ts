import { describe, expect, test } from 'vitest'
import { type LetterLine, writeLetter } from '../../../src/discussion/mail/letter.ts'

const line: LetterLine = {
  kind: 'mention',
  title: '谈数据要素',
  excerpt: '这一句请核实。',
  href: '/admin/collections/answers/7?thread=3&x=1',
  by: '王编辑',
  times: 1,
}
const matter = { name: '李编辑', language: 'zh', siteUrl: 'https://example.org', lines: [line] } as const

describe('a letter', () => {
  test('of one message names it in the subject and leads to the place on the site’s own address', () => {
    const { subject, text, html } = writeLetter(matter)
    expect(subject).toBe('提到你\uFF1A谈数据要素')
    expect(text).toContain(
      '提到你 · 王编辑\n谈数据要素\n这一句请核实。\nhttps://example.org/admin/collections/answers/7?thread=3&x=1',
    )
    expect(html).toContain('href="https://example.org/admin/collections/answers/7?thread=3&amp;x=1"')
  })

  test('of several counts them, and tells each with how often it was said', () => {
    const { subject, text } = writeLetter({ ...matter, language: 'en', lines: [line, { ...line, times: 3 }] })
    expect(subject).toBe('Roundtable: 2 new messages')
    expect(text).toContain('Mention · 王编辑 · 3 times')
  })

  test.each(['zh', 'en'] as const)('in %s says where to change or stop it', (language) => {
    const { text, html } = writeLetter({ ...matter, language })
    expect(text).toContain('https://example.org/admin/account')
    expect(html).toContain('href="https://example.org/admin/account"')
  })

  test('has one line for a subject, whatever a title holds', () => {
    const { subject } = writeLetter({
      ...matter,
      lines: [{ ...line, title: 'a\r\nBcc: x@example.org\u2028b\u0000' }],
    })
    expect(subject).not.toMatch(/[\p{Cc}\u2028]/u)
  })

  test('sets no words of people as HTML', () => {
    const evil = '<img src=x onerror="alert(1)">&\''
    const { html } = writeLetter({
      ...matter,
      name: evil,
      lines: [{ ...line, title: evil, excerpt: evil, by: evil, kind: evil }],
    })
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;')
  })
})
