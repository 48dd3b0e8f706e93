/** What a phrase gives the reader: room to choose, being seen, knowing how; or a situation it is for. */
export type PhraseGroup =
  | 'autonomie'
  | 'betrokkenheid'
  | 'competentie'
  | 'slecht nieuws'
  | 'termijn'
  | 'geld'
  | 'hulp';

export interface Phrase {
  group: PhraseGroup;
  /** Dutch, whole sentences; fields stand in it as `((naam))`. */
  text: string;
}

export const PHRASE_GROUPS: readonly { group: PhraseGroup; title: string }[] = [
  { group: 'autonomie', title: 'Autonomie: iets te kiezen' },
  { group: 'betrokkenheid', title: 'Betrokkenheid: gezien worden' },
  { group: 'competentie', title: 'Competentie: weten hoe het moet' },
  { group: 'slecht nieuws', title: 'Bij slecht nieuws' },
  { group: 'termijn', title: 'Bij een termijn' },
  { group: 'geld', title: 'Bij geld' },
  { group: 'hulp', title: 'Hulp en contact' },
];

/** Sentences to put in a letter as they are, per need and per situation. */
export const PHRASES: readonly Phrase[] = [
  { group: 'autonomie', text: 'U kiest zelf: komt u langs, of bellen wij u?' },
  { group: 'autonomie', text: 'Past deze dag u niet? Geef dan een andere dag door.' },
  { group: 'autonomie', text: 'U mag iemand meenemen naar het gesprek.' },
  { group: 'autonomie', text: 'Wat wilt u zelf graag? Schrijf dat erbij, dan houden wij er rekening mee.' },
  { group: 'autonomie', text: 'U beslist of u dit aanbod gebruikt. Nee zeggen mag.' },
  { group: 'betrokkenheid', text: 'Wij snappen dat u hier misschien van schrikt.' },
  { group: 'betrokkenheid', text: 'Meer mensen krijgen hiermee te maken. U staat er niet alleen voor.' },
  { group: 'betrokkenheid', text: 'Fijn dat u ons dit hebt verteld.' },
  { group: 'betrokkenheid', text: 'Ik ben ((contactpersoon)). Ik ken uw situatie en help u graag.' },
  {
    group: 'betrokkenheid',
    text: 'Wij kijken niet alleen naar de regels, maar ook naar wat dit voor u betekent.',
  },
  {
    group: 'competentie',
    text: 'U hoeft maar één ding te doen: onderteken het formulier en stuur het terug.',
  },
  { group: 'competentie', text: 'Dit hebt u ervoor nodig: een pen, uw laatste loonstrook en tien minuten.' },
  { group: 'competentie', text: 'Hebt u dit gedaan? Dan bent u klaar. U hoort vóór ((datum)) van ons.' },
  { group: 'competentie', text: 'Twijfelt u of u het goed invult? Laat het open. Wij vullen het samen in.' },
  {
    group: 'competentie',
    text: 'Zo gaat het verder: wij lezen uw papieren, bellen u en nemen dan een besluit.',
  },
  {
    group: 'slecht nieuws',
    text: 'Dit is geen goed nieuws. Daarom leggen wij uit waarom wij dit besluiten.',
  },
  { group: 'slecht nieuws', text: 'Wij hebben gezocht naar een andere oplossing, maar die is er nu niet.' },
  { group: 'slecht nieuws', text: 'Verandert uw situatie? Dan kunt u opnieuw een aanvraag doen.' },
  { group: 'slecht nieuws', text: 'Bent u het er niet mee eens? Op de achterkant staat wat u kunt doen.' },
  { group: 'termijn', text: 'Wilt u dit vóór ((uiterste datum)) aan ons doorgeven?' },
  { group: 'termijn', text: 'Hebt u meer tijd nodig? Bel ons vóór ((uiterste datum)). Vaak kan dat.' },
  { group: 'termijn', text: 'Krijgen wij vóór ((uiterste datum)) niets van u? Dan bellen wij u eerst.' },
  { group: 'geld', text: 'U krijgt ((bedrag)). Dit geld staat vóór ((datum)) op uw rekening.' },
  {
    group: 'geld',
    text: 'U betaalt ((bedrag)) terug. Dat mag ook in delen: bel ons, dan maken wij een plan.',
  },
  { group: 'geld', text: 'Houdt u te weinig over om van te leven? Bel ons meteen. Wij rekenen het na.' },
  { group: 'geld', text: 'Op de achterkant ziet u hoe wij het bedrag hebben uitgerekend.' },
  { group: 'hulp', text: 'Vragen? Bel ((contactpersoon)) op ((telefoon)). Dat kan ((belmomenten)).' },
  { group: 'hulp', text: 'Praat u liever met iemand die naast u staat? Onafhankelijke hulp is gratis.' },
  { group: 'hulp', text: 'Vindt u lezen lastig? Wij lezen deze brief graag met u door.' },
  { group: 'hulp', text: 'Hebt u ook andere zorgen, over geld, wonen of gezondheid? Vertel het ons gerust.' },
];
