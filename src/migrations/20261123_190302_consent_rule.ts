import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a series makes of the consent of invited experts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE "public"."enum_series_consent_rule" AS ENUM('ignore', 'warn', 'stop');
    CREATE TYPE "public"."enum__series_v_version_consent_rule" AS ENUM('ignore', 'warn', 'stop');
    ALTER TABLE "series" ADD COLUMN "consent_rule" "enum_series_consent_rule" DEFAULT 'warn';
    ALTER TABLE "_series_v" ADD COLUMN "version_consent_rule" "enum__series_v_version_consent_rule" DEFAULT 'warn';
  `)
}

/** Forgets what the series made of it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "series" DROP COLUMN "consent_rule";
    ALTER TABLE "_series_v" DROP COLUMN "version_consent_rule";
    DROP TYPE "public"."enum_series_consent_rule";
    DROP TYPE "public"."enum__series_v_version_consent_rule";
  `)
}
