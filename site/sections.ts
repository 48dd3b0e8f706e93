/** The rooms of the site: address, name in the menu, and one line on what is there. */
export const SECTIONS = {
  hulp: { href: '/hulp/', title: 'Hulp', line: 'Wat u nu kunt doen, en wie u daarbij helpt.' },
  kennisbank: {
    href: '/kennisbank/',
    title: 'Kennisbank',
    line: 'Wat stress met mensen doet, en hoe u daar in brieven en gesprekken rekening mee houdt.',
  },
  werkbladen: {
    href: '/werkbladen/',
    title: 'Werkbladen',
    line: 'Bladen om te printen en met een pen in te vullen, alleen of samen.',
  },
  gesprekskaarten: {
    href: '/gesprekskaarten/',
    title: 'Gesprekskaarten',
    line: 'Kaarten met een voorkant en een achterkant, voor een gesprek dat rust geeft.',
  },
  'psycho-educatie': {
    href: '/psycho-educatie/',
    title: 'Psycho-educatie',
    line: 'In vier stappen uitleggen wat zorgen doen met een hoofd dat al vol zit.',
  },
} as const;

export type SectionKey = keyof typeof SECTIONS;

/** Pages every visitor may want from anywhere, below in the footer. */
export const SERVICE_PAGES = [
  { href: '/zoeken/', title: 'Zoeken en alle pagina’s' },
  { href: '/toegankelijkheid/', title: 'Toegankelijkheid' },
  { href: '/privacy/', title: 'Privacy' },
  { href: '/handleiding/', title: 'Handleiding voor medewerkers' },
  { href: '/colofon/', title: 'Colofon' },
] as const;

/** Themes in the order the index pages show them. */
export const HELP_THEMES = {
  brieven: 'Een brief gekregen',
  geld: 'Geld en schulden',
  ondersteuning: 'Iemand die met u meedenkt',
  wonen: 'Wonen',
  gezondheid: 'Gezondheid en stress',
  werk: 'Werk en inkomen',
  gezin: 'Gezin en relatie',
  crisis: 'Nu meteen hulp',
} as const;

export const KNOWLEDGE_THEMES = {
  stress: 'Stress begrijpen',
  brieven: 'Brieven schrijven',
  gesprek: 'Gesprekken voeren',
  geld: 'Geld en rust',
  organisatie: 'De organisatie',
  recht: 'Recht en regels',
} as const;

export const AUDIENCES = { inwoner: 'Voor uzelf', professional: 'Voor wie anderen helpt' } as const;

export const CARD_TYPES = {
  gesprek: 'Gesprekskaart',
  methodiek: 'Methodiekkaart',
  oefening: 'Oefenkaart',
} as const;

export const LEARNING_STEPS = {
  interesse: 'Stap 1: interesse wekken',
  zelfreflectie: 'Stap 2: naar uzelf kijken',
  strategieen: 'Stap 3: kiezen wat helpt',
  evalueren: 'Stap 4: terugkijken',
} as const;
