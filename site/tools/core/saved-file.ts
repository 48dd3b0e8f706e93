import { checkSheetData, LIMITS, type SheetData } from './sheet-data.ts';

/** Which sheet a file or a stored text belongs to. */
export interface SheetName {
  /** Slug of the worksheet, such as `mijn-brug`. */
  sheet: string;
  /** Title, for messages. */
  title: string;
}

const MARK = 'luchtpost-hulpmiddel';
const VERSION = 1;

/** The text we store and export: readable JSON that says what it is. */
export function packSheet({ sheet, title }: SheetName, data: SheetData, now = new Date()): string {
  return JSON.stringify(
    { soort: MARK, versie: VERSION, blad: sheet, titel: title, bewaard: now.toISOString(), ...data },
    null,
    1,
  );
}

export type Unpacked = { ok: true; data: SheetData } | { ok: false; message: string };

/**
 * Reads what packSheet made, or says in one or two Dutch sentences what is wrong with it.
 * @param wanted the sheet somebody has before them; a file of another sheet is refused by name
 */
export function unpackSheet(text: string, wanted: SheetName): Unpacked {
  if (text.length > LIMITS.fileBytes) {
    return refuse('Dit bestand is te groot. Kies het bestand dat u hier hebt bewaard.');
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse('Wij kunnen dit bestand niet lezen. Kies het bestand dat u hier hebt bewaard.');
  }
  const file = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (file.soort !== MARK) {
    return refuse('Dit bestand is niet van deze site. Kies het bestand dat u hier hebt bewaard.');
  }
  if (file.versie !== VERSION) {
    return refuse('Dit bestand komt van een nieuwere site. Ververs deze pagina en probeer het dan opnieuw.');
  }
  if (file.blad !== wanted.sheet) {
    const other = typeof file.titel === 'string' ? file.titel.slice(0, 160) : 'een ander blad';
    return refuse(`Dit bestand hoort bij “${other}”. Hier past alleen een bestand van “${wanted.title}”.`);
  }
  const data = checkSheetData(file);
  return data
    ? { ok: true, data }
    : refuse('Dit bestand is beschadigd. Er is niets veranderd. Hebt u een ander bestand? Kies dat dan.');
}

const refuse = (message: string): Unpacked => ({ ok: false, message });
