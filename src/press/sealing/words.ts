import { RoundtableError } from '../../kernel/errors.ts'

const longest = 500

/** Answers a reason and an authority without surrounding space. @throws RoundtableError `invalid-input` */
export function checkWords({ reason, authority }: { reason: string; authority: string }) {
  const words = { reason: reason.trim(), authority: authority.trim() }
  if (isGiven(words.reason) && isGiven(words.authority)) return words
  throw new RoundtableError({
    code: 'invalid-input',
    zh: `请写明缘由和依据\uFF08谁的决定、哪份文件\uFF09\uFF0C各不超过 ${longest} 字。`,
    en: `Give the reason and the authority (whose decision, which document), ${longest} characters each at most.`,
    details: { field: isGiven(words.reason) ? 'authority' : 'reason' },
  })
}

function isGiven(words: string): boolean {
  return words !== '' && words.length <= longest
}
