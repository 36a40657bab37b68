'use client'
import { Button, ConfirmationModal, useConfig, useModal } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useHasRole } from '../../../../desk/admin/use-has-role.ts'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { leaders } from '../../../../kernel/access.ts'
import type { ListSlug } from '../../lists/csv/list.ts'
import './list-exchange.css'
import { listExchangeMessages } from './messages.ts'
import { useListImport } from './use-list-import.ts'

/** Above a list: the ways out of it and into it as a CSV file. */
export function ListExchange({ slug }: { slug: ListSlug }) {
  const messages = useMessages(listExchangeMessages)
  const { config } = useConfig()
  const mayImport = useHasRole(leaders)
  const [replace, setReplace] = useState(false)
  const [chosen, setChosen] = useState<File | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const { openModal } = useModal()
  const { state, send } = useListImport(slug)
  const replaceSlug = `replace-${slug}`
  const choose = (file: File) => {
    setChosen(file)
    if (replace) openModal(replaceSlug)
    else void send(file, false)
  }
  return (
    <section className="list-exchange" aria-label={messages.title}>
      <div className="list-exchange__ways">
        <Button
          el="anchor"
          url={`${config.routes.api}/${slug}/export`}
          buttonStyle="secondary"
          size="small"
          margin={false}
        >
          {messages.exportCsv}
        </Button>
        {mayImport ? (
          <>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={state.at === 'way'}
              onClick={() => chooser.current?.click()}
            >
              {messages.choose}
            </Button>
            <input
              ref={chooser}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-label={messages.choose}
              hidden
              onChange={({ target }) => {
                const [file] = target.files ?? []
                target.value = ''
                if (file) choose(file)
              }}
            />
            <label>
              <input
                type="checkbox"
                checked={replace}
                onChange={({ target }) => setReplace(target.checked)}
              />{' '}
              {messages.replace}
            </label>
          </>
        ) : null}
      </div>
      {mayImport ? <p>{messages.hint}</p> : null}
      <output>{state.at === 'way' ? messages.sending : state.said}</output>
      <ConfirmationModal
        modalSlug={replaceSlug}
        heading={messages.replaceTitle}
        body={messages.replaceBody(chosen?.name ?? '')}
        onConfirm={() => (chosen ? send(chosen, true) : undefined)}
      />
      {state.refusal ? <p role="alert">{state.refusal}</p> : null}
    </section>
  )
}
