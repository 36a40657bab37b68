let region: HTMLElement | undefined

/** Tells a message to whoever hears the page, and shows it nowhere. */
export function announce(message: string): void {
  if (!region) {
    region = document.createElement('div')
    region.setAttribute('role', 'status')
    region.className = 'visually-hidden'
    document.body.append(region)
  }
  // The same words twice are no change, and would not be said again.
  const said = region.textContent === message ? `${message}\u00A0` : message
  const target = region
  // A region that has just been made is not listened to yet.
  requestAnimationFrame(() => {
    target.textContent = said
  })
}
