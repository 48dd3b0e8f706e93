/** What somebody types in a tool stays on the device: no source of a tool knows a way out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|document\.cookie|innerHTML|outerHTML|insertAdjacentHTML)\b|<form\b|\baction=/;

const sources = readdirSync('site/tools', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ts|astro)$/.test(name),
);

it('there are sources', () => expect(sources.length).toBeGreaterThan(10));

it.each(sources)('site/tools/%s sends nothing and makes no markup out of text', (name) => {
  expect(WAYS_OUT.exec(readFileSync(`site/tools/${name}`, 'utf8'))?.[0]).toBeUndefined();
});
