'use client'
import { Button } from '@payloadcms/ui'
import './keys-help.css'

/** What the keys of a view do, within its dialog. */
export function KeysHelp({
  keys,
  note,
  close,
  onClose,
}: {
  /** Pairs of a key and what it does. */
  keys: readonly (readonly string[])[]
  note?: string
  /** The words of the button that closes the dialog. */
  close: string
  onClose: () => void
}) {
  return (
    <>
      <dl className="keys-help">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {note ? <p className="keys-help__note">{note}</p> : null}
      <div className="press-dialog__buttons">
        <Button type="button" margin={false} onClick={onClose}>
          {close}
        </Button>
      </div>
    </>
  )
}
