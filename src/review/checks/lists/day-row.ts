import type { DateField, RowField } from 'payload'
import type { Bilingual } from '../../../kernel/locales.ts'

type Day = { name: string; label: Bilingual }

/** Two days side by side: from when and until when a row of a list holds, both included, either left open. */
export function dayRow({ from, to }: { from: Day; to: Day }): RowField {
  return { type: 'row', fields: [dayField(from), dayField(to)] }
}

function dayField({ name, label }: Day): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, width: '50%' },
  }
}
