import { type DescribedIssue, describeIssue } from '../../../src/importer/describe-issue.ts'
import type { ImportPreview } from '../../../src/importer/preview.ts'
import { previewImport } from '../../../src/importer/preview-import.ts'
import { splitLines } from '../../../src/importer/read/split-lines.ts'
import { buildSource } from '../../../src/importer/source.ts'

/** Previews plain text. */
export function previewText(text: string): ImportPreview {
  return previewImport(buildSource({ lines: splitLines(text), format: 'text' }))
}

/** Imports plain text as plain data. */
export function importText(text: string): DescribedIssue {
  return describeIssue(previewText(text))
}

const wide: Record<string, string> = {
  ',': '\uFF0C',
  ':': '\uFF1A',
  ';': '\uFF1B',
  '?': '\uFF1F',
  '!': '\uFF01',
  '(': '\uFF08',
  ')': '\uFF09',
}

/** Sets ASCII punctuation full-width: what an editor reads in these tests is what a page prints. */
export function widen(text: string): string {
  return text.replace(/[,:;?!()]/gu, (sign) => wide[sign] ?? sign)
}

/** Who answers what under which headline, without the texts. */
export function outline(
  issue: DescribedIssue,
): { question: string | null; experts: string[]; headline: string | null }[] {
  return issue.answers.map(({ question, experts, headline }) => ({
    question,
    experts: experts.map(({ name, titles }) => `${name}|${titles.join('+')}`),
    headline,
  }))
}
