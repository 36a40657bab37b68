import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalPath, resolveAddress } from '../../src/delivery/addresses.ts'

const page = (path: string, internalPath: string) => ({ kind: 'page', path, internalPath, holdable: true })
const redirect = (location: string) => ({ kind: 'redirect', location })

describe('reader pages', () => {
  test.each([
    ['/', '/read/zh'],
    ['/roundtable/343', '/read/zh/roundtable/343'],
    ['/en', '/read/en'],
    ['/roundtable/343.json', '/files/zh/roundtable/343.json'],
    ['/en/roundtable/343/xu-tao.csl.json', '/files/en/roundtable/343/xu-tao.csl.json'],
    ['/feeds/series/roundtable/rss.xml', '/files/zh/feeds/series/roundtable/rss.xml'],
    ['/sitemap.xml', '/files/zh/sitemap.xml'],
    ['/en/roundtable/343', '/read/en/roundtable/343'],
    ['/topics/%E6%9C%9F%E5%88%8A', '/read/zh/topics/%E6%9C%9F%E5%88%8A'],
  ])('%s is known to Next as %s', (path, internalPath) => {
    expect(resolveAddress(path)).toEqual(page(path, internalPath))
  })

  test('internal paths cannot be asked for: they only lead to more of their own prefix', () => {
    expect(resolveAddress('/read/zh/roundtable/343')).toEqual(
      page('/read/zh/roundtable/343', '/read/zh/read/zh/roundtable/343'),
    )
  })

  test('a query that is not known makes no difference', () => {
    expect(resolveAddress('/roundtable/343?utm_source=x&_rsc=1')).toEqual(resolveAddress('/roundtable/343'))
  })

  test('search alone takes parameters, and is not held', () => {
    expect(resolveAddress('/en/search?q=a')).toEqual({
      kind: 'page',
      path: '/en/search',
      internalPath: '/read/en/search?q=a',
      holdable: false,
    })
    expect(resolveAddress('/roundtable/search')).toMatchObject({ holdable: true })
  })
})

describe('one spelling for each address', () => {
  test.each([
    ['/roundtable/343/', '/roundtable/343'],
    ['//roundtable//343', '/roundtable/343'],
    ['/Roundtable/343', '/roundtable/343'],
    ['/%72oundtable/343', '/roundtable/343'],
    ['/topics/%e6%9c%9f', '/topics/%E6%9C%9F'],
    ['/roundtable/./x/../343', '/roundtable/343'],
    ['/Admin', '/admin'],
    ['/roundtable/343/?a=B', '/roundtable/343?a=B'],
    // A browser would read the first two slashes as the start of another site's address.
    ['//example.org/', '/example.org'],
    ['/..//example.org', '/example.org'],
  ])('%s leads to %s', (target, location) => {
    expect(resolveAddress(target)).toEqual(redirect(location))
  })

  test('the canonical spelling of a canonical path is itself', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const once = canonicalPath(`/${path}`)
        return once === null || canonicalPath(once) === once
      }),
    )
  })

  test.each(['/%', '/%FF', '/a%2Fb', '/a%5Cb', '/%00', 'http://example.org/', '*', ''])(
    '%j is no address',
    (target) => {
      expect(resolveAddress(target)).toEqual({ kind: 'bad-address' })
    },
  )
})

describe("what is Next's", () => {
  test.each([
    ['/admin', 'admin'],
    ['/admin/collections/issues?limit=10', 'admin'],
    ['/api/issues', 'api'],
    ['/preview/issues/1', 'preview'],
    ['/invitations/12-abc', 'invitation'],
    ['/media/0a1b', 'media'],
    ['/_next/image', 'asset'],
  ])('%s is handed on as it is, with the headers of %s', (target, area) => {
    expect(resolveAddress(target)).toEqual({ kind: 'next', area })
  })

  test.each(['/_next/static/chunks/a.js', '/assets/reader.js', '/favicon.ico'])('%s is a file', (path) => {
    expect(resolveAddress(`${path}?dpl=1`)).toEqual({ kind: 'asset', path })
  })

  test.each(['/admin/../read/zh', '/api/%2e%2e/read/zh', '/_next/.%2E/read', '/admin\\..\\read'])(
    '%s does not climb out',
    (target) => {
      expect(resolveAddress(target)).toEqual({ kind: 'bad-address' })
    },
  )
})
