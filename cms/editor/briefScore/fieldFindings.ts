import type { LetterBlock, LetterHalf } from '../../../scoring/types.ts';
import type { Passages } from '../../letters/bouwstenen/passages.ts';
import { codesIn } from '../../letters/fields/fieldCodes.ts';
import { fillHalf } from '../../letters/fields/fillLetter.ts';
import type { RenderBlock } from '../../letters/render/model.ts';
import type { Finding, PlacedFindings } from './findings.ts';
import { isSilenced, type Silence } from './ignored.ts';
import type { LiveBlock } from './liveBlocks.ts';

export const BROKEN_FIELD = 'invulveld';

/** What the codes of a letter may name. */
export interface KnownCodes {
  /** Plain names. */
  fields: ReadonlySet<string>;
  passages: Passages;
  /** Whether `passages` are all there are; without that no bouwsteen is said not to exist. */
  complete: boolean;
}

/**
 * What is wrong with the codes between double brackets, told by the very code that fills in the letter: so the list
 * and the preview cannot disagree. A field without a sample is no mistake.
 * @param live      the blocks as they stand in the editors
 * @param previous  findings that were shown: one that reads the same stays the very same object
 */
export function fieldFindings(
  live: readonly LiveBlock[],
  known: KnownCodes,
  previous: readonly Finding[],
  silence: Silence,
): PlacedFindings {
  const shown = new Map(previous.map((finding) => [finding.id, finding]));
  const seen = new Map<string, number>();
  const values = new Map([...known.fields].map((name) => [name, '']));
  const passages = passagesFor(live, known);
  const findings: Finding[] = [];
  const places: PlacedFindings['places'] = new Map();
  for (const half of ['front', 'back'] satisfies LetterHalf[]) {
    const blocks = live.filter((block) => block.half === half);
    const { problems } = fillHalf(blocks.map(asRendered), half, values, passages);
    for (const { place, at, message: reason, quote } of problems) {
      const block = 'block' in place ? blocks[place.block] : undefined;
      if (!block || !at) continue;
      const actual = block.text.slice(at.start, at.end);
      const base = `${BROKEN_FIELD}|${block.id}|${quote}|${reason}`;
      const times = seen.get(base) ?? 0;
      seen.set(base, times + 1);
      const fresh: Finding = {
        id: `${base}|${times}`,
        half,
        missing: false,
        also: [],
        passage: block.id,
        message: {
          ruleId: BROKEN_FIELD,
          source: 'invulvelden',
          kind: 'zin',
          place: { block: live.indexOf(block), ...at },
          actual,
          expected: [],
          // In a bouwsteen the mark stands on its name: the words that are wrong have to be said.
          reason: quote === actual ? reason : `In deze bouwsteen staat ${quote}. ${reason}`,
          note: 'Zo komt de brief niet goed uit de printer. Kijk bij ‘Voorbeeld’ hoe hij er ingevuld uitziet.',
          url: '/handleiding',
        },
      };
      if (isSilenced(fresh.message, half, silence)) continue;
      findings.push(shown.get(fresh.id) ?? fresh);
      places.set(fresh.id, { block: block.id, ...at });
    }
  }
  return { findings, places };
}

/** Bouwstenen as `fillHalf` takes them; of an incomplete list every name that is used counts as known. */
function passagesFor(live: readonly LiveBlock[], { passages, complete }: KnownCodes) {
  const named = complete ? [] : live.flatMap(({ text }) => codesIn(text)).filter(isPassage);
  return new Map([
    ...named.map(({ slug }): [string, RenderBlock[]] => [slug, []]),
    ...[...passages].map(([slug, blocks]): [string, RenderBlock[]] => [slug, blocks.map(asRendered)]),
  ]);
}

const isPassage = (code: ReturnType<typeof codesIn>[number]) => code.type === 'bouwsteen';

/** A block in the shape that decides what a code in it may be: a bouwsteen only stands in a paragraph. */
function asRendered({ kind, text }: LetterBlock): RenderBlock {
  const runs = [{ text }];
  if (kind === 'listItem') return { type: 'list', ordered: false, items: [{ runs }] };
  if (kind === 'tableCell') return { type: 'table', head: [], rows: [[runs]] };
  return { type: 'paragraph', runs };
}
