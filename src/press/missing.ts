import type { Bilingual } from '../kernel/locales.ts'
import { type MissingCode, missingSentences } from './missing-sentences.ts'

/** Where the thing that is missing is put right. */
export type Target = { collection: 'issues' | 'questions' | 'answers' | 'media'; id: number }

/** What keeps an issue from being published, in a sentence that says what to do. */
export type Missing = Bilingual & {
  code: MissingCode
  target: Target | null
  field: string | null
  /** True for what the archive may lack, since it was printed so. */
  toleratedInArchive: boolean
  /** The place itself, as a path of this site, where it is no field. */
  href?: string
}

/** Answers a lack in both languages; `subject` names what it is about, `says` brings its own sentence. */
export function note(
  code: MissingCode,
  about: {
    target: Target | null
    field: string | null
    subject?: string | Bilingual
    says?: Bilingual
    toleratedInArchive?: boolean
    href?: string
  },
): Missing {
  const { target, field, subject = '', says, toleratedInArchive = false, href } = about
  const inZh = typeof subject === 'string' ? subject : subject.zh
  const inEn = typeof subject === 'string' ? subject : subject.en
  const sentence = missingSentences[code]
  return {
    code,
    target,
    field,
    toleratedInArchive,
    ...(href === undefined ? {} : { href }),
    zh: says?.zh ?? sentence(inZh).zh,
    en: says?.en ?? sentence(inEn).en,
  }
}

/** Answers what keeps an issue from being published; the archive may lack what was printed without it. */
export function findObstacles(missing: readonly Missing[], { isArchive }: { isArchive: boolean }): Missing[] {
  return missing.filter((item) => !(isArchive && item.toleratedInArchive))
}
