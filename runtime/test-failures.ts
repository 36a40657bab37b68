import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { root } from './root.ts'

/** Letters of a failure's message that are told. */
const longest = 2_000

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
          location: z.object({ line: z.number() }).nullish(),
        }),
      ),
    }),
  ),
})

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
})
const suite = z.object({
  title: z.string(),
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional()
  },
})
const playwrightReport = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })),
})

/**
 * Answers one line for each test that failed, or passed only when it was tried again, in a JSON report of vitest or
 * Playwright: where it stands, its name, and the first line of what it said. A file that could not be loaded has a line
 * too. A report of another shape has none.
 */
export function listFailures(report: unknown): string[] {
  const vitest = vitestReport.safeParse(report)
  if (vitest.success) return vitest.data.testResults.flatMap(listOfFile)
  const playwright = playwrightReport.safeParse(report)
  if (!playwright.success) return []
  const { config, suites, errors } = playwright.data
  const ofTests = suites.flatMap(({ specs, suites: inner = [] }) =>
    listOfSuite({ title: '', specs, suites: inner }, { folder: config.rootDir, titles: [] }),
  )
  return [...errors.map(({ message }) => firstLine(message)), ...ofTests]
}

function listOfFile({
  name,
  status,
  message,
  assertionResults,
}: z.infer<typeof vitestReport>['testResults'][number]): string[] {
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [`${shorten(name)}: ${firstLine(message)}`] : []
  return failed.map(({ fullName, failureMessages, location }) => {
    const place = location ? `${shorten(name)}:${location.line}` : shorten(name)
    return `${place} › ${fullName}: ${firstLine(failureMessages?.[0])}`
  })
}

function listOfSuite(
  { title, specs, suites = [] }: z.infer<typeof suite>,
  { folder, titles }: { folder: string; titles: string[] },
): string[] {
  const path = title ? [...titles, title] : titles
  const own = specs.flatMap((found) =>
    found.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const place = `${shorten(join(folder, found.file))}:${found.line}`
        const names = [...path, found.title].join(' › ')
        const message = results.flatMap(({ errors }) => errors)[0]?.message
        return `${place} › ${names}${status === 'flaky' ? ' (flaky)' : ''}: ${firstLine(message)}`
      }),
  )
  return [...own, ...suites.flatMap((inner) => listOfSuite(inner, { folder, titles: path }))]
}

function shorten(path: string): string {
  return relative(root, path).replaceAll('\\', '/')
}

/** Answers the first line with words of what a failure said, without colours; of a very long one its beginning. */
export function firstLine(message = ''): string {
  const lines = stripVTControlCharacters(message).split('\n')
  const first = lines.map((line) => line.trim()).find(Boolean) ?? 'no message'
  return first.length > longest ? `${first.slice(0, longest)}\u2026` : first
}
