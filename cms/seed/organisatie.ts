/** The sample organisation; a municipality replaces it in the CMS under Beheer, Organisatie. */
export const organisatieSeed = {
  name: 'gemeente Voorbeeld',
  phone: '14 099',
  email: 'info@gemeentevoorbeeld.example',
  openingHours: [
    { days: 'maandag tot en met vrijdag', hours: '9.00 tot 17.00 uur' },
    { days: 'donderdag', hours: 'ook van 17.00 tot 20.00 uur' },
  ],
  visitingAddress: 'Dorpsplein 1\n1234 AB Voorbeeld',
  postAddress: 'Postbus 100\n1234 AA Voorbeeld',
  contacts: [
    {
      name: 'Samira',
      role: 'Cliëntondersteuner: denkt met u mee en gaat met u mee. Gratis.',
      phone: '14 099',
      when: 'maandag, dinsdag en donderdag',
    },
    {
      name: 'Wim',
      role: 'Helpt bij brieven, geld en schulden.',
      phone: '14 099',
      when: 'elke werkdag',
    },
  ],
};
