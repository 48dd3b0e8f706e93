import { defineElement } from '../element.ts';
import { missingAt } from '../letter.ts';

/** Somebody with a name and a telephone number. */
export const element = defineElement({
  id: 'named-contact',
  note: 'Een naam en een nummer maken de stap om te bellen klein. ‘De afdeling’ belt niemand.',
  url: '/kennisbank/activerend-schrijven',
  applies: () => true,
  present: (letter) =>
    letter.persons.some((person) => person.half === 'front') &&
    letter.phones.some((phone) => phone.half === 'front'),
  findings(letter, document) {
    const reason = letter.phones.some((phone) => phone.half === 'front')
      ? 'Er staat een nummer, maar niet wie de lezer aan de lijn krijgt.'
      : 'Er staat niet wie de lezer kan bellen.';
    return missingAt(document, letter.lastBody, 'end', reason, [
      'Hebt u een vraag of lukt iets niet? Bel ((contactpersoon)), telefoon ((telefoon)).',
    ]);
  },
});
