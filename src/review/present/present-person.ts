import type { Role } from '../../kernel/access.ts'
import type { Locale } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { PersonAnswer } from '../answers.ts'

/** Answers a person, as the record or an account names them, with what their role is called. */
export function presentPerson(
  { id, name, role }: { id: number | null; name: string; role: Role | 'system' },
  language: Locale,
): PersonAnswer {
  const system = { zh: '系统', en: 'System' }
  const label = role === 'system' ? system : roleLabels[role]
  return { id, name: name || label[language], role, roleLabel: label[language] }
}
