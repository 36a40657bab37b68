/** A number with the letters around it, up to the next mark. */
export type NumberInText = {
  written: string
  value: number
  isNumeral: boolean
  start: number
  end: number
  before: string
  after: string
}

const valueOf: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const scaleOf: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const pattern = /\d+(?:\.\d+)?%?|[〇零一二两三四五六七八九十百千]+/gu

/** Answers the numbers of a Chinese text, calendar dates and ordinals left out: they are no amounts. */
export function listNumbers(text: string): NumberInText[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const end = index + written.length
    const before = /[\p{Script=Han}A-Za-z]*$/u.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? ''
    const after = /^[\p{Script=Han}A-Za-z]*/u.exec(text.slice(end, end + 8))?.[0] ?? ''
    const isNumeral = !/\d/u.test(written)
    const value = isNumeral ? readNumeral(written) : Number(written.replace('%', ''))
    const number = { written, value, isNumeral, start: index, end, before, after }
    return isAmount(number) ? [number] : []
  })
}

function isAmount({ written, value, isNumeral, before, after }: NumberInText): boolean {
  if (Number.isNaN(value) || before.endsWith('第')) return false
  if (/^(?:月|日|时|点|号|世纪)/u.test(after)) return false
  if (/^年(?!来|间|多|代|前|后)/u.test(after)) return false
  // 一 mostly belongs to a word: 一系列, 进一步, 一带一路.
  return !(isNumeral && (written === '一' || written.length > 4))
}

function readNumeral(written: string): number {
  const letters = Array.from(written)
  if (!/[十百千]/u.test(written)) return Number(letters.map((letter) => valueOf[letter]).join(''))
  let [total, digit] = [0, 0]
  for (const letter of letters) {
    const scale = scaleOf[letter]
    if (scale === undefined) digit = valueOf[letter] ?? 0
    else {
      total += (digit || 1) * scale
      digit = 0
    }
  }
  return total + digit
}
