import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tells open rooms of what is erased for good: pieces, issues and invitations. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TRIGGER answers_gone_tell_rooms AFTER DELETE ON answers
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER issues_gone_tell_rooms AFTER DELETE ON issues
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER invitations_gone_tell_rooms AFTER DELETE ON discussion.invitations
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
  `)
}

/** Leaves open rooms to learn of these things when people connect. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER answers_gone_tell_rooms ON answers;
    DROP TRIGGER issues_gone_tell_rooms ON issues;
    DROP TRIGGER invitations_gone_tell_rooms ON discussion.invitations;
  `)
}
