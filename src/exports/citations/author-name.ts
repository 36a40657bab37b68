import { parse } from '@citation-js/name'
import { findSurname, spellsSurname } from './surnames.ts'

/** A name as CSL has it: in parts where these are certain, else whole. */
export type AuthorName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string }

const hanName = /^\p{Script=Han}{2,4}$/u
const latinName = /^[\p{Script=Latin}\p{M}.,'\u2019\- ]+$/u
/** What bodies that sign as authors are called by. */
const body =
  /(?:课题组|编辑部|评论员|委员会|研究院|研究所|研究室|中心|大学|学院|协会|学会|公司|办公室|小组)$|^本[报刊]/u
const latinBody =
  /\b(?:institute|university|academy|center|centre|committee|council|department|ministry|group|office|bureau|association|society|team|editors?|staff|the|of|for)\b/i
const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ueng|ang|eng|ong|ing|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|\u00FCe|a|o|e|i|u|v|\u00FC)'
const pinyinGivenName = new RegExp(`^${syllable}(?:['\u2019-]?${syllable})?$`, 'i')

/**
 * Parts a printed name, and invents nothing: a Chinese name by its surname, a Chinese name in Latin letters as it is
 * printed (family name first), another Latin name by its last word and particles. Bodies, and names whose parts
 * are not certain (买买提·艾力, pen names), stay whole.
 */
export function parseAuthorName(printed: string): AuthorName {
  const name = printed.trim().replace(/\s+/gu, ' ')
  if (hanName.test(name)) return parseHanName(name)
  if (latinName.test(name) && name.includes(' ') && !latinBody.test(name)) return parseLatinName(name)
  return { literal: name }
}

/** Says whether a parted name is Chinese in Latin letters, whose given name is never shortened to initials. */
export function isSpelledInPinyin(name: AuthorName): boolean {
  return 'family' in name && spellsSurname(name.family) && pinyinGivenName.test(name.given)
}

function parseHanName(name: string): AuthorName {
  const family = body.test(name) ? null : findSurname(name)
  const given = family ? name.slice(family.length) : ''
  // Three characters after a surname are no Chinese given name.
  if (!family || !given || Array.from(given).length > 2) return { literal: name }
  return { family, given }
}

function parseLatinName(name: string): AuthorName {
  const [first = '', second, ...more] = name.split(' ')
  if (second && more.length === 0 && spellsSurname(first) && pinyinGivenName.test(second)) {
    return { family: first, given: second }
  }
  const [, unsuffixed = name, suffix] = /^(.*?),? (Jr\.?|Sr\.?|II|III|IV)$/u.exec(name) ?? []
  const words = unsuffixed.split(' ')
  // The library takes Ma, a surname, for a degree.
  const [last = ''] = words.slice(-1)
  const parsed = parse(unsuffixed)
  const parts = parsed.given ? parsed : { family: last, given: words.slice(0, -1).join(' ') }
  if (!parts.family || !parts.given) return { literal: name }
  const particle = [parsed['dropping-particle'], parsed['non-dropping-particle']].filter(Boolean).join(' ')
  return {
    family: parts.family,
    given: parts.given,
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix ? { suffix } : {}),
  }
}
