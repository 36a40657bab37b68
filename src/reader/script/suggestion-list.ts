import type { Suggestion } from './parse-suggestions.ts'

/** The list under a search field; it changes what the field says of itself (`aria-expanded`, `aria-activedescendant`). */
export type SuggestionList = {
  show: (suggestions: Suggestion[]) => void
  hide: () => void
  isOpen: () => boolean
  /** Moves the mark by one, past the end to none, and answers what is marked. */
  move: (step: 1 | -1) => Suggestion | null
  marked: () => Suggestion | null
}

/** Makes the list of a combobox (ARIA Authoring Practices, list autocomplete with manual selection) after its field. */
export function createSuggestionList(
  input: HTMLInputElement,
  { label, choose }: { label: string; choose: (suggestion: Suggestion) => void },
): SuggestionList {
  const list = document.createElement('ul')
  list.id = `${input.id || input.name}-suggestions`
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  list.hidden = true
  input.after(list)
  describeField(input, list.id)
  let shown: Suggestion[] = []
  let at = -1

  function mark(index: number): void {
    at = index
    for (const [position, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(position === index))
    }
    const option = list.children[index]
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }

  function open(isOpen: boolean): void {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
  }

  // The field keeps the focus while the pointer is on the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const suggestion = option && shown[[...list.children].indexOf(option)]
    if (suggestion) choose(suggestion)
  })

  return {
    show(suggestions) {
      shown = suggestions
      list.replaceChildren(...suggestions.map((suggestion, index) => makeOption(suggestion, list.id, index)))
      mark(-1)
      open(suggestions.length > 0)
    },
    hide() {
      mark(-1)
      open(false)
    },
    isOpen: () => !list.hidden,
    move(step) {
      // Between the last and the first stands the field itself.
      const places = shown.length + 1
      mark(((at + 1 + step + places) % places) - 1)
      return shown[at] ?? null
    },
    marked: () => shown[at] ?? null,
  }
}

function describeField(input: HTMLInputElement, listId: string): void {
  const attributes = {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  }
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
}

function makeOption({ text, description }: Suggestion, listId: string, index: number): HTMLLIElement {
  const option = document.createElement('li')
  option.id = `${listId}-${index}`
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  option.textContent = text
  if (description) {
    const note = document.createElement('small')
    note.textContent = description
    option.append(' ', note)
  }
  return option
}
