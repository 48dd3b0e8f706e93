import { describe, expect, it } from 'vitest';
import { analyseBlock } from '../../../scoring/analyse.ts';
import { rule as emptyHeading } from '../../../scoring/readability/rules/empty-heading.ts';
import { rule as longList } from '../../../scoring/readability/rules/long-list.ts';
import { rule as longListItem } from '../../../scoring/readability/rules/long-list-item.ts';
import { rule as longParagraph } from '../../../scoring/readability/rules/long-paragraph.ts';
import { loadOf, rule as mostLoaded } from '../../../scoring/readability/rules/most-loaded-sentence.ts';
import { block, documentMarks, marksOf, specify } from './spec.ts';

specify(emptyHeading, {
  kind: 'heading',
  finds: [
    ['{Inleiding}', 'Waarom krijgt u deze brief?'],
    ['{1. Overwegingen:}', 'Waarom hebben wij dit besloten?'],
    '{Algemeen}',
    ['{RECHTSMIDDELEN}', 'Bent u het niet eens met dit besluit?'],
    ['{Contact}', 'Hebt u vragen?'],
    '{Betreft:}',
    ['{Wettelijk kader}', 'Welke regels gelden?'],
  ],
  leaves: [
    'U krijgt vanaf mei geld van ons',
    'Wat moet u doen?',
    'Contact met uw wijkcoach op dinsdag',
    'Bent u het niet eens met ons besluit?',
    'Algemeen nut: wat is dat?',
    'Zo vraagt u hulp aan',
    'Bezwaar maken kan tot 14 mei 2026',
  ],
});

describe('empty-heading', () => {
  it('reads headings only', () => {
    expect(marksOf(emptyHeading, block('Algemeen'))).toEqual([]);
  });
});

const short = 'Wij helpen u graag met uw vragen.';

describe('long-paragraph', () => {
  it.each([8, 9, 12, 15, 20, 40])('finds a paragraph of %i sentences', (count) => {
    const text = Array(count).fill(short).join(' ');
    expect(marksOf(longParagraph, block(text))).toEqual([text]);
  });
  it('says where a new paragraph could begin', () => {
    const text = `${Array(6).fill(short).join(' ')} Het geld komt later. ${Array(4).fill(short).join(' ')}`;
    expect(longParagraph.check(analyseBlock(block(text)))[0]?.reason).toContain('‘Het geld komt later’');
  });
  it.each([1, 2, 3, 4, 6, 7])('leaves a paragraph of %i sentences alone', (count) => {
    expect(marksOf(longParagraph, block(Array(count).fill(short).join(' ')))).toEqual([]);
  });
  it('leaves many very short sentences alone', () => {
    expect(marksOf(longParagraph, block(Array(9).fill('Bel ons gerust.').join(' ')))).toEqual([]);
  });
});

describe('long-list', () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, at) => block(`Punt ${at + 1}`, 'listItem'));
  it.each([8, 9, 10, 12, 20, 50])('finds a list of %i items, at its first item', (count) => {
    expect(documentMarks(longList, [block('Neem mee:'), ...list(count)])).toEqual([[1, 'Punt 1']]);
  });
  it.each([0, 1, 2, 5, 6, 7])('leaves a list of %i items alone', (count) => {
    expect(documentMarks(longList, [block('Neem mee:'), ...list(count)])).toEqual([]);
  });
  it('does not join two short lists', () => {
    expect(documentMarks(longList, [...list(5), block('En ook:'), ...list(5)])).toEqual([]);
  });
});

specify(longListItem, {
  kind: 'listItem',
  finds: [
    '{een kopie van uw paspoort, uw rijbewijs of uw verblijfskaart, met daarbij een brief van uw bank waarin staat hoeveel geld u had op de eerste en op de laatste dag van mei}',
    '{Bel ons. Maak een afspraak. Neem uw papieren mee. Teken de brief.}',
    '{Een foto. Een pen. Een pas. Een brief. Een map.}',
    '{U belt ons eerst, dan maakt u een afspraak op een dag die u past, daarna zoekt u alle papieren bij elkaar en op de dag zelf komt u een kwartier eerder naar ons kantoor}',
    '{uw loonstrook van de maand april, uw loonstrook van de maand mei, uw jaaropgave van vorig jaar, uw huurcontract, uw zorgpolis, uw energierekening en de rekening van het water van dit jaar}',
    '{Dit is nodig. Dat ook. Dit niet. Dat wel.}',
  ],
  leaves: [
    'een kopie van uw paspoort',
    'Bel ons.',
    'Bel ons. Maak een afspraak. Neem uw papieren mee.',
    'uw loonstrook van april 2026',
    'een brief van uw bank, met daarop uw naam en uw rekening',
    'Kom op dinsdag naar ons kantoor en neem iemand mee als u dat fijn vindt.',
  ],
});

const easy = [
  block('U krijgt geld.'),
  block('Wij bellen u op dinsdag.'),
  block('Hebt u vragen? Bel ons gerust.'),
];
const heavy = [
  'Omdat u niet hebt doorgegeven dat u bij iemand woont, hebben wij besloten dat uw uitkering per 1 mei wordt verlaagd.',
  'De werkzaamheden die door uw inkomensconsulent zijn aangekondigd, worden niet uitgevoerd voordat u het formulier hebt ingeleverd.',
  'Als u vindt dat wij iets verkeerd hebben gedaan, dan kunt u binnen zes weken na de datum bezwaar maken bij ons.',
  'Wij hebben uw verzoek om een vergoeding voor de kosten van een wasmachine en een koelkast vorige week niet goedgekeurd.',
  'U ontvangt een bijdrage voor schoolkosten, sportkosten en vervoerskosten, mits uw gezinsinkomen niet hoger is dan de bijstandsnorm.',
  'De medewerker van de gemeente belt u, tenzij u hebt laten weten dat u dat niet wilt omdat u al hulp krijgt.',
];

describe('most-loaded-sentence', () => {
  it.each(heavy)('finds: %s', (text) => {
    expect(documentMarks(mostLoaded, [...easy, block(text)])).toEqual([[3, text]]);
  });
  it('marks only the heaviest of several', () => {
    expect(documentMarks(mostLoaded, [...easy, ...heavy.map((text) => block(text))])).toHaveLength(1);
  });
  it.each([
    [easy],
    [[]],
    [[block(heavy[0] ?? '')]],
    [[...easy, block(heavy[0] ?? '', 'paragraph', 'back')]],
    [[...easy, block(heavy[0] ?? '', 'heading')]],
    [[...easy, block('U krijgt uw geld op 1 mei en u hoeft daarvoor niets te doen.')]],
  ])('leaves alone: %#', (blocks) => {
    expect(documentMarks(mostLoaded, blocks)).toEqual([]);
  });
  it('weighs a subclause and a long word, not only words', () => {
    const load = (text: string) => loadOf(analyseBlock(block(text)).sentences[0] as never).total;
    expect(load('Wij bellen u omdat het kan.')).toBeGreaterThan(load('Wij bellen u morgen om tien.'));
    expect(load('Uw inkomensondersteuning stopt.')).toBeGreaterThan(load('Uw geld stopt.'));
  });
});
