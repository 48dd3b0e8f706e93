/**
 * The type that suits an Accept header best (RFC 9110, 12.5.1), the first offered when more suit it equally well.
 * @param offered  what we make, best first
 * @returns undefined when none of it is accepted
 */
export function bestType<Type extends string>(
  accept: string | null,
  offered: readonly Type[],
): Type | undefined {
  const wanted = (accept?.trim() || '*/*').split(',').map(readRange);
  let best: { type: Type; quality: number } | undefined;
  for (const type of offered) {
    const fits = wanted.filter(({ range }) => covers(range, type));
    // The most specific range decides: `text/html;q=0` beats `*/*`.
    const [decisive] = fits.sort((one, other) => specific(other.range) - specific(one.range));
    const quality = decisive?.quality ?? 0;
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

function readRange(part: string): { range: string; quality: number } {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
  const read = quality === undefined ? 1 : Number(quality);
  return { range, quality: Number.isFinite(read) ? read : 0 };
}

const covers = (range: string, type: string): boolean =>
  range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));

const specific = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);
