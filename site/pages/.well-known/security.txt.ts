import { organisation } from '../../content.ts';
import { siteAddress } from '../../settings.ts';

const DAYS_VALID = 180;

/** RFC 9116: who to tell about a leak. Valid for half a year after the build; each build renews it. */
export async function GET(): Promise<Response> {
  const { email, website } = await organisation();
  const expires = new Date(Date.now() + DAYS_VALID * 24 * 60 * 60 * 1000);
  const contact = email ? `mailto:${email}` : (website ?? siteAddress());
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${siteAddress()}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}
