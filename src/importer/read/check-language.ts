import { refuseFile } from '../refusals.ts'

const englishWords =
  /\b(?:the|of|and|to|in|is|are|that|for|on|with|as|by|at|this|be|has|have|from|what|how|we|it)\b/giu

/** Refuses a text that has no letters, or whose letters are neither Chinese nor English. */
export function checkLanguage(text: string): void {
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) throw refuseFile('no-text')
  const han = count(text, /\p{Script=Han}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  const syllables = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const readable = han + latin > (letters - han - latin) * 2 && syllables * 8 <= han + latin
  if (!readable || (han * 8 < latin && !readsAsEnglish(text))) throw refuseFile('other-language')
}

/** Too short a text says nothing of its language; a longer English one has its small words. */
function readsAsEnglish(text: string): boolean {
  const words = count(text, /\p{Script=Latin}{2,}/gu)
  return words < 40 || count(text, englishWords) * 12 >= words
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
