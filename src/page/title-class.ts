/** Above this many characters a title is set smaller: it would fill the first screen of a phone. */
const longTitle = { zh: 24, latin: 56 }

/** Answers the class of a title's setting by its length. */
export function titleClass(title: string): string {
  const isLatin = /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(title)
  return title.length > (isLatin ? longTitle.latin : longTitle.zh) ? 'title title-long' : 'title'
}
