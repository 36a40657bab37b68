import { announce } from './status.ts'

/** How long a button says that the text was copied, in milliseconds. */
const thanksPeriod = 2_000

/**
 * Lets a button copy: the text of the element with the id in `data-copy`, or what stands at the address in
 * `data-copy-from`, which is copied as it looks where it is HTML. The button then says `data-copied`, or else
 * `data-copy-failed`, aloud too.
 */
export function attachCopying(button: HTMLButtonElement): void {
  const label = button.textContent
  let timer = 0
  button.addEventListener('click', () => {
    void copy(button.dataset)
      .then(() => button.dataset.copied ?? '')
      .catch(() => button.dataset.copyFailed ?? '')
      .then((message) => {
        announce(message)
        button.textContent = message || label
        clearTimeout(timer)
        timer = window.setTimeout(() => {
          button.textContent = label
        }, thanksPeriod)
      })
  })
}

async function copy({ copy: id, copyFrom: address }: DOMStringMap): Promise<void> {
  if (address) return copyAnswer(address)
  const text = document.getElementById(id ?? '')?.textContent
  if (!text) throw new Error(`Nothing has the id ${id}`)
  await navigator.clipboard.writeText(text.trim())
}

async function copyAnswer(address: string): Promise<void> {
  const asked = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    return { type: answer.headers.get('content-type') ?? '', text: await answer.text() }
  })
  // Safari grants the clipboard only to what is written in the click itself: promises, not what they bring.
  const plain = asked.then(({ text, type }) => toBlob(isHtml(type) ? readText(text) : text, 'text/plain'))
  const html = asked.then(({ text, type }) => toBlob(isHtml(type) ? text : escapeText(text), 'text/html'))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })])
}

function isHtml(type: string): boolean {
  return type.startsWith('text/html')
}

function readText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.innerText
}

function escapeText(text: string): string {
  const element = document.createElement('pre')
  element.textContent = text
  return element.outerHTML
}

function toBlob(text: string, type: string): Blob {
  return new Blob([text], { type })
}
