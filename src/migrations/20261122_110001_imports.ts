import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_imports_status" AS ENUM('open', 'committed');
  CREATE TYPE "public"."enum_imports_format" AS ENUM('text', 'html', 'docx', 'pdf');
  CREATE TABLE "imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"title" varchar,
  	"status" "enum_imports_status" NOT NULL,
  	"format" "enum_imports_format" NOT NULL,
  	"encoding" varchar,
  	"bytes" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"series_id" integer,
  	"counts_needs" numeric NOT NULL,
  	"counts_joins" numeric NOT NULL,
  	"counts_unplaced" numeric NOT NULL,
  	"acts" jsonb NOT NULL,
  	"revision" numeric NOT NULL,
  	"issue_id" integer,
  	"created_by" varchar NOT NULL,
  	"committed_by" varchar,
  	"committed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "imports" ADD CONSTRAINT "imports_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "imports_status_idx" ON "imports" USING btree ("status");
  CREATE INDEX "imports_sha256_idx" ON "imports" USING btree ("sha256");
  CREATE INDEX "imports_series_idx" ON "imports" USING btree ("series_id");
  CREATE INDEX "imports_issue_idx" ON "imports" USING btree ("issue_id");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  CREATE INDEX "imports_deleted_at_idx" ON "imports" USING btree ("deleted_at");`)
  // Large and read seldom: no list of imports, and no write of one, touches these.
  await db.execute(sql`
    CREATE SCHEMA importer;
    CREATE TABLE importer.files (
      import_id integer PRIMARY KEY REFERENCES "imports" ("id") ON DELETE CASCADE,
      original bytea NOT NULL,
      preview json NOT NULL
    );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA importer CASCADE;`)
  await db.execute(sql`
   DROP TABLE "imports" CASCADE;
  DROP TYPE "public"."enum_imports_status";
  DROP TYPE "public"."enum_imports_format";`)
}
