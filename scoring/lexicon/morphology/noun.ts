/** Dutch nouns: the plural to write, and every form to recognise. */
import { beforeE, isVowel } from './spelling.ts';

/** Plurals no rule gives. */
const IRREGULAR = new Map(
  (
    'kind:kinderen betrokkene:betrokkenen categorie:categorieën strategie:strategieën tip:tips middel:middelen eis:eisen slag:slagen lijst:lijsten kans:kansen blad:bladen lid:leden stad:steden schip:schepen weg:wegen dag:dagen dak:daken pad:paden vat:vaten ' +
    'gat:gaten glas:glazen hof:hoven lot:loten oorlog:oorlogen slot:sloten spel:spelen verbod:verboden gebod:geboden ' +
    'gebed:gebeden bevel:bevelen verdrag:verdragen gebrek:gebreken bedrag:bedragen gesprek:gesprekken besluit:besluiten ' +
    'ei:eieren koe:koeien zoon:zonen leraar:leraren vraag:vragen wet:wetten plan:plannen manier:manieren dossier:dossiers ' +
    'papier:papieren formulier:formulieren idee:ideeën zee:zeeën knie:knieën gebeurtenis:gebeurtenissen museum:musea ' +
    "centrum:centra datum:data hoogte:hoogtes ziekte:ziektes stukje:stukjes foto:foto's team:teams club:clubs punt:punten " +
    'bord:borden baan:banen film:films test:tests stuk:stukken jongere:jongeren oudere:ouderen zieke:zieken ' +
    'deskundige:deskundigen gehandicapte:gehandicapten volwassene:volwassenen klein:kleine verdachte:verdachten ' +
    'werkloze:werklozen leidinggevende:leidinggevenden waarde:waarden voorwaarde:voorwaarden gemeente:gemeenten kosten:kosten ' +
    'inkomen:inkomens middelen:middelen onkosten:onkosten spullen:spullen mensen:mensen stappen:stappen gegevens:gegevens ' +
    'keer:keren broer:broers dokter:dokters bank:banken som:sommen reden:redenen wagen:wagens teken:tekens ' +
    'doel:doelen deel:delen voordeel:voordelen nadeel:nadelen oordeel:oordelen onderdeel:onderdelen hotel:hotels ' +
    'probleem:problemen systeem:systemen café:cafés budget:budgetten ticket:tickets pakket:pakketten model:modellen ' +
    'bedrijf:bedrijven brief:brieven bewijs:bewijzen prijs:prijzen kantoor:kantoren ambtenaar:ambtenaren eigenaar:eigenaren'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that have no plural, or are one already: they stay as they are. */
const NO_PLURAL = new Set(
  (
    'geld kennis hulp steun zorg werk gedrag begrip toezicht verkeer vervoer water energie personeel afval ' +
    'informatie uitleg tijd samenwerking aandacht overlast lawaai schade vertrouwen respect rust veiligheid ' +
    'iemand mensen kosten spullen ouders publiek politie invloed macht nut'
  ).split(' '),
);

const PREPOSITION =
  /^(?:van|voor|om|in|op|met|aan|bij|tot|over|uit|naar|die|dat|waar|zonder|tegen|tussen|per|als|onder)$/u;

/** The plural of one noun. */
function pluralWord(noun: string): string {
  const listed = IRREGULAR.get(noun);
  if (listed !== undefined) return listed;
  if (NO_PLURAL.has(noun) || noun.endsWith('heden')) return noun;
  for (const [single, plural] of IRREGULAR) {
    if (single.length >= 4 && noun.endsWith(single)) return noun.slice(0, -single.length) + plural;
  }
  if (noun.endsWith('heid')) return `${noun.slice(0, -4)}heden`;
  if (/(?:[aiouy])$/u.test(noun) && !/(?:aa|ie|oo|uu|ij|ui|ou|au|eu|oe)$/u.test(noun)) return `${noun}'s`;
  if (/(?:[^e]e|ie|ë)$/u.test(noun) || /(?:el|em|er|erd|aar|ier|ee|é)$/u.test(noun)) {
    if (/(?:eel|eem|eer|oer|veer|ieer)$/u.test(noun)) return `${beforeE(noun)}en`;
    return `${noun}s`;
  }
  if (/[^aeiou]en$/u.test(noun)) return `${noun}s`;
  if (/(?:ing|ist|iteit|ant|ent|or|aris|nis|schap|uur|ief)$/u.test(noun)) {
    if (/(?:aris|nis)$/u.test(noun)) return `${noun}sen`;
    return `${/(?:uur|ief)$/u.test(noun) ? beforeE(noun) : noun}en`;
  }
  return `${beforeE(noun)}en`;
}

/** The plural of a noun or a short noun phrase (`manier van werken` → `manieren van werken`). */
export function plural(phrase: string): string {
  if (!phrase.includes(' ')) return pluralWord(phrase);
  const words = phrase.split(' ');
  const stop = words.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  const head = stop > 0 ? stop - 1 : words.length - 1;
  words[head] = pluralWord(words[head] ?? '');
  return words.join(' ');
}

/**
 * Every form a noun may take in a text: plurals (all endings that Dutch knows, since a wrong one is no word and
 * does no harm) and diminutives.
 */
export function nounForms(noun: string): { plurals: string[]; diminutives: string[] } {
  const regular = pluralWord(noun);
  const plurals = new Set([regular, `${noun}s`]);
  const last = noun.at(-1);
  if (!isVowel(last)) plurals.add(`${beforeE(noun)}en`).add(`${noun}en`);
  if (noun.endsWith('um')) plurals.add(`${noun.slice(0, -2)}a`).add(`${noun}s`);
  if (noun.endsWith('us')) plurals.add(`${noun.slice(0, -2)}i`);
  if (noun.endsWith('te') || noun.endsWith('de')) plurals.add(`${noun}n`).add(`${noun}s`);
  if (noun.endsWith('e')) plurals.add(`${noun}n`);
  if (noun.endsWith('ie')) plurals.add(`${noun}ën`).add(`${noun}s`);
  if (noun.endsWith('a') || noun.endsWith('o') || noun.endsWith('i')) plurals.add(`${noun}'s`);
  plurals.delete(noun);
  const diminutives: string[] = [];
  for (const ending of ['je', 'tje', 'pje', 'etje', 'kje']) {
    if (ending === 'kje' && !noun.endsWith('ing')) continue;
    const stem = ending === 'kje' ? noun.slice(0, -1) : noun;
    diminutives.push(stem + ending, `${stem}${ending}s`);
  }
  return { plurals: [...plurals], diminutives };
}
