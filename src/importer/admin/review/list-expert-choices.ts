import type { Bilingual } from '../../../kernel/locales.ts'
import type { ExpertMatch } from '../../commit/expert-match.ts'
import type { ExpertChoice } from '../../review/act.ts'

/** A way to understand a printed name, as it is offered. */
export type OfferedExpert = { choice: ExpertChoice; label: Bilingual }

/** Lists the ways to understand a printed name: those on file, somebody new, or nobody on file at all. */
export function listExpertChoices({ candidates }: ExpertMatch): OfferedExpert[] {
  const known = candidates.flatMap(({ expert, name, titles, holdsTitles, takesTitles }): OfferedExpert[] => {
    const zh = `在册的${name}${titles.length === 0 ? '' : `\uFF08${titles.join('\u3001')}\uFF09`}`
    const en = `${name}, who is on file${titles.length === 0 ? '' : ` (${titles.join('; ')})`}`
    const link = (affiliation: boolean): ExpertChoice => ({ kind: 'link', expert, affiliation })
    if (holdsTitles) return [{ choice: link(false), label: { zh, en } }]
    const adding: OfferedExpert = {
      choice: link(true),
      label: { zh: `${zh}\uFF0C并登记这次的职务`, en: `${en}, with the printed titles added` },
    }
    const plain: OfferedExpert = {
      choice: link(false),
      label: { zh: `${zh}\uFF0C不登记这次的职务`, en: `${en}, and nothing added` },
    }
    return takesTitles ? [adding, plain] : [plain]
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
