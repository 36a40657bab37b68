import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readEnvironment } from '../../src/kernel/env.ts'

const composition = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      environment: z.record(z.string(), z.union([z.string(), z.number()])),
      volumes: z.array(z.string()),
      healthcheck: z.object({ test: z.array(z.string()) }).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
})

const composeText = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = composition.parse(parse(composeText))
const dockerfile = readFileSync('Dockerfile', 'utf8')

describe('docker compose', () => {
  it('runs Postgres 18, the site and a TLS proxy', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'app', 'caddy'])
    expect(services.postgres?.image).toBe('postgres:18')
  })

  it('checks the health of each', () => {
    expect(services.postgres?.healthcheck).toBeDefined()
    expect(services.caddy?.healthcheck).toBeDefined()
    expect(dockerfile).toMatch(/HEALTHCHECK[^]*\/readyz/)
  })

  it('keeps data in declared volumes, or mounts files that exist', () => {
    const sources = Object.values(services).flatMap((service) =>
      service.volumes.map((volume) => volume.split(':')[0] ?? ''),
    )
    for (const source of sources) {
      expect(source.startsWith('./') ? existsSync(source) : source in volumes, source).toBe(true)
    }
  })

  it('holds no secret, and says which one is missing', () => {
    for (const name of ['POSTGRES_PASSWORD', 'PAYLOAD_SECRET', 'SITE_DOMAIN']) {
      expect(composeText).toMatch(new RegExp(`\\$\\{${name}:\\?[^}]+\\}`))
    }
  })

  it('gives the site an environment that it accepts', () => {
    const given = { POSTGRES_PASSWORD: 'letters', PAYLOAD_SECRET: 'x'.repeat(64), SITE_DOMAIN: 'example.org' }
    const filled = Object.entries(services.app?.environment ?? {}).map(([name, value]) => [
      name,
      fill(String(value), given),
    ])
    expect(readEnvironment(Object.fromEntries(filled))).toMatchObject({
      databaseUrl: 'postgres://roundtable:letters@postgres:5432/roundtable',
      siteUrl: 'https://example.org',
      demo: false,
      logLevel: 'info',
    })
  })

  it('asks in .env.example for what it requires', () => {
    const example = readFileSync('.env.example', 'utf8')
    for (const [, name] of composeText.matchAll(/\$\{(\w+):\?/g)) expect(example).toContain(`\n${name}=`)
  })
})

describe('the image', () => {
  it('copies and runs files that exist', () => {
    for (const path of ['package.json', 'package-lock.json', '.npmrc', 'runtime/start.ts']) {
      expect(dockerfile).toContain(path)
      expect(existsSync(path)).toBe(true)
    }
  })

  it('does not run as root', () => {
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM'))
  })

  it('takes no data or secret of the checkout along', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.data', '.env', '.git', 'node_modules']))
  })
})

/** Fills in `${NAME}`, `${NAME:-default}` and `${NAME:?message}` as compose does. */
function fill(text: string, given: Record<string, string>): string {
  return text.replaceAll(
    /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
    (_, name: string, fallback?: string) => given[name] ?? fallback ?? '',
  )
}
