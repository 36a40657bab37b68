import { compareText, isChanged, type TextRun } from '../../edition/comparison/compare-words.ts'
import type { Locale } from '../../kernel/locales.ts'
import type { FieldText } from './field-texts.ts'

/** A field whose words differ. */
export type ChangedField = { name: string; label: string; runs: TextRun[] }

/** Answers the names and labels of the fields whose words differ, without comparing word by word. */
export function findChangedFields(
  before: readonly FieldText[],
  after: readonly FieldText[],
): Pick<FieldText, 'name' | 'label'>[] {
  const traces = new Map(before.map(({ name, trace }) => [name, trace]))
  return after
    .filter(({ name, trace }) => trace !== traces.get(name))
    .map(({ name, label }) => ({ name, label }))
}

/** Compares the fields of two states of a document word by word; those that stayed are left out. */
export function compareFields(
  before: readonly FieldText[],
  after: readonly FieldText[],
  locale: Locale,
): ChangedField[] {
  const texts = new Map(before.map(({ name, text }) => [name, text]))
  return after
    .map(({ name, label, text }) => ({
      name,
      label,
      runs: compareText(texts.get(name) || null, text || null, locale),
    }))
    .filter(({ runs }) => isChanged(runs))
}
