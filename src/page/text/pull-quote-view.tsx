import type { PullQuoteKind } from '../../edition/types.ts'
import type { PageMessages } from '../messages.ts'

type PullQuote = { kind: PullQuoteKind; text: string; attribution: string | null }

/** Sets a pull quote apart from the text; only a quotation is marked up as one. */
export function PullQuoteView({
  id,
  quote,
  messages,
}: {
  id?: string
  quote: PullQuote
  messages: PageMessages
}) {
  const text = <p>{quote.text}</p>
  return (
    <figure className="pull-quote" id={id}>
      {quote.kind === 'quotation' ? <blockquote>{text}</blockquote> : text}
      {quote.attribution ? <figcaption>{messages.attribution(quote.attribution)}</figcaption> : null}
    </figure>
  )
}
