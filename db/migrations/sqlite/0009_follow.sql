CREATE TABLE `follow_frequencies` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `follow_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `followers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`address_key` text,
	`sealed_address` text,
	`created_at` text NOT NULL,
	`forgotten_at` text,
	CONSTRAINT "followers_address" CHECK(("followers"."address_key" is null) = ("followers"."sealed_address" is null)),
	CONSTRAINT "followers_forgotten" CHECK(("followers"."address_key" is null) = ("followers"."forgotten_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `followers_address_key_unique` ON `followers` (`address_key`);--> statement-breakpoint
CREATE TABLE `mail_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `mail_states` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`kind_code` text NOT NULL,
	`subscription_id` integer NOT NULL,
	`state_code` text NOT NULL,
	`tries` integer NOT NULL,
	`next_try_at` text NOT NULL,
	`created_at` text NOT NULL,
	`done_at` text,
	`problem` text,
	FOREIGN KEY (`kind_code`) REFERENCES `mail_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `mail_states`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mails_done" CHECK(("mails"."state_code" = 'waiting') = ("mails"."done_at" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_key_unique` ON `mails` (`key`);--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`next_try_at`) WHERE "mails"."done_at" is null;--> statement-breakpoint
CREATE INDEX `mails_state` ON `mails` (`state_code`,`created_at`);--> statement-breakpoint
CREATE INDEX `mails_subscription` ON `mails` (`subscription_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`follower_id` integer NOT NULL,
	`subscription_id` integer NOT NULL,
	`change_set_id` integer NOT NULL,
	`item_key` text NOT NULL,
	`created_at` text NOT NULL,
	`mail_id` integer,
	FOREIGN KEY (`follower_id`) REFERENCES `followers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`follower_id`,`item_key`);--> statement-breakpoint
CREATE INDEX `notices_waiting` ON `notices` (`subscription_id`) WHERE "notices"."mail_id" is null;--> statement-breakpoint
CREATE INDEX `notices_mail` ON `notices` (`mail_id`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`follower_id` integer NOT NULL,
	`kind_code` text NOT NULL,
	`key` text NOT NULL,
	`frequency_code` text NOT NULL,
	`language_code` text NOT NULL,
	`nonce` text NOT NULL,
	`confirm_hash` text NOT NULL,
	`unsubscribe_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`confirm_before` text NOT NULL,
	`confirmed_at` text,
	`ended_at` text,
	FOREIGN KEY (`follower_id`) REFERENCES `followers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `follow_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frequency_code`) REFERENCES `follow_frequencies`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "subscriptions_language" CHECK("subscriptions"."language_code" in ('zh-Hant', 'en'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_nonce_unique` ON `subscriptions` (`nonce`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_confirm_hash_unique` ON `subscriptions` (`confirm_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_unsubscribe_hash_unique` ON `subscriptions` (`unsubscribe_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_once` ON `subscriptions` (`follower_id`,`kind_code`,`key`) WHERE "subscriptions"."confirmed_at" is not null and "subscriptions"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `subscriptions_follower` ON `subscriptions` (`follower_id`);