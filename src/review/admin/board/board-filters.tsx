'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { BoardFilter } from './group-rows.ts'
import { boardMessages } from './messages.ts'

const choices = ['all', 'mine', 'late'] as const

type Props = {
  filter: BoardFilter
  onChange: (filter: BoardFilter) => void
  series: readonly { id: number; name: string }[]
  counts: Record<(typeof choices)[number], number>
}

/** What of the board is shown: all, mine or late, and of which series. */
export function BoardFilters({ filter, onChange, series, counts }: Props) {
  const messages = useMessages(boardMessages)
  return (
    <div className="review-board__filters" role="group" aria-label={messages.filters}>
      {choices.map((only) => (
        <button
          key={only}
          type="button"
          aria-pressed={filter.only === only}
          onClick={() => onChange({ ...filter, only })}
        >
          {messages[only]} <span className="review-board__count">{counts[only]}</span>
        </button>
      ))}
      {series.length > 1 ? (
        <label>
          <span>{messages.series}</span>
          <select
            value={filter.series ?? ''}
            onChange={({ target }) =>
              onChange({ ...filter, series: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{messages.allSeries}</option>
            {series.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  )
}
