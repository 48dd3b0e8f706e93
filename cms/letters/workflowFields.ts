import type { Field, GroupField } from 'payload';
import { LETTER_STATE_OPTIONS } from './letterStates.ts';

/** Written by the server only: endpoints and hooks, never a form. */
const serverOnly = { create: () => false, update: () => false };

/** The letter that a record of the workflow is about. */
export const letterField: Field = {
  name: 'letter',
  type: 'relationship',
  relationTo: 'brieven',
  label: 'Brief',
  required: true,
  index: true,
};

/** The scores a letter had when it was saved: numbers of their own, so that lists and charts can ask for them. */
export const scoresField = (name: string, label: string): GroupField => ({
  name,
  type: 'group',
  label,
  access: serverOnly,
  admin: { hidden: true },
  fields: [
    { name: 'readability', type: 'number', label: 'Leesbaarheid' },
    { name: 'level', type: 'text', label: 'Niveau' },
    { name: 'activation', type: 'number', label: 'Activerend' },
    { name: 'balance', type: 'text', label: 'Balans' },
    { name: 'stress', type: 'number', label: 'Stress' },
    { name: 'legalComplete', type: 'checkbox', label: 'Wettelijk compleet' },
  ],
});

/** Whether this news should be told by phone before it is posted. */
export const callFirstFields: Field[] = [
  {
    name: 'callFirst',
    type: 'select',
    label: 'Eerst bellen?',
    options: [
      { label: 'Nee, schrijven kan', value: 'nee' },
      { label: 'Overweeg het', value: 'overweeg' },
      { label: 'Ja, bel eerst', value: 'ja' },
    ],
    admin: {
      position: 'sidebar',
      description: 'Beantwoord deze vraag voordat de brief akkoord kan zijn.',
    },
  },
  {
    name: 'callFirstReason',
    type: 'textarea',
    label: 'Waarom wel of niet eerst bellen?',
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.callFirst) },
  },
];

/** State, scores and what the letter was before anybody rewrote it. */
export const workflowFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Stand',
    defaultValue: 'concept',
    options: LETTER_STATE_OPTIONS,
    access: serverOnly,
    index: true,
    admin: { position: 'sidebar', readOnly: true },
  },
  scoresField('scores', 'Scores bij het bewaren'),
  {
    name: 'scoresBehind',
    type: 'checkbox',
    label: 'De scores zijn van een eerdere tekst',
    access: serverOnly,
    // Asked for at every start: what a stop left is scored then.
    index: true,
    admin: { hidden: true },
  },
  {
    name: 'original',
    type: 'group',
    label: 'Het origineel',
    access: serverOnly,
    admin: { hidden: true },
    fields: [
      {
        name: 'source',
        type: 'select',
        label: 'Waar komt de brief vandaan?',
        options: [
          { label: 'Leeg begonnen', value: 'leeg' },
          { label: 'Sjabloon', value: 'sjabloon' },
          { label: 'Word-bestand', value: 'docx' },
          { label: 'Geplakt', value: 'geplakt' },
        ],
      },
      { name: 'name', type: 'text', label: 'Naam van het bestand of sjabloon' },
      { name: 'front', type: 'json', label: 'Voorkant' },
      { name: 'back', type: 'json', label: 'Achterkant' },
      scoresField('scores', 'Scores van het origineel'),
    ],
  },
  {
    name: 'belowFloorReason',
    type: 'textarea',
    label: 'Waarom akkoord onder de ondergrens',
    access: serverOnly,
    admin: { hidden: true },
  },
  {
    name: 'ignored',
    type: 'json',
    label: 'Genegeerde opmerkingen',
    admin: { hidden: true },
  },
];
