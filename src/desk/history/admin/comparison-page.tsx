import { Button } from '@payloadcms/ui'
import { compareSides } from '../compare-sides.ts'
import type { Wording } from '../field-texts.ts'
import { findNames } from '../names.ts'
import { pickLanguage } from '../pick-language.ts'
import { findSide, type Side, type SideToken } from '../sides.ts'
import { ComparisonView } from './comparison-view.tsx'
import { HistoryFrame } from './history-frame.tsx'
import { nameSide } from './name-side.ts'
import type { ViewContext } from './view-context.ts'

/** Shows which words differ between two states of a document, in the language of the text. */
export async function ComparisonPage({
  context,
  before,
  after,
}: {
  context: ViewContext
  before: SideToken
  after: SideToken
}) {
  const { messages, path, req } = context
  const sides = { before: await findSide(req, before, context), after: await findSide(req, after, context) }
  return (
    <HistoryFrame context={context} heading={messages.comparison}>
      {sides.before && sides.after ? (
        <ComparedSides context={context} before={sides.before} after={sides.after} />
      ) : (
        <p className="history__empty">{messages.absent}</p>
      )}
      <Button el="link" to={path} buttonStyle="secondary" size="small" margin={false}>
        {messages.back}
      </Button>
    </HistoryFrame>
  )
}

/** The two states by name, and the words that differ. */
export async function ComparedSides({
  context,
  before,
  after,
}: {
  context: ViewContext
  before: Side
  after: Side
}) {
  const { fields, language, locale, messages, req, subject } = context
  const documents = [before, after].flatMap((side) =>
    side.type === 'edition' ? [] : [pickLanguage(fields, { values: side.values, locale })],
  )
  const wording: Wording = { i18n: req.i18n, nameOf: await findNames(req, { fields, documents }) }
  const comparison = await compareSides(req, { before, after }, { subject, fields, locale, wording })
  return (
    <>
      <dl className="history__sides">
        <div>
          <dt>{messages.before}</dt>
          <dd>{nameSide(before, context)}</dd>
        </div>
        <div>
          <dt>{messages.after}</dt>
          <dd>{nameSide(after, context)}</dd>
        </div>
        <div>
          <dt>{messages.language}</dt>
          <dd>{messages.languages[locale]}</dd>
        </div>
      </dl>
      <ComparisonView comparison={comparison} locale={locale} language={language} messages={messages} />
    </>
  )
}
