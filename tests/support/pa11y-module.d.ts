declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer';

  interface Issue {
    code: string;
    type: 'error' | 'warning' | 'notice';
    message: string;
    selector: string;
    runner: string;
    context: string;
  }
  interface Options {
    browser?: Browser;
    page?: Page;
    runners?: string[];
    standard?: string;
    timeout?: number;
    ignoreUrl?: boolean;
    rootElement?: string;
    hideElements?: string;
  }
  export default function pa11y(url: string, options?: Options): Promise<{ issues: Issue[] }>;
}
