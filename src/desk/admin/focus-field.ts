const patience = 8000

/**
 * Brings a form's field into view and focuses it, as soon as it is rendered; gives up after eight seconds.
 * `within` is the selector of the form's surroundings. Answers how to give up earlier.
 */
export function focusField({ within, field }: { within: string; field: string }): () => void {
  const until = Date.now() + patience
  let frame = 0
  const look = () => {
    const element = findField(within, field)
    if (element) return show(element)
    if (Date.now() < until) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

function findField(within: string, field: string): HTMLElement | null {
  const surroundings = document.querySelector(within)
  if (!surroundings) return null
  const paths = [field.replaceAll('.', '__'), field.split('.')[0] ?? field]
  for (const path of paths) {
    const found = surroundings.querySelector<HTMLElement>(
      `[id="field-${path}"], [data-field-path="${path}"], .field-type[id$="-${path}"]`,
    )
    if (found) return found
  }
  return null
}

function show(element: HTMLElement): void {
  const focusable = element.matches('input, textarea')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  focusable?.focus({ preventScroll: true })
}
