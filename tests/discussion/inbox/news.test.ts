import { describe, expect, test } from 'vitest'
import { isOwnPath, type News, trimNews } from '../../../src/discussion/inbox/news.ts'

const news: News = {
  people: [3, 1, 3, 2],
  kind: 'mention',
  collection: 'answers',
  documentId: 7,
  title: '标题',
  excerpt: '一句话',
  href: '/admin/collections/answers/7',
  by: { id: 2, name: '王编辑' },
}

describe('what people are told', () => {
  test('each is told once, and whoever did it is not', () => {
    expect(trimNews(news).people).toEqual([1, 3])
  })

  test('what nobody did is told to all', () => {
    expect(trimNews({ ...news, by: null }).people).toEqual([1, 2, 3])
  })

  test('it stands on one line and is cut between letters', () => {
    const long = trimNews({ ...news, excerpt: `甲\r\nBcc: x@example.org\u0007\n${'𠮷'.repeat(500)}` }).excerpt
    expect(long).toMatch(/^甲 Bcc: x@example.org 𠮷+…$/u)
    expect(Array.from(long)).toHaveLength(400)
  })
})

describe('where it leads', () => {
  test.each(['/admin', '/admin/collections/answers/7?thread=3#place'])('%s is of this site', (path) => {
    expect(isOwnPath(path)).toBe(true)
  })

  test.each(['https://example.org/', '//example.org/', '/\\example.org', 'javascript:alert(1)', 'admin'])(
    '%s is not',
    (path) => {
      expect(isOwnPath(path)).toBe(false)
    },
  )
})
