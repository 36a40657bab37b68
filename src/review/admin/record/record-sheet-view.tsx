import { sheetMessages } from '../../sheet/messages.ts'
import type { RecordSheet, SheetLine } from '../../sheet/record-sheet.ts'
import './record.css'

/** Sets a record in words, on the screen and on paper alike. */
export function RecordSheetView({ sheet }: { sheet: RecordSheet }) {
  const { language, heading, title, label, series, facts, lines, verification } = sheet
  const { columns, noEntries } = sheetMessages[language]
  return (
    <article className="record-sheet">
      <header>
        <p>
          {series} {label}
        </p>
        <h1>{heading}</h1>
        <p className="record-sheet__title">{title}</p>
      </header>
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      <div
        className={`record-sheet__proof record-sheet__proof--${verification.whole ? 'whole' : 'broken'}`}
        role={verification.whole ? 'status' : 'alert'}
      >
        <p>{verification.sentence}</p>
        {verification.faults.length > 0 ? (
          <ul>
            {verification.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {lines.length === 0 ? (
        <p>{noEntries}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {[columns.seq, columns.at, columns.by, columns.what, columns.hash].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <RecordLine key={line.seq} line={line} labels={columns} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  )
}

function RecordLine({ line, labels }: { line: SheetLine; labels: { at: string; by: string; hash: string } }) {
  return (
    <tr className={line.isFaulty ? 'record-sheet__faulty' : undefined} id={`entry-${line.seq}`}>
      <th scope="row">{line.seq}</th>
      <td data-label={labels.at}>{line.at}</td>
      <td data-label={labels.by}>{line.by}</td>
      <td>
        <b>{line.what}</b>
        {line.details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        {line.textHash ? <code>{line.textHash}</code> : null}
      </td>
      <td data-label={labels.hash}>
        <code>{line.hash}</code>
      </td>
    </tr>
  )
}
