import { encode } from 'uqr';

/** The quiet zone a scanner needs, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A code to scan, black on nothing. */
export function qrSvg(url: string): string {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#000" d="${path}"/></svg>`;
}
