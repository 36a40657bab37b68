import { describe, expect, test } from 'vitest'
import { importText, outline, widen } from './support/import-text.ts'

const lead = '人工智能正在深刻改变生产方式。如何把握机遇、应对挑战,成为各界关注的重点。'
const first =
  '当前,人工智能技术加速演进,正在成为新一轮科技革命和产业变革的重要驱动力量。我国人工智能产业规模持续扩大,应用场景不断丰富。'
const second =
  '一方面,算力基础设施加快布局,大模型能力快速提升,为企业数字化转型提供了有力支撑。另一方面,数据要素市场仍不完善,高质量数据供给不足。'
const third =
  '从劳动力市场看,人工智能对就业的影响具有双重性。它会替代部分重复性岗位,也会创造大量新的职业需求。'
const fourth = '要健全终身职业技能培训制度,提高劳动者适应新技术的能力,完善社会保障体系,兜住民生底线。'
const fifth = '安全治理是人工智能健康发展的前提。应当坚持发展与安全并重,加快完善法律法规和伦理规范。'
const title = '让人工智能更好造福人民'
const li = '李明华|清华大学公共管理学院教授'
const wang = '王芳|中国社会科学院研究员'

function page(...lines: string[]): ReturnType<typeof importText> {
  return importText(widen(lines.join('\n\n')))
}

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
    const issue = page(
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
    const issue = page(
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
    const issue = page(
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
    const issue = page(
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
    const issue = page(
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
    expect(issue.unplaced).toEqual(['——专家谈人工智能', widen('责任编辑:刘某')])
  })

  test('S3, S4: titles from the lead; a surname and a courtesy title fit the one who was introduced', () => {
    const issue = page(
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
    const issue = page(
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
    const issue = page(
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
    const issue = page(
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

describe('English roundtables', () => {
  test('wrapped lines, numbered questions, titles in brackets and behind the name, a surname alone', () => {
    const issue = importText(`Think Tank Roundtable
No. 54 (Total No. 343)

A New Blueprint for Regional Cooperation

The summit takes place in Tianjin from August 31 to September 1, 2025. It is the
largest in the history of the organization. In this issue we have invited three
experts to discuss the questions it raises.

1. How should security cooperation be understood?

John Smith (Professor of International Relations, University of Oxford; Senior
Fellow, Chatham House): Security was the reason why the organization was
founded, and security made it flourish. Over the past two decades it has built
institutions that work.

The members have signed a series of documents. They set out how the bodies are
to be run, and what each of them may do.

2. What has been achieved in trade?

Maria van der Berg (Director, Institute for Trade Policy): Trade has grown by
2.7 percent this year.

Smith: I would add that the figures hide large differences between the members.

3. Looking ahead, what should come next?

Dr. Wang Fang, Research Fellow at the Chinese Academy of Social Sciences: Much
depends on the will of governments.
`)
    const smith =
      'John Smith|Professor of International Relations, University of Oxford+Senior Fellow, Chatham House'
    expect(outline(issue)).toEqual([
      { question: 'How should security cooperation be understood?', experts: [smith], headline: null },
      {
        question: 'What has been achieved in trade?',
        experts: ['Maria van der Berg|Director, Institute for Trade Policy'],
        headline: null,
      },
      { question: 'What has been achieved in trade?', experts: [smith], headline: null },
      {
        question: 'Looking ahead, what should come next?',
        experts: ['Wang Fang|Research Fellow at the Chinese Academy of Social Sciences'],
        headline: null,
      },
    ])
    expect(issue.answers[0]?.body[1]?.text).toBe(
      'The members have signed a series of documents. They set out how the bodies are to be run, and what each of them may do.',
    )
    expect(issue.joins).toEqual([])
  })

  test('a moderator, names in capitals, and a note that says who somebody is', () => {
    const issue = importText(`ROUNDTABLE No. 343

Can cities survive the heat?

Moderator: Welcome, everyone. How hot will it get?

JANE DOE, professor of climate science at MIT: Very hot. We expect forty more days above thirty degrees.

RAJ PATEL: I agree. The poor will suffer most, since they live where there are no trees.

Moderator: What can mayors do?

DOE: Plant trees. It is cheap and it works within ten years.

Raj Patel is director of the Urban Climate Institute in Mumbai.
`)
    expect(issue.title).toBe('Can cities survive the heat?')
    expect(outline(issue).map(({ experts }) => experts)).toEqual([
      ['JANE DOE|professor of climate science at MIT'],
      ['Raj Patel|director of the Urban Climate Institute in Mumbai'],
      ['JANE DOE|professor of climate science at MIT'],
    ])
  })
})

describe('more shapes', () => {
  test('S2, Q2: a topic with a number, a line for the name, a line for the titles', () => {
    const issue = page(
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
    const issue = page(text)
    expect(issue).toMatchObject({ number: 90, totalNumber: 410, title })
    expect(outline(issue).map(({ question, experts }) => [question, experts])).toEqual([
      [widen('如何看待发展现状?'), [li]],
      [widen('对就业有何影响?'), [wang]],
    ])
  })

  test('S4: a foreigner\u2019s last name and initials stand for the one who was introduced', () => {
    const issue = page(
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
    const issue = page(
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
    const issue = page(
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

  test('a paragraph of an English page, broken by a headline and by another answer, is joined with a space', () => {
    const issue = importText(`Think Tank Roundtable (No. 9)

Powering the Transition

Energy systems are changing fast. This month we invited two experts to take stock.

How quickly can coal be replaced?

Anna Lee (Professor, Stanford University): Coal can be replaced within fifteen years, provided that grids are reinforced and storage is built in

Coal Leaves the Stage

time. The cost of batteries has fallen by ninety percent since 2010, and it keeps falling.

Markets need certainty. Investors will commit capital when rules are stable, when permits are issued on time, and when the price of carbon is

What will households pay?

Carlos Mendes (Director, Trade Policy Institute): Households will pay less in the long run. Fuel is free once the panels stand on the roof.

known years ahead. That is what the new law promises, and it must be kept.
`)
    expect(issue.answers[0]?.headline).toBe('Coal Leaves the Stage')
    expect(issue.answers[0]?.body.map(({ text }) => text)).toEqual([
      expect.stringContaining('storage is built in time. The cost'),
      expect.stringContaining('the price of carbon is known years ahead.'),
    ])
    expect(issue.joins).toEqual([
      [9, 13],
      [15, 21],
    ])
  })
})
