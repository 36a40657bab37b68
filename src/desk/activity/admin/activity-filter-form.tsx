import { getTranslation } from '@payloadcms/translations'
import { Button } from '@payloadcms/ui'
import Form from 'next/form'
import type { PayloadRequest } from 'payload'
import { hasRole, leaders } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { activityMessages } from '../messages.ts'
import type { ActivityFilter } from '../queries.ts'
import { activityPath } from './path.ts'

/** What the log does not speak of: contents are named by their editions, the rest is Payload's own. */
const unwatched = ['contents', 'editions']

/** Chooses whose acts are listed, on what, and of which day. */
export function ActivityFilterForm({
  req,
  filter,
  people,
}: {
  req: PayloadRequest
  filter: ActivityFilter
  people: readonly string[]
}) {
  const messages = activityMessages[languageOf(req)]
  const isFiltered = Boolean(filter.person ?? filter.collection ?? filter.document ?? filter.day)
  return (
    <Form action={activityPath} className="activity__filter">
      <label>
        {messages.person}
        <select name="person" defaultValue={filter.person ?? ''}>
          <option value="">{messages.everybody}</option>
          {people.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {messages.collection}
        <select name="collection" defaultValue={filter.collection ?? ''}>
          <option value="">{messages.everything}</option>
          {listCollections(req).map(({ slug, label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {messages.day}
        <input type="date" name="day" defaultValue={filter.day ?? ''} />
      </label>
      <Button type="submit" buttonStyle="secondary" size="small" margin={false}>
        {messages.filter}
      </Button>
      {isFiltered ? (
        <Button el="link" to={activityPath} buttonStyle="transparent" size="small" margin={false}>
          {messages.clearFilter}
        </Button>
      ) : null}
    </Form>
  )
}

function listCollections(req: PayloadRequest): { slug: string; label: string }[] {
  return req.payload.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-') && !unwatched.includes(slug))
    .filter(({ slug }) => slug !== 'people' || hasRole(req, leaders))
    .map(({ slug, labels }) => {
      const label = getTranslation(labels.plural, req.i18n)
      return { slug, label: typeof label === 'string' ? label : slug }
    })
}
