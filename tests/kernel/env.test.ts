import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '../../src/kernel/env.ts'

function readMistakes(source: Record<string, string>): string[] {
  try {
    readEnvironment(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.mistakes
    throw error
  }
  return []
}

const hosted = {
  DATABASE_URL: 'postgres://user:password@localhost:5432/roundtable',
  PAYLOAD_SECRET: 'x'.repeat(32),
  SITE_URL: 'https://example.org',
}

describe('the environment', () => {
  it('needs no variable at all', () => {
    expect(readEnvironment({})).toEqual({
      nodeEnv: 'production',
      port: 3000,
      dataDir: resolve('.data'),
      databaseUrl: null,
      payloadSecret: null,
      siteUrl: 'http://localhost:3000',
      smtpUrl: null,
      mailFrom: null,
      coediting: 'site',
      demo: true,
      logLevel: 'info',
    })
  })

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', SITE_URL: '' })).toEqual(readEnvironment({}))
  })

  it('takes a mail server with the one whom mail is from', () => {
    const mail = { SMTP_URL: 'smtps://user:password@mail.example.org', MAIL_FROM: '圆桌 <desk@example.org>' }
    expect(readEnvironment(mail)).toMatchObject({ smtpUrl: mail.SMTP_URL, mailFrom: mail.MAIL_FROM })
  })

  it.each([
    [{ SMTP_URL: 'mail.example.org:25', MAIL_FROM: 'desk@example.org' }, 'SMTP_URL must be'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM is required'],
    [{ MAIL_FROM: 'desk' }, 'MAIL_FROM must be'],
    [{ MAIL_FROM: 'desk@example.org\r\nBcc: x@example.org' }, 'MAIL_FROM must be'],
  ])('refuses %o with a sentence', (mail, sentence) => {
    expect(readMistakes(mail)).toEqual([expect.stringContaining(sentence)])
  })

  it('derives the address of the site from the port', () => {
    expect(readEnvironment({ PORT: '3100' }).siteUrl).toBe('http://localhost:3100')
  })

  it('drops the slash at the end of the site address', () => {
    expect(readEnvironment({ SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org')
  })

  it('makes no demo accounts on a given database unless told to', () => {
    expect(readEnvironment(hosted).demo).toBe(false)
    expect(readEnvironment({ ...hosted, DEMO: '1' }).demo).toBe(true)
    expect(readEnvironment({ DEMO: '0' }).demo).toBe(false)
  })

  it.each([
    [{ NODE_ENV: 'staging' }, 'NODE_ENV must be production, development or test.'],
    [{ PORT: 'http' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a whole number from 1 to 65535.'],
    [{ DEMO: 'yes' }, 'DEMO must be 1 (make demo accounts and the sample) or 0.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
    [
      { PAYLOAD_SECRET: 'short' },
      'PAYLOAD_SECRET must have at least 32 characters; make one with: openssl rand -hex 32.',
    ],
    [
      { SITE_URL: 'example.org' },
      'SITE_URL must be the address of the site without a path, such as https://example.org.',
    ],
    [
      { SITE_URL: 'https://example.org/cms' },
      'SITE_URL must be the address of the site without a path, such as https://example.org.',
    ],
    [
      { ...hosted, DATABASE_URL: 'mysql://localhost/roundtable' },
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/roundtable.',
    ],
    [
      { ...hosted, PAYLOAD_SECRET: '' },
      'PAYLOAD_SECRET is required with DATABASE_URL; make one with: openssl rand -hex 32.',
    ],
    [
      { ...hosted, SITE_URL: '' },
      'SITE_URL is required with DATABASE_URL: the address readers use, such as https://example.org.',
    ],
  ])('refuses %j with one sentence', (source, sentence) => {
    expect(readMistakes(source)).toEqual([sentence])
  })

  it('lists all mistakes at once', () => {
    expect(readMistakes({ PORT: 'x', DEMO: 'x', DATABASE_URL: 'x' })).toHaveLength(5)
  })
})
