import { expect, test } from 'vitest'
import { stripPageMarkup } from '../../src/delivery/page-markup.ts'

test("the framework's scripts, inline and linked, go, and so do their preloads", async () => {
  const { html } = await stripPageMarkup(
    '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/_next/b.js"/>' +
      '<script src="/_next/a.js" async=""></script></head><body><p>text</p>' +
      '<script>self.__next_f.push([1,"</p><p>not text"])</script></body>',
  )
  expect(html).toBe('<head></head><body><p>text</p></body>')
})

test('structured data and our own scripts stay, byte for byte', async () => {
  const kept =
    '<head><link rel="preload" as="script" href="/assets/reader.js"/><link rel="stylesheet" href="/_next/a.css"/>' +
    '<script type="application/ld+json">{"name":"\\u003c/script> & 圆桌"}</script>' +
    '<script async="" src="/assets/reader.js"></script></head>'
  expect((await stripPageMarkup(kept)).html).toBe(kept)
})

test('an inline script is not ours, whatever it says of itself', async () => {
  const { html } = await stripPageMarkup('<script id="/assets/x" type="text/javascript">a</script>b')
  expect(html).toBe('b')
})

test('the text of a page is left as it is: entities, spaces, line breaks', async () => {
  const body = '<pre>\n\n a &amp; b &lt;c> \u3000蔡　昉</pre><textarea>\n<!--x--></textarea>'
  expect((await stripPageMarkup(body)).html).toBe(body)
})

test("React's comments go", async () => {
  expect((await stripPageMarkup('<p>第<!-- -->54<!-- -->期</p><!--$--><!--/$-->')).html).toBe('<p>第54期</p>')
})

test.each([200, 404, 410])('a page states the status %d, and the marker goes', async (status) => {
  const page = await stripPageMarkup(`<meta name="roundtable-status" content="${status}"/><p>x</p>`)
  expect(page).toEqual({ html: '<p>x</p>', status, holdable: true })
})

test('a status that delivery does not know is none', async () => {
  expect(await stripPageMarkup('<meta name="roundtable-status" content="301">')).toMatchObject({
    status: null,
  })
  expect(await stripPageMarkup('<meta name="author" content="404">')).toMatchObject({ status: null })
})

test('a page can ask not to be held', async () => {
  const page = await stripPageMarkup('<meta name="roundtable-cache" content="no-store"/>')
  expect(page).toEqual({ html: '', status: null, holdable: false })
})

test('a long page comes out whole', async () => {
  const long = `<p>${'智库圆桌'.repeat(100_000)}</p>`
  expect((await stripPageMarkup(long)).html).toBe(long)
})

test.each([
  ['/', '/', '/hant'],
  ['/roundtable/343', '/roundtable/343', '/hant/roundtable/343'],
  [
    '/search?q=%E6%8A%95&year=2026',
    '/search?q=%E6%8A%95&amp;year=2026',
    '/hant/search?q=%E6%8A%95&amp;year=2026',
  ],
])(
  'on %s links to either kind of characters lead to the page itself',
  async (address, simplified, traditional) => {
    const { html } = await stripPageMarkup(
      '<a href="/" data-characters="hans">a</a><a href="/hant" data-characters="hant">b</a><a href="/">c</a>',
      address,
    )
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      simplified,
      traditional,
      '/',
    ])
  },
)
