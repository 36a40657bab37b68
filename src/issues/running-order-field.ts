import type { BlocksField } from 'payload'

/**
 * The one order of an issue's questions, answers and essays. It is not a part of the form: a form sends every
 * field that it loaded, and would put back an order that somebody has changed meanwhile.
 */
export const runningOrderField: BlocksField = {
  name: 'runningOrder',
  type: 'blocks',
  label: { zh: '版面次序', en: 'Running order' },
  admin: { disabled: true },
  blocks: [
    {
      slug: 'questionEntry',
      interfaceName: 'QuestionEntry',
      labels: { singular: { zh: '问题', en: 'Question' }, plural: { zh: '问题', en: 'Questions' } },
      fields: [
        { name: 'question', type: 'relationship', relationTo: 'questions', required: true },
        { name: 'answers', type: 'relationship', relationTo: 'answers', hasMany: true },
      ],
    },
    {
      slug: 'essayEntry',
      interfaceName: 'EssayEntry',
      labels: { singular: { zh: '署名文章', en: 'Essay' }, plural: { zh: '署名文章', en: 'Essays' } },
      fields: [{ name: 'essay', type: 'relationship', relationTo: 'answers', required: true }],
    },
  ],
}
