import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Organisatie } from './loaders/schemas.ts';
import type { SectionKey } from './sections.ts';

/** The organisation whose site this is. */
export async function organisation(): Promise<Organisatie> {
  const entry = await getEntry('organisatie', 'organisatie');
  if (!entry) throw new Error('Het CMS gaf geen organisatie terug.');
  return entry.data;
}

/** Documents of a section in editors' order, then by title. */
export async function documents<Key extends SectionKey>(section: Key): Promise<CollectionEntry<Key>[]> {
  const entries = await getCollection(section);
  return entries.sort(
    (a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'nl'),
  );
}

/** Documents under the label of their group, groups in the order of `labels`, empty groups left out. */
export function grouped<Entry, Key extends string>(
  entries: readonly Entry[],
  labels: Record<Key, string>,
  keyOf: (entry: Entry) => Key,
): { key: Key; label: string; entries: Entry[] }[] {
  return (Object.keys(labels) as Key[])
    .map((key) => ({ key, label: labels[key], entries: entries.filter((entry) => keyOf(entry) === key) }))
    .filter((group) => group.entries.length > 0);
}
