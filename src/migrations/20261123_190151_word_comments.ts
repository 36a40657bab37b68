import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which comments of Word files became threads, so that the same file makes nothing twice. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE discussion.word_comments (
      room text NOT NULL,
      word_key text NOT NULL,
      PRIMARY KEY (room, word_key)
    )
  `)
}

/** Forgets which comments came from Word files. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE discussion.word_comments`)
}
