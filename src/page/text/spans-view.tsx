import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { isSafeLink } from '../../edition/links.ts'
import type { Mark, NoteSpan, Span, TextSpan } from '../../edition/types.ts'
import type { TextSetting } from '../text-setting.ts'

/** Sets runs of text with their marks, line breaks and footnote signs. */
export function SpansView({ spans, setting }: { spans: readonly Span[]; setting: TextSetting }) {
  return spans.map((span, index) => (
    // Content is immutable: a span has no identity but its place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {'note' in span ? <NoteSign note={span.note} setting={setting} /> : <TextSpanView span={span} />}
    </Fragment>
  ))
}

/** Sets one run of text with its marks and line breaks. */
export function TextSpanView({ span }: { span: TextSpan }): ReactNode {
  return span.marks.reduceRight<ReactNode>((inner, mark) => setMark(mark, inner), setLines(span.text))
}

function setLines(text: string): ReactNode {
  const [first, ...rest] = text.split('\n')
  return rest.reduce<ReactNode>(
    (before, line) => (
      <>
        {before}
        <br />
        {line}
      </>
    ),
    first,
  )
}

function setMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'subscript':
      return <sub>{inner}</sub>
    case 'link':
      return isSafeLink(mark.href) ? <a href={mark.href}>{inner}</a> : inner
  }
}

function NoteSign({ note, setting }: { note: NoteSpan['note']; setting: TextSetting }) {
  const number = setting.noteNumbers.get(note) ?? 0
  return (
    <sup className="note-sign" id={`${setting.noteAnchor(number)}-sign`}>
      <a
        href={`#${setting.noteAnchor(number)}`}
        role="doc-noteref"
        aria-label={setting.messages.footnote(number)}
      >
        {number}
      </a>
    </sup>
  )
}
