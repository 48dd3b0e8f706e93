import { notifyConfig } from '../../../cms/letters/send/notifyConfig.ts';
import { bad, type Check, type Finding, good, warn } from './finding.ts';

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
    { name: 'Brieven versturen', run: () => sending(environment) },
  ];
}

/** Set up halfway it is off without a word, and nobody knows why. */
function sending(environment: Services['environment']): Finding {
  if (notifyConfig(environment)) return good('Er is een verzenddienst voor brieven ingesteld.');
  if (!environment.NOTIFY_URL && !environment.NOTIFY_API_KEY)
    return good('Brieven versturen staat uit: er is geen verzenddienst ingesteld.');
  return bad(
    'De verzenddienst voor brieven is niet goed ingesteld. Versturen staat uit.',
    'Zet NOTIFY_URL op een adres met https:// en NOTIFY_API_KEY op de hele sleutel van de dienst.',
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}
