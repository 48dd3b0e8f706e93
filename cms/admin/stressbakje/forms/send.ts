const NO_CONTACT = 'Er is geen verbinding met het CMS. Probeer het zo nog eens.';

interface Problem {
  message?: string;
  data?: { errors?: { message?: string }[] };
}

export type Sent = { ok: true; answer: Record<string, unknown> } | { ok: false; message: string };

/** Sends JSON to the API. @returns the answer, or a Dutch sentence that says what is wrong */
export async function send(method: string, url: string, body: unknown): Promise<Sent> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nl' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Record<string, unknown> & { errors?: Problem[] };
    if (response.ok) return { ok: true, answer };
    const problem = answer.errors?.[0];
    // A field that refuses says why in its own words; the sentence above it only names the field.
    const fields = problem?.data?.errors?.flatMap(({ message }) => message ?? []) ?? [];
    return { ok: false, message: fields.length > 0 ? fields.join(' ') : (problem?.message ?? NO_CONTACT) };
  } catch {
    return { ok: false, message: NO_CONTACT };
  }
}
