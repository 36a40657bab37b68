import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A thread may be open to several experts: of an answer with two signatures each has an invitation. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE discussion.guest_threads DROP CONSTRAINT guest_threads_pkey;
    ALTER TABLE discussion.guest_threads ADD PRIMARY KEY (thread_id, invitation_id);
  `)
}

/** Leaves each thread open to the expert who was invited first. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM discussion.guest_threads later USING discussion.guest_threads first
      WHERE later.thread_id = first.thread_id AND later.invitation_id > first.invitation_id;
    ALTER TABLE discussion.guest_threads DROP CONSTRAINT guest_threads_pkey;
    ALTER TABLE discussion.guest_threads ADD PRIMARY KEY (thread_id);
  `)
}
