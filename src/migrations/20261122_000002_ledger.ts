import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What Payload's schema cannot say: the ledger's tables are append-only (rule P2), one line per issue and
 * language is current, and the page cache learns of each change by the generation.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'The table % is append-only: % is refused.', TG_TABLE_NAME, TG_OP;
    END $$;

    -- A line may be marked as superseded, once; nothing else of it ever changes.
    CREATE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.superseded = false AND NEW.superseded = true
         AND to_jsonb(OLD) - 'superseded' - 'updated_at' = to_jsonb(NEW) - 'superseded' - 'updated_at' THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'An edition never changes (P2).';
    END $$;

    CREATE TRIGGER contents_append_only BEFORE UPDATE OR DELETE ON "contents"
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER contents_keep BEFORE TRUNCATE ON "contents"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER editions_never_change BEFORE UPDATE ON "editions"
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();
    CREATE TRIGGER editions_append_only BEFORE DELETE ON "editions"
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER editions_keep BEFORE TRUNCATE ON "editions"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER edition_texts_append_only BEFORE UPDATE OR DELETE ON "editions_texts"
      FOR EACH ROW EXECUTE FUNCTION refuse_change();

    CREATE UNIQUE INDEX editions_one_current ON "editions" ("issue_id", "locale") WHERE NOT "superseded";

    CREATE SCHEMA delivery;
    CREATE TABLE delivery.generation (
      id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
      value bigint NOT NULL
    );
    INSERT INTO delivery.generation (value) VALUES (1);
  `)
}

/** Takes the triggers and the generation away again. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP SCHEMA delivery CASCADE;
    DROP INDEX editions_one_current;
    DROP FUNCTION refuse_change CASCADE;
    DROP FUNCTION refuse_change_of_edition CASCADE;
  `)
}
