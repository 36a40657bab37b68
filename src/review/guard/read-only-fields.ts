import { createLocalReq, type Field, type FieldAccess, type PayloadRequest } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { isLocale } from '../../kernel/locales.ts'
import type { GuardedSlug } from '../../press/guarded.ts'
import { mayEditNow } from './may-edit-now.ts'
import { isWriting } from './writing.ts'

/** The fields of each collection that are printed; all others stay open at every stage. */
const printedFields: Record<GuardedSlug, readonly string[]> = {
  issues: [
    'series',
    'number',
    'totalNumber',
    'kicker',
    'title',
    'subtitle',
    'lead',
    'pullQuotes',
    'cover',
    'credits',
    'printedOn',
    'pageLabel',
    'labelOverride',
  ],
  questions: ['text', 'issue'],
  answers: ['headline', 'bylines', 'body', 'authorNote', 'kind', 'issue', 'question'],
}

/** Shows the printed fields of a form as read-only while the stage of the review is closed to the caller. */
export function closeByStage(fields: Field[], slug: GuardedSlug): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: closeByStage(field.fields, slug) }
    if (!fieldAffectsData(field) || !printedFields[slug].includes(field.name)) return field
    const given = field.access?.update
    // One kind of field with one key more stays of its kind.
    return { ...field, access: { ...field.access, update: byStage(slug, given) } } as Field
  })
}

function byStage(slug: GuardedSlug, given: FieldAccess | undefined): FieldAccess {
  return async (args) => {
    if (given && !(await given(args))) return false
    const { req } = args
    // Payload tells the document, not its id, when it asks what a form may show.
    const id = args.id ?? args.doc?.id
    if (isWriting(req) || id === undefined || !req.user) return true
    return askOnce(req, { slug, id: Number(id) })
  }
}

const asked = new WeakMap<PayloadRequest, Map<string, Promise<boolean>>>()

/** A form asks for each of its fields; the answer is one. */
function askOnce(req: PayloadRequest, { slug, id }: { slug: GuardedSlug; id: number }): Promise<boolean> {
  const answers = asked.get(req) ?? new Map<string, Promise<boolean>>()
  asked.set(req, answers)
  const key = `${slug}:${id}:${req.locale}`
  const answer = answers.get(key) ?? ask(req, { slug, id })
  answers.set(key, answer)
  return answer
}

async function ask(req: PayloadRequest, { slug, id }: { slug: GuardedSlug; id: number }): Promise<boolean> {
  const locale = isLocale(req.locale) ? req.locale : 'zh'
  // In a request of its own: permissions are asked side by side, and a transaction is no place for that.
  const own = await createLocalReq({ user: req.user ?? undefined, locale }, req.payload)
  const { allowed } = await mayEditNow(own, { collection: slug, id, locale })
  return allowed
}
