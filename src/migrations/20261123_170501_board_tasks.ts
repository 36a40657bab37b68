import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** What the board has worked out gains what waits beside signatures: all of it is worked out anew. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`INSERT INTO review.touches (issue_id) SELECT DISTINCT issue_id FROM review.standings`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`INSERT INTO review.touches (issue_id) SELECT DISTINCT issue_id FROM review.standings`)
}
