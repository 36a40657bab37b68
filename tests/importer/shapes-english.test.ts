import { describe, expect, test } from 'vitest'
import { importText, outline } from './support/import-text.ts'

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
