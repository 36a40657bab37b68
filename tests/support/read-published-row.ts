import pg from 'pg'

/**
 * Answers everything that the database holds of a document outside of its versions: its row, its texts by language
 * and its lists, as text that two readings can be compared by.
 */
export async function readPublishedRow(
  databaseUrl: string,
  { collection, id }: { collection: string; id: number },
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const columns = await client.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns
       where table_schema = 'public' and column_name in ('id', '_parent_id', 'parent_id')
         and (table_name = $1 or table_name like $1 || '\\_%') and table_name not like '\\_%'
       order by 1, 2`,
      [collection],
    )
    const found: unknown[] = []
    for (const { table, column } of columns.rows) {
      if ((table === collection) !== (column === 'id')) continue
      const result = await client.query(
        `select * from ${client.escapeIdentifier(table)} where ${client.escapeIdentifier(column)}::text = $1`,
        [String(id)],
      )
      // Lists and texts are numbered anew whenever they are written; only what they say counts.
      const isNumbered = /_(?:rels|texts|locales)$/.test(table)
      const rows = result.rows.map((row: object) => (isNumbered ? { ...row, id: null } : row))
      found.push([table, rows.map((row) => JSON.stringify(row)).sort()])
    }
    return JSON.stringify(found, null, 1)
  } finally {
    await client.end()
  }
}
