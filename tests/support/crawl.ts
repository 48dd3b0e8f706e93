/** What a walk through the site over its own links found. */
export interface Walk {
  /** How many clicks each page is away from where the walk began. */
  clicks: Map<string, number>;
  /** Links that lead nowhere: `page -> target (why)`. */
  broken: string[];
}

const AT_ONCE = 8;

/** Follows every link of our own, level by level, without a browser: reading pages need no script. */
export async function crawl(origin: string, start: string): Promise<Walk> {
  const clicks = new Map([[start, 0]]);
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  const status = new Map<string, number>();

  for (let level = [start], depth = 1; level.length > 0; depth += 1) {
    const next: string[] = [];
    const queue = level.values();
    const visit = async () => {
      for (const path of queue) {
        const answer = await fetch(origin + path, { redirect: 'manual' });
        status.set(path, answer.status);
        const isPage = answer.ok && answer.headers.get('content-type')?.includes('text/html');
        const html = isPage ? await answer.text() : '';
        await (isPage ? undefined : answer.body?.cancel());
        ids.set(path, new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id ?? '')));
        for (const href of hrefs(html)) {
          const to = new URL(href, origin + path);
          if (to.origin !== origin) continue;
          links.push({ from: path, to });
          if (!clicks.has(to.pathname)) {
            clicks.set(to.pathname, depth);
            next.push(to.pathname);
          }
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visit));
    level = next;
  }

  const broken = links.flatMap(({ from, to }) => {
    const answered = status.get(to.pathname);
    if (answered !== 200) return [`${from} -> ${to.pathname} (${answered})`];
    const place = decodeURIComponent(to.hash.slice(1));
    if (place && !ids.get(to.pathname)?.has(place)) return [`${from} -> ${to.pathname}#${place}`];
    return [];
  });
  return { clicks, broken: [...new Set(broken)] };
}

/** Targets of the links a person can click. */
function hrefs(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
    .map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
    .filter((href) => !/^(?:tel|mailto|webcal|blob|data):/.test(href));
}
