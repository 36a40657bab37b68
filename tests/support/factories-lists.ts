import type { Payload } from 'payload'
import type { OfficeHolder, Wording } from '../../src/generated/payload-types.ts'
import { makeUniqueName } from './unique-name.ts'

/** Makes a row of the list of posts. */
export function makeOfficeHolder(
  payload: Payload,
  given: Partial<Pick<OfficeHolder, 'name' | 'post' | 'validFrom' | 'validTo' | 'order'>> = {},
): Promise<OfficeHolder> {
  return payload.create({
    collection: 'office-holders',
    data: { name: makeUniqueName('holder'), post: '主任', ...given },
    depth: 0,
    overrideAccess: true,
  })
}

/** Makes a row of the list of wordings. */
export function makeWording(
  payload: Payload,
  given: Partial<Pick<Wording, 'wording' | 'useInstead' | 'severity' | 'note' | 'enabled'>> = {},
): Promise<Wording> {
  return payload.create({
    collection: 'wordings',
    data: { wording: makeUniqueName('wording'), severity: 'warning', ...given },
    depth: 0,
    overrideAccess: true,
  })
}
