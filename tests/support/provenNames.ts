import { existsSync } from 'node:fs';

export interface Claim {
  line: number;
  text: string;
}

/** Every row of the tables of a page, without headings and rules. */
export function tableRows(markdown: string): Claim[] {
  return markdown
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }, index, all) => {
      if (!text.startsWith('|') || /^\|[\s|:-]+$/.test(text)) return false;
      return !/^\|[\s|:-]+$/.test(all[index + 1]?.text ?? '');
    });
}

/** The files and commands a text names as proof: `tests/…`, `scripts/…`, and the scripts of `npm run …`. */
export function proofsIn(text: string): { files: string[]; commands: string[] } {
  const files = [...text.matchAll(/\b((?:tests|scripts)\/[\w./[\]-]+\.(?:ts|mjs))\b/g)];
  const commands = [...text.matchAll(/\bnpm (?:run )?(?!run\b)([a-z][a-z:-]*)/g)];
  return {
    files: [...new Set(files.map(([, file]) => file ?? ''))],
    commands: [...new Set(commands.map(([, command]) => command ?? ''))],
  };
}

/**
 * What is wrong with a page that proves its promises: a test or command that is not there, and a row that names
 * neither a proof nor, in the word **open** or **not applicable**, a reason why there is none.
 * @param scripts  the scripts of package.json
 */
export function brokenProofs(markdown: string, scripts: Record<string, string>): string[] {
  const { files, commands } = proofsIn(markdown);
  const rows = tableRows(markdown).filter(({ text }) => {
    const named = proofsIn(text);
    const hasReason = /\b(?:open|not applicable|reason)\b/i.test(text) || /\]\([^)]+\.md/.test(text);
    return named.files.length + named.commands.length === 0 && !hasReason;
  });
  return [
    ...files.filter((file) => !existsSync(file)).map((file) => `${file} is not there`),
    ...commands
      .filter((name) => !(name in scripts) && !['ci', 'audit', 'install', 'sbom'].includes(name))
      .map((name) => `npm run ${name} is not there`),
    ...rows.map(({ line, text }) => `line ${line} proves nothing: ${text.slice(0, 80)}`),
  ];
}
