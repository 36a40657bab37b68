import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { root } from '../root.ts'

/** Fetched by npm when it is first asked for: it brings a hundred packages that nothing else here needs. */
const lighthouse = 'lighthouse@13.5.0'

const run = promisify(execFile)
const category = z.object({ score: z.number().transform((score) => Math.round(score * 100)) })
const report = z.object({
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      displayValue: z.string().optional(),
    }),
  ),
})

/** The four scores of a page, from 0 to 100. */
export type Scores = { performance: number; accessibility: number; 'best-practices': number; seo: number }

/** Audits a page in a headless browser as a phone or a desktop; `failing` lists what was not perfect, in words. */
export async function auditPage(asked: {
  url: string
  form: 'phone' | 'desktop'
  browser: string
}): Promise<{ scores: Scores; failing: string[] }> {
  const { url, form, browser } = asked
  const command = `exec --yes --package=${lighthouse} -- lighthouse ${url} --quiet`.split(' ')
  const parameters = [
    ...command,
    '--output=json',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    '--only-categories=performance,accessibility,best-practices,seo',
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ]
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const { stdout } = await run('npm', parameters, {
    env: { ...process.env, PATH: path, CHROME_PATH: browser },
    maxBuffer: 100_000_000,
  })
  const { categories, audits } = report.parse(JSON.parse(stdout))
  const failing = Object.entries(audits)
    .filter(([, { score, scoreDisplayMode }]) => scoreDisplayMode !== 'informative' && (score ?? 1) < 0.9)
    .map(([id, { title, displayValue = '' }]) => `${id}: ${title} ${displayValue}`.trim())
  return {
    scores: {
      performance: categories.performance.score,
      accessibility: categories.accessibility.score,
      'best-practices': categories['best-practices'].score,
      seo: categories.seo.score,
    },
    failing,
  }
}
