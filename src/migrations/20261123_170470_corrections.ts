import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** What a correction puts right, and which of its notice and its difference readers see. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE "public"."enum_editions_correction_type" AS ENUM('minor', 'substantive', 'name-or-title', 'clarification');
    ALTER TABLE "editions" ADD COLUMN "staff_notice" varchar;
    ALTER TABLE "editions" ADD COLUMN "correction_type" "enum_editions_correction_type";
    ALTER TABLE "editions" ADD COLUMN "difference_is_public" boolean;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "editions" DROP COLUMN "staff_notice";
    ALTER TABLE "editions" DROP COLUMN "correction_type";
    ALTER TABLE "editions" DROP COLUMN "difference_is_public";
    DROP TYPE "public"."enum_editions_correction_type";`)
}
