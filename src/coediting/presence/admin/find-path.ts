/** Answers the path of the form's field that an element belongs to; null outside of fields. */
export function findPath(element: Element): string | null {
  const marked = element.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath
  if (marked) return marked
  const id = element.closest('[id^="field-"]')?.id
  return id ? id.slice('field-'.length).replaceAll('__', '.') : null
}
