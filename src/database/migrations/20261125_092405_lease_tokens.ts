import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DELETE FROM \`leases\`;`)
  await db.run(sql`DROP INDEX \`leases_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`leases\` ADD \`runs\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`leases\` DROP COLUMN \`key\`;`)
  await db.run(sql`DROP INDEX \`site_asOf_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_asOf_idx\` ON \`audit_reports\` (\`site_id\`,\`as_of\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`site_asOf_idx\`;`)
  await db.run(sql`CREATE INDEX \`site_asOf_idx\` ON \`audit_reports\` (\`site_id\`,\`as_of\`);`)
  await db.run(sql`ALTER TABLE \`leases\` ADD \`key\` text NOT NULL;`)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_key_idx\` ON \`leases\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`leases\` DROP COLUMN \`runs\`;`)
}
