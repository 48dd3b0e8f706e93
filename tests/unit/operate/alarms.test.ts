import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** A day of minutes, beside the rest of the suite. */
const PATIENCE_MS = 60_000;
const RULES = resolve('docs/operations/luchtpost-alarms.yml');

/** A series as promtool writes it: a sample a minute, `v+stepxcount` for a run of them. */
interface Case {
  /** What happened, for who reads a failure. */
  when: string;
  series: Record<string, string>;
  /** Minutes after the beginning: nothing is told yet. */
  quietAt?: number;
  /** Minutes after the beginning: somebody is told. */
  firesAt?: number;
}

const requests = (labels: string) => `luchtpost_http_request_duration_seconds_count{${labels}}`;
const DAY = 24 * 60;

const CASES: Record<string, Case[]> = {
  LuchtpostDown: [
    { when: 'one of two is gone', series: { [up(1)]: '1x20', [up(2)]: '1x3 0x17' }, quietAt: 4, firesAt: 7 },
    { when: 'a restart of a minute', series: { [up(1)]: '1x3 0 1x16' }, quietAt: 10 },
  ],
  LuchtpostUnusuallyManyRequests: [
    {
      when: 'a normal day of one a second, then forty',
      series: { [requests('status="200"')]: `0+60x${DAY} ${DAY * 60}+2400x30` },
      quietAt: DAY - 1,
      firesAt: DAY + 15,
    },
    {
      when: 'a quiet day, then a little work',
      series: { [requests('status="200"')]: `0+1x${DAY} ${DAY}+300x30` },
      quietAt: DAY + 20,
    },
  ],
  LuchtpostManyRefusals: [
    {
      when: 'two a second for half an hour',
      series: { [requests('status="403"')]: '0+120x40' },
      quietAt: 5,
      firesAt: 30,
    },
    { when: 'as much that is allowed', series: { [requests('status="200"')]: '0+120x40' }, quietAt: 30 },
  ],
  LuchtpostPasswordGuessing: [
    {
      when: 'sixty in one minute, where none was before',
      series: { 'luchtpost_login_refusals_total{status="401"}': '0 0 60x10' },
      quietAt: 1,
      firesAt: 4,
    },
    {
      when: 'a few people on a Monday',
      series: { 'luchtpost_login_refusals_total{status="401"}': '0 0 9x10' },
      quietAt: 4,
    },
  ],
  LuchtpostFaults: [
    { when: 'eight at once', series: { luchtpost_faults_total: '0 0 8x10' }, quietAt: 1, firesAt: 4 },
    { when: 'one', series: { luchtpost_faults_total: '0 0 1x10' }, quietAt: 4 },
  ],
  LuchtpostJobWaits: [
    {
      when: 'one waits ever longer',
      series: { 'luchtpost_queue_oldest_job_seconds{queue="site"}': '0+60x30' },
      quietAt: 14,
      firesAt: 17,
    },
  ],
  LuchtpostJobFailed: [
    {
      when: 'one is given up',
      series: { 'luchtpost_queue_failed_jobs{queue="site"}': '0 0 1x120' },
      quietAt: 1,
      firesAt: 10,
    },
    {
      when: 'one was given up yesterday',
      series: { 'luchtpost_queue_failed_jobs{queue="site"}': '0 0 1x120' },
      quietAt: 90,
    },
  ],
  LuchtpostSiteBuildFailed: [
    {
      when: 'the first that fails, of a CMS that was just started',
      series: { 'luchtpost_site_build_duration_seconds_count{outcome="mislukt"}': '0 0 1x30' },
      quietAt: 1,
      firesAt: 3,
    },
    {
      when: 'builds that go well',
      series: { 'luchtpost_site_build_duration_seconds_count{outcome="gelukt"}': '0+1x30' },
      quietAt: 10,
    },
  ],
};

function up(cms: number): string {
  return `up{job="luchtpost",instance="127.0.0.1:300${cms}"}`;
}

/** The names of the rules, and what each tells. */
function alarms(): Map<string, string> {
  const text = readFileSync(RULES, 'utf8');
  const found = [...text.matchAll(/alert: (\w+)[\s\S]*?summary: '([^']+)'/g)];
  return new Map(found.map(([, name = '', summary = '']) => [name, summary]));
}

it('has a case for every alarm', () => {
  expect(Object.keys(CASES).sort()).toEqual([...alarms().keys()].sort());
});

it(
  'lets each alarm go off, and stay quiet, as Prometheus reckons',
  (context) => {
    if (spawnSync('promtool', ['--version']).status !== 0) {
      console.warn('The alarms are SKIPPED: this machine has no promtool (Debian: prometheus).');
      context.skip();
    }
    const checked = spawnSync('promtool', ['check', 'rules', RULES], { encoding: 'utf8' });
    expect(checked.status, checked.stderr).toBe(0);
    const tests = [...alarms()].flatMap(([alertname, summary]) =>
      (CASES[alertname] ?? []).map(({ when, series, quietAt, firesAt }) => ({
        name: `${alertname}: ${when}`,
        interval: '1m',
        input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
        alert_rule_test: [
          ...(quietAt === undefined ? [] : [{ eval_time: `${quietAt}m`, alertname, exp_alerts: [] }]),
          ...(firesAt === undefined
            ? []
            : [
                {
                  eval_time: `${firesAt}m`,
                  alertname,
                  exp_alerts: [{ exp_labels: {}, exp_annotations: { summary } }],
                },
              ]),
        ],
      })),
    );
    const file = join(mkdtempSync(join(tmpdir(), 'luchtpost-alarms-')), 'tests.json');
    // Every JSON text is YAML.
    writeFileSync(file, JSON.stringify({ rule_files: [RULES], evaluation_interval: '1m', tests }));
    const ran = spawnSync('promtool', ['test', 'rules', file], { encoding: 'utf8' });
    expect(ran.status, ran.stdout + ran.stderr).toBe(0);
  },
  PATIENCE_MS,
);
