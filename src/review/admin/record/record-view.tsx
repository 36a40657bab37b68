import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../../../desk/admin/desk-page.tsx'
import { hasRole, roles } from '../../../kernel/access.ts'
import { isDocumentId } from '../../../kernel/documents.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { isLocale } from '../../../kernel/locales.ts'
import { sheetMessages } from '../../sheet/messages.ts'
import { readRecordExport } from '../../sheet/read-record-export.ts'
import { tellRecord } from '../../sheet/record-sheet.ts'
import { signOffMessages } from '../sign-off/messages.ts'
import { RecordSheetView } from './record-sheet-view.tsx'
import { RecordTools } from './record-tools.tsx'

/** The record of an issue in words, to be read, proved, printed and handed out. */
export async function RecordView(view: AdminViewServerProps) {
  const { req, locale } = view.initPageResult
  const issueId = Number(view.params?.segments?.[1])
  const language = languageOf(req)
  const words = signOffMessages[language]
  const key = { issueId, locale: isLocale(locale?.code) ? locale.code : 'zh' } as const
  const mayRead = hasRole(req, roles) && isDocumentId(issueId)
  const read = mayRead ? await readRecordExport(req, key) : null
  const sheet =
    read && tellRecord(read.record, { language, namePiece: (id) => read.pieceNames.get(id) ?? null })
  return (
    <DeskPage view={view}>
      <SetStepNav
        nav={[
          { label: sheet?.label || words.view, url: `/review/${issueId}?locale=${key.locale}` },
          { label: sheetMessages[language].record },
        ]}
      />
      <Gutter>
        {read && sheet ? (
          <>
            <RecordTools issueId={issueId} locale={key.locale} editions={read.record.editions} />
            <RecordSheetView sheet={sheet} />
          </>
        ) : (
          <p>{hasRole(req, roles) ? words.noIssue : words.notAllowed}</p>
        )}
      </Gutter>
    </DeskPage>
  )
}
