import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which threads an invited expert sees: those that they opened. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE discussion.guest_threads (
      thread_id bigint PRIMARY KEY REFERENCES discussion.threads (id) ON DELETE CASCADE,
      invitation_id integer NOT NULL REFERENCES discussion.invitations (id) ON DELETE CASCADE
    );
    CREATE INDEX guest_threads_invitation ON discussion.guest_threads (invitation_id);
  `)
}

/** Forgets it; the threads stay. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE discussion.guest_threads`)
}
