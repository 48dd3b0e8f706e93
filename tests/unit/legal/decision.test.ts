import { describeCheck } from './describeCheck.ts';

describeCheck('besluit', {
  kind: 'afwijzing',
  holds: [
    'Wij hebben besloten.',
    'Uw aanvraag is afgewezen.',
    'Wij wijzen uw aanvraag af.',
    'Ons besluit is nee.',
    'Wij stoppen uw uitkering.',
    'U krijgt geen toeslag.',
  ],
  lacks: [
    'Wij kregen uw brief.',
    'U vroeg om een rolstoel.',
    'De aanvraag is bekeken.',
    'Bel ons.',
    'Er zijn regels.',
    'Het gesprek was op maandag.',
  ],
});

describeCheck('motivering', {
  kind: 'afwijzing',
  holds: [
    'Dit is omdat u spaargeld hebt.',
    'De reden is uw inkomen.',
    'Want u woont elders.',
    'Uit onderzoek blijkt dat u werkt.',
    'Daarom krijgt u niets.',
    'Gelet op uw inkomen kan het niet.',
  ],
  lacks: [
    'Wij wijzen het af.',
    'U krijgt niets.',
    'Bel ons.',
    'Het gesprek was op maandag.',
    'De regels zijn streng.',
    'U kunt bezwaar maken.',
  ],
});

describeCheck('wettelijke-grondslag', {
  kind: 'afwijzing',
  holds: [
    'Dit staat in artikel 35 van de Participatiewet.',
    'Op grond van artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015.',
    'Zie artikel 7 van de Verordening Waterdam.',
    'De regels staan in artikel 17, eerste lid, van de Participatiewet.',
    'Artikel 2.3 van de Jeugdwet.',
    'De regels voor dit besluit staan in artikel ((artikel)) van de ((wet)).',
  ],
  lacks: [
    'De wet zegt dat.',
    'Volgens de regels kan het niet.',
    'De Participatiewet is duidelijk.',
    'Zie artikel 6:4 van de Algemene wet bestuursrecht.',
    'Volgens ons beleid.',
    'Artikel 5.',
  ],
});

describeCheck('bestuursorgaan', {
  kind: 'afwijzing',
  holds: [
    'Het college heeft dit besloten.',
    'Burgemeester en wethouders van Waterdam.',
    'Het dagelijks bestuur van de dienst.',
    'De burgemeester besluit.',
    'Namens het college van b en w.',
    'Het college van B&W besluit.',
  ],
  lacks: [
    'De afdeling besluit.',
    'Wij besluiten.',
    'De gemeente besluit.',
    'Team inkomen.',
    'De sociale dienst.',
    'Uw consulent.',
  ],
});

describeCheck('ondertekening-mandaat', {
  kind: 'afwijzing',
  holds: [
    'Met vriendelijke groet,\n\nnamens het college van burgemeester en wethouders,\nPetra Smits',
    'Met vriendelijke groet,\n\nPetra Smits\nnamens burgemeester en wethouders',
    'Hoogachtend,\n\nNamens het college,\n\nJoost Verbeek\nteamleider',
    'Met vriendelijke groet,\n\nNamens het dagelijks bestuur,\n\nKarim Bennani',
    'Vriendelijke groet,\n\nnamens het college,\n\n((naam ondertekenaar))',
    'Met vriendelijke groet, namens het college van burgemeester en wethouders, Petra Smits',
  ],
  lacks: [
    'Met vriendelijke groet,',
    'Met vriendelijke groet,\n\nPetra Smits',
    'Hoogachtend,\n\nde afdeling',
    'Met vriendelijke groet,\n\nteam inkomen',
    'Wij wijzen dit af.',
    'Met vriendelijke groet,\n\nnamens het team,\n\nPetra Smits',
  ],
});
