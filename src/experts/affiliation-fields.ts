import type { DateField, Field } from 'payload'
import type { Bilingual } from '../kernel/locales.ts'

function dayField({ name, label }: { name: string; label: Bilingual }): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, width: '33%' },
  }
}

/** One row of an expert's history: an institution with its posts, and when they held. */
export const affiliationFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    required: true,
    label: { zh: '单位和职务', en: 'Institution and post' },
    admin: {
      placeholder: {
        zh: '例如 中国国际问题研究院欧亚所副所长',
        en: 'e.g. Deputy director, Institute of Eurasian Studies',
      },
    },
  },
  {
    type: 'row',
    fields: [
      dayField({ name: 'from', label: { zh: '起', en: 'From' } }),
      dayField({ name: 'to', label: { zh: '止', en: 'To' } }),
      dayField({ name: 'confirmedOn', label: { zh: '核实于', en: 'Confirmed on' } }),
    ],
  },
]
