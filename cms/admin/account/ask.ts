/** What came of a request: the answer, or a Dutch sentence that says why there is none. */
export interface Asked<T> {
  answer?: T;
  problem?: string;
  /** The server wants the person's own password first (cms/admin/confirm/useOwnPassword.tsx). */
  passwordNeeded?: boolean;
}

/** Asks our own API as the person who is logged in. Never throws. */
export async function ask<T = unknown>(
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Asked<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & {
      errors?: { message: string; data?: { passwordNeeded?: boolean } }[];
    };
    if (response.ok) return { answer };
    const [first] = answer.errors ?? [];
    return {
      problem: first?.message ?? 'Het lukte niet. Probeer het nog eens.',
      ...(first?.data?.passwordNeeded && { passwordNeeded: true }),
    };
  } catch {
    return { problem: 'Er is geen verbinding. Probeer het nog eens.' };
  }
}
