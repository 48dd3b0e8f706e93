import { describeCheck } from './describeCheck.ts';

describeCheck('zienswijze-hoe', {
  kind: 'voornemen',
  holds: [
    'U kunt bellen.',
    'Reageer per brief.',
    'Mondeling of schriftelijk.',
    'In een gesprek vertelt u het.',
    'U kunt ons mailen.',
    'Online reageren kan.',
  ],
  lacks: [
    'Wij zijn van plan te stoppen.',
    'U kunt reageren.',
    'Geef uw zienswijze.',
    'Wij horen het graag.',
    'Er zijn regels.',
    'U hebt tot 3 mei.',
  ],
});

describeCheck('herstel-gevolg', {
  kind: 'hersteltermijn',
  holds: [
    'Dan stellen wij de aanvraag buiten behandeling.',
    'Dan kunnen wij uw aanvraag niet behandelen.',
    'Dan nemen wij het niet in behandeling.',
    'Dan kunnen wij niet beslissen.',
    'Dan stoppen wij met uw aanvraag.',
    'Uw aanvraag wordt dan niet verder behandeld.',
  ],
  lacks: [
    'Stuur uw cv.',
    'Wij missen een papier.',
    'Bel ons.',
    'Uw aanvraag is niet compleet.',
    'Doe het vóór 3 mei.',
    'Dan helpen wij u.',
  ],
});
