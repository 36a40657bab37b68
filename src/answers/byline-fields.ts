import type { Field } from 'payload'

/** A signature as printed: prefilled from the expert's file, then owned by the piece. */
export const bylineFields: Field[] = [
  {
    name: 'expert',
    type: 'relationship',
    relationTo: 'experts',
    label: { zh: '专家', en: 'Expert' },
    admin: {
      description: {
        zh: '选择后\uFF0C姓名和职务按刊印日期填入\uFF1B填入后可以修改。',
        en: 'Fills in name and titles as of the printed date; change them as you need.',
      },
    },
  },
  { name: 'name', type: 'text', localized: true, label: { zh: '姓名', en: 'Name' } },
  {
    name: 'titles',
    type: 'text',
    hasMany: true,
    localized: true,
    label: { zh: '单位和职务', en: 'Titles' },
    admin: {
      description: {
        zh: '每个单位一条\uFF0C同一单位的几个职务写在一条里。按回车添加。',
        en: 'One entry per institution, with all posts held there. Press Enter to add.',
      },
    },
  },
  {
    name: 'titlesAsPrinted',
    type: 'text',
    localized: true,
    label: { zh: '印出的职务', en: 'Titles as printed' },
    admin: {
      description: {
        zh: '以此为准\uFF1B留空则由上面各条以顿号相连。',
        en: 'This is what counts. Left empty, it joins the entries above.',
      },
    },
  },
]
