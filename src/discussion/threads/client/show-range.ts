/** Brings words into sight. */
export function showRange({ startContainer }: Range): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
}
