import type { Role } from '../../../src/kernel/access.ts'
import type { SigningRole } from '../../../src/review/process/process.ts'
import type { Delegated } from '../../../src/review/rules/review-state.ts'

/** A person of the model desk, with the roles that others delegated. */
export type ModelPerson = { id: number; name: string; role: Role; delegations: Delegated[] }

function hire(id: number, role: Role): ModelPerson {
  return { id, name: `${role} ${id}`, role, delegations: [] }
}

/** Lets one person sign in another's place. */
export function delegate(who: ModelPerson, to: { from: ModelPerson; role: SigningRole }): ModelPerson {
  const { id, name } = to.from
  const delegation = { id, name, role: to.role, until: '2026-12-31T00:00:00.000Z', delegation: 1 }
  return { ...who, delegations: [...who.delegations, delegation] }
}

/** Two of each role that signs, and one of each that does not. */
export const staff = {
  chief: hire(1, 'chief-editor'),
  secondChief: hire(2, 'chief-editor'),
  section: hire(3, 'section-editor'),
  secondSection: hire(4, 'section-editor'),
  editor: hire(5, 'editor'),
  secondEditor: hire(6, 'editor'),
  proofreader: hire(7, 'proofreader'),
  secondProofreader: hire(8, 'proofreader'),
  admin: hire(9, 'admin'),
  reader: hire(10, 'reader'),
}

/** An editor on duty for the section editor and for the chief. */
export const duty = delegate(delegate(hire(11, 'editor'), { from: staff.section, role: 'section-editor' }), {
  from: staff.chief,
  role: 'chief-editor',
})

/** Everybody, for tests that choose at random. */
export const everybody: readonly ModelPerson[] = [...Object.values(staff), duty]
