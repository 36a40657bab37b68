import type { PayloadRequest } from 'payload'
import { fromBlocks } from '../src/richtext/from-blocks.ts'
import { fromParagraphs } from '../src/richtext/from-paragraphs.ts'
import type { Sample, SamplePerson } from './sample-file.ts'

/** Writes the drafts of the sample and answers the issue's id. */
export async function writeSample(req: PayloadRequest, sample: Sample): Promise<number> {
  const { payload } = req
  const options = { depth: 0, locale: 'zh', overrideAccess: true, req } as const
  const series = await payload.create({
    collection: 'series',
    data: {
      name: sample.series.name,
      slug: 'roundtable',
      publication: '经济日报',
      numberLabel: '第{number}期·总{totalNumber}期',
      numbering: 'continuous',
      totalNumberScope: 'series',
      // The printed page gives its lead no label.
      leadLabel: '',
      timeZone: 'Asia/Shanghai',
    },
    ...options,
  })
  const issue = await payload.create({
    collection: 'issues',
    draft: true,
    data: {
      series: series.id,
      number: sample.number,
      totalNumber: sample.totalNumber,
      title: sample.title,
      lead: fromBlocks(fromParagraphs([{ text: sample.lead }])),
      pullQuotes: sample.pullQuotes.map((text) => ({ kind: 'summary' as const, text })),
    },
    ...options,
  })
  const order: NonNullable<typeof issue.runningOrder> = []
  for (const answer of sample.answers) {
    const question = await payload.create({
      collection: 'questions',
      draft: true,
      data: { issue: issue.id, text: answer.question },
      ...options,
    })
    const bylines = []
    for (const expert of answer.experts) {
      const onFile = await writeExpert(req, expert)
      bylines.push({ expert: onFile, name: expert.name, titles: expert.titles })
    }
    const piece = await payload.create({
      collection: 'answers',
      draft: true,
      data: {
        kind: 'answer',
        issue: issue.id,
        question: question.id,
        headline: answer.headline,
        bylines,
        body: fromBlocks(fromParagraphs(answer.body)),
      },
      ...options,
    })
    order.push({ blockType: 'questionEntry', question: question.id, answers: [piece.id] })
  }
  for (const essay of sample.essays) {
    const piece = await payload.create({
      collection: 'answers',
      draft: true,
      data: {
        kind: 'essay',
        issue: issue.id,
        headline: essay.headline,
        bylines: [{ name: essay.author.name, titles: essay.author.titles }],
        body: fromBlocks(fromParagraphs(essay.body)),
        authorNote: `\uFF08作者系${essay.author.titles.join('、')}\uFF09`,
      },
      ...options,
    })
    order.push({ blockType: 'essayEntry', essay: piece.id })
  }
  await payload.update({
    collection: 'issues',
    id: issue.id,
    draft: true,
    data: { runningOrder: order },
    ...options,
  })
  return issue.id
}

/** Puts an expert on file with the titles as printed; the page does not say since when they hold. */
async function writeExpert(req: PayloadRequest, { name, titles }: SamplePerson): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'experts',
    data: { name, affiliations: titles.map((title) => ({ title })) },
    depth: 0,
    locale: 'zh',
    overrideAccess: true,
    req,
  })
  return id
}
