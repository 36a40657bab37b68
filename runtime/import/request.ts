import { parseArgs } from 'node:util'
import { StartError } from '../start-error.ts'

/** What `npm run import` was told on its command line. */
export type ImportRequest = {
  /** Files and folders, as they were typed. */
  paths: string[]
  /** Prints what was read and keeps nothing. */
  json: boolean
  /** The id or address of the series; null to find it by its printed name. */
  series: string | null
  /** The e-mail address of the person who imports; null for the first administrator. */
  as: string | null
  publishArchive: boolean
  numbers: 'keep' | 'leave-out'
  /** Where the report goes; null for the data folder. */
  report: string | null
}

/** How the command is used, option by option. */
export const importUsage = `Use: npm run import -- [options] FILE|FOLDER...
     npm run -s import -- --json FILE|FOLDER...

Makes an issue draft of each text, .md, .html, .docx or .pdf and prints its address. A folder is read with all folders in it.
A file that was imported before, under whatever name, is skipped: a run that was stopped is resumed by giving it again.

  --series SLUG        the series of the issues; otherwise the one of the printed name
  --as EMAIL           who imports; otherwise the first administrator
  --without-numbers    leaves the printed numbers out, where another issue has them
  --publish-archive    publishes each issue as an archive edition, unless something is missing; nothing is announced
  --report PATH        where to write what needs a person (.md or .json); otherwise both into the data folder
  --json               prints what was read as JSON and keeps nothing`

const options = {
  json: { type: 'boolean', default: false },
  series: { type: 'string' },
  as: { type: 'string' },
  'without-numbers': { type: 'boolean', default: false },
  'publish-archive': { type: 'boolean', default: false },
  report: { type: 'string' },
} as const

/**
 * Reads the command line of `npm run import`.
 * @throws StartError with one sentence that says what to do
 */
export function readImportRequest(parameters: string[]): ImportRequest {
  const { values, positionals } = parse(parameters)
  const request: ImportRequest = {
    paths: positionals,
    json: values.json,
    series: values.series ?? null,
    as: values.as ?? null,
    publishArchive: values['publish-archive'],
    numbers: values['without-numbers'] ? 'leave-out' : 'keep',
    report: values.report ?? null,
  }
  checkRequest(request)
  return request
}

function parse(parameters: string[]) {
  try {
    return parseArgs({ args: parameters, options, allowPositionals: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new StartError(`${reason}.\n${importUsage}`)
  }
}

function checkRequest({ paths, json, series, as, publishArchive, numbers, report }: ImportRequest): void {
  if (paths.length === 0) throw new StartError(`No file is named.\n${importUsage}`)
  if (paths.includes('')) throw new StartError('One of the files has an empty name: check the command line.')
  const keeps = series !== null || as !== null || publishArchive || numbers !== 'keep' || report !== null
  if (json && keeps) {
    throw new StartError(
      '--json keeps nothing, so that no other option goes with it: leave --json or the others out.',
    )
  }
  if (series?.trim() === '')
    throw new StartError('--series is empty: name a series by its address, such as roundtable.')
  if (as !== null && !/^[^@\s]+@[^@\s]+$/u.test(as)) {
    throw new StartError(`--as takes the e-mail address of an account, which "${as}" is not.`)
  }
  if (report !== null && !/\.(?:md|json)$/iu.test(report)) {
    throw new StartError(`--report takes a file that ends with .md or .json, which "${report}" does not.`)
  }
}
