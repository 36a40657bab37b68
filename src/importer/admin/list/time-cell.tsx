import type { DefaultServerCellComponentProps } from 'payload'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'

const usualZone = 'Asia/Shanghai'

/** When an import came, in the time zone of its series. */
export async function TimeCell({ cellData, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const language = languageOf({ i18n })
  const { series: id } = rowData
  // Whoever sees an import sees its series.
  const { docs } = await payload.find({
    collection: 'series',
    where: { id: { equals: typeof id === 'number' ? id : 0 } },
    select: { timeZone: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return formatTime(cellData, { language, timeZone: docs[0]?.timeZone ?? usualZone })
}
