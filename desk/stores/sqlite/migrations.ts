import { withoutDevice } from './class-link-migration.ts'

/**
 * The schema, step by step; `PRAGMA user_version` counts the steps that a file has taken. A step that
 * has been released is never changed. Times are milliseconds since 1970.
 *
 * Readings are clustered by device and time: 92 bytes each against 1,423 as JSON, and both the month of
 * one device and the oldest readings of each lie side by side.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    serial_number TEXT UNIQUE,
    directory_device_id TEXT UNIQUE,
    asset_id TEXT,
    last_instance TEXT NOT NULL,
    last_seen_at INTEGER,
    latest_at INTEGER,
    latest TEXT
  ) STRICT;

  CREATE TABLE instances (
    id TEXT PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES devices (id),
    unit TEXT NOT NULL,
    public_key TEXT NOT NULL,
    enrolled_at INTEGER NOT NULL,
    extension_version TEXT,
    revision TEXT,
    settings TEXT CHECK (settings IN ('in-force', 'invalid')),
    trouble TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX instances_by_device ON instances (device);

  CREATE TABLE readings (
    device INTEGER NOT NULL REFERENCES devices (id),
    taken_at INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    awake_seconds INTEGER,
    memory_bytes INTEGER,
    available_memory_bytes INTEGER,
    free_disk_bytes INTEGER,
    battery_percent INTEGER,
    battery_charging INTEGER,
    cpu_celsius REAL,
    displays INTEGER,
    link_class TEXT,
    link_rtt_ms INTEGER,
    PRIMARY KEY (device, taken_at, snapshot)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tickets (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id TEXT NOT NULL UNIQUE,
    device INTEGER NOT NULL REFERENCES devices (id),
    asked_as TEXT NOT NULL,
    instance TEXT NOT NULL REFERENCES instances (id),
    unit TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'taken', 'answered', 'closed')),
    category TEXT NOT NULL,
    words TEXT,
    language TEXT NOT NULL,
    snapshot TEXT,
    pressed_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    taken_by TEXT,
    answer_text TEXT,
    answer_by TEXT,
    answer_at INTEGER,
    closed_at INTEGER,
    UNIQUE (device, asked_as)
  ) STRICT;
  CREATE INDEX tickets_by_instance ON tickets (instance, updated_at);
  CREATE INDEX open_tickets_by_device ON tickets (device) WHERE state <> 'closed';

  CREATE TABLE requests (
    id TEXT NOT NULL,
    instance TEXT NOT NULL,
    forget_at INTEGER NOT NULL,
    PRIMARY KEY (id, instance)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX requests_by_age ON requests (forget_at);

  CREATE TABLE sign_in_links (
    token_sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    session_sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    ends_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE addresses (
    address TEXT PRIMARY KEY,
    used_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE openings (at INTEGER NOT NULL) STRICT;
  `,
  // When an instance was heard itself, not only its device. What was heard before that was told apart counts as late as it can be.
  `
  ALTER TABLE instances ADD COLUMN heard_at INTEGER;
  ALTER TABLE instances ADD COLUMN closed_at INTEGER;
  UPDATE instances SET heard_at = max(enrolled_at, coalesce((SELECT last_seen_at FROM devices WHERE id = device), 0));
  `,
  `
  ALTER TABLE readings ADD COLUMN reboots INTEGER;
  ALTER TABLE readings ADD COLUMN offline_minutes INTEGER;
  ALTER TABLE readings ADD COLUMN cpu_load_percent INTEGER;
  `,
  // What a pupil's self-check came to lies with the ticket that it was sent with, as JSON.
  'ALTER TABLE tickets ADD COLUMN self_check TEXT',
  // What is found of each device, whole as JSON: a figure within its slack is judged by what was found before.
  `
  CREATE TABLE findings (
    device INTEGER NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    finding TEXT NOT NULL,
    PRIMARY KEY (device, code)
  ) STRICT, WITHOUT ROWID
  `,
  // A ticket becomes a record of what was said and done. Until now every one was a press of the help button. Those
  // that IT support has had in hand were seen, but nobody wrote down when.
  `
  ALTER TABLE tickets ADD COLUMN channel TEXT NOT NULL DEFAULT 'help-button';
  ALTER TABLE tickets ADD COLUMN about_label TEXT;
  ALTER TABLE tickets ADD COLUMN about_device INTEGER REFERENCES devices (id);
  ALTER TABLE tickets ADD COLUMN seen_at INTEGER;
  ALTER TABLE tickets ADD COLUMN visit_at TEXT;
  ALTER TABLE tickets ADD COLUMN visit_place TEXT;
  ALTER TABLE tickets ADD COLUMN visiting INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE tickets ADD COLUMN closed_as TEXT CHECK (closed_as IN ('solved', 'withdrawn', 'closed'));
  ALTER TABLE tickets ADD COLUMN reopened_at INTEGER;
  UPDATE tickets SET closed_as = 'closed' WHERE state = 'closed';

  -- What lies where, and what one device has of open tickets, counts by the device that a ticket is about.
  DROP INDEX open_tickets_by_device;
  CREATE INDEX open_tickets_by_device ON tickets (coalesce(about_device, device)) WHERE state <> 'closed';
  CREATE INDEX tickets_by_about ON tickets (about_device) WHERE about_device IS NOT NULL;
  CREATE INDEX devices_by_asset_label ON devices (trim(asset_id) COLLATE NOCASE);
  CREATE INDEX devices_by_serial_label ON devices (trim(serial_number) COLLATE NOCASE);

  CREATE TABLE ticket_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket INTEGER NOT NULL REFERENCES tickets (number),
    entry TEXT,
    at INTEGER NOT NULL,
    author TEXT,
    item TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entries_by_ticket ON ticket_entries (ticket, id);
  CREATE INDEX entries_by_entry ON ticket_entries (entry) WHERE entry IS NOT NULL;

  -- Apart from the record, so that lists stay light.
  CREATE TABLE ticket_pictures (
    entry INTEGER PRIMARY KEY REFERENCES ticket_entries (id),
    jpeg BLOB NOT NULL
  ) STRICT;

  -- Who looked at what of a pupil's.
  CREATE TABLE picture_views (
    entry INTEGER NOT NULL REFERENCES ticket_entries (id),
    seen_by TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;

  -- A count and no more: the mark is a digest, from which nobody finds the device.
  CREATE TABLE self_helped (
    mark TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    category TEXT NOT NULL,
    guide TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX self_helped_by_age ON self_helped (at);

  INSERT INTO ticket_entries (ticket, at, item)
    SELECT number, pressed_at, json_object('kind', 'words', 'text', words, 'language', language)
    FROM tickets WHERE words IS NOT NULL ORDER BY number;
  INSERT INTO ticket_entries (ticket, at, author, item)
    SELECT number, answer_at, answer_by, json_object('kind', 'answer', 'text', answer_text)
    FROM tickets WHERE answer_text IS NOT NULL AND answer_by IS NOT NULL AND answer_at IS NOT NULL ORDER BY number;
  ALTER TABLE tickets DROP COLUMN words;
  ALTER TABLE tickets DROP COLUMN answer_text;
  ALTER TABLE tickets DROP COLUMN answer_by;
  ALTER TABLE tickets DROP COLUMN answer_at;
  `,
  withoutDevice,
  // By when it came and not by when it was taken, which is the device's to say, are the pictures of a day counted. What was
  // kept before that came long ago.
  `
  ALTER TABLE ticket_pictures ADD COLUMN sent_by TEXT;
  ALTER TABLE ticket_pictures ADD COLUMN received_at INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX pictures_by_sender ON ticket_pictures (sent_by, received_at);
  CREATE INDEX views_by_picture ON picture_views (entry, seen_by, at);
  `,
]
