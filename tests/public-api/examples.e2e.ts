import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type APIRequestContext, expect, test } from '@playwright/test'
import type { Role } from '../../src/kernel/access.ts'
import { readDemoLogin } from '../setup/demo-login.ts'
import { countBlocks, type Example, readExamples } from './examples.ts'

/** Whose key the examples of a page carry. */
const keyHolders = {
  'docs/reference/api.md': 'reader',
  'docs/how-to/fetch-an-issue.md': 'reader',
  'docs/reference/imports.md': 'editor',
} as const
const site = process.env.SITE_URL ?? ''

/** Gives the demo account of a role an API key over the API itself, and answers it. */
async function makeApiKey(request: APIRequestContext, role: Role): Promise<string> {
  const apiKey = randomUUID()
  const loggedIn = await request.post('/api/people/login', { data: readDemoLogin(role) })
  const { user, token } = await loggedIn.json()
  const kept = await request.patch(`/api/people/${user.id}`, {
    data: { enableAPIKey: true, apiKey },
    // A cookie alone counts for requests of the site's own pages only.
    headers: { authorization: `JWT ${token}` },
  })
  expect(kept.status()).toBe(200)
  return apiKey
}

async function run({ language, code }: Example, apiKey: string): Promise<string> {
  const here = code.replaceAll('http://localhost:3000', site)
  const env = { ...process.env, ROUNDTABLE_API_KEY: apiKey }
  if (language === 'bash') return (await promisify(execFile)('bash', ['-c', here], { env })).stdout
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-example-'))
  try {
    const file = join(folder, 'example.mts')
    writeFileSync(file, here)
    return (await promisify(execFile)(process.execPath, [file], { env })).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const [page, role] of Object.entries(keyHolders)) {
  test(`every example of ${page} says what it shows`, () => {
    expect(readExamples(page)).toHaveLength(countBlocks(page))
  })

  for (const example of readExamples(page)) {
    test(`the example in line ${example.line} of ${page} works as it stands`, async ({ request }) => {
      const output = await run(example, await makeApiKey(request, role))
      if (typeof example.shows === 'string') expect(output).toContain(example.shows)
      else expect(output).toMatch(example.shows)
    })
  }
}
