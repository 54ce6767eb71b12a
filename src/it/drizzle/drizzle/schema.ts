import { bigint, index, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const plan = pgEnum("plan", ["free", "team"]);

export const account = pgTable("account", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  email: text().notNull().unique(),
  plan: plan().notNull().default("free"),
});

export const note = pgTable(
  "note",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    accountId: bigint("account_id", { mode: "number" })
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    body: text().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("note_account_id_idx").on(table.accountId)],
);
