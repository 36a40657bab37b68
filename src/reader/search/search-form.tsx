import { createPublicUrls } from '../../page/urls.ts'
import type { FilterChoices } from '../../search/filter-choices.ts'
import { longestQuery } from '../../search/read-query.ts'
import type { SearchRequest } from '../../search/search-request.ts'
import { getSearchMessages } from './search-messages.ts'

/** The form of the search page: what to look for, and what to narrow it by. */
export function SearchForm({ request, choices }: { request: SearchRequest; choices: FilterChoices }) {
  const { locale, query, series, year, topic, expert } = request
  const messages = getSearchMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <form
      className="search-form"
      role="search"
      action={urls.search()}
      data-suggest={urls.suggest()}
      data-suggest-label={messages.suggestions}
      data-suggest-count={messages.suggestionCount}
    >
      <div className="search-line">
        <div className="search-field">
          <label className="visually-hidden" htmlFor="q">
            {messages.field}
          </label>
          <input
            type="search"
            id="q"
            name="q"
            defaultValue={query.slice(0, longestQuery)}
            maxLength={longestQuery}
            placeholder={messages.placeholder}
            enterKeyHint="search"
          />
        </div>
        <button type="submit">{messages.submit}</button>
      </div>
      <div className="search-filters">
        {choices.series.length > 1 || series !== null ? (
          <FilterSelect
            name="series"
            label={messages.series}
            all={messages.allSeries}
            value={series}
            options={choices.series.map(({ slug, name }) => ({ value: slug, text: name }))}
          />
        ) : null}
        <FilterSelect
          name="year"
          label={messages.year}
          all={messages.allYears}
          value={year === null ? null : String(year)}
          options={choices.years.map((one) => ({ value: String(one), text: messages.yearName(one) }))}
        />
        {choices.topics.length > 0 || topic !== null ? (
          <FilterSelect
            name="topic"
            label={messages.topic}
            all={messages.allTopics}
            value={topic}
            options={choices.topics.map(({ slug, name }) => ({ value: slug, text: name }))}
          />
        ) : null}
        {expert === null ? null : (
          <FilterSelect
            name="expert"
            label={messages.expert}
            all={messages.anyExpert}
            value={expert}
            options={choices.expert ? [{ value: expert, text: choices.expert.name }] : []}
          />
        )}
      </div>
    </form>
  )
}

/** What is asked for stays among the options, so that sending the form again asks the same. */
function FilterSelect({
  name,
  label,
  all,
  value,
  options,
}: {
  name: string
  label: string
  all: string
  value: string | null
  options: { value: string; text: string }[]
}) {
  const isListed = value === null || options.some((option) => option.value === value)
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {isListed ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}
