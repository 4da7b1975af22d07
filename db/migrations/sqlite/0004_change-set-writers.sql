PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_change_sets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`weight_code` text NOT NULL,
	`state_code` text NOT NULL,
	`version` integer NOT NULL,
	`author_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`submitted_by` integer,
	`submitted_at` text,
	`scheduled_for` text,
	`scheduled_by` integer,
	`published_by` integer,
	`published_at` text,
	`emergency_reason` text,
	`look_due_on` text,
	`approved_by` integer,
	`approved_at` text,
	`wrong_zh` text,
	`wrong_en` text,
	`reported_by` text,
	`ticket_id` integer,
	FOREIGN KEY (`weight_code`) REFERENCES `change_weights`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `change_set_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scheduled_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_sets_scheduled_when" CHECK(("__new_change_sets"."state_code" <> 'scheduled') or ("__new_change_sets"."scheduled_for" is not null)),
	CONSTRAINT "change_sets_published_whole" CHECK(("__new_change_sets"."published_at" is null) = ("__new_change_sets"."published_by" is null)),
	CONSTRAINT "change_sets_two_people" CHECK("__new_change_sets"."published_by" is null or "__new_change_sets"."emergency_reason" is not null or ("__new_change_sets"."published_by" <> "__new_change_sets"."submitted_by" and "__new_change_sets"."published_by" <> "__new_change_sets"."author_id")),
	CONSTRAINT "change_sets_second_look" CHECK("__new_change_sets"."approved_by" is null or "__new_change_sets"."approved_by" <> "__new_change_sets"."published_by")
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_change_sets`("id", "title", "note", "weight_code", "state_code", "version", "author_id", "created_at", "updated_at", "submitted_by", "submitted_at", "scheduled_for", "scheduled_by", "published_by", "published_at", "emergency_reason", "look_due_on", "approved_by", "approved_at", "wrong_zh", "wrong_en", "reported_by", "ticket_id") SELECT "id", "title", "note", "weight_code", "state_code", "version", "author_id", "created_at", "updated_at", "submitted_by", "submitted_at", "scheduled_for", "scheduled_by", "published_by", "published_at", "emergency_reason", "look_due_on", "approved_by", "approved_at", "wrong_zh", "wrong_en", "reported_by", "ticket_id" FROM `change_sets`;--> statement-breakpoint
DROP TABLE `change_sets`;--> statement-breakpoint
ALTER TABLE `__new_change_sets` RENAME TO `change_sets`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `change_sets_state` ON `change_sets` (`state_code`,`updated_at`);--> statement-breakpoint
CREATE INDEX `change_sets_author` ON `change_sets` (`author_id`,`state_code`);--> statement-breakpoint
CREATE INDEX `change_sets_published` ON `change_sets` (`published_at`);--> statement-breakpoint
CREATE INDEX `change_sets_scheduled` ON `change_sets` (`state_code`,`scheduled_for`);--> statement-breakpoint
ALTER TABLE `changes` ADD `written_by` integer NOT NULL REFERENCES staff(id);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_once` ON `changes` (`change_set_id`,`subject_code`,`target_key`) WHERE "changes"."target_key" is not null;--> statement-breakpoint
CREATE INDEX `changes_applied` ON `changes` (`subject_code`,`applied_key`);--> statement-breakpoint
ALTER TABLE `revisions` ADD `stood_since` text;