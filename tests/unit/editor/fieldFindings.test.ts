import { describe, expect, test } from 'vitest';
import { BROKEN_FIELD, fieldFindings } from '../../../cms/editor/briefScore/fieldFindings.ts';
import { NO_SILENCE, type Silence } from '../../../cms/editor/briefScore/ignored.ts';
import type { LiveBlock } from '../../../cms/editor/briefScore/liveBlocks.ts';
import type { BlockKind, LetterBlock, LetterHalf } from '../../../scoring/types.ts';

const passage = (text: string): LetterBlock[] => [{ text, kind: 'paragraph', half: 'front' }];
const known = {
  fields: new Set(['voornaam', 'partner', 'bedrag']),
  passages: new Map([
    ['hulp', passage('Bel ons, ((voornaam)).')],
    ['oud', passage('Uw ((dossier)).')],
  ]),
  complete: true,
};

let count = 0;
const live = (text: string, half: LetterHalf = 'front', kind: BlockKind = 'paragraph'): LiveBlock => {
  count += 1;
  return { id: `${half}:${count}:0`, element: String(count), text, kind, half, segments: [] };
};

function find(blocks: LiveBlock[], codes = known, silence: Silence = NO_SILENCE) {
  return fieldFindings(blocks, codes, [], silence);
}

/** What is marked, and why. */
function marked(blocks: LiveBlock[], codes = known) {
  const { findings, places } = find(blocks, codes);
  return findings.map(({ id, message }) => {
    const place = places.get(id);
    const block = blocks.find((each) => each.id === place?.block);
    return [block?.text.slice(place?.start, place?.end), message.reason];
  });
}

describe('what is wrong with the codes of a letter that is open', () => {
  test('is a finding at the code: unknown, incomplete, not closed, closed twice', () => {
    expect(
      marked([
        live('Dag ((voornaam)), uw ((kenteken)).'),
        live('((als partner)) U beiden ((einde))'),
        live('Slot ((einde))'),
        live('Dan ((als partner is ja)) open', 'back'),
      ]),
    ).toEqual([
      ['((kenteken))', 'Het veld ‘kenteken’ is niet bekend in deze brief.'],
      ['((als partner))', 'Schrijf een voorwaarde zo: ((als naam is waarde)).'],
      ['((einde))', 'Bij dit ((einde)) hoort geen voorwaarde.'],
      ['((als partner is ja))', 'Deze voorwaarde heeft geen ((einde)).'],
    ]);
  });

  test('a bouwsteen that does not exist, or does not stand in a paragraph of its own', () => {
    expect(
      marked([
        live('((bouwsteen weg))'),
        live('Zie ((bouwsteen hulp)).'),
        live('((bouwsteen hulp))', 'front', 'listItem'),
        live('((bouwsteen hulp))', 'back', 'tableCell'),
      ]),
    ).toEqual([
      ['((bouwsteen weg))', 'De bouwsteen ‘weg’ bestaat niet.'],
      ['((bouwsteen hulp))', 'Zet een bouwsteen in een eigen alinea.'],
      ['((bouwsteen hulp))', 'Zet een bouwsteen in een eigen alinea.'],
      ['((bouwsteen hulp))', 'Zet een bouwsteen in een eigen alinea.'],
    ]);
  });

  test('a field in a bouwsteen that this letter does not know stands at the name of the bouwsteen', () => {
    expect(marked([live('((bouwsteen oud))')])).toEqual([
      [
        '((bouwsteen oud))',
        'In deze bouwsteen staat ((dossier)). Het veld ‘dossier’ is niet bekend in deze brief.',
      ],
    ]);
  });

  test('what is right is left alone, also a condition over paragraphs and a field without a sample', () => {
    expect(
      marked([
        live('Dag (( Voornaam )), u krijgt ((bedrag)) (zie bijlage).'),
        live('((als partner is ja))'),
        live('U woont samen.'),
        live('((einde))'),
        live('((bouwsteen hulp))'),
        live('Nog niet af: ((voor'),
      ]),
    ).toEqual([]);
  });

  test('no bouwsteen is said not to exist before all of them were read', () => {
    const offline = { ...known, passages: new Map(), complete: false };
    expect(marked([live('((bouwsteen weg))')], offline)).toEqual([]);
    expect(marked([live('Zie ((bouwsteen weg)).')], offline)).toHaveLength(1);
  });

  test('stays the very same object while it reads the same, and away when it was ignored', () => {
    const blocks = [live('Uw ((kenteken)) en ((kenteken)).')];
    const first = find(blocks);
    expect(new Set(first.findings.map(({ id }) => id)).size).toBe(2);
    const again = fieldFindings(blocks, known, first.findings, NO_SILENCE);
    expect(again.findings[0]).toBe(first.findings[0]);
    const ignored = [{ ruleId: BROKEN_FIELD, words: '((kenteken))', half: 'front' as const }];
    expect(find(blocks, known, { ...NO_SILENCE, ignored }).findings).toEqual([]);
  });
});
