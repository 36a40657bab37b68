import type { IssueContent } from '../edition/types.ts'
import { idOf } from '../kernel/documents.ts'
import type { Locale } from '../kernel/locales.ts'
import type { TextProblem } from '../richtext/problems.ts'
import { toLead } from '../richtext/to-blocks.ts'
import { formatNumberLabel } from '../series/rules.ts'
import type { Material } from './material.ts'
import { toPicture } from './pictures.ts'
import { textOrNull, textsOf } from './printed-text.ts'

/** An issue's content without its running order, and what its lead cannot print. */
export type FrontMatter = { content: Omit<IssueContent, 'runningOrder'>; problems: TextProblem[] }

/** Reads what is printed around the pieces; what is not filled in is null, never invented. */
export function readFrontMatter(
  material: Pick<Material, 'issue' | 'series' | 'media'>,
  locale: Locale,
): FrontMatter {
  const { issue, series, media } = material
  const number = issue.number ?? null
  const totalNumber = issue.totalNumber ?? null
  const lead = toLead(issue.lead)
  const coverId = idOf(issue.cover)
  const cover = coverId === null ? undefined : media.get(coverId)
  const content: FrontMatter['content'] = {
    schema: 1,
    type: 'issue',
    locale,
    series: { name: series?.name ?? '', publication: textOrNull(series?.publication) },
    number,
    totalNumber,
    label:
      textOrNull(issue.labelOverride) ??
      formatNumberLabel({ template: series?.numberLabel ?? '', number, totalNumber }),
    title: textOrNull(issue.title) ?? '',
    kicker: textOrNull(issue.kicker),
    subtitle: textOrNull(issue.subtitle),
    lead: {
      label: lead.blocks.length > 0 ? textOrNull(series?.leadLabel) : null,
      body: lead.blocks,
    },
    pullQuotes: (issue.pullQuotes ?? []).map(({ kind, text, attribution }) => ({
      kind,
      text: textOrNull(text) ?? '',
      attribution: textOrNull(attribution),
    })),
    cover: cover ? toPicture(cover) : null,
    pageLabel: textOrNull(issue.pageLabel),
    // A calendar day: Payload stores it as noon in UTC.
    printedOn: issue.printedOn?.slice(0, 10) ?? null,
    credits: (issue.credits ?? [])
      .map(({ role, names }) => ({
        role: textOrNull(role) ?? '',
        names: textsOf(names),
      }))
      .filter(({ role, names }) => role !== '' && names.length > 0),
  }
  return { content, problems: lead.problems }
}
