import type { CollectionSlug, FieldHook, TextField } from 'payload'
import { pinyin } from 'pinyin-pro'
import { type Bilingual, isLocale } from '../kernel/locales.ts'
import { findSlugProblem, makeUniqueSlug } from '../kernel/slugs.ts'

const problems: Record<'shape' | 'reserved' | 'too-long', Bilingual> = {
  shape: {
    zh: '地址只能用小写字母、数字和连字符\uFF0C例如 xu-tao。',
    en: 'An address takes lower-case letters, digits and hyphens only, such as xu-tao.',
  },
  reserved: {
    zh: '这个词是网站自用的\uFF0C请换一个。',
    en: 'The site keeps this word for itself: choose another.',
  },
  'too-long': { zh: '地址最多 80 个字符。', en: 'An address has at most 80 characters.' },
}

/** Answers the address of a name: pinyin without tones, words joined by hyphens. */
export function toSlug(name: string): string {
  const spelled = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const words = spelled.flatMap(
    (word) =>
      word
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? [],
  )
  return words.join('-').slice(0, 80).replace(/-+$/, '')
}

/**
 * Answers the field that holds a document's part of an address, filled from `derivedFrom` when left empty.
 * Two documents of one collection never share it, unless `unique` is false: the collection then sees to that.
 */
export function slugField({
  derivedFrom,
  unique = true,
}: {
  derivedFrom?: string
  unique?: boolean
}): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { zh: '地址', en: 'Address' },
    unique,
    index: true,
    admin: {
      position: 'sidebar',
      description: {
        zh: '网址中的一段\uFF0C留空则自动生成\uFF1B首次刊发后不再改变。',
        en: 'Its part of the web address. Left empty it is made for you; fixed once published.',
      },
    },
    hooks: { beforeValidate: [fillSlug(derivedFrom)] },
    validate: (value: string | null | undefined, { req }) => {
      if (!value) return true
      const problem = findSlugProblem(value)
      if (!problem) return true
      const language = req.i18n.language
      return problems[problem][isLocale(language) ? language : 'en']
    },
  }
}

/** Trims what was typed; left empty, it makes an address of the name that no other document of the collection has. */
function fillSlug(derivedFrom: string | undefined): FieldHook {
  return async ({ value, data, collection, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const source: unknown = derivedFrom ? data?.[derivedFrom] : undefined
    if (typeof source !== 'string' || source === '' || !collection) return value
    const wanted = toSlug(source)
    if (wanted === '') return value
    const { docs } = await req.payload.find({
      // Payload names a hook's collection by plain text; it is one of the configuration's own.
      collection: collection.slug as CollectionSlug,
      where: { slug: { like: wanted } },
      depth: 0,
      pagination: false,
      trash: true,
      overrideAccess: true,
      req,
    })
    const taken = docs.flatMap((document) => ('slug' in document && document.slug ? [document.slug] : []))
    return makeUniqueSlug(wanted, new Set(taken))
  }
}
