import { bad, type Check, good, warn } from './finding.ts';

const PATIENCE_MS = 5_000;

export interface Services {
  cmsUrl: string;
  siteUrl: string;
  environment: Readonly<Record<string, string | undefined>>;
}

/** Checks of what runs: the CMS, the site, and the mail server that is named. */
export function serviceChecks({ cmsUrl, siteUrl, environment }: Services): Check[] {
  return [
    {
      name: 'CMS',
      run: async () =>
        (await answers(`${cmsUrl}/api/gereed`))
          ? good(`Het CMS antwoordt op ${cmsUrl}.`)
          : bad(
              `Het CMS antwoordt niet op ${cmsUrl}.`,
              'Start Luchtpost met npm start, of kijk in de map log.',
            ),
    },
    {
      name: 'Site',
      run: async () =>
        (await answers(siteUrl))
          ? good(`De site antwoordt op ${siteUrl}.`)
          : bad(
              `De site antwoordt niet op ${siteUrl}.`,
              'Start Luchtpost met npm start, of kijk in de map log.',
            ),
    },
    {
      name: 'Mail',
      run: () =>
        environment.SMTP_URL
          ? good('Er is een mailserver ingesteld.')
          : warn(
              'Er is geen mailserver ingesteld.',
              'Zet SMTP_URL, of geef wie zijn wachtwoord kwijt is een nieuw met npm run wachtwoord.',
            ),
    },
  ];
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}
