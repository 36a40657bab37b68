import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { capabilities } from './capabilities.ts'
import { answers } from './src/answers/collection.ts'
import { openPostOffice } from './src/discussion/mail/post-office.ts'
import { experts } from './src/experts/collection.ts'
import { issues } from './src/issues/collection.ts'
import { getEnvironment } from './src/kernel/env.ts'
import { answerError, refusalLevels } from './src/kernel/error-response.ts'
import { printedLanguages } from './src/kernel/locales.ts'
import { getLogger } from './src/kernel/logger.ts'
import { media } from './src/media/collection.ts'
import { migrations } from './src/migrations/index.ts'
import { people } from './src/people/collection.ts'
import { contents, editions } from './src/press/collections.ts'
import { questions } from './src/questions/collection.ts'
import { bodyEditor } from './src/richtext/editor.ts'
import { series } from './src/series/collection.ts'
import { topics } from './src/topics/collection.ts'

const root = dirname(fileURLToPath(import.meta.url))
const environment = getEnvironment()

export default buildConfig({
  secret: environment.payloadSecret ?? '',
  serverURL: environment.siteUrl,
  telemetry: false,
  logger: getLogger(),
  loggingLevels: refusalLevels,
  sharp,
  email: openPostOffice(environment),
  editor: bodyEditor(),
  collections: [issues, questions, answers, experts, media, series, topics, editions, contents, people],
  plugins: capabilities,
  hooks: { afterError: [answerError] },
  db: postgresAdapter({
    pool: { connectionString: environment.databaseUrl ?? undefined, max: 10 },
    migrationDir: join(root, 'src/migrations'),
    prodMigrations: migrations,
    push: false,
  }),
  localization: { locales: printedLanguages, defaultLocale: 'zh', fallback: false },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  admin: {
    user: 'people',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: join(root, 'src'), importMapFile: join(root, 'src/generated/import-map.js') },
    meta: { titleSuffix: ' · 圆桌 Roundtable' },
  },
  graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: false },
  typescript: { outputFile: join(root, 'src/generated/payload-types.ts'), autoGenerate: false },
  maxDepth: 4,
})
