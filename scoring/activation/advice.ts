/** What one sentence would do most to bring a need back, in our own words, ready to be put in. */
import type { Need } from './weights.ts';

export interface NeedAdvice {
  /** Dutch: what the writer can do. */
  advice: string;
  sentence: string;
}

/** Signs that one sentence can add, the strongest first. */
export const ADD: Record<Need, { sign: string; advice: NeedAdvice }[]> = {
  autonomy: [
    {
      sign: 'choice',
      advice: {
        advice: 'Geef de lezer iets te kiezen, hoe klein ook. Wie kiest, begint eerder.',
        sentence: 'U kunt kiezen hoe u dit regelt: online, op papier of samen met ons aan de telefoon.',
      },
    },
    {
      sign: 'influence',
      advice: {
        advice: 'Vraag wat de lezer zelf wil of nodig heeft.',
        sentence: 'Laat ons weten wat u nodig hebt. Dan zoeken wij samen wat bij u past.',
      },
    },
    {
      sign: 'room',
      advice: {
        advice: 'Geef ruimte: zeg dat een ander moment ook kan.',
        sentence: 'Komt het u niet goed uit? Dan spreken wij een ander moment af.',
      },
    },
  ],
  relatedness: [
    {
      sign: 'recognition',
      advice: {
        advice: 'Laat zien dat u begrijpt wat deze brief met de lezer doet.',
        sentence: 'Wij begrijpen dat deze brief veel van u vraagt.',
      },
    },
    {
      sign: 'normalise',
      advice: {
        advice: 'Zeg dat de lezer niet de enige is.',
        sentence: 'Veel mensen vinden dit lastig. U bent zeker niet de enige.',
      },
    },
    {
      sign: 'person',
      advice: {
        advice: 'Noem iemand bij naam die de lezer kan bellen.',
        sentence: 'Bel gerust met ((contactpersoon)), telefoon ((telefoon)).',
      },
    },
  ],
  competence: [
    {
      sign: 'concreteDate',
      advice: {
        advice: 'Zeg precies wat de lezer kan doen, en op welke dag het klaar moet zijn.',
        sentence: 'Dit kunt u doen: stuur ons vóór ((datum)) uw formulier.',
      },
    },
    {
      sign: 'next',
      advice: {
        advice: 'Vertel wat er daarna gebeurt, met een datum.',
        sentence: 'Daarna krijgt u vóór ((datum)) bericht van ons.',
      },
    },
    {
      sign: 'help',
      advice: {
        advice: 'Bied hulp aan op de plek waar de lezer vast kan lopen.',
        sentence: 'Lukt het niet? Wij helpen u stap voor stap.',
      },
    },
  ],
};

/** When harm is what keeps a need down, taking it away does more than adding a sentence. */
export const REPLACE: Record<Need, NeedAdvice> = {
  autonomy: {
    advice: 'Maak van een bevel een vraag. Dat doet hier meer dan een zin erbij.',
    sentence: 'Wilt u dit vóór ((datum)) doen? Een andere manier of een ander moment kan ook.',
  },
  relatedness: {
    advice: 'Haal het verwijt of de koude formule weg, en zeg wat u nog mist en hoe u helpt.',
    sentence: 'Wij hebben nog iets van u nodig, en wij helpen u daar graag bij.',
  },
  competence: {
    advice: 'Vraag één ding tegelijk, met een datum in plaats van een vage termijn.',
    sentence: 'U hoeft nu maar één ding te doen, en dat kan tot ((datum)).',
  },
};
