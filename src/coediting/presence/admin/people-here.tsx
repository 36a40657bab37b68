'use client'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { labelField } from '../field-label.ts'
import { shortenName } from '../initials.ts'
import { presenceMessages } from '../messages.ts'
import { findPeopleAt, type PersonHere } from '../present.ts'
import { usePresent } from './desk-room-provider.tsx'
import './presence.css'

const circles = 4

/** Who else has a document open, each as a circle, with the field that they are in. Nothing where nobody has. */
export function PeopleHere({ collection, id }: { collection: CollectionSlug; id: number }) {
  const messages = useMessages(presenceMessages)
  const { user } = useAuth()
  const labels = useFieldLabels(collection)
  const people = findPeopleAt(usePresent(), { collection, id })
  if (people.length === 0) return null
  const describe = ({ person, name, fields }: PersonHere) => {
    const who = person !== null && person === user?.id ? messages.you(name) : name
    const where = fields.map(labels).join(messages.separator)
    return where ? messages.in(who, where) : who
  }
  const shown = people.length > circles ? people.slice(0, circles - 1) : people
  const rest = people.slice(shown.length)
  return (
    <ul className="people-here" aria-label={messages.here(people.map(describe).join(messages.separator))}>
      {shown.map((person) => (
        <li
          key={`${person.person}:${person.name}`}
          title={describe(person)}
          style={{ background: person.color }}
        >
          <span aria-hidden="true">{shortenName(person.name)}</span>
          <span className="people-here__name">{describe(person)}</span>
        </li>
      ))}
      {rest.length > 0 ? (
        <li className="people-here__rest" title={rest.map(describe).join(messages.separator)}>
          <span aria-hidden="true">+{rest.length}</span>
          <span className="people-here__name">{messages.more(rest.length)}</span>
        </li>
      ) : null}
    </ul>
  )
}

function useFieldLabels(collection: CollectionSlug): (path: string) => string {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: collection })
  return (path) => labelField(fields, { path, i18n }) ?? path
}
