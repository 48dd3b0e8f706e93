const keyOf = (account: string) => `luchtpost.sessie.${account}`;

/** When any tab of this browser last told the server of work, in milliseconds; 0 when none did. */
export function heardAt(account: string): number {
  try {
    return Number(window.localStorage.getItem(keyOf(account))) || 0;
  } catch {
    return 0;
  }
}

export function noteHeard(account: string, at: number): void {
  try {
    window.localStorage.setItem(keyOf(account), String(at));
  } catch {
    // A browser that keeps nothing: each tab then goes by itself.
  }
}

/** What the server made of it: the session goes on, is over, or nobody knows because there was no answer. */
export type Heard = 'door' | 'voorbij' | 'onbekend';

/** Tells the server that somebody is at work: the cookie is good for another half hour. Never throws. */
export async function tellOfWork(): Promise<Heard> {
  try {
    const response = await fetch('/api/gebruikers/refresh-token', {
      method: 'POST',
      credentials: 'same-origin',
    });
    // An answer that nobody reads to its end keeps its connection.
    await response.text();
    const { ok, status } = response;
    if (ok) return 'door';
    return status === 401 || status === 403 ? 'voorbij' : 'onbekend';
  } catch {
    return 'onbekend';
  }
}

/** Whether this browser is logged in as this account. Never throws. */
export async function isBack(account: string): Promise<boolean> {
  try {
    const response = await fetch('/api/gebruikers/me', { credentials: 'same-origin' });
    const { user } = (await response.json()) as { user?: { id?: number | string } | null };
    return user?.id !== undefined && String(user.id) === account;
  } catch {
    return false;
  }
}
