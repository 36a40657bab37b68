import type { Range } from '../source.ts'
import {
  endsWithPost,
  englishInstitution,
  englishPost,
  englishPostWords,
  hanName,
  hanSurname,
  institution,
  latinName,
  postWords,
  someNames,
} from './lexicon.ts'

/** How a person is printed; forms with titles introduce, the others may lean on an introduction. */
export type PersonForm = 'name(titles)' | 'titles name' | 'name titles' | 'name' | 'short name'

/** A person as printed; positions are those of the text that was read. */
export type PersonReading = { name: Range; titles: Range | null; form: PersonForm; score: number }

const someName = new RegExp(`^${someNames}$`, 'u')
const looseName = /^[\p{Script=Han}\p{L}][\p{L} .\u00B7'\u2019-]{0,30}$/u
const bracketed = /^(?<name>[^()]{1,40}?) *\((?<titles>[^()]*(?:\([^()]*\)[^()]*)*)\)$/u
const titlesThenName = new RegExp(
  `^(?<titles>.{2,120}?${postWords}|[^A-Za-z]{4,120}? )(?<gap> *)(?<name>${someNames})$`,
  'u',
)
const englishTitlesThenName = new RegExp(
  `^(?<titles>(?:[^,;:()]{0,80} )?${englishPostWords}) (?<name>${latinName})$`,
  'u',
)
const nameThenTitles = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?(?<name>${someNames})(?<short> ?\\((?:\\p{Lu}\\.?){2,4}\\))?(?<gap>(?<=\\p{Script=Han}) +| ?[,:] ?)(?<titles>.{2,160})$`,
  'u',
)
const courtesy = new RegExp(
  `^(?<name>${hanName}|${hanSurname})(?<titles>先生|女士|老师|同志|${postWords})$`,
  'u',
)
const englishCourtesy = new RegExp(
  `^(?<titles>(?:Mr|Ms|Mrs|Dr|Prof|Professor)\\.?) (?<name>\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,3})$`,
  'u',
)
const initials = /^(?:\p{Lu}\.? ?){2,4}$/u
const oneWord = /^\p{Lu}[\p{L}'\u2019-]+$/u

/** A name in quotation marks, as of a shop: no sentence. */
const quotedName = /\u201C([^\u201C\u201D,:\u3002!?]{1,16})\u201D/gu
/** Behind an institution, its place and post code. */
const address = /[,;] ?[\p{Script=Han} ]{2,14}? ?\d{6}$/u
/** Behind titles, the short form of a name that stands for it later (rule D4). */
const shortForm =
  /[,;\u3001]? ?(?:以下)?(?:均)?简称(?:为|作)? ?["\u201C]?(?:\p{Script=Han}{1,4}|[A-Z]{1,4})["\u201D]? ?$/u

/** Says whether a folded string reads as titles: it names a post or an institution and holds no sentence. */
export function readsAsTitles(printed: string): boolean {
  const folded = printed.replace(quotedName, '$1').replace(address, '')
  if (
    /[\u3002!?\u201C]|[a-z]{3}[.:] |[a-z]{3}\.$|^(?:is|was) |^[\u2014\u2015-]/u.test(folded) ||
    folded.length < 2
  )
    return false
  const parts = folded.split(/[\u3001,;]/u).map((part) => part.trim())
  if (parts.some((part) => endsWithPost.test(part))) return true
  if (/^\p{Script=Han}/u.test(folded))
    return folded.length <= 40 && institution.test(folded) && !/[,;]/u.test(folded)
  return englishPost.test(folded) || englishInstitution.test(folded)
}

/** Reads one person off a whole folded string, or answers null; `score` says how surely it is one. */
export function readPerson(folded: string): PersonReading | null {
  if (folded.length > 300) return null
  return (
    readBracketed(folded) ??
    readCourtesy(folded) ??
    readBare(folded) ??
    readTitled(folded) ??
    readShort(folded)
  )
}

function readBracketed(folded: string): PersonReading | null {
  const match = bracketed.exec(folded)
  const name = match?.groups?.name?.trimEnd() ?? ''
  const titles = (match?.groups?.titles ?? '').replace(shortForm, '')
  if (!match || !looseName.test(name) || isOffice(name)) return null
  if (!readsAsTitles(titles) && !(someName.test(name) && readsAsTrade(titles))) return null
  const first = folded.indexOf('(') + 1
  const score = someName.test(name) ? 9 : name.length <= 12 && !endsWithPost.test(name) ? 5 : 3
  return { name: [0, name.length], titles: [first, first + titles.length], form: 'name(titles)', score }
}

const englishTrade = /\b\p{Ll}{3,}(?:[eo]r|ist|ian|ant|man|woman|smith|wright|nurse|poet|cook|chef)\b/u

/** Behind a name a few words in brackets that end as trades do say what somebody is. */
function readsAsTrade(folded: string): boolean {
  if (/^(?:an? )?\p{Ll}[\p{L}-]*(?: \p{L}[\p{L}'\u2019-]*){0,5}$/u.test(folded) && englishTrade.test(folded))
    return true
  return /^(?!以下|简称|又称|原名|见)[\p{Script=Han}\u00B7 \u3001“”]{3,40}[师员长家人者官手士户民工生主]$/u.test(
    folded,
  )
}

function readBare(folded: string): PersonReading | null {
  if (!someName.test(folded) || folded.length > 40 || isOffice(folded)) return null
  return { name: [0, folded.length], titles: null, form: 'name', score: folded.includes('\u00B7') ? 4 : 2 }
}

/** Capital letters also begin the words of posts and institutions. */
function isOffice(name: string): boolean {
  return englishInstitution.test(name) || englishPost.test(name.replace(/^Dean /u, ''))
}

function readTitled(folded: string): PersonReading | null {
  const before = titlesThenName.exec(folded) ?? englishTitlesThenName.exec(folded)
  const titlesBefore = before?.groups?.titles?.trimEnd() ?? ''
  if (before && readsAsTitles(titlesBefore) && !isOffice(before.groups?.name ?? '')) {
    const start = folded.length - (before.groups?.name ?? '').length
    return { name: [start, folded.length], titles: [0, titlesBefore.length], form: 'titles name', score: 7 }
  }
  const after = nameThenTitles.exec(folded)
  const titles = after?.groups?.titles ?? ''
  const nameText = after?.groups?.name ?? ''
  if (!after || !readsAsTitles(titles) || isOffice(nameText)) return null
  const start = folded.indexOf(nameText)
  const name: Range = [start, start + nameText.length]
  return { name, titles: [folded.length - titles.length, folded.length], form: 'name titles', score: 6 }
}

function readCourtesy(folded: string): PersonReading | null {
  const match = courtesy.exec(folded)
  const name = match?.groups?.name ?? ''
  const titles = match?.groups?.titles ?? ''
  if (match) {
    const isPost = endsWithPost.test(titles) && name.length > 1
    const range: Range = [name.length, folded.length]
    return { name: [0, name.length], titles: isPost ? range : null, form: 'short name', score: 3 }
  }
  const english = englishCourtesy.exec(folded)?.groups?.name
  if (!english) return null
  return { name: [folded.length - english.length, folded.length], titles: null, form: 'short name', score: 3 }
}

function readShort(folded: string): PersonReading | null {
  const isShort =
    new RegExp(`^${hanSurname}$`, 'u').test(folded) || initials.test(folded) || oneWord.test(folded)
  return isShort ? { name: [0, folded.length], titles: null, form: 'short name', score: 0 } : null
}
