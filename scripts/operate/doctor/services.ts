import { notifyConfig } from '../../../cms/letters/send/notifyConfig.ts';
import { bad, type Check, type Finding, good, warn } from './finding.ts';

const PATIENCE_MS = 5_000;

export interface Services {
  cmsUrl: string;
  siteUrl: string;
  /** Where the two are on this machine, when that is not where people find them. */
  inside?: { cms: string; site: string };
  environment: Readonly<Record<string, string | undefined>>;
}

/** Checks of what runs: the CMS, the site, and the mail server that is named. */
export function serviceChecks({ cmsUrl, siteUrl, inside, environment }: Services): Check[] {
  return [
    { name: 'CMS', run: () => running('Het CMS', cmsUrl, inside?.cms, '/api/gereed') },
    { name: 'Site', run: () => running('De site', siteUrl, inside?.site, '') },
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

/** Whether a part answers where people find it; when only the machine itself finds it, it is not the part that fails. */
async function running(
  what: string,
  url: string,
  insideUrl: string | undefined,
  path: string,
): Promise<Finding> {
  if (await answers(url + path)) return good(`${what} antwoordt op ${url}.`);
  if (insideUrl && insideUrl !== url && (await answers(insideUrl + path))) {
    return bad(
      `${what} draait op deze machine, maar is niet te bereiken op ${url}.`,
      'Kijk of de proxy draait, of de naam naar deze machine wijst en of het certificaat geldig is.',
    );
  }
  return bad(`${what} antwoordt niet op ${url}.`, 'Start Luchtpost met npm start, of kijk in de map log.');
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
