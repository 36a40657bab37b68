/** How large a newspaper page can be shown, in per cent of as large as it is at first; the styles know each. */
const levels = ['50', '75', '100', '125', '150', '200', '300']

/** Lets the buttons `[data-zoom-by]`, and + and - (0: as at first) within the page, say how large `region` is shown. */
export function attachZoom(region: HTMLElement): void {
  const output = document.querySelector('[data-zoom-level]')
  const change = (by: number): void => {
    const now = levels.indexOf(region.dataset.zoom ?? '100')
    const next = by === 0 ? '100' : levels[Math.max(0, Math.min(levels.length - 1, now + by))]
    region.dataset.zoom = next
    if (output) output.textContent = `${next}%`
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-zoom-by]')) {
    button.addEventListener('click', () => change(Number(button.dataset.zoomBy)))
  }
  region.addEventListener('keydown', (event) => {
    // With another key it is the browser's own zoom.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = { '+': 1, '=': 1, '-': -1, _: -1, '0': 0 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    change(by)
  })
}
