import { Button } from '@payloadcms/ui'
import Form from 'next/form'
import { locales } from '../../../kernel/locales.ts'
import type { HistoryFilter } from '../timeline.ts'
import type { ViewContext } from './view-context.ts'

/** Chooses whose changes are listed, and in which language's text. */
export function HistoryFilterForm({
  context: { messages, path },
  filter,
  people,
}: {
  context: ViewContext
  filter: HistoryFilter
  people: readonly string[]
}) {
  if (people.length === 0) return null
  const isFiltered = filter.person !== null || filter.language !== null
  return (
    <Form action={path} className="history__filter">
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
        {messages.language}
        <select name="language" defaultValue={filter.language ?? ''}>
          <option value="">{messages.everyLanguage}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {messages.languages[locale]}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" buttonStyle="secondary" size="small" margin={false}>
        {messages.filter}
      </Button>
      {isFiltered ? (
        <Button el="link" to={path} buttonStyle="transparent" size="small" margin={false}>
          {messages.clearFilter}
        </Button>
      ) : null}
    </Form>
  )
}
