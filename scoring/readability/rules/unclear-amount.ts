import type { BlockAnalysis, BlockFinding, BlockRule, Token } from '../../analysis.ts';
import { tagsOf, UNIT } from '../grammar/tags.ts';

const shape =
  /^(?:€|EUR|eur)?\s*([\d.]+)(?:,(-{1,2}|–|\d{1,2}))?\s*((?:miljoen|miljard|mln\.?|mld\.?)?)\s*(?:euro|eur|€)?$/i;

/** A whole number with a full stop after every three figures: `12500` becomes `12.500`. */
export function withStops(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** An amount as a reader expects it (`€ 1.250` or `€ 12,50`), or undefined when it cannot be read. */
export function plainAmount(text: string): string | undefined {
  const match = shape.exec(text.replaceAll('\u00A0', ' ').trim());
  if (!match || match[3]) return undefined;
  const digits = (match[1] ?? '').replaceAll('.', '');
  if (!digits || digits.length > 9) return undefined;
  const cents = /^\d{2}$/.test(match[2] ?? '') && match[2] !== '00' ? `,${match[2]}` : '';
  return `€ ${withStops(digits)}${cents}`;
}

/** What is unclear about an amount, in Dutch, or undefined when it is fine. */
function trouble(text: string): string | undefined {
  if (/,(?:-|–)/.test(text)) return 'het streepje achter de komma is schrijftaal';
  if (/eur(?!o)/i.test(text)) return 'schrijf het euroteken';
  if (/\d{5}/.test(text) || (/\d{4}/.test(text) && /€|euro/i.test(text)))
    return 'zonder punt is het getal moeilijk te lezen';
  return undefined;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & UNIT) === 0) continue;
      const token = tokens[index] as Token;
      let end = token.end;
      let actual = token.text;
      let problem: string | undefined;
      if (token.special === 'amount') {
        problem = trouble(actual);
      } else if (
        token.kind === 'number' &&
        tokens[index + 1]?.text === ',' &&
        /^[-–]/.test(tokens[index + 2]?.text ?? '')
      ) {
        end = (tokens[index + 2] as Token).end;
        if (tokens[index + 1]?.start !== token.end || tokens[index + 2]?.start !== token.end + 1) continue;
        actual = sentence.text.slice(token.start - sentence.start, end - sentence.start);
        problem = 'het euroteken ontbreekt en het streepje is schrijftaal';
      }
      const better = problem && plainAmount(actual);
      if (!better) continue;
      findings.push({
        start: token.start,
        end,
        expected: [better],
        reason: `Het bedrag ‘${actual}’ leest makkelijker als ‘${better}’: ${problem}.`,
      });
    }
  }
  return findings;
}

/** Amounts written unclearly: `€ 100,-`, `EUR 1250`, `250,-`. */
export const rule: BlockRule = {
  id: 'unclear-amount',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Een bedrag is vaak het eerste waar de lezer naar zoekt. Eén vaste vorm, met euroteken en een punt bij duizend, voorkomt vergissingen en schrik.',
  url: '/kennisbank/duidelijke-datums-en-bedragen',
  check,
};
