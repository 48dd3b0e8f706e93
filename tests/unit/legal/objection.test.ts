import { describeCheck } from './describeCheck.ts';

describeCheck('bezwaar-mogelijk', {
  kind: 'afwijzing',
  holds: [
    'U kunt bezwaar maken.',
    'Maak dan bezwaar.',
    'Stuur een bezwaarschrift.',
    'U mag bezwaar aantekenen.',
    'Bezwaar is mogelijk.',
    'Wilt u bezwaar indienen?',
  ],
  lacks: [
    'Bent u het niet eens? Bel ons.',
    'U kunt een klacht indienen.',
    'U kunt reageren.',
    'U hebt geen bezwaar tegen een gesprek.',
    'U kunt naar de rechter.',
    'Wij leggen het uit.',
  ],
});

describeCheck('bezwaar-termijn', {
  kind: 'afwijzing',
  holds: [
    'U kunt bezwaar maken binnen zes weken.',
    'U kunt bezwaar maken. Dat kan binnen 6 weken.',
    'U hebt zes weken om bezwaar te maken.',
    'U kunt bezwaar maken.\n\nDat kan tot zes weken na deze brief.',
    'Binnen zes weken na de datum van deze brief kunt u een bezwaarschrift sturen.',
    'Maak bezwaar binnen 6 weken na verzending.',
  ],
  lacks: [
    'U kunt bezwaar maken.',
    'U kunt op tijd bezwaar maken.',
    'U kunt bezwaar maken binnen de termijn.',
    'De hulp duurt zes weken.',
    'Wij beslissen binnen zes weken.',
    'Maak snel bezwaar.',
  ],
});

describeCheck('bezwaar-orgaan', {
  kind: 'afwijzing',
  holds: [
    'U kunt bezwaar maken bij het college.',
    'U kunt bezwaar maken bij burgemeester en wethouders.',
    'Stuur uw bezwaarschrift naar de gemeente Waterdam.',
    'U kunt bezwaar maken.\n\nStuur het aan het college van Waterdam.',
    'U kunt bezwaar maken bij het dagelijks bestuur.',
    'U kunt bezwaar maken bij ((bestuursorgaan)).',
  ],
  lacks: [
    'U kunt bezwaar maken.',
    'U kunt bezwaar maken binnen zes weken.',
    'U kunt bezwaar maken per brief.',
    'Maak bezwaar.',
    'Bezwaar is mogelijk.',
    'Het college helpt u.',
  ],
});

describeCheck('bezwaar-inhoud', {
  kind: 'afwijzing',
  holds: [
    'U kunt bezwaar maken. Zet erin: uw naam en adres, de datum, het besluit, waarom u het niet eens bent en uw handtekening.',
    'U kunt bezwaar maken.\n\nDaarin staat:\n\n- uw naam en adres\n- de datum\n- het besluit\n- de reden\n- uw handtekening',
    'Onderteken uw bezwaarschrift. Vermeld uw naam, de dagtekening, een omschrijving van het besluit en de gronden. U kunt bezwaar maken per brief.',
    'U kunt bezwaar maken. In de brief staan uw adres, de datum, de gronden, het kenmerk en uw handtekening.',
    'Maak bezwaar met een brief: naam, datum, kopie van de beslissing, argumenten, handtekening.',
    'U kunt bezwaar maken. Schrijf uw naam op, de datum, over welke beslissing het gaat, waarom, en onderteken de brief.',
  ],
  lacks: [
    'U kunt bezwaar maken.',
    'U kunt bezwaar maken. Zet uw naam erin.',
    'U kunt bezwaar maken. Onderteken uw brief en zeg waarom.',
    'U kunt een gemotiveerd bezwaarschrift indienen.',
    'U kunt bezwaar maken binnen zes weken bij het college.',
    'U kunt bezwaar maken. Vermeld naam, adres, datum en reden.',
  ],
});
