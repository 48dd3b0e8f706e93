/** What of a letter is kept in the browser until it is saved. */
export interface BackupContent {
  subject?: unknown;
  kind?: unknown;
  callFirst?: unknown;
  callFirstReason?: unknown;
  front?: unknown;
  back?: unknown;
}

/** One sitting's unsaved text. */
export interface Backup {
  /** The sitting: one opened page. */
  session: string;
  /** When it was last written, in milliseconds since 1970. */
  at: number;
  content: BackupContent;
}

/** The part of the browser's storage that is used here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Older sittings than these are let go; each may be a whole letter. */
const MAX_BACKUPS = 3;

/** Under which name the backups of a letter stand: of one user, so that no colleague on this computer finds them. */
export function backupKey(user: string, letter: string | undefined): string {
  return `luchtpost:brief:${user}:${letter ?? 'nieuw'}`;
}

/** All backups of a letter, newest first. What cannot be read is nothing. */
export function readBackups(shelf: Shelf, key: string): Backup[] {
  try {
    const stored: unknown = JSON.parse(shelf.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isBackup).sort((one, other) => other.at - one.at) : [];
  } catch {
    return [];
  }
}

/** Keeps a sitting's text, over what it kept before. @returns false when the browser has no room or forbids it */
export function keepBackup(shelf: Shelf, key: string, backup: Backup): boolean {
  const others = readBackups(shelf, key).filter(({ session }) => session !== backup.session);
  return write(shelf, key, [backup, ...others].slice(0, MAX_BACKUPS));
}

/** Lets go of a sitting's text: it is saved, put back or thrown away. */
export function dropBackup(shelf: Shelf, key: string, session: string): void {
  write(
    shelf,
    key,
    readBackups(shelf, key).filter((backup) => backup.session !== session),
  );
}

function write(shelf: Shelf, key: string, backups: Backup[]): boolean {
  try {
    if (backups.length === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(backups));
    return true;
  } catch {
    return false;
  }
}

function isBackup(value: unknown): value is Backup {
  const { session, at, content } = (value ?? {}) as Partial<Backup>;
  return (
    typeof session === 'string' && typeof at === 'number' && typeof content === 'object' && content !== null
  );
}
