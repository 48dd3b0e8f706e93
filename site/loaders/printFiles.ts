import { cmsAddress } from '../settings.ts';

/** A file to print, as the CMS typesets it. */
export interface PrintFile {
  size: string;
  /** What is in it, with the size of its paper. */
  name: string;
  /** What to know before printing. */
  label: string;
  href: string;
  bytes: ArrayBuffer;
}

interface Source {
  /** Under the API of the CMS; the size follows. */
  from: string;
  /** Address on the site, without the size and `.pdf`. */
  to: string;
  name: string;
  sizes: Readonly<Record<string, string>>;
}

const PLATE_LABELS = { a4: 'Om op tafel te leggen of mee te geven.', a3: 'Om op te hangen.' } as const;

const SOURCES = {
  kaarten: {
    from: 'gesprekskaarten/dek',
    to: '/gesprekskaarten/kaarten',
    name: 'Alle kaarten',
    sizes: {
      a4: 'Vier kaarten op een A4, dubbelzijdig. Draai het vel om over de lange kant.',
      a6: 'Elke kaart op een eigen vel A6, met snijlijnen. Voor een drukker of een kleine printer.',
    },
  },
  stappen: {
    from: 'psycho-educatie/platen',
    to: '/psycho-educatie/platen',
    name: 'De vier stappen',
    sizes: PLATE_LABELS,
  },
  praatplaat: {
    from: 'werkbladen/praatplaat',
    to: '/werkbladen/praatplaat',
    name: 'De praatplaat zorgen en stress',
    sizes: PLATE_LABELS,
  },
} as const satisfies Record<string, Source>;

export type PrintKind = keyof typeof SOURCES;

const TIMEOUT_MS = 60_000;

const asked = new Map<PrintKind, Promise<PrintFile[]>>();

/** Files of a kind, asked for once a build. One that the CMS cannot make (yet) is left out: the site goes on air. */
export function printFiles(kind: PrintKind): Promise<PrintFile[]> {
  const known = asked.get(kind);
  if (known) return known;
  const source: Source = SOURCES[kind];
  const files = Promise.all(
    Object.entries(source.sizes).map(([size, label]) => fetchPrintFile(source, size, label)),
  ).then((found) => found.flatMap((file) => file ?? []));
  asked.set(kind, files);
  return files;
}

/** Static paths of a route `….[maat].pdf`. */
export const printPaths = async (kind: PrintKind) =>
  (await printFiles(kind)).map((file) => ({ params: { maat: file.size }, props: { file } }));

export const pdfResponse = ({ bytes }: PrintFile): Response =>
  new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });

async function fetchPrintFile(
  { from, to, name }: Source,
  size: string,
  label: string,
): Promise<PrintFile | undefined> {
  const response = await fetch(`${cmsAddress()}/api/${from}/${size}`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (response?.ok) {
    const bytes = await response.arrayBuffer();
    return { size, name: `${name} op ${size.toUpperCase()}`, label, href: `${to}-${size}.pdf`, bytes };
  }
  const told = (await response?.json().catch(() => undefined)) as
    | { errors?: { message?: string }[] }
    | undefined;
  console.warn(`${name} als pdf (${size}) ontbreekt: ${told?.errors?.[0]?.message ?? 'het CMS gaf niets.'}`);
  return undefined;
}
