import { readFileSync } from 'node:fs'

/** A runnable example of the documentation, with what its output must show. */
export type Example = {
  page: string
  line: number
  language: 'bash' | 'ts'
  code: string
  shows: string | RegExp
}

const block = /^```(bash|ts)\n([\s\S]*?)^```\n+<!-- shows: (.*) -->$/gm

/** Reads the examples of a page; each is a block of code with a comment behind it that says what it shows. */
export function readExamples(page: string): Example[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(block)].map((match) => {
    const [, language, code = '', shows = ''] = match
    const pattern = /^\/(.*)\/$/.exec(shows)?.[1]
    return {
      page,
      line: text.slice(0, match.index).split('\n').length,
      language: language === 'ts' ? 'ts' : 'bash',
      code,
      shows: pattern === undefined ? shows : new RegExp(pattern),
    }
  })
}

/** Counts the blocks of a page that somebody might run, tested or not. */
export function countBlocks(page: string): number {
  return [...readFileSync(page, 'utf8').matchAll(/^```(?:bash|ts|graphql)$/gm)].length
}
