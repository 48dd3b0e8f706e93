'use client';

import { KIND_LABELS } from './words.ts';

const KIND_HELP = {
  woord: 'een moeilijk of ouderwets woord',
  zin: 'een zin die te lang is of moeilijk in elkaar zit',
  toon: 'een zin die koel, bevelend of verwijtend klinkt',
  stress: 'iets wat de lezer extra spanning geeft',
  recht: 'iets wat de wet vraagt, of wat beter op de achterkant staat',
} as const;

/** What the scores mean and how the panel works with the keyboard. Closed until somebody asks. */
export function ScoreHelp() {
  return (
    <details className="brief-hulp">
      <summary>Wat betekenen deze scores?</summary>
      <dl>
        <dt>Leesbaarheid</dt>
        <dd>
          Hoe makkelijk de brief leest. B1 is taal die de meeste volwassenen begrijpen. Let op: een korte
          tekst geeft een minder zekere score.
        </dd>
        <dt>Activerend</dt>
        <dd>
          Of de brief de lezer in beweging brengt. Daar zijn drie dingen voor nodig. Autonomie: de lezer heeft
          iets te kiezen. Betrokkenheid: de lezer voelt zich gezien. Competentie: de lezer weet hoe het moet.
          Mist er een, dan wordt de brief kil, vaag of druk.
        </dd>
        <dt>Stress</dt>
        <dd>Hoeveel de brief tegelijk vraagt: taken, termijnen, bedragen, dreigementen. Lager is beter.</dd>
        <dt>Wettelijk</dt>
        <dd>
          Of de onderdelen erin staan die de wet vraagt. Kies de juiste soort brief, anders klopt dit niet.
          Een jurist kijkt altijd mee.
        </dd>
      </dl>
      <p>De strepen in de tekst:</p>
      <ul className="brief-hulp__merken">
        {(Object.keys(KIND_HELP) as (keyof typeof KIND_HELP)[]).map((kind) => (
          <li key={kind}>
            <span aria-hidden="true" className="brief-merk" data-kind={kind}>
              {KIND_LABELS[kind].letter}
            </span>
            <span>
              <strong>{KIND_LABELS[kind].label}</strong>: {KIND_HELP[kind]}
            </span>
          </li>
        ))}
      </ul>
      <p>
        Met het toetsenbord, in de tekst: <kbd>F8</kbd> naar de volgende opmerking, <kbd>Shift</kbd> +{' '}
        <kbd>F8</kbd> naar de vorige, <kbd>Alt</kbd> + <kbd>Enter</kbd> naar de uitleg. Met <kbd>Esc</kbd>{' '}
        gaat u terug naar de tekst.
      </p>
      <p>De score is een hulp. U beslist wat beter is voor uw lezer.</p>
    </details>
  );
}
