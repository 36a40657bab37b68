import { expect, test } from 'vitest'
import { convertToTraditional } from '../../src/delivery/traditional.ts'
import { openSite, renderedPage } from '../support/delivery-site.ts'

test('text and spoken attributes are converted, by words and not by letters', async () => {
  const html = await convertToTraditional(
    '<html lang="zh-CN"><title>头发与发展</title><img alt="会议"><p>干部干杯 &amp; 皇后</p></html>',
  )
  expect(html).toBe(
    '<html lang="zh-Hant"><title>頭髮與發展</title><img alt="會議"><p>幹部乾杯 &amp; 皇后</p></html>',
  )
})

test('a word is converted as one where a place for a line break parts it', async () => {
  const html = await convertToTraditional('<h1>皇<wbr>后<wbr>干<wbr>部</h1><p>头<wbr>发<!-- 会 -->会</p>会议')
  expect(html).toBe('<h1>皇<wbr>后<wbr>幹<wbr>部</h1><p>頭<wbr>髮<!-- 会 -->會</p>會議')
})

test('data stays as it is', async () => {
  const data = '<script type="application/ld+json">{"name":"会议"}</script>'
  expect(await convertToTraditional(data)).toBe(data)
})

test('links to Chinese pages stay below the prefix; others, files and the head stay as they are', async () => {
  const html = await convertToTraditional(
    `<link rel="canonical" href="/roundtable/343"><a href="/">1</a><a href="/roundtable/343#a">2</a><a href="/en">3</a>
     <a href="/media/0a">4</a><a href="https://example.org/">5</a><a href="#main">6</a><form action="/search">7</form>`,
  )
  expect([...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    '/roundtable/343',
    '/hant',
    '/hant/roundtable/343#a',
    '/en',
    '/media/0a',
    'https://example.org/',
    '#main',
    '/hant/search',
  ])
})

test('a page below /hant is made of the held page, held itself, and dropped with it', async () => {
  const renders: string[] = []
  const site = await openSite({
    render: async (path) => {
      renders.push(path)
      return renderedPage('<html lang="zh-CN"><p>会议</p></html>')
    },
  })
  await site.ask('/roundtable/343')
  const [first, second] = [await site.ask('/hant/roundtable/343'), await site.ask('/hant/roundtable/343')]
  expect(first.body.toString()).toBe('<html lang="zh-Hant"><p>會議</p></html>')
  expect(second.body).toEqual(first.body)
  expect(renders).toEqual(['/read/zh/roundtable/343'])
  expect((await site.ask('/hant/search?q=a')).body.toString()).toContain('會議')
  await site.close()
})

test('links to either kind of characters stay as they are, whichever page they stand on', async () => {
  const links =
    '<a href="/roundtable/343" data-characters="hans" lang="zh-Hans">简体字</a>' +
    '<a href="/hant/roundtable/343" data-characters="hant" lang="zh-Hant">繁體字</a>'
  expect(await convertToTraditional(links)).toBe(links)
})
