import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_delegations_kind" AS ENUM('delegation', 'duty');
  CREATE TABLE "delegations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_delegations_kind" DEFAULT 'delegation' NOT NULL,
  	"who_id" integer,
  	"for_whom_id" integer,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"made_by" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "issues" ADD COLUMN "due_at" timestamp(3) with time zone;
  ALTER TABLE "_issues_v" ADD COLUMN "version_due_at" timestamp(3) with time zone;
  ALTER TABLE "series" ADD COLUMN "process" jsonb;
  ALTER TABLE "_series_v" ADD COLUMN "version_process" jsonb;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_who_id_people_id_fk" FOREIGN KEY ("who_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_for_whom_id_people_id_fk" FOREIGN KEY ("for_whom_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "delegations_who_idx" ON "delegations" USING btree ("who_id");
  CREATE INDEX "delegations_for_whom_idx" ON "delegations" USING btree ("for_whom_id");
  CREATE INDEX "delegations_until_idx" ON "delegations" USING btree ("until");
  CREATE INDEX "delegations_updated_at_idx" ON "delegations" USING btree ("updated_at");
  CREATE INDEX "delegations_created_at_idx" ON "delegations" USING btree ("created_at");`)
  // The record (R7) is append-only, also against whoever can write to the database: one chain an issue and language,
  // without gaps, and a head that goes forward only. Standings are what the board reads; they can be made anew.
  await db.execute(sql`
    CREATE SCHEMA review;

    CREATE TABLE review.entries (
      issue_id integer NOT NULL,
      locale text NOT NULL,
      seq integer NOT NULL CHECK (seq > 0),
      hash text NOT NULL,
      body text NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (issue_id, locale, seq)
    );
    CREATE TABLE review.heads (
      issue_id integer NOT NULL,
      locale text NOT NULL,
      seq integer NOT NULL CHECK (seq > 0),
      hash text NOT NULL,
      PRIMARY KEY (issue_id, locale)
    );

    CREATE FUNCTION review.refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.seq <> 1 + coalesce((SELECT max(seq) FROM review.entries
                                  WHERE issue_id = NEW.issue_id AND locale = NEW.locale), 0) THEN
        RAISE EXCEPTION 'The record of issue % in % goes on with the entry after its last.', NEW.issue_id, NEW.locale;
      END IF;
      RETURN NEW;
    END $$;
    CREATE FUNCTION review.refuse_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.issue_id = OLD.issue_id AND NEW.locale = OLD.locale AND NEW.seq = OLD.seq + 1 THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'The head of a record goes forward by one entry.';
    END $$;

    CREATE TRIGGER entries_in_sequence BEFORE INSERT ON review.entries
      FOR EACH ROW EXECUTE FUNCTION review.refuse_gap();
    CREATE TRIGGER entries_append_only BEFORE UPDATE OR DELETE ON review.entries
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER entries_keep BEFORE TRUNCATE ON review.entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER heads_go_forward BEFORE UPDATE ON review.heads
      FOR EACH ROW EXECUTE FUNCTION review.refuse_going_back();
    CREATE TRIGGER heads_stay BEFORE DELETE ON review.heads
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER heads_keep BEFORE TRUNCATE ON review.heads
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    CREATE TABLE review.standings (
      issue_id integer NOT NULL,
      locale text NOT NULL,
      -- Counts the changes of the drafts and of the record; what was worked out from an earlier count is old.
      touched bigint NOT NULL DEFAULT 1,
      worked_out bigint NOT NULL DEFAULT 0,
      standing jsonb,
      PRIMARY KEY (issue_id, locale)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA review CASCADE;`)
  await db.execute(sql`
   DROP TABLE "delegations" CASCADE;
  ALTER TABLE "issues" DROP COLUMN "due_at";
  ALTER TABLE "_issues_v" DROP COLUMN "version_due_at";
  ALTER TABLE "series" DROP COLUMN "process";
  ALTER TABLE "_series_v" DROP COLUMN "version_process";
  DROP TYPE "public"."enum_delegations_kind";`)
}
