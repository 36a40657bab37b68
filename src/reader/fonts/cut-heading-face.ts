import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import subsetFont from 'subset-font'

const source = join(
  'node_modules',
  '@expo-google-fonts',
  'noto-serif-sc',
  '900Black',
  'NotoSerifSC_900Black.ttf',
)
/** Of the face's names, those that its licence wants kept: copyright, licence, and the licence's address. */
const keptNames = [0, 13, 14]
const cut = new LRUCache<string, Promise<Buffer>>({ max: 64 })

/** Answers the heading face (Noto Serif SC Black) with the glyphs of these characters alone, as WOFF2. */
export async function cutHeadingFace(characters: string): Promise<Buffer> {
  const held = cut.get(characters)
  if (held) return held
  const cutting = cutAnew(characters)
  cut.set(characters, cutting)
  cutting.catch(() => cut.delete(characters))
  return cutting
}

async function cutAnew(characters: string): Promise<Buffer> {
  const face = await readFile(join(process.cwd(), source))
  return subsetFont(face, characters, { targetFormat: 'woff2', preserveNameIds: keptNames })
}
