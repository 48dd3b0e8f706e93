import type { TestProject } from 'vitest/node';
import { startChromium } from './chromium.ts';
import { notifyStandIn } from './notifyStandIn.ts';
import { type Login, startProduct } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cmsUrl: string;
    siteUrl: string;
    dataDir: string;
    login: Login;
    browserEndpoint: string;
  }
}

/** Starts the product and a browser once, for every test that needs them, and stops both afterwards. */
export default async function setup({ provide }: TestProject) {
  const started = Date.now();
  const posting = await notifyStandIn();
  const { url, key } = posting.config;
  const product = await startProduct({ NOTIFY_URL: url, NOTIFY_API_KEY: key });
  const browser = await startChromium();
  console.log(
    `Product and browser are up in ${Math.round((Date.now() - started) / 1000)} s (${product.cmsUrl}).`,
  );
  provide('cmsUrl', product.cmsUrl);
  provide('siteUrl', product.siteUrl);
  provide('dataDir', product.dataDir);
  provide('login', product.login);
  provide('browserEndpoint', browser.endpoint);
  return async () => {
    await browser.stop();
    await product.stop();
    posting.close();
  };
}
