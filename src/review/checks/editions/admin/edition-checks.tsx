'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { CheckedEditionView } from './checked-edition-view.tsx'
import { editionChecksMessages } from './messages.ts'
import { useEditionChecks } from './use-edition-checks.ts'

/** Chooses what to check, shows how far it is, and lists the editions that the lists have something to say of. */
export function EditionChecks({ series }: { series: readonly { name: string; slug: string }[] }) {
  const messages = useMessages(editionChecksMessages)
  const { run, start, stop } = useEditionChecks()
  const [showsNotes, setShowsNotes] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const query = new URLSearchParams()
    for (const name of ['series', 'year']) {
      const value = form.get(name)
      if (typeof value === 'string' && value !== '') query.set(name, value)
    }
    void start(query)
  }
  const isRunning = run?.at === 'way'
  return (
    <>
      <form className="edition-checks__form" onSubmit={submit}>
        <label>
          {messages.series}
          <select name="series">
            <option value="">{messages.allSeries}</option>
            {series.map(({ name, slug }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {messages.year}
          <input name="year" type="number" min={1900} max={2200} />
        </label>
        <Button type="submit" margin={false} disabled={isRunning}>
          {messages.start}
        </Button>
        {isRunning ? (
          <Button type="button" buttonStyle="secondary" margin={false} onClick={stop}>
            {messages.stop}
          </Button>
        ) : null}
        <label className="edition-checks__choice">
          <input
            type="checkbox"
            checked={showsNotes}
            onChange={({ target }) => setShowsNotes(target.checked)}
          />
          {messages.notes}
        </label>
      </form>
      {isRunning ? <progress value={run.done} max={Math.max(1, run.of)} aria-label={messages.title} /> : null}
      <output>{describe()}</output>
      {run?.refusal ? <p role="alert">{run.refusal}</p> : null}
      <ol className="edition-checks__list">
        {run?.checked.map((checked) => (
          <CheckedEditionView key={checked.edition.id} checked={checked} showsNotes={showsNotes} />
        ))}
      </ol>
    </>
  )

  function describe(): string {
    if (!run || run.refusal) return ''
    if (run.at === 'way') return messages.progress(run.done, run.of)
    if (!run.report) return messages.stopped
    const { checked, withFindings, grave } = run.report
    return messages.done(checked, withFindings, grave)
  }
}
