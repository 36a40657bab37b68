import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // The newest generation that took something back: caches show no page from before it, come what may.
  await db.execute(sql`ALTER TABLE delivery.generation ADD COLUMN taken_back bigint NOT NULL DEFAULT 0;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE delivery.generation DROP COLUMN taken_back;`)
}
