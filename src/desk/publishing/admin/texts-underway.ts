/**
 * Waits until what was typed in a text is written down, at most so many milliseconds; answers whether it is.
 */
type TextUnderway = (atMost: number) => Promise<boolean>

const underway = new Set<TextUnderway>()

/** Rich texts hand what is typed to the form when the browser is idle, at the latest after half a second. */
const handedOverAfter = 600

/** Makes saving wait for a text that is written down on a way of its own; answers how to stop. */
export function holdSaving(text: TextUnderway): () => void {
  underway.add(text)
  return () => underway.delete(text)
}

/** Waits until what was typed in this window's texts is written down or with the form; answers whether it is. */
export async function settleTexts(atMost: number): Promise<boolean> {
  if (underway.size === 0) await new Promise((resolve) => setTimeout(resolve, handedOverAfter))
  const settled = await Promise.all([...underway].map((text) => text(atMost)))
  return settled.every(Boolean)
}
