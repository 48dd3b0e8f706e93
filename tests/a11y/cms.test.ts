import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { errorsOn } from '../support/pa11y.ts';
import { knownViolations, unexpected } from '../support/payloadChrome.ts';
import { asBeheerder, type RestClient } from '../support/rest.ts';

let beheerder: RestClient;
let letterId: string;
let templateId: string;

const views: { name: string; path: () => string; waitFor?: string }[] = [
  { name: 'the list of letters', path: () => '/collections/brieven' },
  {
    name: 'the letter editor with its panel',
    path: () => `/collections/brieven/${letterId}`,
    waitFor: '[data-lexical-editor]',
  },
  {
    name: 'a sjabloon with its panel',
    path: () => `/collections/brief-sjablonen/${templateId}`,
    waitFor: '[data-lexical-editor]',
  },
  { name: 'the start screen', path: () => '' },
  { name: 'the overview of letters', path: () => '/overzicht-brieven' },
  {
    name: 'the screen that makes many letters',
    path: () => `/samenvoegen/brief-sjablonen/${templateId}`,
    waitFor: '.samenvoegen__vlak',
  },
  { name: 'the systems that may ask for letters', path: () => '/collections/koppelingen' },
];

async function logInWith(page: Page): Promise<void> {
  const value = (Reflect.get(beheerder, 'cookie') as string).split('=').slice(1).join('=');
  await page.setCookie({ name: 'payload-token', value, domain: '127.0.0.1', path: '/', httpOnly: true });
}

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  const { docs } = await beheerder.json<{ docs: { id: string }[] }>('GET', '/brief-sjablonen?limit=1');
  templateId = docs[0]?.id ?? '';
  const { id } = await beheerder.json<{ id: string }>('POST', `/brief-sjablonen/${templateId}/nieuwe-brief`);
  letterId = id;
});

describe('pa11y on the CMS', () => {
  it('finds nothing on the login page that is ours', async () => {
    const errors = await errorsOn(`${inject('cmsUrl')}/admin/login`);
    expect(unexpected(errors)).toEqual([]);
  });

  it.each(views)(
    'finds nothing of ours on $name, and nothing new of Payload’s',
    async ({ path, waitFor }) => {
      const url = `${inject('cmsUrl')}/admin${path()}`;
      const errors = await errorsOn(url, {
        prepare: async (page) => {
          await page.setViewport({ width: 1440, height: 900 });
          await logInWith(page);
          await page.goto(url, { waitUntil: 'networkidle2' });
          if (waitFor) await page.waitForSelector(waitFor);
          await new Promise((resolve) => setTimeout(resolve, 1_500));
        },
      });
      expect(unexpected(errors)).toEqual([]);
    },
  );

  it('has a reason for every violation that is known', () => {
    for (const { reason } of knownViolations) expect(reason.length).toBeGreaterThan(20);
  });
});
