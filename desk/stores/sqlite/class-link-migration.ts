/**
 * A teacher reports through the link of a class, with no device behind. A column's NOT NULL goes only with its table, so
 * the table of tickets is made anew with every row as it was: a column that an earlier step has given it must stand here
 * too. A spare that is lent is out once, and a ticket has one loan.
 */
export const withoutDevice = `
  CREATE TABLE class_links (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_sha256 TEXT NOT NULL UNIQUE,
    unit TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    last_used_at INTEGER,
    withdrawn_at INTEGER,
    withdrawn_by TEXT
  ) STRICT;

  CREATE TABLE tickets_anew (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id TEXT NOT NULL UNIQUE,
    device INTEGER REFERENCES devices (id),
    asked_as TEXT NOT NULL,
    instance TEXT REFERENCES instances (id),
    class_link INTEGER REFERENCES class_links (id),
    unit TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'taken', 'answered', 'closed')),
    category TEXT NOT NULL,
    language TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT 'help-button',
    about_label TEXT,
    about_device INTEGER REFERENCES devices (id),
    snapshot TEXT,
    self_check TEXT,
    pressed_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    seen_at INTEGER,
    taken_by TEXT,
    visit_at TEXT,
    visit_place TEXT,
    visiting INTEGER NOT NULL DEFAULT 0,
    closed_at INTEGER,
    closed_as TEXT CHECK (closed_as IN ('solved', 'withdrawn', 'closed')),
    reopened_at INTEGER,
    UNIQUE (device, asked_as),
    UNIQUE (class_link, asked_as),
    CHECK ((device IS NULL) = (instance IS NULL)),
    CHECK (device IS NOT NULL OR about_label IS NOT NULL)
  ) STRICT;
  INSERT INTO tickets_anew (number, public_id, device, asked_as, instance, unit, version, state, category, language,
      channel, about_label, about_device, snapshot, self_check, pressed_at, received_at, updated_at, seen_at, taken_by,
      visit_at, visit_place, visiting, closed_at, closed_as, reopened_at)
    SELECT number, public_id, device, asked_as, instance, unit, version, state, category, language,
      channel, about_label, about_device, snapshot, self_check, pressed_at, received_at, updated_at, seen_at, taken_by,
      visit_at, visit_place, visiting, closed_at, closed_as, reopened_at
    FROM tickets ORDER BY number;
  -- Numbers go on where they were.
  DELETE FROM sqlite_sequence WHERE name = 'tickets_anew';
  INSERT INTO sqlite_sequence (name, seq) SELECT 'tickets_anew', seq FROM sqlite_sequence WHERE name = 'tickets';
  DROP TABLE tickets;
  ALTER TABLE tickets_anew RENAME TO tickets;
  CREATE INDEX tickets_by_instance ON tickets (instance, updated_at);
  CREATE INDEX open_tickets_by_device ON tickets (coalesce(about_device, device)) WHERE state <> 'closed';
  CREATE INDEX tickets_by_about ON tickets (about_device) WHERE about_device IS NOT NULL;

  CREATE TABLE loans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    loaner INTEGER NOT NULL REFERENCES devices (id),
    ticket INTEGER NOT NULL UNIQUE REFERENCES tickets (number),
    since INTEGER NOT NULL,
    returned_at INTEGER,
    returned_by TEXT,
    CHECK ((returned_at IS NULL) = (returned_by IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX out_once ON loans (loaner) WHERE returned_at IS NULL;
  CREATE INDEX loans_by_loaner ON loans (loaner);
  `
