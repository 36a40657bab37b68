import * as Y from 'yjs'
import type { BlockWords } from '../../richtext/block-words.ts'
import { findForm, readForm } from '../text/block-forms.ts'
import { type Authorship, itemsOf, lettersOf } from './follow-authors.ts'
import { isSameMark, type Mark } from './mark.ts'

/**
 * Words in a row that one author wrote in one minute; `mark` is null for words that no history tells of. `form` is the
 * kind of block in whose form they stand (`footnote`, say), null for words of the text itself: a field of a form is one run.
 */
export type AuthoredRun = { text: string; mark: Mark | null; form: string | null }

/**
 * A block of a text: its lines (a list has several) as runs of words. What has no words, such as a figure, has no lines;
 * `type` is its kind.
 */
export type AuthoredBlock = { id: string | null; type: string; lines: AuthoredRun[][] }

/** Answers whose the words of a document are, block by block. */
export function listAuthoredBlocks(document: Y.Doc, authorship: Authorship): AuthoredBlock[] {
  const root = document.get('root-v2', Y.XmlElement)
  return elementsIn(root).map((element) => {
    const id: unknown = element.getAttribute('s_blockId')
    const form = formOf(element)
    const lines: AuthoredRun[][] = [[]]
    readElement(element, { lines, authorship })
    return {
      id: form?.id ?? (typeof id === 'string' ? id : null),
      type: form?.type ?? element.nodeName,
      lines: lines.filter((line) => line.length > 0),
    }
  })
}

type Reading = { lines: AuthoredRun[][]; authorship: Authorship }

function readElement(element: Y.XmlElement, reading: Reading): void {
  const form = formOf(element)
  for (const [field, text] of form?.words ?? []) {
    const mark = reading.authorship.readField(form?.id ?? '', field)
    reading.lines.at(-1)?.push({ text, mark, form: form?.type ?? null })
  }
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlText) readRuns(child, reading)
    if (!(child instanceof Y.XmlElement)) continue
    if (child.nodeName === 'listitem' || child.nodeName === 'linebreak') reading.lines.push([])
    readElement(child, reading)
  }
}

function readRuns(text: Y.XmlText, { lines, authorship }: Reading): void {
  const line = lines.at(-1)
  if (!line) return
  for (const item of itemsOf(text)) {
    if (item.deleted) continue
    const letters = lettersOf(item)
    const marks = authorship.read(item)
    for (let at = 0; at < letters.length; at += 1) addLetter(line, letters[at] ?? '', marks[at] ?? null)
  }
}

function addLetter(line: AuthoredRun[], letter: string, mark: Mark | null): void {
  const last = line.at(-1)
  if (last && last.form === null && isSameMark(last.mark, mark)) last.text += letter
  else line.push({ text: letter, mark, form: null })
}

function formOf(element: Y.XmlElement): BlockWords | null {
  const piece = findForm(element)
  return piece ? readForm(piece) : null
}

function elementsIn(element: Y.XmlElement): Y.XmlElement[] {
  return element.toArray().filter((child) => child instanceof Y.XmlElement)
}
