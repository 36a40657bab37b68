import type { PatternRule } from '../passage.ts'

/** What a pattern can see of GB/T 15835—2011; each rule names its clause. */
export const numberRules: readonly PatternRule[] = [
  {
    rule: 'full-width-digits',
    severity: 'warning',
    pattern: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu,
    sentence: {
      zh: '数字和字母用半角\uFF08GB/T 15835 5.1.7\uFF09。',
      en: 'Digits and Latin letters are of half width (GB/T 15835, 5.1.7).',
    },
    suggest: (quote) => quote.normalize('NFKC'),
  },
  {
    rule: 'full-width-percent',
    severity: 'note',
    pattern: /(?<=\d)\uFF05/gu,
    sentence: { zh: '百分号用半角“%”。', en: 'The per cent sign is of half width.' },
    suggest: () => '%',
  },
  {
    rule: 'mixed-date',
    severity: 'warning',
    pattern:
      /\d{1,4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|[〇零一二三四五六七八九]{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月[一二三四五六七八九十]{1,3}日|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}月\d{1,2}日/gu,
    sentence: {
      zh: '同一日期里汉字数字与阿拉伯数字不混用\uFF08GB/T 15835 5.3\uFF09。',
      en: 'One date is written with digits or with Chinese numerals, not both (GB/T 15835, 5.3).',
    },
  },
  {
    rule: 'mixed-number',
    severity: 'warning',
    pattern:
      /\d+[十百千](?![\p{Script=Han}]*[米克瓦卡赫帕伏])|百分之\d+(?:\.\d+)?|(?<![年月日第])[十百千]\d+(?=[个人次年天名])/gu,
    sentence: {
      zh: '一个数里汉字数字与阿拉伯数字不混用\uFF0C只有“万”“亿”可作单位\uFF08GB/T 15835 5.3\uFF09。',
      en: 'One number is not written in two ways; only 万 and 亿 may follow digits (GB/T 15835, 5.3).',
    },
  },
  {
    rule: 'zero-in-year',
    severity: 'warning',
    pattern: /[一二][零一二三四五六七八九]*零[零一二三四五六七八九]*(?=年)/gu,
    sentence: {
      zh: '汉字年份里的零写作“〇”\uFF08GB/T 15835 5.2.5\uFF09。',
      en: 'In a year of Chinese numerals zero is 〇 (GB/T 15835, 5.2.5).',
    },
    suggest: (quote) => quote.replaceAll('零', '〇'),
  },
  {
    rule: 'short-year',
    severity: 'warning',
    pattern: /(?<!\d)\d{2}年(?=\d{1,2}月)/gu,
    sentence: {
      zh: '公历年份写四位数\uFF08GB/T 15835 5.1.4\uFF09。',
      en: 'A year has four digits (GB/T 15835, 5.1.4).',
    },
  },
  {
    rule: 'decade',
    severity: 'note',
    pattern: /(?<=\d{1,2}世纪)[二三四五六七八九]十年代/gu,
    sentence: {
      zh: '世纪用阿拉伯数字时\uFF0C年代也用阿拉伯数字。',
      en: 'With the century in digits, the decade is in digits too.',
    },
    suggest: (quote) => `${'一二三四五六七八九'.indexOf(quote[0] ?? '') + 1}0年代`,
  },
  {
    rule: 'round-number',
    severity: 'note',
    pattern: /(?<!第)(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=[十百千万个天次人])/gu,
    sentence: {
      zh: '相邻两个数字连用表示概数\uFF0C中间不用顿号\uFF08GB/T 15835 4.2.2\uFF09。',
      en: 'Two neighbouring numerals that mean “about” take no pause mark (GB/T 15835, 4.2.2).',
    },
    suggest: (quote) => quote.replace('、', ''),
  },
  {
    rule: 'about-twice',
    severity: 'note',
    pattern: /(?:大约|约|近)[\d.]+(?:万|亿)?\p{Script=Han}{0,3}(?:左右|上下)|(?:近|约)[\d.]+(?:余|多)/gu,
    sentence: { zh: '概数说了两遍\uFF0C留一个。', en: '“About” is said twice: keep one.' },
  },
  {
    rule: 'fewer-times',
    severity: 'warning',
    pattern: /(?:减少|下降|降低|缩小|减小)了?(?:近|约|超过)?[\d.一二两三四五六七八九十百]+倍/gu,
    sentence: {
      zh: '减少不能说几倍\uFF0C改为百分比或几分之几。',
      en: 'Nothing falls by a multiple: give a percentage or a fraction.',
    },
  },
]
