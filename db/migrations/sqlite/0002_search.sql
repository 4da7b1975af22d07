CREATE TABLE `bill_aliases` (
	`bill_id` integer NOT NULL,
	`position` integer NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	PRIMARY KEY(`bill_id`, `position`),
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind_code` text NOT NULL,
	`key` text NOT NULL,
	`bill_id` integer,
	`address` text,
	`happened_on` text,
	`recorded_at` text,
	`retracted_at` text,
	FOREIGN KEY (`kind_code`) REFERENCES `search_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_key` ON `search_documents` (`kind_code`,`key`);--> statement-breakpoint
CREATE INDEX `search_documents_bill` ON `search_documents` (`bill_id`);--> statement-breakpoint
CREATE TABLE `search_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `search_texts` (
	`document_id` integer PRIMARY KEY NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`body_zh` text NOT NULL,
	`body_en` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `search_documents`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
-- By hand: drizzle-kit knows no virtual tables. The tokens are made by app/domain/search, so the tokenizer only parts them at spaces; prefix is for questions of one character.
CREATE VIRTUAL TABLE `search_index` USING fts5(title, body, content='', contentless_delete=1, prefix='1', tokenize='ascii');
