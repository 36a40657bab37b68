import { describe, expect, test } from 'vitest'
import { say } from '../../support/check-text.ts'

describe('GB/T 15835: numbers', () => {
  test.each([
    ['5.1.7, digits of half width', '共\uFF11\uFF12个国家。', ['full-width-digits: \uFF11\uFF12 → 12']],
    ['5.3, one date in one kind of number', '2025年八月举行。', ['mixed-date: 2025年八月']],
    ['5.3, one number in one kind', '增长百分之30。', ['mixed-number: 百分之30']],
    ['5.3, only 万 and 亿 follow digits', '达3千人。', ['mixed-number: 3千']],
    ['5.2.5, zero in a year is 〇', '二零二五年发布。', ['zero-in-year: 二零二五 → 二〇二五']],
    ['5.1.4, a year has four digits', '25年8月举行。', ['short-year: 25年']],
    ['a decade follows its century', '20世纪八十年代。', ['decade: 八十年代 → 80年代']],
    ['4.2.2, 三四天 takes no pause mark', '会期三、四天。', ['round-number: 三、四 → 三四']],
    ['“about” once', '约50人左右。', ['about-twice: 约50人左右']],
    ['nothing falls by a multiple', '成本下降了3倍。', ['fewer-times: 下降了3倍']],
    ['5.1.3, a range takes ～', '年龄为10-20岁。', ['range-sign: 10-20 → 10\uFF5E20']],
    [
      '5.1.3, both percentages have their sign',
      '占10\uFF5E20%。',
      ['range-percent: 10\uFF5E20% → 10%\uFF5E20%'],
    ],
    ['5.1.3, both ends have their 亿', '约9\uFF5E16亿。', ['range-unit: 9\uFF5E16亿 → 9亿\uFF5E16亿']],
    ['4.3, one sentence counts one kind in one way', '提出3项倡议和四项措施。', ['mixed-counts: 四项']],
  ])('%s', (_, text, said) => expect(say('numbers', text)).toEqual(said))

  test.each([
    '2024年\uFF0C中欧班列共开行1.9万列\uFF0C同比增长10.7%。',
    '电话010-12345678\uFF0C标准号GB/T 15834-2011。',
    '装机容量5千瓦\uFF0C长3千米。',
    '二〇二五年八月三十一日。',
    '第一、二产业\uFF0C“五个共同家园”和4个机构。',
    '今年1月至7月\uFF0C贸易额5197亿美元。',
    '三位一体的6个项目。',
    '日期是2025-08-31。',
  ])('what is right is not touched: %s', (text) => expect(say('numbers', text)).toEqual([]))
})
