import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cmsDistDir, cmsHost, cmsPort, cmsUrl, dataDir, root, siteUrl } from './environment.ts';
import { fingerprint, rememberedFingerprints, rememberFingerprint } from './fingerprint.ts';
import { knownCause, StartProblem } from './problem.ts';
import { runProgram, startServer, waitForAnswer } from './programs.ts';
import { SBOM_FILE, writeSbom } from './sbom.ts';

export interface FirstLogin {
  email: string;
  password: string;
}

const CMS_SOURCES = ['cms', 'scoring', 'package-lock.json', 'tsconfig.json'];
const SEED_SOURCES = [
  'content',
  'letter-templates',
  'cms/seed',
  'cms/collections',
  'cms/migrations',
  'package-lock.json',
];

const nextBin = join(root, 'node_modules/next/dist/bin/next');
const payloadBin = join(root, 'node_modules/payload/bin.js');

/** Creates the database by migration and puts the library in; skipped when neither changed. */
export async function prepareDatabase(onLogin: (login: FirstLogin) => void): Promise<string> {
  const current = fingerprint(SEED_SOURCES) + (process.env.DATABASE_URI ?? '');
  const isOwnFile = !process.env.DATABASE_URI;
  const hasDatabase = existsSync(join(dataDir, 'luchtpost.db'));
  if (isOwnFile && hasDatabase && rememberedFingerprints().seed === current) return 'niets veranderd';
  const output = await runProgram(
    'inhoud',
    [payloadBin, 'run', 'cms/seed/run.ts'],
    'De database kon niet worden gevuld.',
  );
  const line = /^SEED-OK (.+)$/m.exec(output)?.[1];
  if (!line)
    throw new StartProblem(knownCause(output) ?? 'De database is niet gevuld: het programma zei niets.');
  const result = JSON.parse(line) as { created: number; updated: number; login: FirstLogin | null };
  if (result.login) onLogin(result.login);
  rememberFingerprint('seed', current);
  return `${result.created} nieuw, ${result.updated} bijgewerkt`;
}

/** Builds the CMS when its sources changed since the last build. */
export async function buildCms(): Promise<string | undefined> {
  const current = fingerprint(CMS_SOURCES);
  const distDir = join(root, 'cms', cmsDistDir);
  // Beside the build itself, not in the data folder: another data folder may share the build.
  const stamp = join(distDir, 'luchtpost-fingerprint');
  const isBuilt = existsSync(join(distDir, 'BUILD_ID')) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8') === current) return 'niets veranderd';
  await runProgram('cms-bouw', [nextBin, 'build', 'cms'], 'Het CMS kon niet worden gebouwd.');
  writeSbom(join(distDir, SBOM_FILE));
  writeFileSync(stamp, current);
  return undefined;
}

/** Starts the CMS and waits until it answers. */
export async function startCms(mode: 'production' | 'development' = 'production'): Promise<ChildProcess> {
  const command = mode === 'production' ? 'start' : 'dev';
  const child = startServer('cms', [nextBin, command, 'cms', '-p', String(cmsPort), '-H', cmsHost], mode);
  await waitForAnswer(`${cmsUrl}/api/globals/organisatie`, child, 'cms');
  return child;
}

/** Builds the site when its sources changed since the build that is live; content changes come by publishing. */
export async function buildSite(): Promise<string | undefined> {
  const current = fingerprint(['site', 'content/paginas', 'astro.config.mjs', 'package-lock.json']);
  const isBuilt = existsSync(join(dataDir, 'site/current'));
  if (isBuilt && rememberedFingerprints().site === current) return 'niets veranderd';
  const output = await runProgram('site-bouw', ['scripts/build-site.ts'], 'De site kon niet worden gebouwd.');
  if (!/^SITE-BUILD-OK /m.test(output))
    throw new StartProblem('De site is niet gebouwd: het programma zei niets.');
  rememberFingerprint('site', current);
  return undefined;
}

/** Starts the static server of the site and waits until it answers. */
export async function startSite(): Promise<ChildProcess> {
  const child = startServer('site', ['scripts/serve-site.ts']);
  await waitForAnswer(siteUrl, child, 'site');
  return child;
}
