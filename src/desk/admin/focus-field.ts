import { selectWords, type WordsInField } from './select-words.ts'

const patience = 8000

/** Rows of a list are rendered after the list itself; until then the list alone is no answer. */
const patienceForRows = 3000

/**
 * Brings a form's field into view and focuses it, as soon as it is rendered; gives up after eight seconds.
 * `within` is the selector of the form's surroundings; `words` are selected in it, if they stand there. Answers how to
 * give up earlier.
 */
export function focusField({
  within,
  field,
  words,
}: {
  within: string
  field: string
  words?: WordsInField | undefined
}): () => void {
  const begun = Date.now()
  let frame = 0
  const look = () => {
    const waited = Date.now() - begun
    const exact = findField(within, field.replaceAll('.', '__'))
    const element =
      exact ?? (waited > patienceForRows ? findField(within, field.split('.')[0] ?? field) : null)
    if (element && !(isOnItsWay(element) && waited < patience)) return show(element, words)
    if (waited < patience) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

/** The id of the button that adds an answer to a question. */
export function addingAnswerId(questionId: number): string {
  return `field-answers-of-${questionId}`
}

/** Brings the way to add an answer to a question into view, and focuses it: the question's own form has none. */
export function focusAddingAnswer(questionId: number): void {
  focusField({ within: '.running-order', field: `answers-of-${questionId}` })
}

function findField(within: string, path: string): HTMLElement | null {
  return (
    document
      .querySelector(within)
      ?.querySelector<HTMLElement>(
        `[id="field-${path}"], [data-field-path="${path}"], .field-type[id$="-${path}"]`,
      ) ?? null
  )
}

/** A text that comes from elsewhere has no words to select until it is there. */
function isOnItsWay(element: HTMLElement): boolean {
  return element.querySelector('[aria-busy="true"]') !== null
}

function show(element: HTMLElement, words: WordsInField | undefined): void {
  const focusable = element.matches('input, textarea, button')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  focusable?.focus({ preventScroll: true })
  if (words) selectWords(element.parentElement ?? element, words)
}
