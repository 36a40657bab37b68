/** What stands beside the text: under a picture, at the page's edge, or only to count pages and parts. */
export type Aside = 'caption' | 'credits' | 'count' | 'note'

const caption =
  /^(?:图为|资料图|[上下左右]图(?:为|:)|题图|图片(?:说明|来源)?[: ]|图 ?\d{0,2}:)|(?<!拍)摄[)\]]?\u3002?$|(?:供图|制图|绘图)[)\]]?\u3002?$|\/(?:摄|供图)|新华社发|(?:^|[.)\]] |\()(?:photo(?:graph)?s?|image|picture|illustration)(?: credit)?(?: by |: ?| courtesy )/iu
const week = '(?: *(?:星期|周).)?'
const date =
  '(?:\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}))'
const page = '(?:第? ?\\d{1,3} ?版(?:[: ].{0,12})?|[A-Z]\\d{1,2}版)'
const edge = new RegExp(`^(?:${date}${week}(?:[ |]*${page})?|${page}(?:[ |]*${date}${week})?)$`, 'u')
const count =
  /^(?:page \d+(?: of \d+)?|第 ?\d+ ?页(?:,? ?共 ?\d+ ?页)?|[-\u2014\u00B7 ]*\d{1,4}[-\u2014\u00B7 ]*(?:\/ ?\d{1,4})?)$/iu
const duties =
  '责任编辑|责编|本期责编|本版责编|本版编辑|本期编辑|执行编辑|编辑|责任校对|校对|审核|审读|文字|美编|美术编辑|版式设计|版式|制图|统筹|监制|编审|审校|组稿|策划|排版|设计|视觉|proofreaders?|proofreading|layout|design'
const staff = '(?:\\p{Script=Han}{2,4}|\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3})'
const dutyLine = new RegExp(
  `^(?:(?:${duties}) ?[: /|] ?${staff}(?:[, \\u3001]+(?!(?:${duties}))${staff})*[,; |]*){1,6}$`,
  'iu',
)
const arranged = /^\(?[^\u3002]{0,30}(?:记者|编辑部|本刊|本报)[^\u3002]{0,16}(?:整理|采写|采访整理|供稿)\)?$/u
const longest = 110

/** Says whether a folded text stands beside the text (rules P3, P4 and D6), or null. */
export function readAside(folded: string): Aside | null {
  const text = folded.trim()
  if (text.length > longest) return null
  if (count.test(text)) return 'count'
  if (edge.test(text) || dutyLine.test(text) || arranged.test(text)) return 'credits'
  return caption.test(text) ? 'caption' : null
}
