import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`legal_documents_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`label\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_documents_attachments_order_idx\` ON \`legal_documents_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_attachments_parent_id_idx\` ON \`legal_documents_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_attachments_file_idx\` ON \`legal_documents_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_documents_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`number\` text,
  	\`title\` text,
  	\`target_id\` text(36),
  	FOREIGN KEY (\`target_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_documents_relations_order_idx\` ON \`legal_documents_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_relations_parent_id_idx\` ON \`legal_documents_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_relations_target_idx\` ON \`legal_documents_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	\`type\` text,
  	\`issuer\` text,
  	\`signer\` text,
  	\`signer_position\` text,
  	\`issued_on\` text,
  	\`effective_on\` text,
  	\`expires_on\` text,
  	\`effective_note\` text,
  	\`validity\` text DEFAULT 'unknown',
  	\`summary\` text,
  	\`file_id\` text(36),
  	\`text\` text,
  	\`body\` text,
  	\`gazette\` text,
  	\`lang\` text DEFAULT 'vi',
  	\`topic_id\` text(36),
  	\`days_to_publish\` numeric,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`reviewed_at\` text,
  	\`withdraw_reason\` text,
  	\`withdraw_note\` text,
  	\`search_key\` text,
  	\`identity\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_documents_number_idx\` ON \`legal_documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_type_idx\` ON \`legal_documents\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_issuer_idx\` ON \`legal_documents\` (\`issuer\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_issued_on_idx\` ON \`legal_documents\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_effective_on_idx\` ON \`legal_documents\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_expires_on_idx\` ON \`legal_documents\` (\`expires_on\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_file_idx\` ON \`legal_documents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_topic_idx\` ON \`legal_documents\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_days_to_publish_idx\` ON \`legal_documents\` (\`days_to_publish\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_site_idx\` ON \`legal_documents\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_slug_idx\` ON \`legal_documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_published_at_idx\` ON \`legal_documents\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_updated_at_idx\` ON \`legal_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_created_at_idx\` ON \`legal_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_slug_idx\` ON \`legal_documents\` (\`site_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`site_identity_idx\` ON \`legal_documents\` (\`site_id\`,\`identity\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_list_idx\` ON \`legal_documents\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`issued_on\`,\`id\`,\`effective_on\`,\`expires_on\`,\`validity\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_list_type_idx\` ON \`legal_documents\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`type\`,\`issued_on\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_list_topic_idx\` ON \`legal_documents\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`topic_id\`,\`issued_on\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_documents_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_attachments_order_idx\` ON \`_legal_documents_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_attachments_parent_id_idx\` ON \`_legal_documents_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_attachments_file_idx\` ON \`_legal_documents_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_documents_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`number\` text,
  	\`title\` text,
  	\`target_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_relations_order_idx\` ON \`_legal_documents_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_relations_parent_id_idx\` ON \`_legal_documents_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_relations_target_idx\` ON \`_legal_documents_v_version_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_number\` text,
  	\`version_type\` text,
  	\`version_issuer\` text,
  	\`version_signer\` text,
  	\`version_signer_position\` text,
  	\`version_issued_on\` text,
  	\`version_effective_on\` text,
  	\`version_expires_on\` text,
  	\`version_effective_note\` text,
  	\`version_validity\` text DEFAULT 'unknown',
  	\`version_summary\` text,
  	\`version_file_id\` text(36),
  	\`version_text\` text,
  	\`version_body\` text,
  	\`version_gazette\` text,
  	\`version_lang\` text DEFAULT 'vi',
  	\`version_topic_id\` text(36),
  	\`version_days_to_publish\` numeric,
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_reviewed_at\` text,
  	\`version_withdraw_reason\` text,
  	\`version_withdraw_note\` text,
  	\`version_search_key\` text,
  	\`version_identity\` text,
  	\`version_import_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_parent_idx\` ON \`_legal_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_number_idx\` ON \`_legal_documents_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_type_idx\` ON \`_legal_documents_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_issuer_idx\` ON \`_legal_documents_v\` (\`version_issuer\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_issued_on_idx\` ON \`_legal_documents_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_effective_on_idx\` ON \`_legal_documents_v\` (\`version_effective_on\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_expires_on_idx\` ON \`_legal_documents_v\` (\`version_expires_on\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_file_idx\` ON \`_legal_documents_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_topic_idx\` ON \`_legal_documents_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_days_to_publish_idx\` ON \`_legal_documents_v\` (\`version_days_to_publish\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_site_idx\` ON \`_legal_documents_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_slug_idx\` ON \`_legal_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_published_at_idx\` ON \`_legal_documents_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_updated_at_idx\` ON \`_legal_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_version_version_created_at_idx\` ON \`_legal_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_created_at_idx\` ON \`_legal_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_documents_v_updated_at_idx\` ON \`_legal_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_slug_idx\` ON \`_legal_documents_v\` (\`version_site_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_identity_idx\` ON \`_legal_documents_v\` (\`version_site_id\`,\`version_identity\`);`)
  await db.run(sql`CREATE TABLE \`directives_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`label\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_attachments_order_idx\` ON \`directives_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_attachments_parent_id_idx\` ON \`directives_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_attachments_file_idx\` ON \`directives_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`lead_unit\` text,
  	\`due_on\` text,
  	\`state\` text DEFAULT 'notStarted',
  	\`done_on\` text,
  	\`result\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_tasks_order_idx\` ON \`directives_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_tasks_parent_id_idx\` ON \`directives_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_recipients_order_idx\` ON \`directives_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_recipients_parent_id_idx\` ON \`directives_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	\`type\` text,
  	\`issuer\` text,
  	\`signer\` text,
  	\`signer_position\` text,
  	\`issued_on\` text,
  	\`urgency\` text DEFAULT 'normal',
  	\`summary\` text,
  	\`file_id\` text(36),
  	\`body\` text,
  	\`topic_id\` text(36),
  	\`days_to_publish\` numeric,
  	\`next_task_due_on\` text,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`reviewed_at\` text,
  	\`withdraw_reason\` text,
  	\`withdraw_note\` text,
  	\`search_key\` text,
  	\`identity\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_number_idx\` ON \`directives\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`directives_type_idx\` ON \`directives\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`directives_issuer_idx\` ON \`directives\` (\`issuer\`);`)
  await db.run(sql`CREATE INDEX \`directives_issued_on_idx\` ON \`directives\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`directives_file_idx\` ON \`directives\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_topic_idx\` ON \`directives\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_days_to_publish_idx\` ON \`directives\` (\`days_to_publish\`);`)
  await db.run(sql`CREATE INDEX \`directives_next_task_due_on_idx\` ON \`directives\` (\`next_task_due_on\`);`)
  await db.run(sql`CREATE INDEX \`directives_site_idx\` ON \`directives\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_slug_idx\` ON \`directives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`directives_published_at_idx\` ON \`directives\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_updated_at_idx\` ON \`directives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_created_at_idx\` ON \`directives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_slug_1_idx\` ON \`directives\` (\`site_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`site_identity_1_idx\` ON \`directives\` (\`site_id\`,\`identity\`);`)
  await db.run(sql`CREATE INDEX \`directives_list_idx\` ON \`directives\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`issued_on\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`directives_list_type_idx\` ON \`directives\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`type\`,\`issued_on\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`directives_list_topic_idx\` ON \`directives\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`topic_id\`,\`issued_on\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_attachments_order_idx\` ON \`_directives_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_attachments_parent_id_idx\` ON \`_directives_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_attachments_file_idx\` ON \`_directives_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`lead_unit\` text,
  	\`due_on\` text,
  	\`state\` text DEFAULT 'notStarted',
  	\`done_on\` text,
  	\`result\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_tasks_order_idx\` ON \`_directives_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_tasks_parent_id_idx\` ON \`_directives_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_order_idx\` ON \`_directives_v_version_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_parent_id_idx\` ON \`_directives_v_version_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_number\` text,
  	\`version_type\` text,
  	\`version_issuer\` text,
  	\`version_signer\` text,
  	\`version_signer_position\` text,
  	\`version_issued_on\` text,
  	\`version_urgency\` text DEFAULT 'normal',
  	\`version_summary\` text,
  	\`version_file_id\` text(36),
  	\`version_body\` text,
  	\`version_topic_id\` text(36),
  	\`version_days_to_publish\` numeric,
  	\`version_next_task_due_on\` text,
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_reviewed_at\` text,
  	\`version_withdraw_reason\` text,
  	\`version_withdraw_note\` text,
  	\`version_search_key\` text,
  	\`version_identity\` text,
  	\`version_import_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_parent_idx\` ON \`_directives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_number_idx\` ON \`_directives_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_type_idx\` ON \`_directives_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issuer_idx\` ON \`_directives_v\` (\`version_issuer\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issued_on_idx\` ON \`_directives_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_file_idx\` ON \`_directives_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_topic_idx\` ON \`_directives_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_days_to_publish_idx\` ON \`_directives_v\` (\`version_days_to_publish\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_next_task_due_on_idx\` ON \`_directives_v\` (\`version_next_task_due_on\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_site_idx\` ON \`_directives_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_slug_idx\` ON \`_directives_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_published_at_idx\` ON \`_directives_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_updated_at_idx\` ON \`_directives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_created_at_idx\` ON \`_directives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_created_at_idx\` ON \`_directives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_updated_at_idx\` ON \`_directives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_slug_1_idx\` ON \`_directives_v\` (\`version_site_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_identity_1_idx\` ON \`_directives_v\` (\`version_site_id\`,\`version_identity\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`question\` text,
  	\`asker_name\` text,
  	\`asker_phone\` text,
  	\`asker_email\` text,
  	\`asker_address\` text,
  	\`answer\` text,
  	\`legal_basis\` text,
  	\`extension_due_on\` text,
  	\`extension_noticed_at\` text,
  	\`extension_reason\` text,
  	\`state\` text DEFAULT 'received',
  	\`code\` text,
  	\`received_at\` text,
  	\`due_on\` text,
  	\`unit\` text,
  	\`officer_id\` text(36),
  	\`is_public_interest\` integer DEFAULT false,
  	\`topic_id\` text(36),
  	\`assigned_at\` text,
  	\`answered_at\` text,
  	\`days_to_answer\` numeric,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`reviewed_at\` text,
  	\`withdraw_reason\` text,
  	\`withdraw_note\` text,
  	\`search_key\` text,
  	\`identity\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`officer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_state_idx\` ON \`questions\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_code_idx\` ON \`questions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`questions_received_at_idx\` ON \`questions\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_due_on_idx\` ON \`questions\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`questions_officer_idx\` ON \`questions\` (\`officer_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_topic_idx\` ON \`questions\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_assigned_at_idx\` ON \`questions\` (\`assigned_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_answered_at_idx\` ON \`questions\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_days_to_answer_idx\` ON \`questions\` (\`days_to_answer\`);`)
  await db.run(sql`CREATE INDEX \`questions_site_idx\` ON \`questions\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_slug_idx\` ON \`questions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`questions_published_at_idx\` ON \`questions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_slug_2_idx\` ON \`questions\` (\`site_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`site_identity_2_idx\` ON \`questions\` (\`site_id\`,\`identity\`);`)
  await db.run(sql`CREATE INDEX \`questions_list_idx\` ON \`questions\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`answered_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`questions_list_topic_idx\` ON \`questions\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`topic_id\`,\`answered_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_question\` text,
  	\`version_asker_name\` text,
  	\`version_asker_phone\` text,
  	\`version_asker_email\` text,
  	\`version_asker_address\` text,
  	\`version_answer\` text,
  	\`version_legal_basis\` text,
  	\`version_extension_due_on\` text,
  	\`version_extension_noticed_at\` text,
  	\`version_extension_reason\` text,
  	\`version_state\` text DEFAULT 'received',
  	\`version_code\` text,
  	\`version_received_at\` text,
  	\`version_due_on\` text,
  	\`version_unit\` text,
  	\`version_officer_id\` text(36),
  	\`version_is_public_interest\` integer DEFAULT false,
  	\`version_topic_id\` text(36),
  	\`version_assigned_at\` text,
  	\`version_answered_at\` text,
  	\`version_days_to_answer\` numeric,
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_reviewed_at\` text,
  	\`version_withdraw_reason\` text,
  	\`version_withdraw_note\` text,
  	\`version_search_key\` text,
  	\`version_identity\` text,
  	\`version_import_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_officer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_state_idx\` ON \`_questions_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_code_idx\` ON \`_questions_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_received_at_idx\` ON \`_questions_v\` (\`version_received_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_due_on_idx\` ON \`_questions_v\` (\`version_due_on\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_officer_idx\` ON \`_questions_v\` (\`version_officer_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_topic_idx\` ON \`_questions_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_assigned_at_idx\` ON \`_questions_v\` (\`version_assigned_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_answered_at_idx\` ON \`_questions_v\` (\`version_answered_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_days_to_answer_idx\` ON \`_questions_v\` (\`version_days_to_answer\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_site_idx\` ON \`_questions_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_slug_idx\` ON \`_questions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_published_at_idx\` ON \`_questions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_slug_2_idx\` ON \`_questions_v\` (\`version_site_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_identity_2_idx\` ON \`_questions_v\` (\`version_site_id\`,\`version_identity\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`category\` text DEFAULT 'activity',
  	\`summary\` text,
  	\`picture_id\` text(36),
  	\`body\` text,
  	\`author\` text,
  	\`source\` text,
  	\`pinned_until\` text,
  	\`topic_id\` text(36),
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`reviewed_at\` text,
  	\`withdraw_reason\` text,
  	\`withdraw_note\` text,
  	\`search_key\` text,
  	\`identity\` text,
  	\`import_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_category_idx\` ON \`news\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`news_picture_idx\` ON \`news\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_topic_idx\` ON \`news\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`news_site_idx\` ON \`news\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_slug_3_idx\` ON \`news\` (\`site_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`site_identity_3_idx\` ON \`news\` (\`site_id\`,\`identity\`);`)
  await db.run(sql`CREATE INDEX \`news_list_idx\` ON \`news\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`published_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`news_list_category_idx\` ON \`news\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`category\`,\`published_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`news_list_topic_idx\` ON \`news\` (\`site_id\`,\`_status\`,\`deleted_at\`,\`topic_id\`,\`published_at\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_category\` text DEFAULT 'activity',
  	\`version_summary\` text,
  	\`version_picture_id\` text(36),
  	\`version_body\` text,
  	\`version_author\` text,
  	\`version_source\` text,
  	\`version_pinned_until\` text,
  	\`version_topic_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_reviewed_at\` text,
  	\`version_withdraw_reason\` text,
  	\`version_withdraw_note\` text,
  	\`version_search_key\` text,
  	\`version_identity\` text,
  	\`version_import_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_category_idx\` ON \`_news_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_picture_idx\` ON \`_news_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_topic_idx\` ON \`_news_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_site_idx\` ON \`_news_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_slug_3_idx\` ON \`_news_v\` (\`version_site_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_site_version_identity_3_idx\` ON \`_news_v\` (\`version_site_id\`,\`version_identity\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`site_id\` text(36) NOT NULL,
  	\`original_name\` text,
  	\`is_public\` integer DEFAULT false,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_site_idx\` ON \`media\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_hosts_order_idx\` ON \`sites_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_parent_id_idx\` ON \`sites_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_host_idx\` ON \`sites_hosts\` (\`host\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`superior\` text,
  	\`slogan\` text,
  	\`accent\` text DEFAULT 'son-mai' NOT NULL,
  	\`emblem_id\` text(36),
  	\`notice_text\` text,
  	\`notice_href\` text,
  	\`address\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`responsible_person\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text DEFAULT 'component' NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_emblem_idx\` ON \`sites\` (\`emblem_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_key_idx\` ON \`sites\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sites_agency_idx\` ON \`sites\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`code\` text,
  	\`kind\` text,
  	\`parent_id\` text(36),
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_name_idx\` ON \`agencies\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`agencies_parent_idx\` ON \`agencies\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_texts_order_parent\` ON \`agencies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_name_idx\` ON \`topics\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_id_idx\` ON \`users_roles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_site_idx\` ON \`users_roles\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` text,
  	\`global_role\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`finished_at\` text NOT NULL,
  	\`score\` numeric NOT NULL,
  	\`obligations\` text,
  	\`points\` text NOT NULL,
  	\`gaps\` text NOT NULL,
  	\`findings\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_reports_site_idx\` ON \`audit_reports\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_reports_finished_at_idx\` ON \`audit_reports\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_reports_updated_at_idx\` ON \`audit_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_reports_created_at_idx\` ON \`audit_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_asOf_idx\` ON \`audit_reports\` (\`site_id\`,\`as_of\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`token\` numeric DEFAULT 0 NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`last_run_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_key_idx\` ON \`leases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`legal_documents_id\` text(36),
  	\`directives_id\` text(36),
  	\`questions_id\` text(36),
  	\`news_id\` text(36),
  	\`media_id\` text(36),
  	\`sites_id\` text(36),
  	\`agencies_id\` text(36),
  	\`topics_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_reports_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_reports_id\`) REFERENCES \`audit_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directives_id_idx\` ON \`payload_locked_documents_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_reports_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`legal_documents_attachments\`;`)
  await db.run(sql`DROP TABLE \`legal_documents_relations\`;`)
  await db.run(sql`DROP TABLE \`legal_documents\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_legal_documents_v\`;`)
  await db.run(sql`DROP TABLE \`directives_attachments\`;`)
  await db.run(sql`DROP TABLE \`directives_tasks\`;`)
  await db.run(sql`DROP TABLE \`directives_recipients\`;`)
  await db.run(sql`DROP TABLE \`directives\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_recipients\`;`)
  await db.run(sql`DROP TABLE \`_directives_v\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`_questions_v\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`sites_hosts\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies_texts\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_reports\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
