import { describe, expect, test } from 'vitest'
import { importPage, words } from './support/import-page.ts'
import { outline, widen } from './support/import-text.ts'

const { lead, first, second, third, fourth, fifth, title, li, wang } = words

describe('mastheads (M1, M2)', () => {
  test.each([
    ['智库圆桌(第54期·总343期)', '智库圆桌', 54, 343],
    ['智库圆桌\n总第343期', '智库圆桌', null, 343],
    ['《智库圆桌》第7期(总第301期)', '智库圆桌', 7, 301],
    ['智庫圓桌(第54期·總343期)', '智庫圓桌', 54, 343],
    ['智库观察(第三十二期)', '智库观察', 32, null],
    ['圆桌对话 No. 343', '圆桌对话', 343, null],
    ['Think Tank Roundtable (No. 54, Total No. 343)', 'Think Tank Roundtable', 54, 343],
  ])('%s', (masthead, name, number, totalNumber) => {
    const issue = importPage(
      masthead,
      title,
      lead,
      '发展到了什么阶段?',
      `李明华(清华大学公共管理学院教授):${first}`,
    )
    expect(issue).toMatchObject({ series: { name }, number, totalNumber, title, lead: widen(lead) })
  })
})

describe('questions and speakers', () => {
  test('S2, Q2: numbered questions, the last without a mark; titles before the name', () => {
    const issue = importPage(
      '智库圆桌(第1期)',
      title,
      lead,
      '1.如何看待发展现状?',
      `清华大学公共管理学院教授李明华:${first}`,
      second,
      '2.对就业有何影响?',
      `中国社会科学院研究员王芳:${third}`,
      '3.人工智能治理的前景',
      `国务院发展研究中心研究员 赵 强:${fifth}`,
    )
    expect(outline(issue)).toEqual([
      { question: widen('如何看待发展现状?'), experts: [li], headline: null },
      { question: widen('对就业有何影响?'), experts: [wang], headline: null },
      { question: '人工智能治理的前景', experts: ['赵强|国务院发展研究中心研究员'], headline: null },
    ])
    expect(issue.unplaced).toEqual([])
  })

  test('G1, Q1, S3: a roster above, a host who asks, names alone; the host and his thanks stay unplaced', () => {
    const issue = importPage(
      '圆桌对话(第12期)',
      title,
      [
        '嘉宾:',
        '李明华 清华大学公共管理学院教授',
        '王芳 中国社会科学院研究员、博士生导师',
        '阿依努尔·买买提 新疆大学教授',
        '主持人:张三(本刊记者)',
      ].join('\n'),
      '主持人:各位专家好。请先谈谈发展的现状。',
      `李明华:${first}`,
      `王芳:${third}`,
      '主持人:那么就业方面呢?',
      `阿依努尔·买买提:${fourth}`,
      `李明华:${second}`,
      '主持人:谢谢各位专家的精彩分享。',
    )
    expect(outline(issue).map(({ question, experts }) => [question, experts])).toEqual([
      ['各位专家好。请先谈谈发展的现状。', [li]],
      ['各位专家好。请先谈谈发展的现状。', ['王芳|中国社会科学院研究员、博士生导师']],
      [widen('那么就业方面呢?'), ['阿依努尔·买买提|新疆大学教授']],
      [widen('那么就业方面呢?'), [li]],
    ])
    expect(issue.unplaced).toEqual([widen('张三(本刊记者)'), widen('主持人:谢谢各位专家的精彩分享。')])
  })

  test('Q3, S7: no labels, names with titles behind the text', () => {
    const issue = importPage(
      '智库观察(第三十二期)',
      title,
      lead,
      '人工智能发展到了什么阶段?',
      first,
      `${second}(李明华,清华大学公共管理学院教授)`,
      '就业会受到怎样的冲击?',
      third,
      '(王芳,中国社会科学院研究员)',
      '安全如何保障?',
      fifth,
      '(约翰·史密斯,牛津大学教授;陈晓东,北京大学法学院教授)',
    )
    expect(outline(issue)).toEqual([
      { question: widen('人工智能发展到了什么阶段?'), experts: [li], headline: null },
      { question: widen('就业会受到怎样的冲击?'), experts: [wang], headline: null },
      {
        question: widen('安全如何保障?'),
        experts: ['约翰·史密斯|牛津大学教授', '陈晓东|北京大学法学院教授'],
        headline: null,
      },
    ])
    expect(issue.answers[0]?.body).toHaveLength(2)
  })

  test('Q1, S5: headings that ask without a mark, several experts on one, one on several, a joint answer', () => {
    const issue = importPage(
      '智库圆桌(第7期)',
      title,
      '——专家谈人工智能',
      `编者按:${lead}`,
      '发展现状与趋势',
      `李明华(清华大学公共管理学院教授):${first}`,
      `王芳(中国社会科学院研究员):${second}`,
      '就业影响与应对',
      `李明华:${third}`,
      `王芳、陈晓东(北京大学法学院教授):${fourth}`,
      '责任编辑:刘某',
    )
    expect(issue.lead).toBe(widen(lead))
    expect(outline(issue).map(({ question, experts }) => [question, experts])).toEqual([
      ['发展现状与趋势', [li]],
      ['发展现状与趋势', [wang]],
      ['就业影响与应对', [li]],
      ['就业影响与应对', [wang, '陈晓东|北京大学法学院教授']],
    ])
    expect(issue).toMatchObject({
      subtitle: '——专家谈人工智能',
      credits: [widen('责任编辑:刘某')],
      unplaced: [],
    })
  })

  test('S3, S4: titles from the lead; a surname and a courtesy title fit the one who was introduced', () => {
    const issue = importPage(
      '智库圆桌(第61期)',
      title,
      `${lead}本期特邀清华大学公共管理学院教授李明华、中国社会科学院研究员王芳进行探讨。`,
      '问:发展现状如何?',
      `李明华:${first}`,
      '问:就业影响如何?',
      `王:${third}`,
      `李教授:${second}`,
    )
    expect(outline(issue).map(({ experts }) => experts)).toEqual([[li], [wang], [li]])
  })

  test('E1, H1: pieces without questions, their headlines and names above, titles in a note below', () => {
    const issue = importPage(
      '智库圆桌(第60期)',
      '人工智能三人谈',
      lead,
      '筑牢算力底座',
      '李明华',
      first,
      second,
      '守护就业民生',
      '王芳',
      third,
      fourth,
      '(李明华系清华大学公共管理学院教授;王芳系中国社会科学院研究员)',
    )
    expect(issue.essays.map(({ headline, author }) => [headline, author.name, author.titles])).toEqual([
      ['筑牢算力底座', '李明华', ['清华大学公共管理学院教授']],
      ['守护就业民生', '王芳', ['中国社会科学院研究员']],
    ])
    expect(issue.unplaced).toEqual([])
  })

  test('E1: an essay names its author; posts of one institution stay together (S6)', () => {
    const issue = importPage(
      '智库圆桌(第60期)',
      title,
      lead,
      '发展现状如何?',
      `李明华(清华大学公共管理学院教授):${first}`,
      '完善治理体系',
      fifth,
      fourth,
      '(作者:陈晓东,系北京大学法学院教授、副院长)',
    )
    expect(issue.essays).toMatchObject([
      { headline: '完善治理体系', author: { name: '陈晓东', titles: ['北京大学法学院教授、副院长'] } },
    ])
  })

  test('traditional Chinese is recognised, and never converted', () => {
    const issue = importPage(
      '智庫圓桌(第54期·總343期)',
      '推動人工智慧健康發展',
      '人工智慧正在深刻改變生產方式。本期邀請專家圍繞相關問題進行研討。',
      '人工智慧發展到了什麼階段?',
      '張偉強(清華大學公共管理學院教授、人工智慧國際治理研究院副院長):當前,人工智慧技術加速演進,正在成為重要驅動力量。',
      '應用場景不斷豐富,產業規模持續擴大。',
      '對就業有何影響?',
      '劉曉芸(中國社會科學院研究員):從勞動力市場看,影響具有雙重性。',
    )
    expect(outline(issue).map(({ experts }) => experts)).toEqual([
      ['張偉強|清華大學公共管理學院教授+人工智慧國際治理研究院副院長'],
      ['劉曉芸|中國社會科學院研究員'],
    ])
    expect(issue.answers[0]?.body).toHaveLength(2)
  })
})
