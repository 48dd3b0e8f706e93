import { type Lockfile, sbomOf } from '../start/sbom.ts';

/** What npm's report (version 2) says of one package, as far as we read it. */
interface Hole {
  name: string;
  severity: string;
  /** What is known of the package itself, or the name of a package inside it that has the hole. */
  via: (string | { title?: string; url?: string })[];
  range?: string;
  fixAvailable: boolean | { name: string; version: string; isSemVerMajor?: boolean };
}

/** What came out: the lines to show, and whether it is bad enough to stop for. */
export interface Advice {
  lines: string[];
  isBad: boolean;
}

const SEVERITIES: readonly { name: string; dutch: string; isBad: boolean }[] = [
  { name: 'critical', dutch: 'kritiek', isBad: true },
  { name: 'high', dutch: 'hoog', isBad: true },
  { name: 'moderate', dutch: 'gemiddeld', isBad: false },
  { name: 'low', dutch: 'laag', isBad: false },
  { name: 'info', dutch: 'ter kennisgeving', isBad: false },
];
/** An unknown word is taken for bad: who reads it decides. */
const severityOf = (name: string) =>
  SEVERITIES.find((each) => each.name === name) ?? { name, dutch: `onbekend (${name})`, isBad: true };

/**
 * Tells in plain Dutch what npm's audit found.
 * @param output  what `npm audit --json` wrote on standard output
 * @param lockfile  of the installation, to tell how a package came in
 */
export function adviceOf(output: string, lockfile: Lockfile): Advice {
  const report = parse(output);
  if (!report?.vulnerabilities) return { lines: notChecked(report, output), isBad: false };
  const holes = Object.values(report.vulnerabilities)
    // A package that only holds a leaking one is told in the way that one came in.
    .filter(({ via }) => via.some((each) => typeof each === 'object'))
    .map((hole) => ({ hole, severity: severityOf(hole.severity) }))
    .sort((a, b) => rank(a.severity.name) - rank(b.severity.name) || a.hole.name.localeCompare(b.hole.name));
  if (holes.length === 0)
    return { lines: ['Geen bekende lekken in wat er in productie draait.'], isBad: false };
  const count = holes.length === 1 ? '1 pakket' : `${holes.length} pakketten`;
  return {
    lines: [
      `Bekende lekken in ${count} van wat er in productie draait:`,
      ...holes.flatMap(({ hole, severity }) => ['', ...tell(hole, severity.dutch, lockfile)]),
    ],
    isBad: holes.some(({ severity }) => severity.isBad),
  };
}

const rank = (name: string): number => SEVERITIES.findIndex((each) => each.name === name);

interface Report {
  vulnerabilities?: Record<string, Hole>;
  message?: string;
  error?: { summary?: string };
}

function parse(output: string): Report | undefined {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return undefined;
  }
}

function notChecked(report: Report | undefined, output: string): string[] {
  const why = report?.message ?? report?.error?.summary ?? output.trim().split('\n')[0];
  return [
    'NIET GECONTROLEERD: het register van pakketten gaf geen antwoord op de vraag naar lekken.',
    ...(why ? [`  npm zegt: ${why}`] : []),
    '  Doe het op een machine die bij een register met deze dienst kan (npm_config_registry=https://registry.npmjs.org).',
  ];
}

function tell({ name, via, range, fixAvailable }: Hole, severity: string, lockfile: Lockfile): string[] {
  const known = via.filter((each) => typeof each === 'object');
  return [
    `${name} (${severity})${range ? `, versies ${range}` : ''}`,
    ...known.map(({ title, url }) => `  wat:     ${[title, url].filter(Boolean).join(' - ')}`),
    ...waysIn(name, lockfile).map((way) => `  via:     ${way.join(' > ')}`),
    `  te doen: ${whatToDo(name, fixAvailable)}`,
  ];
}

function whatToDo(name: string, fix: Hole['fixAvailable']): string {
  if (fix === false) {
    return `er is nog geen versie zonder dit lek. Lees de melding: raakt het ons? Zo ja, haal ${name} eruit of zet uit wat het gebruikt.`;
  }
  if (fix === true) {
    return `npm update ${name}, dan npm test. Komt hij niet mee: zet de nieuwe versie in package.json bij "overrides".`;
  }
  const care = fix.isSemVerMajor ? ' Dat is een grote stap: lees eerst wat er verandert.' : '';
  return `zet ${fix.name} op ${fix.version} in package.json, npm install, dan npm test.${care}`;
}

/** The shortest way from the product to each version of a package, as names with their version. */
function waysIn(name: string, lockfile: Lockfile): string[][] {
  const { metadata, components, dependencies } = sbomOf(lockfile);
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const product = metadata.component['bom-ref'];
  const ways = new Map<string, string[]>([[product, []]]);
  // A Map keeps its order and may grow while it is walked: nearest first.
  for (const [ref, way] of ways) {
    for (const next of needs.get(ref) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return components.flatMap((part) => (part.name === name ? [ways.get(part['bom-ref']) ?? []] : []));
}
