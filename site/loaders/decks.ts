import { cmsAddress } from '../settings.ts';

/** All cards in one file to print and cut, as the CMS typesets them. */
export interface Deck {
  size: 'a4' | 'a6';
  label: string;
  href: string;
  bytes: ArrayBuffer;
}

const SIZES = [
  { size: 'a4', label: 'Vier kaarten op een A4, dubbelzijdig. Draai het vel om over de lange kant.' },
  {
    size: 'a6',
    label: 'Elke kaart op een eigen vel A6, met snijlijnen. Voor een drukker of een kleine printer.',
  },
] as const;
const TIMEOUT_MS = 60_000;

let asked: Promise<Deck[]> | undefined;

/** The decks, asked for once a build. A deck that the CMS cannot make (yet) is left out: the site goes on air. */
export function decks(): Promise<Deck[]> {
  asked ??= Promise.all(SIZES.map(deckOf)).then((found) => found.flatMap((deck) => deck ?? []));
  return asked;
}

async function deckOf({ size, label }: (typeof SIZES)[number]): Promise<Deck | undefined> {
  const address = `${cmsAddress()}/api/gesprekskaarten/dek/${size}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
  if (response?.ok) {
    return { size, label, href: `/gesprekskaarten/kaarten-${size}.pdf`, bytes: await response.arrayBuffer() };
  }
  const told = (await response?.json().catch(() => undefined)) as
    | { errors?: { message?: string }[] }
    | undefined;
  console.warn(
    `De kaarten als pdf (${size}) ontbreken: ${told?.errors?.[0]?.message ?? 'het CMS gaf ze niet.'}`,
  );
  return undefined;
}
