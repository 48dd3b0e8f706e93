/** The report of a letter as plain text in Dutch: what a writer would pin on the wall. */
import {
  type FirstStep,
  firstSteps,
  type LetterBlock,
  type LetterDocument,
  type LetterMessage,
  type LetterReport,
  scoreLetter,
} from '../scoring/index.ts';

export interface RenderOptions {
  colours: boolean;
  /** Characters on a line. */
  width: number;
  /** What the report is about, such as the name of the file. */
  title?: string;
}

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Paint = (text: string, colour: keyof typeof codes) => string;

const kindNames: Readonly<Record<LetterReport['legal']['kind'], string>> = {
  toekenning: 'beschikking: toekenning',
  afwijzing: 'beschikking: afwijzing',
  wijziging: 'beschikking: wijziging',
  beeindiging: 'beschikking: beëindiging',
  terugvordering: 'beschikking: terugvordering',
  sanctie: 'beschikking: sanctie',
  voornemen: 'voornemen',
  hersteltermijn: 'hersteltermijn',
  'beslissing-op-bezwaar': 'beslissing op bezwaar',
  informatie: 'informatiebrief',
};

const balanceWords: Readonly<Record<LetterReport['activation']['balance'], string>> = {
  evenwichtig: 'evenwichtig',
  kil: 'kil: betrokkenheid ontbreekt',
  vaag: 'vaag: competentie ontbreekt',
  druk: 'druk: autonomie ontbreekt',
  geen: 'nog geen balans',
};

/** Scores a letter and writes the report. */
export function renderReport(document: LetterDocument, options: RenderOptions): string {
  const paint: Paint = (text, colour) =>
    options.colours ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text;
  const width = Math.min(100, Math.max(40, options.width));
  const report = scoreLetter(document);
  return [
    ...(options.title ? [paint(`Rapport van ${shorten(options.title, width)}`, 'bold'), ''] : []),
    ...scores(report, paint),
    ...balanceAndLoad(report, paint, width),
    ...steps(firstSteps(document), paint, width),
    ...findings(document, report.messages, paint, width),
  ].join('\n');
}

function scores(report: LetterReport, paint: Paint): string[] {
  const { readability, activation, stress, legal } = report;
  const line = (name: string, score: number | string | null, words: string, good: boolean | null): string => {
    const shown = score === null ? '–' : typeof score === 'number' ? String(Math.round(score)) : score;
    const figure = shown.padStart(3);
    const colour = good === null ? 'dim' : good ? 'green' : 'yellow';
    return `${paint(name.padEnd(14), 'bold')}${paint(figure, colour)}  ${words}`;
  };
  const need = (letter: string, score: number | null): string =>
    `${letter} ${score === null ? '–' : Math.round(score)}`;
  const readable =
    readability.score === null ? null : readability.level === 'A2' || readability.level === 'B1';
  const needs = [
    need('A', activation.autonomy.score),
    need('B', activation.relatedness.score),
    need('C', activation.competence.score),
  ].join(', ');
  return [
    line(
      'Leesbaarheid',
      readability.score,
      `${readability.level ?? ''} ${readability.uncertainty}`.trim(),
      readable,
    ),
    line(
      'Activerend',
      activation.score,
      activation.score === null ? 'Niet gescoord.' : `${balanceWords[activation.balance]} (${needs})`,
      activation.score === null ? null : activation.score >= 60,
    ),
    line('Stress', stress.score, stressWords(stress.score), stress.score === null ? null : stress.score < 40),
    line(
      'Recht',
      legal.complete === null ? null : legal.complete ? 'ja' : 'nee',
      legalWords(legal),
      legal.complete,
    ),
    ...(legal.checks ?? [])
      .filter((check) => !check.present)
      .map((check) => `${' '.repeat(19)}- ${check.label} (${check.article})`),
  ];
}

function stressWords(score: number | null): string {
  if (score === null) return 'Niet gescoord.';
  const weight = score < 25 ? 'licht' : score < 50 ? 'te dragen' : score < 75 ? 'zwaar' : 'erg zwaar';
  return `${weight} (lager is beter)`;
}

function legalWords(legal: LetterReport['legal']): string {
  if (legal.complete === null) return 'Niet nagekeken.';
  const kind = kindNames[legal.kind];
  if (legal.complete) return `${kind}; alles wat de wet vraagt, staat erin`;
  return `${kind}; ${legal.missing.length} van de ${legal.checks?.length ?? legal.missing.length} onderdelen ontbreken`;
}

/** What one sentence would do most for the balance, and what would lower the load most. */
function balanceAndLoad({ activation, stress }: LetterReport, paint: Paint, width: number): string[] {
  const { restore } = activation;
  const lower = stress.lower ?? [];
  const lines: string[] = [];
  if (restore) {
    lines.push('', paint('Dit brengt de balans terug', 'bold'), ...wrap(restore.advice, width, ''));
    lines.push(...wrap(`Bijvoorbeeld: “${restore.sentence}”`, width, ''));
  }
  if (lower.length > 0) {
    lines.push('', paint('Dit maakt de brief lichter', 'bold'));
    for (const { advice } of lower) lines.push(...wrap(`- ${advice}`, width, '  '));
  }
  return lines;
}

function steps(list: readonly FirstStep[], paint: Paint, width: number): string[] {
  if (list.length === 0) return [];
  const lines = ['', paint('Doe eerst dit', 'bold')];
  for (const [index, step] of list.entries()) {
    lines.push(...wrap(`${index + 1}. ${stepWords(step)}`, width, '   ').map((line) => paint(line, 'cyan')));
    const causes = step.causes?.length ? ` Zwaar door: ${step.causes.slice(0, 3).join(', ')}.` : '';
    lines.push(...wrap(step.reason + causes, width - 3, '').map((line) => `   ${line}`));
  }
  return lines;
}

function stepWords(step: FirstStep): string {
  if (step.action === 'herschrijf') return `Herschrijf deze zin: “${shorten(step.actual, 110)}”`;
  if (step.action === 'voeg-toe') return `Voeg toe: “${shorten(step.replacement, 140)}”`;
  return `Vervang “${shorten(step.actual, 60)}” door “${shorten(step.replacement, 80)}”`;
}

function findings(
  document: LetterDocument,
  messages: readonly LetterMessage[],
  paint: Paint,
  width: number,
): string[] {
  if (messages.length === 0) return ['', 'Geen bevindingen.'];
  const lines = ['', paint(`Bevindingen (${messages.length})`, 'bold')];
  let shown = -1;
  for (const message of messages) {
    if (message.place.block !== shown && message.actual !== '') {
      shown = message.place.block;
      const block = document.blocks[shown];
      if (block) lines.push('', paint(`${placeName(block, shown)}: ${shorten(block.text, 60)}`, 'dim'));
    }
    const words = message.actual === '' ? 'ontbreekt' : `“${shorten(message.actual, 60)}”`;
    const suggestion =
      message.expected.length > 0
        ? ` → ${message.expected
            .slice(0, 3)
            .map((text) => shorten(text, 80))
            .join(' / ')}`
        : '';
    lines.push(...wrap(`- [${message.kind}] ${words}${suggestion}`, width, '  '));
    lines.push(...wrap(message.reason, width - 2, '').map((line) => `  ${line}`));
  }
  return lines;
}

function placeName(block: LetterBlock, index: number): string {
  const names = {
    heading: 'kop',
    paragraph: 'alinea',
    listItem: 'lijst',
    tableCell: 'tabel',
    quote: 'citaat',
  } as const;
  return `${block.half === 'front' ? 'Voorkant' : 'Achterkant'}, blok ${index + 1} (${names[block.kind]})`;
}

function shorten(text: string, length: number): string {
  // Control characters could paint or clear the reader's terminal.
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
