import { readFileSync } from 'node:fs'
import { dict } from '@node-rs/jieba/dict.js'
import type { TextSpan } from '../src/edition/types.ts'

/** Makes up texts, the same ones in every run. */
export type Invention = {
  expert: () => { name: string; slug: string }
  headline: () => string
  paragraph: () => TextSpan[]
}

const family = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗许韩'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰玲红璐琴'
const mostExperts = 3000

/**
 * Makes up Chinese texts as an archive has them: sentences of issue 343, in which every tenth character or so gives way
 * to a word of the dictionary, the common ones often and the rare ones seldom.
 */
export function createInvention(): Invention {
  const random = createRandom(343)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const sentences = readFileSync('content/source.txt', 'utf8')
    .split(/(?<=。)|\n/u)
    .filter((sentence) => sentence.trim().length > 12)
  const words = readWords()
  // As words are in languages: the n-th most common stands in texts by 1/n.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? ''

  function sentence(): string {
    const text = pick(sentences).trim()
    const parts = [text]
    while (random() < 0.8) {
      const last = parts.pop() ?? ''
      const at = Math.floor(random() * last.length)
      parts.push(last.slice(0, at) + word() + last.slice(at + 2))
    }
    return parts.join('')
  }

  return {
    expert() {
      const number = Math.floor(mostExperts * random() ** 2)
      const from = (list: string, place: number) => Array.from(list)[place % Array.from(list).length] ?? ''
      const name =
        from(family, number) + from(given, Math.floor(number / 7)) + from(given, Math.floor(number / 31))
      return { name, slug: `expert-${number}` }
    },
    headline: () => Array.from({ length: 5 }, word).join(''),
    paragraph: () => [{ text: Array.from({ length: 6 }, sentence).join(''), marks: [] }],
  }
}

/** The dictionary's words of two to four characters, the most common first. */
function readWords(): string[] {
  return Buffer.from(dict)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{2,4}$/u.test(word))
    .toSorted((one, other) => Number(other[1]) - Number(one[1]))
    .map(([word = '']) => word)
}

/** A small generator (mulberry32), so that every run has the same texts. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
