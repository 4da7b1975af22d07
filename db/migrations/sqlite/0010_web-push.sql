ALTER TABLE `followers` ADD `channel_code` text DEFAULT 'mail' NOT NULL CONSTRAINT "followers_channel" CHECK ("channel_code" in ('mail', 'push'));
