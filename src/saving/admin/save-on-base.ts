import { type FieldConflict, readConflicts } from '../../desk/admin/conflict/conflict.ts'
import { isValues, type Values } from '../plain-value.ts'
import type { FormAgreement } from './form-agreement.ts'
import type { OutgoingSave } from './save-door.ts'

/** What a save is answered with that leaves a choice open: not all that the form shows is saved. */
const statusOfOpenChoice = 202

/** What a save of a form works with. */
export type SavingForm = {
  agreement: FormAgreement
  /** What the form shows at this moment. */
  readShown: () => Values
  /** Reads the draft anew. */
  readDraft: () => Promise<Values | null>
  onConflict: (conflicts: readonly FieldConflict[]) => void
}

/**
 * Sends of a form what the person has changed, with what they have seen of it. What somebody else has changed too is
 * held back for a choice, and the rest is saved; the form is answered as if that were all, with nothing typed lost.
 */
export async function saveOnBase(form: SavingForm, { payload, send }: OutgoingSave): Promise<Response> {
  const { agreement, onConflict, readDraft, readShown } = form
  const sent = readShown()
  const { changes, base } = agreement.compose(sent)
  const isAllHeld = agreement.held.length > 0 && Object.keys(changes).length === 0
  if (isAllHeld) {
    const draft = await readDraft()
    return draft ? answer(form, { changes, sent, answered: draft }) : Response.json({}, { status: 503 })
  }
  const response = await send({ ...changes, _status: payload._status, base })
  if (response.ok) {
    const body: unknown = await response.json()
    const doc = isValues(body) && isValues(body.doc) ? body.doc : {}
    return answer(form, { changes, sent, answered: doc })
  }
  const conflicts = response.status === 409 ? await readRefusal(response.clone()) : []
  if (conflicts.length === 0) return response
  const draft = await readDraft()
  if (!draft) return response
  agreement.accept({}, draft)
  agreement.hold(conflicts)
  onConflict(conflicts)
  return saveOnBase(form, { payload, send })
}

function answer(
  { agreement, readShown }: SavingForm,
  { changes, sent, answered }: { changes: Values; sent: Values; answered: Values },
): Response {
  agreement.accept(changes, answered)
  const doc = agreement.settle(answered, { sent, shown: readShown() })
  return Response.json({ doc }, { status: agreement.held.length > 0 ? statusOfOpenChoice : 200 })
}

async function readRefusal(response: Response): Promise<FieldConflict[]> {
  const body: unknown = await response.json().catch(() => null)
  const errors: unknown = isValues(body) ? body.errors : null
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  return isValues(first) && isValues(first.data) ? readConflicts(first.data) : []
}
