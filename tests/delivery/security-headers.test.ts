import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { securityHeaders } from '../../src/delivery/security-headers.ts'

const areas = ['reader', 'admin', 'preview', 'invitation', 'api', 'media', 'asset'] as const
const reference = readFileSync(new URL('../../docs/reference/headers.md', import.meta.url), 'utf8')

describe('docs/reference/headers.md', () => {
  test.each(areas)('lists the headers of the area %s as they are sent', (area) => {
    const section = reference.split(/^## /m).find((text) => text.startsWith(`${area}\n`)) ?? ''
    const rows = [...section.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(Object.fromEntries(rows)).toEqual(securityHeaders({ https: true })[area])
  })
})

test('nothing inline runs or styles on a reader page, and nothing comes from elsewhere', () => {
  const policy = securityHeaders({ https: true }).reader['Content-Security-Policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|data:|https?:|\*/)
})

test('only the preview may be framed, and only by this site', () => {
  const headers = securityHeaders({ https: true })
  const ancestors = areas.map(
    (area) => /frame-ancestors [^;]+/.exec(headers[area]['Content-Security-Policy'] ?? '')?.[0],
  )
  const [preview, ...others] = [ancestors[2], ...ancestors.filter((_, index) => index !== 2)]
  expect(preview).toBe("frame-ancestors 'self'")
  expect(new Set(others)).toEqual(new Set(["frame-ancestors 'none'"]))
})

test('browsers are told to insist on https only where the site is served by it', () => {
  expect(securityHeaders({ https: false }).reader).not.toHaveProperty('Strict-Transport-Security')
})
