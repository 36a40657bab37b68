import { expect, test } from '@playwright/test'

test('a GraphQL query beyond the bounds is refused in the shape that clients know', async ({ request }) => {
  const ask = async (query: string) => (await request.post('/api/graphql', { data: { query } })).json()
  expect(await ask('{ __schema { types { name } } }')).toEqual({
    errors: [
      {
        message: 'Without a session, __schema cannot be asked for. See docs/reference/api.md.',
        extensions: { statusCode: 400, code: 'invalid-query' },
      },
    ],
  })
  expect(await ask('{ Issues(limit: 0) { totalDocs } }')).toMatchObject({
    errors: [{ extensions: { statusCode: 400, code: 'invalid-query' } }],
  })
  const misspelt = await ask('{ Issues { docs { titel } } }')
  expect(misspelt).toMatchObject({ errors: [{ message: 'Cannot query field "titel" on type "Issue".' }] })
})

test('content is served with its hash through everything that stands in front of it', async ({ request }) => {
  const where = 'where[series][equals]=roundtable&where[issueSlug][equals]=343&where[locale][equals]=zh'
  const { docs } = await (await request.get(`/api/editions?${where}`)).json()
  const path = `/api/editions/${docs[0].contentHash}/content`
  const content = await request.get(path)
  expect(content.headers()).toMatchObject({
    etag: `"${docs[0].contentHash}"`,
    'cache-control': 'public, max-age=31536000, s-maxage=300, immutable',
    'content-type': 'application/json; charset=utf-8',
  })
  const known = await request.get(path, { headers: { 'if-none-match': `"${docs[0].contentHash}"` } })
  expect(known.status()).toBe(304)
  const head = await request.head(path)
  expect(head.status()).toBe(200)
  expect(head.headers().etag).toBe(`"${docs[0].contentHash}"`)
  expect((await request.get(`/media/${docs[0].contentHash}`)).status()).toBe(404)
})

test('a body that is too large is refused before it is read', async ({ request }) => {
  const data = { text: 'x'.repeat(1_000_001) }
  for (const path of ['/api/issues', '/api/people/login', '/api/graphql']) {
    expect((await request.post(path, { data })).status()).toBe(413)
  }
})
