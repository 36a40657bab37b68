import type { PatternRule } from '../passage.ts'

const doubled = '[\uFF0C、\uFF1B\uFF1A]'

/** What a pattern can see of GB/T 15834—2011 in running text; each rule names its clause. */
export const chineseMarkRules: readonly PatternRule[] = [
  {
    rule: 'doubled-mark',
    severity: 'warning',
    pattern: new RegExp(`${doubled}[\uFF0C、\uFF1B\uFF1A。]+|。[\uFF0C、\uFF1B\uFF1A]+|。。(?!。)`, 'gu'),
    sentence: { zh: '标点重复\uFF0C只留一个。', en: 'Two marks stand side by side: keep one.' },
  },
  {
    rule: 'stop-twice',
    severity: 'warning',
    pattern: /[。\uFF01\uFF1F]”。/gu,
    sentence: {
      zh: '引号内已有句末点号\uFF0C引号外不再用句号。',
      en: 'The quotation ends with its own stop: none follows it.',
    },
    suggest: (quote) => quote.slice(0, -1),
  },
  {
    rule: 'pause-before-etc',
    severity: 'warning',
    pattern: /、(?=等)/gu,
    sentence: { zh: '“等”之前不用顿号。', en: 'No pause mark stands before 等.' },
    suggest: () => '',
  },
  {
    rule: 'pause-before-and',
    severity: 'warning',
    pattern: /、(?=(?:和|与|及|以及)(?!平|谐|睦|解|美|弦|会|其他))/gu,
    sentence: { zh: '连词之前不用顿号。', en: 'No pause mark stands before a conjunction.' },
    suggest: () => '',
  },
  {
    rule: 'pause-between-quoted',
    severity: 'note',
    pattern: /(?<=”)、(?=“)|(?<=》)、(?=《)/gu,
    sentence: {
      zh: '并列的引号或书名号之间通常不用顿号\uFF08GB/T 15834 4.5.3.5\uFF09。',
      en: 'Quoted words or titles in a row usually take no pause mark between them (GB/T 15834, 4.5.3.5).',
    },
    suggest: () => '',
  },
  {
    rule: 'ellipsis',
    severity: 'warning',
    pattern: /(?<![.\u2026。])(?:\.{3,}|\u2026|。{3,})(?![.\u2026。])/gu,
    sentence: {
      zh: '省略号是六个点“……”\uFF08GB/T 15834 4.11\uFF09。',
      en: 'An ellipsis is six dots: …… (GB/T 15834, 4.11).',
    },
    suggest: () => '……',
  },
  {
    rule: 'ellipsis-and-etc',
    severity: 'warning',
    pattern: /……等|等……/gu,
    sentence: {
      zh: '省略号与“等”不并用\uFF08GB/T 15834 4.11\uFF09。',
      en: 'An ellipsis and 等 say the same: use one (GB/T 15834, 4.11).',
    },
  },
  {
    rule: 'dash',
    severity: 'warning',
    pattern: /(?<=[\p{Script=Han}”》\uFF09])(?:--+|\uFF0D{2,}|\u2500{2,}|\u2013{2,})/gu,
    sentence: {
      zh: '破折号是“——”\uFF08GB/T 15834 4.10\uFF09。',
      en: 'A dash is ——, two letters long (GB/T 15834, 4.10).',
    },
    suggest: () => '——',
  },
  {
    rule: 'ordinal-mark',
    severity: 'warning',
    pattern: /(?<=首先|其次|再次|最后|第[一二三四五六七八九十])、(?!第|[一二三四五六七八九十])/gu,
    sentence: {
      zh: '“第一”“首先”等之后用逗号\uFF0C不用顿号。',
      en: 'A comma, not a pause mark, follows 第一 or 首先.',
    },
    suggest: () => '\uFF0C',
  },
  {
    rule: 'bracketed-ordinal',
    severity: 'warning',
    pattern: /(?<=\uFF08[一二三四五六七八九十\d]{1,3}\uFF09)[、\uFF0C.]/gu,
    sentence: {
      zh: '带括号的序次语之后不用点号。',
      en: 'No mark follows a number in brackets that begins a paragraph or clause.',
    },
    suggest: () => '',
  },
  {
    rule: 'corner-quotes',
    severity: 'note',
    pattern: /[「」『』]/gu,
    sentence: {
      zh: '横排用“”‘’\uFF08GB/T 15834 4.8\uFF09。',
      en: 'Horizontal text uses “” and ‘’ (GB/T 15834, 4.8).',
    },
    suggest: (quote) => ({ '「': '“', '」': '”', '『': '‘', '』': '’' })[quote] ?? null,
  },
]

/** What is asked of headings besides. */
export const chineseTitleRules: readonly PatternRule[] = [
  {
    rule: 'stop-in-title',
    severity: 'note',
    pattern: /(?<!。)。$/gu,
    sentence: { zh: '标题末尾通常不用句号。', en: 'A heading usually ends without a stop.' },
    suggest: () => '',
  },
]

/** Marks of Chinese in an English text. */
export const englishMarkRules: readonly PatternRule[] = [
  {
    rule: 'full-width',
    severity: 'warning',
    pattern: /[\uFF0C。\uFF1B\uFF1A\uFF01\uFF1F\uFF08\uFF09、]/gu,
    sentence: { zh: '英文里的标点用半角。', en: 'English text uses marks of half width.' },
    suggest: (quote) =>
      ({
        '\uFF0C': ',',
        '。': '.',
        '\uFF1B': ';',
        '\uFF1A': ':',
        '\uFF01': '!',
        '\uFF1F': '?',
        '\uFF08': '(',
        '\uFF09': ')',
        '、': ',',
      })[quote] ?? null,
  },
  {
    rule: 'doubled-mark',
    severity: 'warning',
    pattern: /,[,;:.]|;[,;:.]|(?<!\.)\.\.(?!\.)/gu,
    sentence: { zh: '标点重复\uFF0C只留一个。', en: 'Two marks stand side by side: keep one.' },
  },
  {
    rule: 'doubled-space',
    severity: 'note',
    pattern: /(?<=\S) {2,}(?=\S)/gu,
    sentence: { zh: '多了空格。', en: 'There is more than one space.' },
    suggest: () => ' ',
  },
]
