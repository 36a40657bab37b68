import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Mail: how each person wants it, and the letters on their way. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE "public"."enum_people_mail" AS ENUM('at-once', 'daily', 'never');
    CREATE TYPE "public"."enum_people_mail_language" AS ENUM('zh', 'en');
    ALTER TABLE "people" ADD COLUMN "mail" "enum_people_mail" DEFAULT 'at-once';
    ALTER TABLE "people" ADD COLUMN "mail_language" "enum_people_mail_language" DEFAULT 'zh';

    -- A letter holds no text: it is written from its messages when it is sent.
    CREATE TABLE discussion.letters (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      person integer NOT NULL REFERENCES people (id) ON DELETE CASCADE,
      mark uuid NOT NULL DEFAULT gen_random_uuid(),
      made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      attempts integer NOT NULL DEFAULT 0,
      -- When it is tried next; null when it is sent or given up.
      next_at timestamptz,
      sent_at timestamptz,
      problem text
    );
    CREATE INDEX letters_next ON discussion.letters (next_at, id) WHERE sent_at IS NULL;
    CREATE INDEX letters_person ON discussion.letters (person);

    DROP INDEX discussion.messages_to_mail;
    ALTER TABLE discussion.messages
      DROP COLUMN mailed_at,
      ADD COLUMN urgent boolean NOT NULL DEFAULT false,
      -- No reference: letters that are done with are thrown away, and their messages stay told.
      ADD COLUMN letter bigint;
    CREATE INDEX messages_to_mail ON discussion.messages (person) WHERE read_at IS NULL AND letter IS NULL;
    CREATE INDEX messages_letter ON discussion.messages (letter);
  `)
}

/** Forgets how people want their mail, and what was on its way. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX discussion.messages_to_mail;
    DROP INDEX discussion.messages_letter;
    ALTER TABLE discussion.messages DROP COLUMN letter, DROP COLUMN urgent, ADD COLUMN mailed_at timestamptz;
    CREATE INDEX messages_to_mail ON discussion.messages (at) WHERE read_at IS NULL AND mailed_at IS NULL;
    DROP TABLE discussion.letters;
    ALTER TABLE "people" DROP COLUMN "mail", DROP COLUMN "mail_language";
    DROP TYPE "public"."enum_people_mail";
    DROP TYPE "public"."enum_people_mail_language";
  `)
}
