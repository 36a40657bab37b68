import { resolve } from 'node:path'
import { z } from 'zod'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const schema = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'NODE_ENV must be production, development or test.')
    .default('production'),
  PORT: z.coerce
    .number('PORT must be a whole number from 1 to 65535.')
    .int('PORT must be a whole number from 1 to 65535.')
    .min(1, 'PORT must be a whole number from 1 to 65535.')
    .max(65535, 'PORT must be a whole number from 1 to 65535.')
    .default(3000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseUrl,
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/roundtable.',
    )
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(32, 'PAYLOAD_SECRET must have at least 32 characters; make one with: openssl rand -hex 32.')
    .optional(),
  SITE_URL: z
    .string()
    .refine(
      isSiteUrl,
      'SITE_URL must be the address of the site without a path, such as https://example.org.',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      isMailServerUrl,
      'SMTP_URL must be an address such as smtps://user:password@mail.example.org:465.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^\s<>@,;:]+@[^\s<>@,;:]+|[^<>,;:@\p{Cc}]*<[^\s<>@,;:]+@[^\s<>@,;:]+>)$/u,
      'MAIL_FROM must be an e-mail address, or a name and one, such as: Roundtable <desk@example.org>.',
    )
    .optional(),
  COEDITING: z
    .enum(
      ['site', 'process'],
      'COEDITING must be site (on the site’s own port) or process (npm run coediting).',
    )
    .default('site'),
  DEMO: z.enum(['0', '1'], 'DEMO must be 1 (make demo accounts and the sample) or 0.').optional(),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`).default('info'),
})

/** What the surroundings decide, parsed and complete. */
export type Environment = {
  nodeEnv: 'production' | 'development' | 'test'
  /** The TCP port that the site is served on. */
  port: number
  /** The absolute path of the folder of database, media and generated secrets. */
  dataDir: string
  /** Null while building, and before the embedded Postgres is started. */
  databaseUrl: string | null
  /** Null while building, and before `npm start` has generated it; Payload refuses to start without. */
  payloadSecret: string | null
  /** The origin of the public site, without a slash at the end. */
  siteUrl: string
  /** The mail server, with its password; null where mail is kept as files. */
  smtpUrl: string | null
  /** Who mail is from, as an address or `name <address>`; null for an address at the site's own host. */
  mailFrom: string | null
  /** Whether this site's own process serves co-editing, or another one does (`npm run coediting`). */
  coediting: 'site' | 'process'
  /** Whether an empty database gets demo accounts and the sample. */
  demo: boolean
  logLevel: (typeof logLevels)[number]
}

/** Every mistake in the environment, each a sentence that says what to do. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly mistakes: string[]

  constructor(mistakes: string[]) {
    super(mistakes.join('\n'))
    this.mistakes = mistakes
  }
}

/**
 * Reads the environment variables, or throws an `EnvironmentError` that lists all mistakes at once.
 * An empty variable counts as absent. With `DATABASE_URL`, `PAYLOAD_SECRET` and `SITE_URL` are required.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const mistakes = [...(parsed.error?.issues.map((issue) => issue.message) ?? []), ...findMissing(given)]
  if (!parsed.success || mistakes.length > 0) throw new EnvironmentError(mistakes)
  const values = parsed.data
  return {
    nodeEnv: values.NODE_ENV,
    port: values.PORT,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    payloadSecret: values.PAYLOAD_SECRET ?? null,
    siteUrl: new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`).origin,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    coediting: values.COEDITING,
    demo: values.DEMO === undefined ? values.DATABASE_URL === undefined : values.DEMO === '1',
    logLevel: values.LOG_LEVEL,
  }
}

let remembered: Environment | undefined

/** Answers the environment of this process, read once at the first call. */
export function getEnvironment(): Environment {
  remembered ??= readEnvironment()
  return remembered
}

function findMissing(given: Record<string, string | undefined>): string[] {
  const missing: string[] = []
  if (given.SMTP_URL && !given.MAIL_FROM) {
    missing.push('MAIL_FROM is required with SMTP_URL: who mail is from, such as desk@example.org.')
  }
  if (!given.DATABASE_URL) return missing
  if (!given.PAYLOAD_SECRET) {
    missing.push('PAYLOAD_SECRET is required with DATABASE_URL; make one with: openssl rand -hex 32.')
  }
  if (!given.SITE_URL) {
    missing.push(
      'SITE_URL is required with DATABASE_URL: the address readers use, such as https://example.org.',
    )
  }
  return missing
}

function isDatabaseUrl(value: string): boolean {
  return URL.canParse(value) && ['postgres:', 'postgresql:'].includes(new URL(value).protocol)
}

function isMailServerUrl(value: string): boolean {
  return URL.canParse(value) && ['smtp:', 'smtps:'].includes(new URL(value).protocol)
}

function isSiteUrl(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}${url.hash}${url.username}` === '/'
}
