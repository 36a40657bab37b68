import { parseSuggestions, type Suggestion } from './parse-suggestions.ts'
import { announce } from './status.ts'
import { createSuggestionList } from './suggestion-list.ts'

/** Milliseconds without a key before the server is asked. */
const pause = 150

/**
 * Suggests while somebody types into the search field of a `<form data-suggest="address">`: asks that address
 * with `?q=`, shows what it answers as a list, and says how many there are in the words of `data-suggest-count`
 * (`{count}` stands for the number). Without an answer the form is what it was.
 */
export function attachSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')
  const address = form.dataset.suggest
  if (!input || !address) return
  let asking = new AbortController()
  let timer = 0
  let typed = input.value
  const list = createSuggestionList(input, { label: form.dataset.suggestLabel ?? '', choose })

  function choose(suggestion: Suggestion): void {
    stop()
    input?.focus()
    if (suggestion.address) return location.assign(suggestion.address)
    if (input) input.value = suggestion.text
    form.requestSubmit()
  }

  function stop(): void {
    clearTimeout(timer)
    asking.abort()
    list.hide()
  }

  async function ask(query: string): Promise<void> {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const answer = await fetch(`${address}?q=${encodeURIComponent(query)}`, { signal })
    const suggestions = answer.ok ? parseSuggestions(await answer.json()) : []
    if (signal.aborted) return
    list.show(suggestions)
    announce((form.dataset.suggestCount ?? '').replace('{count}', String(suggestions.length)))
  }

  input.addEventListener('input', (event) => {
    typed = input.value
    clearTimeout(timer)
    // Letters of a pinyin that is not turned into characters yet are no query.
    if (event instanceof InputEvent && event.isComposing) return
    timer = window.setTimeout(suggestTyped, pause)
  })
  input.addEventListener('compositionend', () => {
    clearTimeout(timer)
    timer = window.setTimeout(suggestTyped, pause)
  })
  input.addEventListener('blur', stop)
  form.addEventListener('submit', stop)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || !list.isOpen()) return
    const marked = list.marked()
    if (event.key === 'Escape') list.hide()
    else if (event.key === 'ArrowDown') input.value = list.move(1)?.text ?? typed
    else if (event.key === 'ArrowUp') input.value = list.move(-1)?.text ?? typed
    else if (event.key === 'Enter' && marked) choose(marked)
    else return
    event.preventDefault()
  })

  function suggestTyped(): void {
    const query = typed.trim()
    if (!query) return stop()
    // A search field that cannot suggest is still a search field.
    ask(query).catch(() => list.hide())
  }
}
