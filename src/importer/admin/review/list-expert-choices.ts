import type { Bilingual } from '../../../kernel/locales.ts'
import type { ExpertMatch } from '../../commit/expert-match.ts'
import type { ExpertChoice } from '../../review/act.ts'

/** A way to understand a printed name, as it is offered. */
export type OfferedExpert = { choice: ExpertChoice; label: Bilingual }

/** Lists the ways to understand a printed name: those on file, somebody new, or nobody on file at all. */
export function listExpertChoices({ candidates }: ExpertMatch): OfferedExpert[] {
  const known = candidates.flatMap(({ expert, name, titles, holdsTitles }): OfferedExpert[] => {
    const zhTitles = titles.length === 0 ? '' : `\uFF08${titles.join('、')}\uFF09`
    const enTitles = titles.length === 0 ? '' : ` (${titles.join('; ')})`
    const link = (affiliation: boolean): ExpertChoice => ({ kind: 'link', expert, affiliation })
    if (holdsTitles) {
      const label = { zh: `在册的${name}${zhTitles}`, en: `${name}, who is on file${enTitles}` }
      return [{ choice: link(false), label }]
    }
    return [
      {
        choice: link(true),
        label: {
          zh: `在册的${name}${zhTitles}\uFF0C并登记这次的职务`,
          en: `${name}, who is on file${enTitles}, with the printed titles added`,
        },
      },
      {
        choice: link(false),
        label: {
          zh: `在册的${name}${zhTitles}\uFF0C不登记这次的职务`,
          en: `${name}, who is on file${enTitles}, and nothing added`,
        },
      },
    ]
  })
  const create: Bilingual =
    candidates.length === 0
      ? { zh: '建立新的专家档案', en: 'Put a new expert on file' }
      : {
          zh: '另一位同名的人\uFF1A建立新的专家档案',
          en: 'Somebody else of that name: put a new expert on file',
        }
  return [
    ...known,
    { choice: { kind: 'create' }, label: create },
    {
      choice: { kind: 'none' },
      label: { zh: '只印署名\uFF0C不对应专家档案', en: 'Only as printed, nobody on file' },
    },
  ]
}
