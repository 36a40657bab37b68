import type { Locale } from '../../src/kernel/locales.ts'
import { importMessages } from './messages.ts'
import { needsPerson, type Outcome, type Result, type Run } from './outcome.ts'

const order: Result[] = ['published', 'drafted', 'waiting', 'known', 'failed']

/** Answers the one line that a file gets in a terminal: what became of it, where it is, and how much is to be looked at. */
export function describeOutcome(
  { result, adminURL, publicURL, needs, leftOut, missing, reason }: Outcome,
  language: Locale,
): string {
  const words = importMessages[language]
  const where = publicURL ?? adminURL
  const count = needs.length + leftOut.length + missing.length
  const because = reason ? words.colon + reason[language] : ''
  return [
    words.results[result] + because,
    ...(where ? [where] : []),
    ...(count > 0 ? [`(${words.toLookAt(count)})`] : []),
  ].join(' ')
}

/** Answers how many files came to which end, in one line. */
export function summarizeRun({ outcomes, left, skipped, seconds }: Run, language: Locale): string {
  const words = importMessages[language]
  const counts = order.map((result) => ({
    words: words.results[result],
    count: outcomes.filter((outcome) => outcome.result === result).length,
  }))
  counts.push(
    { words: words.leftHeading.toLowerCase(), count: left.length },
    { words: words.skippedHeading.toLowerCase(), count: skipped.length },
  )
  const told = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`)
  return `${words.took(outcomes.length, seconds)}${words.colon}${told.join(words.comma)}`
}

/** Writes the report of a run in Markdown: what needs a person first, then the rest. */
export function writeReport(run: Run, language: Locale): string {
  const words = importMessages[language]
  const wanting = run.outcomes.filter(needsPerson)
  const done = run.outcomes.filter((outcome) => !needsPerson(outcome))
  const lines = [
    `# ${words.heading}`,
    summarizeRun(run, language),
    `## ${words.needsPerson}`,
    ...(wanting.length === 0 ? [words.nothingNeeded] : []),
    ...wanting.flatMap((outcome) => writeWanting(outcome, language)),
    ...(done.length > 0
      ? [`## ${words.withoutNeeds}`, list(done.map((one) => writeHead(one, language)))]
      : []),
    ...(run.left.length > 0 ? [`## ${words.leftHeading}`, words.leftAdvice, list(run.left.map(quote))] : []),
    ...(run.skipped.length > 0
      ? [
          `## ${words.skippedHeading}`,
          list(run.skipped.map(({ name, why }) => `${quote(name)}${words.colon}${words.skipped[why]}`)),
        ]
      : []),
  ]
  return `${lines.join('\n\n')}\n`
}

function writeWanting(outcome: Outcome, language: Locale): string[] {
  const words = importMessages[language]
  const { needs, leftOut, missing } = outcome
  const found = needs.map(({ line, sentence }) =>
    line === null ? sentence[language] : `${words.line(line)}${words.colon}${sentence[language]}`,
  )
  return [
    `### ${escapeMarkdown(outcome.title ?? outcome.file)}`,
    writeHead(outcome, language),
    ...(found.length > 0 ? [list(found.map(escapeMarkdown))] : []),
    ...(leftOut.length > 0 ? [words.leftOut, list(leftOut.map(escapeMarkdown))] : []),
    ...(missing.length > 0
      ? [words.missing, list(missing.map((item) => escapeMarkdown(item[language])))]
      : []),
  ]
}

function writeHead(outcome: Outcome, language: Locale): string {
  const { result, reason, publicURL, adminURL, file } = outcome
  const words = importMessages[language]
  const because = reason ? words.colon + escapeMarkdown(reason[language]) : ''
  const addresses = [publicURL, adminURL].filter((url) => url !== null).map((url) => ` <${url}>`)
  return `${quote(file)}${words.colon}${words.results[result]}${because}${addresses.join('')}`
}

function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A file's name as code; names may hold backticks. */
function quote(name: string): string {
  return name.includes('`') ? `\`\` ${name} \`\`` : `\`${name}\``
}

/** What the source says must not become marks of the report. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_#<>[\]]/gu, '\\$&').replaceAll(/\s+/gu, ' ')
}
