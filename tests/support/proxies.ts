import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type RequestOptions } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './product.ts';
import { until } from './waiting.ts';

/** The names that docs/operations/ gives to the two servers. */
export const NAMES = { site: 'www.gemeentevoorbeeld.example', cms: 'cms.gemeentevoorbeeld.example' } as const;

export type ProxyKind = 'nginx' | 'caddy';

export interface RunningProxy {
  httpsPort: number;
  httpPort: number;
  /** What it wrote in the log of the site. */
  siteLog(): string;
  stop(): Promise<void>;
}

export interface ProxyAnswer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
  /** TLS version of the connection. */
  protocol: string;
}

/** Where a program is: on the path, or where Debian puts servers. */
const programOf = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Whether this machine has the proxy and can make it a certificate; says aloud when it has not. */
export function hasProxy(kind: ProxyKind): boolean {
  const missing = (kind === 'nginx' ? ['nginx', 'openssl'] : ['caddy']).filter((name) => !programOf(name));
  if (missing.length > 0) console.warn(`${kind} is SKIPPED: this machine has no ${missing.join(', ')}.`);
  return missing.length === 0;
}

/** Runs the example of docs/operations/ as it stands there, but for ports, certificates and the folder of its logs. */
export async function startProxy(
  kind: ProxyKind,
  product: { cmsUrl: string; siteUrl: string },
): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), `luchtpost-${kind}-`));
  const [httpsPort, httpPort] = [await freePort(), await freePort()];
  const toProduct = (text: string) =>
    text
      .replaceAll('127.0.0.1:3000', new URL(product.cmsUrl).host)
      .replaceAll('127.0.0.1:4321', new URL(product.siteUrl).host);
  const child =
    kind === 'nginx'
      ? runNginx(folder, toProduct(example('nginx.conf')), httpsPort, httpPort)
      : runCaddy(folder, toProduct(example('Caddyfile')), httpsPort, httpPort);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const isUp = () => {
    if (child.exitCode !== null) throw new Error(`${kind} ended with ${child.exitCode}:\n${said}`);
    return throughProxy(httpsPort, NAMES.site, '/').then(
      ({ status }) => status,
      (error: Error) => `${error.message}\n${said.slice(-500)}`,
    );
  };
  await until(isUp, (status) => status === 200, `${kind} hands on to the site`, 20_000);
  return {
    httpsPort,
    httpPort,
    siteLog: () => readFileSync(join(folder, 'luchtpost-site.log'), 'utf8'),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks for a page by its public name, over TLS, through the proxy on this machine. */
export function throughProxy(
  port: number,
  name: string,
  path: string,
  { body, ...options }: RequestOptions & { body?: string | Buffer } = {},
): Promise<ProxyAnswer> {
  return new Promise((resolve, reject) => {
    const request = ask(
      {
        host: '127.0.0.1',
        port,
        servername: name,
        path,
        // Nobody signed for the names of an example.
        rejectUnauthorized: false,
        agent: false,
        ...options,
        headers: { host: name, ...options.headers },
      },
      (response) => {
        const protocol = (response.socket as { getProtocol?: () => string }).getProtocol?.() ?? '';
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
            protocol,
          }),
        );
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}

const example = (name: string): string => readFileSync(join('docs/operations', name), 'utf8');

function runNginx(folder: string, text: string, httpsPort: number, httpPort: number): ChildProcess {
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const certificates = join(folder, 'tls');
  mkdirSync(certificates);
  for (const [short, name] of [
    ['www', NAMES.site],
    ['cms', NAMES.cms],
  ] as const) {
    certify(name, join(certificates, `${short}.key`), join(certificates, `${short}.pem`));
  }
  const hasIpv6 = Object.values(networkInterfaces()).some((list) =>
    list?.some(({ address }) => address === '::1'),
  );
  const site = text
    .replaceAll(/^ *listen \[::\]:.*\n/gm, (line) => (hasIpv6 ? line.replace('[::]', '[::1]') : ''))
    .replaceAll(/listen (\[::1\]:)?443/g, (_, ipv6 = '127.0.0.1:') => `listen ${ipv6}${httpsPort}`)
    .replaceAll(/listen (\[::1\]:)?80;/g, (_, ipv6 = '127.0.0.1:') => `listen ${ipv6}${httpPort};`)
    .replaceAll('/etc/ssl/luchtpost', certificates)
    .replaceAll('/var/log/nginx', folder);
  writeFileSync(join(folder, 'site.conf'), site);
  const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(temporary, name)};`,
  );
  // Who is root stays root: the folder of a test is closed to others.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user}daemon off;\nworker_processes 1;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\n` +
      `http {\n${temporaries.join('\n')}\ninclude ${join(folder, 'site.conf')};\n}\n`,
  );
  return spawn(
    programOf('nginx') ?? 'nginx',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/** A certificate of nobody's, for one day. */
function certify(name: string, key: string, certificate: string): void {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  execFileSync(
    programOf('openssl') ?? 'openssl',
    ['req', '-x509', '-nodes', '-days', '1', ...curve, ...subject, '-keyout', key, '-out', certificate],
    { stdio: 'pipe' },
  );
}

function runCaddy(folder: string, text: string, httpsPort: number, httpPort: number): ChildProcess {
  // Its own certificates, and nothing kept outside the folder.
  const options = [
    'admin off',
    'local_certs',
    'skip_install_trust',
    `https_port ${httpsPort}`,
    `http_port ${httpPort}`,
    `storage file_system ${join(folder, 'store')}`,
    'default_bind 127.0.0.1',
  ];
  writeFileSync(join(folder, 'Caddyfile'), `{\n${options.map((line) => `\t${line}\n`).join('')}}\n${text}`);
  return spawn(programOf('caddy') ?? 'caddy', ['run', '--config', join(folder, 'Caddyfile')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}
