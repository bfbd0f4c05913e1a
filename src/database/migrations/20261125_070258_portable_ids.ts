/** Ids are the product's own since then (fields/idField.ts). To SQLite, text(36) and text are one type: nothing to change. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
