import type { PayloadRequest } from 'payload'
import type { DraftByline, DraftPiece, IssueDrafts } from '../src/importer/commit/compose-drafts.ts'
import { createDrafts } from '../src/importer/commit/create-drafts.ts'
import { presets } from '../src/review/process/presets.ts'
import type { Sample, SamplePerson } from './sample-file.ts'

/** Writes the drafts of the sample, as the importer would, and answers the issue's id. */
export async function writeSample(req: PayloadRequest, sample: Sample): Promise<number> {
  const series = await req.payload.create({
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
      process: presets.daily,
    },
    depth: 0,
    locale: 'zh',
    overrideAccess: true,
    req,
  })
  const experts = new Map<string, number>()
  for (const expert of sample.answers.flatMap((answer) => answer.experts))
    experts.set(expert.name, await writeExpert(req, expert))
  return createDrafts(req, { drafts: composeSample(sample), series: series.id, experts, access: 'ours' })
}

function composeSample({
  number,
  totalNumber,
  title,
  lead,
  pullQuotes,
  answers,
  essays,
}: Sample): IssueDrafts {
  return {
    locale: 'zh',
    number,
    totalNumber,
    title,
    kicker: null,
    subtitle: null,
    lead: [lead],
    pullQuotes,
    credits: [],
    printedOn: null,
    pageLabel: null,
    questions: answers.map(({ question }) => question),
    pieces: [
      ...answers.map(
        ({ headline, experts, body }, question): DraftPiece => ({
          kind: 'answer',
          question,
          headline,
          bylines: experts.map(composeByline),
          body,
          authorNote: null,
        }),
      ),
      ...essays.map(
        ({ headline, author, body }): DraftPiece => ({
          kind: 'essay',
          question: null,
          headline,
          bylines: [composeByline(author)],
          body,
          authorNote: `\uFF08作者系${author.titles.join('、')}\uFF09`,
        }),
      ),
    ],
    order: [
      ...answers.map((_, question) => ({ question, pieces: [question] })),
      ...essays.map((_, essay) => ({ essay: answers.length + essay })),
    ],
    left: [],
  }
}

/** The sample's people are known by their names. */
function composeByline({ name, titles }: { name: string | null; titles: string[] }): DraftByline {
  return { person: name ?? '', name, titles, titlesAsPrinted: null }
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
