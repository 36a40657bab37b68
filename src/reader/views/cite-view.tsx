import { describeCitation } from '../../exports/citations/citation-item.ts'
import { formatApa, formatGbT7714 } from '../../exports/citations/format-citation.ts'
import { addressOf, type Subject } from '../../exports/subject.ts'
import { type CiteMessages, getCiteMessages } from '../cite-messages.ts'

/** Sets how to cite an issue or piece, and what it can be had as; the buttons copy where the script runs. */
export function CiteView({ subject }: { subject: Subject }) {
  const messages = getCiteMessages(subject.current.composed.issue.locale)
  const item = describeCitation(subject)
  const path = addressOf(subject).slice(subject.siteUrl.length)
  return (
    <details className="cite">
      <summary>{messages.title}</summary>
      <dl>
        <Reference id="cite-gb-t" label={messages.gbT7714} text={formatGbT7714(item)} messages={messages} />
        <Reference id="cite-apa" label={messages.apa} text={formatApa(item)} messages={messages} />
        <dt>{messages.references}</dt>
        <dd className="cite-files">
          <a href={`${path}.bib`}>BibTeX</a> <a href={`${path}.ris`}>RIS</a>{' '}
          <a href={`${path}.csl.json`}>CSL-JSON</a>
        </dd>
        <dt>{messages.downloads}</dt>
        <dd className="cite-files">
          <a href={`${path}.pdf`}>PDF</a> <a href={`${path}.epub`}>EPUB</a>{' '}
          <a href={`${path}.md`}>Markdown</a> <a href={`${path}.txt`}>{messages.plainText}</a>{' '}
          <a href={`${path}.xml`}>JATS XML</a>{' '}
          {subject.placed ? null : <a href={`${path}.json`}>{messages.content}</a>}
        </dd>
        <dt>{messages.wechat}</dt>
        <dd className="cite-files">
          <a href={`${path}.wechat.html`}>HTML</a> <a href={`${path}.cover.png`}>{messages.coverPicture}</a>{' '}
          <CopyButton from={`${path}.wechat.html`} label={messages.copyForWechat} messages={messages} />
        </dd>
        <dt>{messages.pictures}</dt>
        <dd className="cite-files">
          <a href={`${path}.share.png`}>{messages.sharePicture}</a>{' '}
          <a href={`${path}.poster.png`}>{messages.poster}</a>
        </dd>
      </dl>
    </details>
  )
}

function Reference({
  id,
  label,
  text,
  messages,
}: {
  id: string
  label: string
  text: string
  messages: CiteMessages
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className="cite-text" id={id}>
          {text}
        </span>{' '}
        <CopyButton of={id} label={messages.copy} messages={messages} />
      </dd>
    </>
  )
}

function CopyButton({
  of,
  from,
  label,
  messages,
}: {
  of?: string
  from?: string
  label: string
  messages: CiteMessages
}) {
  return (
    <button
      type="button"
      data-copy={of}
      data-copy-from={from}
      data-copied={messages.copied}
      data-copy-failed={messages.copyFailed}
      data-needs-script=""
    >
      {label}
    </button>
  )
}
