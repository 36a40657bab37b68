import { describe, expect, test } from 'vitest'
import { importPage, words } from './support/import-page.ts'
import { outline, widen } from './support/import-text.ts'

const { lead, first, second, third, fourth, title, li, wang } = words

describe('rarer shapes', () => {
  test('S2, Q2: a topic with a number, a line for the name, a line for the titles', () => {
    const issue = importPage(
      '智库圆桌',
      '第12期',
      title,
      '话题一 技术的价值',
      '李明华',
      '清华大学公共管理学院教授',
      first,
      second,
      '话题二 就业的新路径',
      '王芳',
      '中国社会科学院研究员',
      third,
    )
    expect(issue).toMatchObject({ series: { name: '智库圆桌' }, number: 12, unplaced: [] })
    expect(outline(issue).map(({ question, experts }) => [question, experts])).toEqual([
      ['技术的价值', [li]],
      ['就业的新路径', [wang]],
    ])
  })

  test('B4: a text without any line break', () => {
    const text = `智库圆桌(第90期·总410期) ${title} ${lead}本期邀请专家进行研讨。 如何看待发展现状? 李明华(清华大学公共管理学院教授):${first}${second} 对就业有何影响? 王芳(中国社会科学院研究员):${third}`
    const issue = importPage(text)
    expect(issue).toMatchObject({ number: 90, totalNumber: 410, title })
    expect(outline(issue).map(({ question, experts }) => [question, experts])).toEqual([
      [widen('如何看待发展现状?'), [li]],
      [widen('对就业有何影响?'), [wang]],
    ])
  })

  test('S4: a foreigner\u2019s last name and initials stand for the one who was introduced', () => {
    const issue = importPage(
      '国际论坛 总第88期',
      title,
      '问题一:各国有何异同?',
      `约瑟夫·斯蒂格利茨(美国哥伦比亚大学教授):${first}`,
      `John Smith(英国牛津大学高级研究员):${second}`,
      '问题二:意义何在?',
      `斯蒂格利茨:${third}`,
      `J.S.:${fourth}`,
    )
    const stiglitz = '约瑟夫·斯蒂格利茨|美国哥伦比亚大学教授'
    const smith = 'John Smith|英国牛津大学高级研究员'
    expect(outline(issue).map(({ experts }) => experts)).toEqual([[stiglitz], [smith], [stiglitz], [smith]])
  })

  test('S5: several names share a bracket with as many titles', () => {
    const issue = importPage(
      '智库圆桌(第5期)',
      title,
      lead,
      '如何看待发展现状?',
      `李明华、王芳(清华大学公共管理学院教授、中国社会科学院研究员):${first}`,
      `巴特尔·苏和(内蒙古大学教授)、陈 明(北京大学教授):${second}`,
    )
    expect(outline(issue).map(({ experts }) => experts)).toEqual([
      [li, wang],
      ['巴特尔·苏和|内蒙古大学教授', '陈明|北京大学教授'],
    ])
  })

  test('Q3: questions and answers marked as such, and a note that says who answered', () => {
    const issue = importPage(
      '智库圆桌(第5期)',
      title,
      `问:技术的价值是什么?`,
      `答:${first}`,
      '问:下一步怎么办?',
      `答:${third}`,
      fourth,
      '(受访者李明华系清华大学公共管理学院教授)',
    )
    expect(outline(issue).map(({ experts }) => experts)).toEqual([[li], [li]])
    expect(issue.answers[1]?.body).toHaveLength(2)
  })
})
