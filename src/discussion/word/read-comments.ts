import { attributeOf, childrenOf } from './elements.ts'
import { readMark } from './marks.ts'
import { refuseWord } from './refusals.ts'

/** A comment of a Word file. */
export type WordComment = { id: string; author: string; date: string | null; text: string }

const mostComments = 1000
const longestComment = 3800

/** Reads the comments of a Word file; one without words is none. */
export function readComments(root: Element): WordComment[] {
  const comments = childrenOf(root).filter(({ localName }) => localName === 'comment')
  if (comments.length > mostComments) throw refuseWord('too-long')
  return comments
    .map((comment) => ({
      id: attributeOf(comment, 'id') ?? '',
      ...readMark(comment),
      text: Array.from(comment.getElementsByTagName('w:p'), readText)
        .join('\n')
        .trim()
        .slice(0, longestComment),
    }))
    .filter(({ text }) => text !== '')
}

function readText(paragraph: Element): string {
  return Array.from(paragraph.getElementsByTagName('w:t'), ({ textContent }) => textContent ?? '').join('')
}
